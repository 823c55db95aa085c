import type { ReactNode } from 'react'
import { TextField } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit, Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { surveyMessages } from './messages.ts'

/** Asks for the code. */
export function CodePage({
  visit,
  code,
  problems,
}: {
  readonly visit: FormVisit
  readonly code: string
  readonly problems: Problems
}): ReactNode {
  const words = surveyMessages(visit.language)
  const { home } = addressesIn(visit.language)
  return (
    <Page visit={{ ...visit, here: home }} title={words.title} wrong={hasProblems(problems)}>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" action={home} noValidate>
        <Csrf visit={visit} />
        <TextField
          {...{ visit, problems }}
          name="code"
          label={words.code}
          hint={words.codeHint}
          value={code}
          width="middle"
          autoComplete="off"
          code
        />
        <p className="note">{words.nameless}</p>
        <div className="actions">
          <button className="button">{words.begin}</button>
        </div>
      </form>
    </Page>
  )
}

/** The answers have arrived. */
export function ThanksPage({ visit }: { visit: Visit }): ReactNode {
  const words = surveyMessages(visit.language)
  return (
    <Page visit={{ ...visit, here: addressesIn(visit.language).home }} title={words.thanksTitle}>
      <h1>{words.thanksTitle}</h1>
      <p className="note done">{words.thanks}</p>
      <p>{words.nameless}</p>
      <div className="actions">
        <a className="button quiet" href={visit.to('home')}>
          {words.backHome}
        </a>
      </div>
    </Page>
  )
}
