import type { IssuedDocument } from '@huiyin/api'
import { Checkbox } from 'antd'
import type { ReactNode } from 'react'
import { kindNames } from '../../../../server/src/domains/document/messages/index.ts'
import { useSession } from '../app/session.ts'
import { useDates } from '../ui/dates.ts'
import { usePreferences } from '../ui/preferences.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { About } from './about.tsx'
import { REGISTER } from './words/index.ts'

interface Table {
  rows: readonly IssuedDocument[]
  chosen: ReadonlySet<string>
  onChoose: (ids: readonly string[], isChosen: boolean) => void
}

/** The lines of the register, each to be chosen for printing. */
export function RegisterTable({ rows, chosen, onChoose }: Table): ReactNode {
  const words = useWords(REGISTER)
  const { kinds } = kindNames[usePreferences().language]
  const dates = useDates()
  const say = useSay()
  const { office } = useSession()
  const ids = rows.map(({ id }) => id)
  const all = ids.length > 0 && ids.every((id) => chosen.has(id))
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.title}</caption>
        <thead>
          <tr>
            <th scope="col" className="no-print">
              <Checkbox
                aria-label={words.chooseAll}
                checked={all}
                indeterminate={!all && ids.some((id) => chosen.has(id))}
                onChange={(event) => onChoose(ids, event.target.checked)}
              />
            </th>
            <th scope="col">{words.columns.number}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col">{words.columns.on}</th>
            <th scope="col">{words.columns.about}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="no-print">
                <Checkbox
                  aria-label={fill(words.choose, { number: row.number })}
                  checked={chosen.has(row.id)}
                  onChange={(event) => onChoose([row.id], event.target.checked)}
                />
              </td>
              <td className="figures">
                <span className="nowrap">{row.number}</span>
                {row.office.id === office.id ? null : <div className="soft small">{say(row.office.name)}</div>}
              </td>
              <td>{kinds[row.kind]}</td>
              <td className="nowrap">{dates.day(row.on)}</td>
              <td>
                <About row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
