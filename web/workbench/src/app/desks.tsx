import { Link, Outlet } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { useWords } from '../ui/words.ts'
import { useDesks } from './use-desks.ts'
import { APP } from './words/index.ts'

/** The pages of the desks, with their menu. */
export function Desks(): ReactNode {
  const { desks } = useWords(APP)
  const { language } = usePreferences()
  return (
    <div className="admin">
      <nav aria-label={desks.label} className="no-print">
        <ul className="list-plain">
          {useDesks().map(({ to, words }) => (
            <li key={to}>
              <Link to={to} activeOptions={{ includeSearch: false }}>
                {words[language].name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </div>
  )
}

/** What each desk is for. */
export function DesksHome(): ReactNode {
  const { desks } = useWords(APP)
  const { language } = usePreferences()
  return (
    <Page title={desks.title} lead={desks.lead}>
      <dl className="facts sheet">
        {useDesks().map(({ to, words }) => (
          <div key={to} style={{ display: 'contents' }}>
            <dt>
              <Link to={to}>{words[language].name}</Link>
            </dt>
            <dd>{words[language].lead}</dd>
          </div>
        ))}
      </dl>
    </Page>
  )
}
