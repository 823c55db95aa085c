import type { StatisticsFigure, StatisticsPivot } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fill, useSay, useWords } from '../ui/words.ts'
import { ExcludedText, type MeasureWords } from './figure-notes.tsx'
import { changeText, figureText } from './figure-text.ts'
import { changed, NEXT, OF_TIME, type StatisticsSearch } from './search.ts'
import { STATISTICS } from './words/index.ts'

interface PivotTableProps {
  pivot: StatisticsPivot
  search: StatisticsSearch
  definition: MeasureWords | undefined
  nameOfDimension: (id: string) => string
  nameOfComparison: (id: string) => string
}

/** The table of a figure: every number opens its matters, every row name divides further. */
export function PivotTable({
  pivot,
  search,
  definition,
  nameOfDimension,
  nameOfComparison,
}: PivotTableProps): ReactNode {
  const words = useWords(STATISTICS)
  const say = useSay()
  const { rows, columns, rowParts, columnParts } = pivot
  const cells = new Map(pivot.cells.map((cell) => [`${cell.row}\n${cell.column}`, cell.figure]))
  const where = (row: string | null, column: string | null): Record<string, string> => ({
    ...(rows !== null && row !== null ? { [rows]: row } : {}),
    ...(columns !== null && column !== null ? { [columns]: column } : {}),
  })
  const bare = changed(search, { rows: undefined, columns: undefined, chart: undefined })
  const name = say(definition?.name)
  const cell = (figure: StatisticsFigure | undefined, conditions: Record<string, string>, label: string): ReactNode =>
    figure === undefined || (figure.numerator === 0 && (figure.denominator ?? 0) === 0) ? (
      <span className="soft">–</span>
    ) : (
      <>
        <Link
          to="/desks/statistics/facts"
          search={changed(bare, { measure: pivot.measure, ...conditions })}
          aria-label={`${fill(words.open, { name: label })}: ${figureText(figure)}`}
        >
          {figureText(figure)}
        </Link>
        {figure.denominator === null ? null : (
          <span className="statistics-span">
            {figure.numerator} / {figure.denominator}
          </span>
        )}
      </>
    )
  const total = words.total
  // Months stand beside months; a day, week or quarter has no counterpart by name in another period: only totals are compared.
  const ofTime = rows !== null && rows !== 'month' && (OF_TIME as readonly string[]).includes(rows)
  return (
    <div className="table-wrap">
      <table className="table statistics-table">
        <caption className="only-read">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{rows === null ? words.figure : nameOfDimension(rows)}</th>
            {columns === null
              ? null
              : columnParts.map((part) => (
                  <th key={part.value} scope="col">
                    {say(part.name)}
                  </th>
                ))}
            <th scope="col">{total}</th>
            {pivot.periods.map(({ comparison, period }) => (
              <th key={comparison} scope="col">
                {nameOfComparison(comparison)}
                <span className="statistics-span">
                  {period.from} – {period.to}
                </span>
              </th>
            ))}
            {definition && definition.excluded.length > 0 ? (
              <th scope="col" className="statistics-left">
                {words.excluded}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows === null
            ? null
            : pivot.rowTotals.map(({ row, figure, compared }) => {
                const part = rowParts.find(({ value }) => value === row)
                const label = say(part?.name)
                const next = NEXT[rows]
                return (
                  <tr key={row}>
                    <th scope="row">
                      {next !== undefined && row !== '' ? (
                        <Link
                          to="/desks/statistics/table"
                          search={changed(search, { [rows]: row, rows: next })}
                          aria-label={fill(words.narrow, { name: label })}
                        >
                          {label}
                        </Link>
                      ) : (
                        label
                      )}
                    </th>
                    {columns === null
                      ? null
                      : columnParts.map(({ value, name: columnName }) => (
                          <td key={value} className="figures">
                            {cell(cells.get(`${row}\n${value}`), where(row, value), `${label} ${say(columnName)}`)}
                          </td>
                        ))}
                    <td className="figures">{cell(figure, where(row, null), label)}</td>
                    {compared.map((each) => (
                      <Compared key={each.comparison} now={figure} {...each} apart={ofTime} />
                    ))}
                    {definition && definition.excluded.length > 0 ? (
                      <td>
                        <ExcludedText
                          search={changed(bare, where(row, null))}
                          definition={definition}
                          figure={figure}
                        />
                      </td>
                    ) : null}
                  </tr>
                )
              })}
          <tr className="statistics-total">
            <th scope="row">{rows === null ? name : total}</th>
            {columns === null
              ? null
              : pivot.columnTotals.map(({ column, figure }) => (
                  <td key={column} className="figures">
                    {cell(figure, where(null, column), say(columnParts.find(({ value }) => value === column)?.name))}
                  </td>
                ))}
            <td className="figures">{cell(pivot.total, {}, total)}</td>
            {pivot.compared.map((each) => (
              <Compared key={each.comparison} now={pivot.total} {...each} />
            ))}
            {definition && definition.excluded.length > 0 ? (
              <td>
                <ExcludedText search={bare} definition={definition} figure={pivot.total} />
              </td>
            ) : null}
          </tr>
        </tbody>
      </table>
    </div>
  )
}

function Compared({
  now,
  figure,
  comparison,
  apart = false,
}: {
  now: StatisticsFigure
  figure: StatisticsFigure
  comparison: string
  apart?: boolean
}): ReactNode {
  if (apart) return <td className="figures soft">–</td>
  return (
    <td className="figures">
      {figureText(figure)}
      {comparison === 'cumulative' ? null : <span className="statistics-span">{changeText(now, figure)}</span>}
    </td>
  )
}
