import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import { PLANNING } from './words/index.ts'

/** The pages of this desk side by side. */
export function PerformanceNav(): ReactNode {
  const { nav } = useWords(PLANNING)
  return (
    <nav className="tabs no-print" aria-label={nav.label}>
      <Link to="/desks/performance" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
        {nav.year}
      </Link>
      <Link to="/desks/performance/years">{nav.years}</Link>
      <Link to="/desks/performance/rules">{nav.rules}</Link>
    </nav>
  )
}
