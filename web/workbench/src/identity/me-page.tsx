import type { ReactNode } from 'react'
import { useSession } from '../app/session.ts'
import { ReadingTools } from '../app/top-tools.tsx'
import { OwnPreferences } from '../notification/own-preferences.tsx'
import { Page } from '../ui/page.tsx'
import { useList, useSay, useWords } from '../ui/words.ts'
import { OwnPassword } from './own-password.tsx'
import { OwnSessions } from './own-sessions.tsx'
import { SecondFactor } from './second-factor.tsx'
import { IDENTITY } from './words/index.ts'

/** The own account: who one is here, sessions, password, second factor, and how one likes to read. */
export function MePage(): ReactNode {
  const { me: words, roles } = useWords(IDENTITY)
  const say = useSay()
  const list = useList()
  const session = useSession()
  return (
    <Page title={words.title} narrow>
      <section className="sheet">
        <h2>{session.name}</h2>
        <dl className="facts">
          <dt>{words.office}</dt>
          <dd>{say(session.office.name)}</dd>
          <dt>{words.roles}</dt>
          <dd>{list(session.roles.map((role) => roles[role]))}</dd>
        </dl>
      </section>
      <OwnPassword mustChange={session.mustChangePassword} />
      <SecondFactor on={session.secondFactor} />
      <OwnPreferences />
      <OwnSessions />
      <section className="sheet">
        <h2>{words.reading}</h2>
        <p className="soft">{words.readingLead}</p>
        <div className="row">
          <ReadingTools />
        </div>
      </section>
    </Page>
  )
}
