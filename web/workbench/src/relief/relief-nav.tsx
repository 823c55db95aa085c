import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import './relief.css'
import { useWords } from '../ui/words.ts'
import { RELIEF } from './words/index.ts'

/** The pages of this desk side by side. */
export function ReliefNav(): ReactNode {
  const { nav } = useWords(RELIEF)
  return (
    <nav className="tabs no-print" aria-label={nav.label}>
      <Link to="/desks/relief" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
        {nav.applications}
      </Link>
      <Link to="/desks/relief/budget" search={{}} activeOptions={{ includeSearch: false }}>
        {nav.budget}
      </Link>
    </nav>
  )
}
