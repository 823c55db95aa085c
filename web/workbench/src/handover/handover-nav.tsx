import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import './handover.css'
import { useWords } from '../ui/words.ts'
import { HANDOVER } from './words/index.ts'

/** The pages of this desk side by side. */
export function HandoverNav(): ReactNode {
  const { nav } = useWords(HANDOVER)
  return (
    <nav className="tabs no-print" aria-label={nav.label}>
      <Link to="/desks/handover" search={{}} activeOptions={{ exact: true, includeSearch: false }}>
        {nav.work}
      </Link>
      <Link to="/desks/handover/sheets" search={{}} activeOptions={{ includeSearch: false }}>
        {nav.sheets}
      </Link>
      <Link to="/desks/handover/regions" search={{}} activeOptions={{ includeSearch: false }}>
        {nav.regions}
      </Link>
      <Link to="/desks/handover/deputies">{nav.deputies}</Link>
    </nav>
  )
}
