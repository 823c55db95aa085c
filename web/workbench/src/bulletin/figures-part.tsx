import type { Bulletin, BulletinTable } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { basisText } from './basis-text.ts'
import { conditionNames } from './condition-names.ts'
import { BULLETIN } from './words/index.ts'

type Count = BulletinTable['total'][number]
const BESIDE = ['previous', 'lastYear', 'cumulative'] as const

/** Kept at the supervision desk, whose pages show what they count. */
const DESK = /^(supervision|reminders|inspections|talks|listed|advice)/

/** Every figure with its basis, leading to the matters that it counted, as the register knew them then. */
export function FiguresPart({ bulletin }: { bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  return (
    <section className="sheet stack no-print">
      <h2>{words.figures.title}</h2>
      <p className="soft">{words.figures.lead}</p>
      {bulletin.tables.map((table) => (
        <Division key={`${table.rows ?? ''} ${JSON.stringify(table.where)}`} bulletin={bulletin} table={table} />
      ))}
    </section>
  )
}

function Division({ bulletin, table }: { bulletin: Bulletin; table: BulletinTable }): ReactNode {
  const words = useWords(BULLETIN)
  const say = useSay()
  const list = useList()
  const values = conditionNames(bulletin, table.where).map(say)
  const title = table.rows === null ? words.figures.whole : fill(words.figures.by, { rows: say(table.rowsName) })
  const beside = BESIDE.filter((comparison) =>
    table.total.some(({ compared }) => compared.some((one) => one.comparison === comparison)),
  )
  const lines = [
    ...table.parts.flatMap((part) => part.counts.map((count) => ({ part: part.value, label: say(part.name), count }))),
    ...table.total.map((count) => ({ part: null, label: table.rows === null ? '' : words.figures.whole, count })),
  ]
  return (
    <details open={table.rows === null}>
      <summary>
        {title}
        {values.length === 0 ? '' : fill(words.figures.where, { values: list(values) })}
      </summary>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.figures.columns.figure}</th>
              <th scope="col">{words.figures.columns.now}</th>
              {beside.map((comparison) => (
                <th key={comparison} scope="col">
                  {words.figures.columns[comparison]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ part, label, count }) => (
              <tr key={`${part ?? 'total'} ${count.figure}`}>
                <td>{label === '' ? say(count.name) : `${label} · ${say(count.name)}`}</td>
                <td>
                  <Opening bulletin={bulletin} table={table} part={part} count={count} comparison={null} />
                </td>
                {beside.map((comparison) => (
                  <td key={comparison}>
                    <Opening bulletin={bulletin} table={table} part={part} count={count} comparison={comparison} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

interface OpeningProps {
  readonly bulletin: Bulletin
  readonly table: BulletinTable
  readonly part: string | null
  readonly count: Count
  readonly comparison: (typeof BESIDE)[number] | null
}

/** A figure that opens to its records: the same conditions, the same moment. */
function Opening({ bulletin, table, part, count, comparison }: OpeningProps): ReactNode {
  const words = useWords(BULLETIN)
  const say = useSay()
  const figure = comparison === null ? count.now : count.compared.find((one) => one.comparison === comparison)?.figure
  const span = comparison === null ? bulletin : bulletin.periods.find((one) => one.comparison === comparison)
  if (figure === undefined || span === undefined) return '–'
  const text = basisText(figure)
  if (DESK.test(count.figure)) return <span title={words.figures.desk}>{text}</span>
  const conditions = { ...table.where, ...(part === null || table.rows === null ? {} : { [table.rows]: [part] }) }
  return (
    <Link
      to="/desks/statistics/facts"
      search={{
        measure: count.figure,
        from: span.from,
        to: span.to,
        asOf: bulletin.countedAt,
        ...(bulletin.area === null ? {} : { office: bulletin.area, below: 'true' }),
        ...Object.fromEntries(Object.entries(conditions).map(([dimension, values]) => [dimension, values.join(',')])),
      }}
      aria-label={`${words.figures.open}: ${say(count.name)} ${text}`}
      className="figures"
    >
      {text}
    </Link>
  )
}
