import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import './supervision.css'
import { SUPERVISION } from './words/index.ts'

/** The pages of this desk side by side. */
export function SupervisionNav(): ReactNode {
  const { nav } = useWords(SUPERVISION)
  return (
    <nav className="tabs no-print" aria-label={nav.label}>
      <Link to="/desks/supervision" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
        {nav.cases}
      </Link>
      <Link to="/desks/supervision/advice" search={{}} activeOptions={{ includeSearch: false }}>
        {nav.advice}
      </Link>
      <Link to="/desks/supervision/batches">{nav.batches}</Link>
      <Link to="/desks/supervision/figures" search={{}} activeOptions={{ includeSearch: false }}>
        {nav.figures}
      </Link>
      <Link to="/desks/supervision/triggers">{nav.thresholds}</Link>
    </nav>
  )
}
