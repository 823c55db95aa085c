import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSession } from './session.ts'
import { useWords } from '../ui/words.ts'
import { APP } from './words/index.ts'

const PAGES = [
  'offices',
  'staff',
  'topics',
  'rules',
  'calendar',
  'templates',
  'notices',
  'deliveries',
  'audit',
] as const

/** What not every member of staff may open. */
const NEEDS: Partial<Record<(typeof PAGES)[number], string>> = {
  audit: 'audit.read',
  deliveries: 'notification.deliveries',
}

/** The pages of the administration, with their menu. */
export function Admin(): ReactNode {
  const { admin } = useWords(APP)
  const { policies } = useSession()
  const pages = PAGES.filter((page) => policies.includes(NEEDS[page] ?? 'session.own'))
  return (
    <div className="admin">
      <nav aria-label={admin.label} className="no-print">
        <ul className="list-plain">
          {pages.map((page) => (
            <li key={page}>
              <Link to={`/admin/${page}`} activeOptions={{ includeSearch: false }}>
                {admin[page]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  )
}
