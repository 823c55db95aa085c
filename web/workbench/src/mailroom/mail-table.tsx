import type { MailRow } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { mailWords } from '../../../../server/src/domains/mailroom/messages/columns.ts'
import { DueMark } from '../matter/marks/due-mark.tsx'
import { useDates } from '../ui/dates.ts'
import { usePreferences } from '../ui/preferences.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { StateMark } from './marks.tsx'
import { MAIL } from './words/index.ts'

/** The number and kind of an item, leading to its page. */
export function ItemLink({ row }: { row: MailRow }): ReactNode {
  const { kinds } = mailWords[usePreferences().language]
  const words = useWords(MAIL)
  return (
    <>
      <Link
        to="/desks/mail/$regionId/$itemId"
        params={{ regionId: row.regionId, itemId: row.itemId }}
        className="figures nowrap"
        data-row=""
      >
        {row.number}
      </Link>
      <div className="soft small">
        {kinds[row.kind]}
        {row.pieces > 1 ? ` · ${fill(words.pieces, { n: row.pieces })}` : ''}
      </div>
    </>
  )
}

/** What is not yet registered, the nearest last day first. */
export function MailTable({ rows, caption }: { rows: readonly MailRow[]; caption: string }): ReactNode {
  const words = useWords(MAIL)
  const dates = useDates()
  const say = useSay()
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.due}</th>
            <th scope="col">{words.columns.item}</th>
            <th scope="col">{words.columns.received}</th>
            <th scope="col" className="mail-wide">
              {words.columns.to}
            </th>
            <th scope="col">{words.columns.state}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.itemId}>
              <td>
                <DueMark due={row.dueOn} />
                {row.dueOn === null ? null : <div className="soft small">{dates.short(row.dueOn)}</div>}
              </td>
              <td>
                <ItemLink row={row} />
              </td>
              <td>
                {dates.short(row.receivedOn)}
                {row.postmarkedOn === null ? null : (
                  <div className="soft small">{fill(words.postmark, { on: dates.short(row.postmarkedOn) })}</div>
                )}
              </td>
              <td className="mail-wide">
                {row.addressee}
                <div className="soft small">
                  {[row.cameFrom ? fill(words.fromOffice, { office: say(row.cameFrom.name) }) : '', row.note]
                    .filter(Boolean)
                    .join(' · ')}
                </div>
              </td>
              <td>
                <StateMark row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
