import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { CONFERENCE } from './words/index.ts'

/** The pages of this desk side by side. */
export function ConferenceNav(): ReactNode {
  const { nav } = useWords(CONFERENCE)
  return (
    <nav className="tabs no-print" aria-label={nav.label}>
      <Link to="/desks/conference" activeOptions={{ exact: true }}>
        {nav.meetings}
      </Link>
      <Link to="/desks/conference/items">{nav.items}</Link>
      <Link to="/desks/conference/decisions" search={{}} activeOptions={{ includeSearch: false }}>
        {nav.followUp}
      </Link>
    </nav>
  )
}
