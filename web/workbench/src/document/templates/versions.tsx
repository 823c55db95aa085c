import { newKey, type TemplateInForce, type TemplateVersion } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { RecordForm } from '../../records/record-form.tsx'
import { useDates } from '../../ui/dates.ts'
import { SideForm } from '../../ui/side-form.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { ALL_TEMPLATES, restoreTemplate, type TemplateAt } from './queries.ts'
import { TEMPLATES } from './words.ts'

interface VersionsProps {
  at: TemplateAt
  template: TemplateInForce
  versions: readonly TemplateVersion[]
  mayChange: boolean
  more: (() => void) | undefined
}

/** Who changed the words when and why, and the way back: an earlier version becomes the next one. */
export function Versions({ at, template, versions, mayChange, more }: VersionsProps): ReactNode {
  const words = useWords(TEMPLATES)
  const dates = useDates()
  const [back, setBack] = useState<number | null>(null)
  const present = template.holding.ownVersion
  const [latest] = versions
  const restorable = ({ version, withdrawn }: TemplateVersion): boolean => version !== present && !withdrawn
  return (
    <section className="sheet" aria-labelledby="template-versions">
      <h2 id="template-versions">{words.versions}</h2>
      {versions.length === 0 ? <p className="soft">{words.noVersions}</p> : null}
      {versions.length === 0 ? null : (
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.version}</th>
                <th scope="col">{words.when}</th>
                <th scope="col">{words.who}</th>
                <th scope="col">{words.why}</th>
                <th scope="col">
                  <span className="only-read">{words.do}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {versions.map((one) => (
                <tr key={one.version}>
                  <td className="nowrap">
                    <strong>{fill(words.nth, { n: one.version })}</strong>
                    {one.version === present ? <span className="tag">{words.present}</span> : null}
                  </td>
                  <td className="nowrap">{dates.moment(one.at)}</td>
                  <td>{one.by}</td>
                  <td>
                    {one.reason}
                    {one.restoredFrom === null ? null : (
                      <div className="soft small">
                        {one.withdrawn ? words.gaveUp : fill(words.restoredFrom, { n: one.restoredFrom })}
                      </div>
                    )}
                  </td>
                  <td>
                    <span className="row row-end">
                      <Link
                        to="/admin/templates/$kind"
                        params={{ kind: at.kind }}
                        search={(before) => ({ ...before, from: String(one.version), to: 'draft' })}
                        hash="template-compare"
                      >
                        {words.compare}
                      </Link>
                      {mayChange && restorable(one) ? (
                        <button type="button" className="link-button" onClick={() => setBack(one.version)}>
                          {words.restore}
                        </button>
                      ) : null}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="row no-print">
        {more === undefined ? null : <Button onClick={more}>{words.more}</Button>}
        {mayChange && latest !== undefined && !latest.withdrawn ? (
          <Button onClick={() => setBack(0)}>{words.giveUp}</Button>
        ) : null}
      </div>
      <SideForm
        title={back === 0 ? words.giveUp : fill(words.restoreTitle, { n: back ?? 0 })}
        open={back !== null}
        onClose={() => setBack(null)}
      >
        <RestoreForm at={at} version={back ?? 0} seen={present} onDone={() => setBack(null)} />
      </SideForm>
    </section>
  )
}

interface RestoreProps {
  at: TemplateAt
  version: number
  seen: number
  onDone: () => void
}

function RestoreForm({ at, version, seen, onDone }: RestoreProps): ReactNode {
  const words = useWords(TEMPLATES)
  const queries = useQueryClient()
  const [key] = useState(newKey)
  return (
    <div className="stack">
      <p>{version === 0 ? words.giveUpNote : words.restoreNote}</p>
      <RecordForm
        fields={[{ kind: 'text', name: 'reason', label: words.reason, max: 500, rows: 2 }]}
        submit={version === 0 ? words.giveUp : words.restore}
        onSend={async ({ reason }) => {
          await restoreTemplate(at, version, { seen, reason: String(reason), key })
          await queries.invalidateQueries({ queryKey: ALL_TEMPLATES })
        }}
        onDone={onDone}
      />
    </div>
  )
}
