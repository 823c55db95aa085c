import type { Operation } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { OPERATION } from './words/index.ts'

const MINUTES = 60
const MILLION = 1_000_000
const PERCENT = 100
/** A share from which on the bar is full. */
const FULL = 0.05

export const hours = (minutes: number): string => (Math.round((minutes / MINUTES) * 10) / 10).toLocaleString('en')
export const percent = (share: number | null): string | null =>
  share === null ? null : `${((share / MILLION) * PERCENT).toFixed(2)}%`

/** Each month in numbers, the failure share as a bar, too. */
export function MonthTable({ months }: { months: Operation['months'] }): ReactNode {
  const words = useWords(OPERATION)
  const { columns } = words
  return (
    <section className="stack">
      <h2>{words.months}</h2>
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{words.months}</caption>
          <thead>
            <tr>
              {(
                [
                  'month',
                  'share',
                  'failed',
                  'inService',
                  'planned',
                  'requests',
                  'failures',
                  'sessions',
                  'refreshes',
                ] as const
              ).map((name) => (
                <th key={name} scope="col">
                  {columns[name]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {months.map((one) => (
              <tr key={one.month}>
                <th scope="row">{one.month}</th>
                <td>
                  <span className="figures">{percent(one.failureShare) ?? words.none}</span>
                  {one.failureShare === null ? null : (
                    <span className="operation-bar" aria-hidden="true">
                      <span style={{ width: `${Math.min(1, (one.failureShare ?? 0) / MILLION / FULL) * PERCENT}%` }} />
                    </span>
                  )}
                </td>
                <td className="figures">{hours(one.failed)}</td>
                <td className="figures">{hours(one.inService)}</td>
                <td className="figures">{hours(one.planned)}</td>
                <td className="figures">{one.requests.toLocaleString('en')}</td>
                <td className="figures">{one.failures.toLocaleString('en')}</td>
                <td className="figures">{one.sessions}</td>
                <td className="figures">{one.refreshes}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
