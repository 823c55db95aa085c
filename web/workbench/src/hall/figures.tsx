import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { figuresQuery } from './queries.ts'
import { HALL } from './words/index.ts'

const COLUMNS = ['arrived', 'received', 'registered', 'informed', 'open', 'notMet', 'people'] as const

/** Visits received and registered, with the denominator of the entered rate. */
export function Figures({ hallId }: { hallId: string }): ReactNode {
  const { queue: words } = useWords(HALL)
  const { data } = useQuery(figuresQuery)
  const row = data?.halls.find((each) => each.hallId === hallId)
  if (!row) return null
  const due = row.received - row.informed
  return (
    <section className="sheet stack">
      <h2>{words.figures}</h2>
      <p className="soft">{words.figuresLead}</p>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {words.figureHeads[column]}
                </th>
              ))}
              <th scope="col">{words.figureHeads.rate}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              {COLUMNS.map((column) => (
                <td key={column} className="figures">
                  {row[column]}
                </td>
              ))}
              <td className="figures">
                {due === 0 ? '—' : `${row.registered} ÷ ${due} = ${Math.round((row.registered / due) * 100)}%`}
              </td>
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}
