import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { budgetMessages, filled } from './messages.ts'

const ACCEPTED = '.pdf,.docx,.xlsx,.html,.htm,.md,.txt'
const FIELD = 'f-budget'

interface StartProps {
  readonly visit: FormVisit
  readonly megabytes: number
  /** How long the file and its result stay. */
  readonly minutes: number
  /** What was wrong with the file that was sent. */
  readonly problem?: string | undefined
  readonly deleted?: boolean
}

/** The form that takes one file. Its secret is in the address, because the file comes after it. */
export function StartPage({ visit, megabytes, minutes, problem, deleted = false }: StartProps): ReactNode {
  const words = budgetMessages(visit.language)
  const { home } = addressesIn(visit.language)
  return (
    <Page visit={visit} title={words.title} wrong={problem !== undefined}>
      {problem !== undefined && (
        <div className="errors" role="alert" aria-labelledby="errors-title">
          <h2 id="errors-title">{visit.m.common.errors}</h2>
          <ul>
            <li>
              <a href={`#${FIELD}`}>{problem}</a>
            </li>
          </ul>
        </div>
      )}
      {deleted && (
        <p className="note done">
          <output>{words.deleted}</output>
        </p>
      )}
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" encType="multipart/form-data" action={`${home}?_csrf=${encodeURIComponent(visit.csrf)}`}>
        <div className={problem === undefined ? 'field' : 'field bad'}>
          <label htmlFor={FIELD}>{words.file}</label>
          <p className="hint" id={`${FIELD}-hint`}>
            {filled(words.fileHint, { mb: megabytes })}
          </p>
          {problem !== undefined && (
            <p className="wrong" id={`${FIELD}-wrong`}>
              <span className="unseen">{visit.m.common.errorPrefix}</span>
              {problem}
            </p>
          )}
          <input
            id={FIELD}
            name="file"
            type="file"
            accept={ACCEPTED}
            aria-describedby={problem === undefined ? `${FIELD}-hint` : `${FIELD}-hint ${FIELD}-wrong`}
          />
        </div>
        <p className="hint">{filled(words.kept, { minutes })}</p>
        <button className="button">{words.check}</button>
      </form>
      <h2>{words.what}</h2>
      <ul>
        {words.whatItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Page>
  )
}
