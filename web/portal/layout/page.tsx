import type { ReactNode } from 'react'
import { otherLanguage, PREFIXES } from '../language.ts'
import type { Visit } from '../visit.ts'
import { Footer } from './footer.tsx'
import { Seal } from './seal.tsx'

export interface PageProps {
  readonly visit: Visit
  readonly title: string
  /** The part of the menu that this page belongs to. */
  readonly part?: 'file' | 'follow' | 'guide'
  /** True when the page shows errors: the title says so first. */
  readonly wrong?: boolean
  readonly wide?: boolean
  /** The address of a feed of what this page lists. */
  readonly feed?: string
  readonly children: ReactNode
}

/** The frame of every page. */
export function Page({ visit, title, part, wrong = false, wide = false, feed, children }: PageProps): ReactNode {
  const { m, language, to } = visit
  const heading = wrong ? m.common.errorTitle(title) : title
  return (
    <html lang={language} className={visit.large ? 'large' : undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no" />
        <meta name="color-scheme" content="light" />
        <title>{`${heading} · ${visit.say(visit.site)} · ${m.common.brand}`}</title>
        <link rel="icon" href="/assets/seal.svg" type="image/svg+xml" />
        {feed === undefined ? null : <link rel="alternate" type="application/atom+xml" href={feed} />}
        <link rel="stylesheet" href={visit.styleSheet} />
      </head>
      <body>
        <a className="skip" href="#main">
          {m.common.skip}
        </a>
        <header className="top">
          <div className="frame bar">
            <a className="mark" href={to('home')}>
              <Seal />
              <span>
                <b>{m.common.brand}</b>
                <small>{visit.say(visit.site)}</small>
              </span>
            </a>
            <div className="tools">
              <TypeSize visit={visit} />
              <LanguageSwitch visit={visit} />
            </div>
          </div>
          <nav className="frame menu" aria-label={m.common.mainMenu}>
            {(['file', 'follow', 'guide'] as const).map((place) => (
              <a key={place} href={to(place)} aria-current={part === place ? 'true' : undefined}>
                {m.common.menu[place]}
              </a>
            ))}
          </nav>
        </header>
        <main id="main" tabIndex={-1} className={wide ? 'frame wide' : 'frame'}>
          {children}
        </main>
        <Footer visit={visit} />
      </body>
    </html>
  )
}

function LanguageSwitch({ visit }: { visit: Visit }): ReactNode {
  const other = otherLanguage(visit.language)
  const [path = '', query] = visit.here.split('?', 2)
  const rest = path.replace(/^\/(?:zh|en)(?=\/|$)/, '')
  const search = query === undefined || rest === '' ? '' : `?${query}`
  return (
    <a className="tool" href={`/${PREFIXES[other]}${rest}${search}`} lang={other} hrefLang={other}>
      {visit.m.common.otherLanguage}
    </a>
  )
}

/** A plain form that asks for the same page in another size; it changes nothing but this browser's own cookie. */
const TypeSize = ({ visit }: { visit: Visit }): ReactNode => (
  <form action={visit.to('typeSize')} method="get">
    <input type="hidden" name="back" value={visit.here} />
    <button className="tool" name="size" value={visit.large ? 'normal' : 'large'}>
      {visit.large ? visit.m.common.normalType : visit.m.common.largeType}
    </button>
  </form>
)
