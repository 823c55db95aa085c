import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { REVIEW } from './words/index.ts'

/** The pages of this desk side by side. */
export function ReviewNav(): ReactNode {
  const { nav } = useWords(REVIEW)
  return (
    <nav className="tabs no-print" aria-label={nav.label}>
      <Link to="/desks/reviews" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
        {nav.list}
      </Link>
      <Link to="/desks/reviews/rules">{nav.rules}</Link>
    </nav>
  )
}
