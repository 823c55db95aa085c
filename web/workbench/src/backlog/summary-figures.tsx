import type { BacklogLine, BacklogSummary } from '@huiyin/api'
import type { ReactNode } from 'react'
import { ITEM_STATE_NAMES } from '../../../../server/src/domains/backlog/states.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { shareOf } from './state-bar.tsx'
import { ListTable } from './wall-list.tsx'
import { BACKLOG } from './words/index.ts'

/** The figures of a summary on the page: what the document says, with links to the matters. */
export function SummaryFigures({ summary }: { summary: BacklogSummary }): ReactNode {
  const words = useWords(BACKLOG)
  const { matters, hidden, looked, period } = summary
  const all = looked.held + looked.failed
  const quiet = summary.struck === 0 && summary.reopened === 0
  return (
    <>
      <States summary={summary} />
      {period === 'day' ? null : <Offices summary={summary} />}
      {quiet ? <p className="sheet soft">{words.summary.nothing}</p> : null}
      <Named title={words.summary.struckList} rows={matters.struck} hidden={hidden.struck} />
      <Named title={words.summary.reopenedList} rows={matters.reopened} hidden={hidden.reopened} />
      {period === 'day' ? null : <Named title={words.summary.lateList} rows={matters.late} hidden={hidden.late} />}
      {period === 'month' ? <Years summary={summary} /> : null}
      {all === 0 ? null : <p>{fill(words.summary.looked, { all, held: looked.held, failed: looked.failed })}</p>}
    </>
  )
}

function Named({ title, rows, hidden }: { title: string; rows: readonly BacklogLine[]; hidden: number }): ReactNode {
  const { summary: words } = useWords(BACKLOG)
  if (rows.length === 0 && hidden === 0) return null
  return (
    <section className="stack">
      <h2>{title}</h2>
      {rows.length === 0 ? null : <ListTable rows={rows} />}
      {hidden === 0 ? null : <p className="soft small">{fill(words.hidden, { count: hidden })}</p>}
    </section>
  )
}

function Table({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly string[]
  rows: readonly (readonly (string | number)[])[]
}): ReactNode {
  return (
    <section className="stack">
      <h2>{caption}</h2>
      <div className="table-wrap wall-offices">
        <table className="table">
          <caption className="only-read">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column, at) => (
                <th key={column} scope="col" className={at === 0 ? undefined : 'end'}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, ...values]) => (
              <tr key={name}>
                <td>{name}</td>
                {values.map((value, at) => (
                  <td key={columns[at + 1]} className="figures">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change))

function States({ summary: { before, after, change } }: { summary: BacklogSummary }): ReactNode {
  const { summary: words, itemStates, columns } = useWords(BACKLOG)
  return (
    <Table
      caption={columns.state}
      columns={[columns.state, words.before, words.after, words.change]}
      rows={[...ITEM_STATE_NAMES, 'total' as const].map((name) => [
        name === 'total' ? words.total : itemStates[name],
        before[name],
        after[name],
        signed(change[name]),
      ])}
    />
  )
}

function Offices({ summary }: { summary: BacklogSummary }): ReactNode {
  const { summary: words, itemStates, wall } = useWords(BACKLOG)
  const say = useSay()
  const done = (one: BacklogSummary['offices'][number]): number => one.struck / Math.max(1, one.total)
  return (
    <Table
      caption={wall.offices}
      columns={[wall.office, words.items, words.done, itemStates.struck, words.rate, words.late]}
      rows={summary.offices
        .toSorted((a, b) => done(b) - done(a))
        .map((one) => [
          one.office === null ? wall.noOffice : say(one.office.name),
          one.total,
          one.done,
          one.struck,
          shareOf(one.struck, one.total),
          one.late,
        ])}
    />
  )
}

function Years({ summary }: { summary: BacklogSummary }): ReactNode {
  const { summary: words, itemStates } = useWords(BACKLOG)
  return (
    <Table
      caption={words.years}
      columns={[words.year, words.items, itemStates.struck, words.rate]}
      rows={summary.years.map((one) => [String(one.year), one.total, one.struck, shareOf(one.struck, one.total)])}
    />
  )
}
