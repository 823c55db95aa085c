import type { Bulletin, BulletinChanges } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { basisText } from './basis-text.ts'
import { changesQuery, type BulletinAt } from './queries.ts'
import { BULLETIN } from './words/index.ts'

interface Part {
  readonly at: BulletinAt
  readonly bulletin: Bulletin
}

/** Most lines that are shown at once. */
const SHOWN = 60

/** What the register says today beside the figures of the bulletin, when asked for: counting takes a moment. */
export function TodayChanges({ at, bulletin }: Part): ReactNode {
  const words = useWords(BULLETIN)
  const dates = useDates()
  const [asked, setAsked] = useState(false)
  const found = useQuery({ ...changesQuery(at, bulletin.version, 'today'), enabled: asked })
  const look = (): void => {
    if (asked) void found.refetch()
    else setAsked(true)
  }
  return (
    <section className="sheet stack no-print" aria-labelledby="bulletin-today">
      <h2 id="bulletin-today">{words.changes.title}</h2>
      <p className="soft">{bulletin.issuedAt === null ? words.changes.leadDraft : words.changes.lead}</p>
      <div>
        <Button data-verb="compare" loading={asked && found.isFetching} onClick={look}>
          {words.changes.look}
        </Button>
      </div>
      <ProblemNotice error={found.error} />
      {found.data ? (
        found.data.figures.length === 0 ? (
          <output>{words.changes.none}</output>
        ) : (
          <>
            <output>
              {fill(words.changes.some, { count: found.data.figures.length, at: dates.moment(found.data.after) })}
            </output>
            <Figures changes={found.data} before={words.changes.columns.before} after={words.changes.columns.after} />
          </>
        )
      ) : null}
    </section>
  )
}

/** What the version before said, and what this one says instead. */
export function VersionChanges({ at, bulletin }: Part): ReactNode {
  const words = useWords(BULLETIN)
  const { data, error } = useQuery(changesQuery(at, bulletin.version, 'replaced'))
  const { changes } = words
  return (
    <section className="sheet stack no-print" aria-labelledby="bulletin-versions">
      <h2 id="bulletin-versions">{changes.versions}</h2>
      <p>{fill(changes.versionsLead, { note: bulletin.note })}</p>
      <ProblemNotice error={error} />
      {data === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <>
          {data.figures.length === 0 ? null : (
            <Figures changes={data} before={changes.versionColumns.before} after={changes.versionColumns.after} />
          )}
          <div className="bulletin-columns">
            <Lines title={changes.gone} lines={data.gone} />
            <Lines title={changes.added} lines={data.added} />
          </div>
        </>
      )}
    </section>
  )
}

const Lines = ({ title, lines }: { title: string; lines: readonly string[] }): ReactNode =>
  lines.length === 0 ? null : (
    <div className="stack">
      <h3>{title}</h3>
      <ul className="bulletin-lines">
        {lines.slice(0, SHOWN).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )

function Figures({ changes, before, after }: { changes: BulletinChanges; before: string; after: string }): ReactNode {
  const words = useWords(BULLETIN)
  const say = useSay()
  const { columns, whole, now, comparisons, more } = words.changes
  const shown = changes.figures.slice(0, SHOWN)
  return (
    <>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              {[columns.figure, columns.part, columns.period, before, after].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => {
              const part = one.part ? `${say(one.rowsName)}: ${say(one.part)}` : whole
              const period = one.comparison === null ? now : comparisons[one.comparison]
              return (
                <tr key={`${one.figure} ${say(one.rowsName)} ${part} ${period}`}>
                  <td>{say(one.name)}</td>
                  <td>{part}</td>
                  <td>{period}</td>
                  <td className="figures">{basisText(one.before)}</td>
                  <td className="figures">{basisText(one.after)}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      {changes.figures.length > SHOWN ? (
        <p className="soft">{fill(more, { count: changes.figures.length - SHOWN })}</p>
      ) : null}
    </>
  )
}
