import type { ReactNode } from 'react'
import { otherLanguage, PREFIXES, type Language } from '../language.ts'
import { Seal } from '../layout/seal.tsx'
import { Choice, Line, Problems } from './fields.tsx'
import type { FirstRunView } from './view.ts'

/** Where the page is in a language. */
export const firstRunAddress = (language: Language): string => `/${PREFIXES[language]}/first-run`

/** The frame of the portal without its menu, which leads nowhere yet. */
function Frame({ view, children }: { view: FirstRunView; children: ReactNode }): ReactNode {
  const { m, brand, language } = view
  const other = otherLanguage(language)
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${m.title} · ${brand}`}</title>
        <link rel="icon" href="/assets/seal.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={view.styleSheet} />
      </head>
      <body>
        <header className="top">
          <div className="frame bar">
            <span className="mark">
              <Seal />
              <span>
                <b>{brand}</b>
                <small>{m.site}</small>
              </span>
            </span>
            <div className="tools">
              <a className="tool" href={firstRunAddress(other)} lang={other} hrefLang={other}>
                {m.otherLanguage}
              </a>
            </div>
          </div>
        </header>
        <main id="main" className="frame">
          {children}
        </main>
      </body>
    </html>
  )
}

/** Sets up the office and its first administrator: the one page of an installation that is empty. */
export function FirstRunPage({ view }: { view: FirstRunView }): ReactNode {
  const { m } = view
  return (
    <Frame view={view}>
      <Problems view={view} />
      <h1>{m.title}</h1>
      <p className="lead">{m.lead}</p>
      <form method="post" action={firstRunAddress(view.language)} noValidate>
        <input type="hidden" name="_csrf" value={view.csrf} />
        <Line view={view} name="code" label={m.code} hint={m.codeHint} width="middle" code />
        <h2>{m.office}</h2>
        <Line view={view} name="office.name.zh" label={m.name} autoComplete="organization" />
        <Line view={view} name="office.name.en" label={m.englishName} optional />
        <Choice view={view} name="office.level" label={m.level} options={m.levels} chosen="county" />
        <Choice view={view} name="office.kind" label={m.kind} options={m.kinds} chosen="petition-office" />
        <Line view={view} name="office.regionId" label={m.regionId} hint={m.regionHint} width="short" />
        <Choice view={view} name="office.ruleSet" label={m.ruleSet} options={m.ruleSets} chosen="national" />
        <Line view={view} name="office.phone" label={m.phone} optional width="middle" />
        <Line view={view} name="office.address" label={m.address} optional />
        <Line view={view} name="office.openingHours.zh" label={m.openingHours} optional />
        <Line view={view} name="office.openingHours.en" label={m.englishOpeningHours} optional />
        <h2>{m.administrator}</h2>
        <Line view={view} name="administrator.name" label={m.person} width="middle" />
        <Line
          view={view}
          name="administrator.username"
          label={m.username}
          hint={m.usernameHint}
          autoComplete="username"
          width="middle"
        />
        <Line view={view} name="password" label={m.password} hint={m.passwordHint} autoComplete="new-password" secret />
        <Line view={view} name="again" label={m.again} autoComplete="new-password" secret />
        <div className="actions">
          <button className="button">{m.save}</button>
        </div>
      </form>
    </Frame>
  )
}
