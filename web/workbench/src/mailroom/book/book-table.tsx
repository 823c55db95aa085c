import type { MailRow } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { mailWords } from '../../../../../server/src/domains/mailroom/messages/columns.ts'
import { useSession } from '../../app/session.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { useSay, useWords } from '../../ui/words.ts'
import { ItemLink } from '../mail-table.tsx'
import { StateMark } from '../marks.tsx'
import { MAIL } from '../words/index.ts'

/** The lines of the day book, as they are printed. */
export function BookTable({ rows }: { rows: readonly MailRow[] }): ReactNode {
  const { bookPage: words } = useWords(MAIL)
  const { columns } = mailWords[usePreferences().language]
  const { office } = useSession()
  const say = useSay()
  return (
    <div className="mail-book">
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.number}</th>
              <th scope="col">{columns.receivedOn}</th>
              <th scope="col">{columns.postmarkedOn}</th>
              <th scope="col" className="mail-wide">
                {columns.waybill}
              </th>
              <th scope="col" className="mail-wide">
                {columns.addressee}
              </th>
              <th scope="col">{columns.state}</th>
              <th scope="col">{words.disposition}</th>
              <th scope="col" className="mail-wide">
                {columns.note}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.itemId}>
                <td>
                  <ItemLink row={row} />
                  {row.office.id === office.id ? null : <div className="soft small">{say(row.office.name)}</div>}
                </td>
                <td className="figures nowrap">{row.receivedOn}</td>
                <td className="figures nowrap">{row.postmarkedOn}</td>
                <td className="mail-wide figures">
                  {row.waybill}
                  {row.carrier === '' ? null : <div className="soft small">{row.carrier}</div>}
                </td>
                <td className="mail-wide">{row.addressee}</td>
                <td>
                  <StateMark row={row} />
                  <div className="soft small figures">{row.stateOn}</div>
                </td>
                <td>
                  <Disposition row={row} />
                </td>
                <td className="mail-wide">{row.note}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}

function Disposition({ row }: { row: MailRow }): ReactNode {
  const say = useSay()
  if (row.matter)
    return (
      <Link
        to="/matters/$regionId/$matterId"
        params={{ regionId: row.matter.regionId, matterId: row.matter.matterId }}
        className="figures"
      >
        {row.matter.number}
      </Link>
    )
  return row.forwardedTo ? say(row.forwardedTo.name) : null
}
