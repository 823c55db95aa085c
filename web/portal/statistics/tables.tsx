import type { ReactNode } from 'react'
import type { Shown, ShownShare } from '../../../server/src/domains/statistics/index.ts'
import type { Visit } from '../visit.ts'
import { statisticsMessages } from './messages.ts'

/** A line of a table: a rate with its part and its whole, or a count alone. */
export interface Line {
  readonly label: string
  readonly note?: string
  readonly share: ShownShare
  readonly alone?: boolean
}

/** Rates and shares, every one with what it is counted from. A rate stands only where both its numbers do. */
export function ShareTable(props: {
  visit: Visit
  caption: string
  lines: readonly Line[]
  heads?: readonly [what: string, part: string, whole: string]
}): ReactNode {
  const words = statisticsMessages(props.visit.language)
  const [what, part, whole] = props.heads ?? [words.what, words.part, words.of]
  return (
    <table className="shares">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {[what, part, whole, words.rate].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.lines.map(({ label, note, share, alone }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              {note && <small>{note}</small>}
            </th>
            <td>{share.part ?? words.hidden}</td>
            <td>{alone ? words.nothing : (share.whole ?? words.hidden)}</td>
            <td>{alone ? words.nothing : percent(share, words.nothing)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function percent({ part, whole }: ShownShare, nothing: string): string {
  return part === null || whole === null || whole === 0 ? nothing : `${((part / whole) * 100).toFixed(1)}%`
}

/** Counts side by side. */
export function CountTable(props: {
  visit: Visit
  caption: string
  heads: readonly string[]
  rows: readonly { readonly label: string; readonly counts: readonly Shown[] }[]
}): ReactNode {
  const words = statisticsMessages(props.visit.language)
  return (
    <table className="shares counts">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          {props.heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map(({ label, counts }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {counts.map((count, n) => (
              <td key={props.heads[n + 1]}>{count ?? words.hidden}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
