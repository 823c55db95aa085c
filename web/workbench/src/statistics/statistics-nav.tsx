import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useWords } from '../ui/words.ts'
import './statistics.css'
import { changed, type StatisticsSearch } from './search.ts'
import { STATISTICS } from './words/index.ts'

/** The pages of this desk side by side; the period and the conditions go along. */
export function StatisticsNav({ search }: { search: StatisticsSearch }): ReactNode {
  const { nav } = useWords(STATISTICS)
  const cut = changed(search, { measure: undefined, rows: undefined, columns: undefined, chart: undefined })
  const active = { exact: true, includeSearch: false }
  return (
    <nav className="tabs no-print" aria-label={nav.label}>
      <Link to="/desks/statistics" search={cut} activeOptions={active}>
        {nav.report}
      </Link>
      <Link to="/desks/statistics/table" search={cut} activeOptions={active}>
        {nav.table}
      </Link>
    </nav>
  )
}
