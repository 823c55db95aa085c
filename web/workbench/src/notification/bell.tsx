import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { fill, useWords } from '../ui/words.ts'
import './notification.css'
import { unreadQuery } from './queries.ts'
import { NOTIFICATION } from './words/index.ts'

const MOST_SHOWN = 99

/** How many messages are unread, from every page; leads to them. */
export function Bell(): ReactNode {
  const { inbox: words } = useWords(NOTIFICATION)
  const { data: unread = 0 } = useQuery(unreadQuery)
  const name = fill(words.bell, { n: unread })
  return (
    <Link to="/inbox" search={{}} className="toggle bell" aria-label={name} title={name}>
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <path
          d="M10 2.2a5.2 5.2 0 0 0-5.2 5.2v3.4L3.2 14h13.6l-1.6-3.2V7.4A5.2 5.2 0 0 0 10 2.2Zm-2 13.4a2 2 0 0 0 4 0"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinejoin="round"
        />
      </svg>
      {unread > 0 ? <span className="bell-count">{unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}</span> : null}
    </Link>
  )
}
