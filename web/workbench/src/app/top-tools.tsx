import { answered } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Bell } from '../notification/bell.tsx'
import { prefer, usePreferences } from '../ui/preferences.ts'
import { useSay, useWords } from '../ui/words.ts'
import { api } from './api.ts'
import { useSession } from './session.ts'
import { APP } from './words/index.ts'

export function TopTools({ onHelp }: { onHelp: () => void }): ReactNode {
  const words = useWords(APP)
  const say = useSay()
  const session = useSession()
  return (
    <div className="top-tools">
      <Bell />
      <ReadingTools />
      <button type="button" className="toggle" onClick={onHelp} title={words.help} aria-label={words.help}>
        <kbd aria-hidden="true">?</kbd>
      </button>
      <Link to="/me" className="top-me" title={words.me}>
        <span>{session.name}</span>
        <small>{say(session.office.name)}</small>
      </Link>
      <button type="button" className="toggle" onClick={() => void signOut()}>
        {words.signOut}
      </button>
    </div>
  )
}

/** Language and size of type, for everybody, signed in or not. */
export function ReadingTools(): ReactNode {
  const words = useWords(APP)
  const { language, largeType } = usePreferences()
  const other = language === 'en' ? 'zh-CN' : 'en'
  return (
    <>
      <button
        type="button"
        className="toggle"
        lang={other}
        title={words.language}
        onClick={() => prefer({ language: other })}
      >
        {words.languageShort}
      </button>
      <button
        type="button"
        className="toggle"
        aria-pressed={largeType}
        onClick={() => prefer({ largeType: !largeType })}
      >
        {words.largeType}
      </button>
    </>
  )
}

/** Ends the session and leaves with a fresh page, so that nothing of it stays in memory. */
async function signOut(): Promise<void> {
  await answered(api.DELETE('/api/v1/session')).catch(() => undefined)
  window.location.assign(import.meta.env.BASE_URL)
}
