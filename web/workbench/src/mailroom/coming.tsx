import type { MailRow } from '@huiyin/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { mailWords } from '../../../../server/src/domains/mailroom/messages/columns.ts'
import { useDates } from '../ui/dates.ts'
import { usePreferences } from '../ui/preferences.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { comingPages } from './queries.ts'
import { MAIL } from './words/index.ts'

/** What other offices have sent here. */
export function Coming(): ReactNode {
  const { coming: words } = useWords(MAIL)
  const { data } = useInfiniteQuery(comingPages)
  const rows = data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <ul className="list-plain stack">
        {rows.map((row) => (
          <ComingRow key={row.itemId} row={row} />
        ))}
      </ul>
    </section>
  )
}

function ComingRow({ row }: { row: MailRow }): ReactNode {
  const { coming: words } = useWords(MAIL)
  const { kinds } = mailWords[usePreferences().language]
  const say = useSay()
  const dates = useDates()
  return (
    <li className="row">
      <span>{say(row.office.name)}</span>
      <span className="figures">{row.number}</span>
      <span className="soft">{kinds[row.kind]}</span>
      <span className="soft">{fill(words.on, { on: dates.short(row.stateOn) })}</span>
      <Link
        to="/desks/mail/$regionId/$itemId"
        params={{ regionId: row.regionId, itemId: row.itemId }}
        aria-label={`${words.take} ${row.number}`}
      >
        {words.take}
      </Link>
    </li>
  )
}
