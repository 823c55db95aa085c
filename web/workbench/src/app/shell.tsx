import { Link, Outlet, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense, useState, type ReactNode } from 'react'
import { useShortcuts } from '../ui/shortcuts.ts'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { Loading } from '../ui/loading.tsx'
import { useDesks } from './use-desks.ts'
import { useChanges } from './changes.ts'
import { FindBox, FIND_ID } from './find-box.tsx'
import seal from './seal.svg'
import './shell.css'
import { ActingBanner } from '../handover/acting-banner.tsx'
import { useMay } from './session.ts'
import { TopTools } from './top-tools.tsx'
import { APP } from './words/index.ts'

const HelpPanel = lazy(async () => ({ default: (await import('./help-panel.tsx')).HelpPanel }))

/** The frame of every page behind the sign-in: where one can go, the number box, and what concerns the reader. */
export function Shell(): ReactNode {
  const words = useWords(APP)
  const { product } = useWords(COMMON)
  const navigate = useNavigate()
  const [help, setHelp] = useState(false)
  const mayRead = useMay('matter.read')
  useChanges()
  useShortcuts({
    'g w': () => void navigate({ to: '/' }),
    'g r': () => void navigate({ to: '/register' }),
    'g s': () => void navigate(mayRead ? { to: '/search', search: {} } : { to: '/' }),
    '/': (event) => {
      event.preventDefault()
      document.querySelector<HTMLInputElement>(`#${FIND_ID}`)?.focus()
    },
    '?': () => setHelp(true),
  })
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <header className="top">
        <Link to="/" className="top-name">
          <img src={seal} alt="" />
          {product}
        </Link>
        <Navigation />
        {mayRead ? <FindBox /> : null}
        <TopTools onHelp={() => setHelp(true)} />
      </header>
      <ActingBanner />
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
      {help ? (
        <Suspense fallback={null}>
          <HelpPanel open onClose={() => setHelp(false)} />
        </Suspense>
      ) : null}
    </>
  )
}

function Navigation(): ReactNode {
  const { nav } = useWords(APP)
  const mayRead = useMay('matter.read')
  const mayRegister = useMay('matter.register')
  return (
    <nav aria-label={nav.label}>
      <ul>
        {mayRead ? (
          <li>
            <Link to="/worklist" search={{}} activeOptions={{ includeSearch: false }}>
              {nav.worklist}
            </Link>
          </li>
        ) : null}
        {mayRegister ? (
          <li>
            <Link to="/register">{nav.register}</Link>
          </li>
        ) : null}
        {mayRead ? (
          <li>
            <Link to="/search" search={{}} activeOptions={{ includeSearch: false }}>
              {nav.search}
            </Link>
          </li>
        ) : null}
        {useDesks().length > 0 ? (
          <li>
            <Link to="/desks">{nav.desks}</Link>
          </li>
        ) : null}
        <li>
          <Link to="/admin">{nav.admin}</Link>
        </li>
      </ul>
    </nav>
  )
}
