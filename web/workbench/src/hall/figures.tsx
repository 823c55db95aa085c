import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { addDays } from '../../../../server/src/platform/time/index.ts'
import { today } from '../ui/dates.ts'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { figuresQuery } from './queries.ts'
import { HALL } from './words/index.ts'

const COLUMNS = ['arrived', 'received', 'registered', 'informed', 'open', 'notMet', 'people'] as const
const DAYS = 28

/** Visits received and registered in some days, with the denominator of the entered rate; taken away as a table. */
export function Figures({ hallId }: { hallId: string }): ReactNode {
  const { queue: words, roster } = useWords(HALL)
  const { language } = usePreferences()
  const [period, setPeriod] = useState({ from: addDays(today(), 1 - DAYS), to: today() })
  const { data, error } = useQuery({ ...figuresQuery(period), placeholderData: keepPreviousData })
  const row = data?.halls.find((each) => each.hallId === hallId)
  const asked = new URLSearchParams({ ...period, lang: language }).toString()
  return (
    <section className="sheet stack">
      <h2>{words.figures}</h2>
      <p className="soft">{words.figuresLead}</p>
      <div className="row no-print">
        {(['from', 'to'] as const).map((end) => (
          <Input
            key={end}
            type="date"
            aria-label={end === 'from' ? words.figuresFrom : words.figuresTo}
            value={period[end]}
            style={{ width: '11rem' }}
            onChange={(event) => event.target.value !== '' && setPeriod({ ...period, [end]: event.target.value })}
          />
        ))}
        <Button href={`/api/v1/hall-figures/export?${asked}`}>{roster.export}</Button>
      </div>
      <ProblemNotice error={error} />
      {data && !row ? <p className="soft">{words.figuresNone}</p> : null}
      {row ? <Row row={row} /> : null}
    </section>
  )
}

type FiguresRow = Readonly<Record<(typeof COLUMNS)[number], number>>

function Row({ row }: { row: FiguresRow }): ReactNode {
  const { queue: words } = useWords(HALL)
  const due = row.received - row.informed
  return (
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
  )
}
