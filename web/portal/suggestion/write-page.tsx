import type { ReactNode } from 'react'
import type { PublicTopic } from '../../../server/src/domains/suggestion/index.ts'
import { TextArea, TextField } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { OwnTexts } from './own-texts.tsx'
import { addressesIn } from './addresses.ts'
import { suggestionMessages } from './messages.ts'

/** What was typed, for showing it again. */
export interface TypedSuggestion {
  /** Names one sending of the form, so that sending it twice gives one suggestion. */
  readonly key: string
  readonly answers: readonly string[]
  readonly consent: boolean
  readonly name: string
  readonly phone: string
  readonly email: string
}

interface WriteProps {
  readonly visit: FormVisit
  readonly topic: PublicTopic
  readonly typed: TypedSuggestion
  readonly problems: Problems
}

/** The questions of a topic, consent, and a contact that may stay empty. */
export function WritePage({ visit, topic, typed, problems }: WriteProps): ReactNode {
  const words = suggestionMessages(visit.language)
  const at = addressesIn(visit.language)
  return (
    <Page visit={visit} title={words.writeTitle} wrong={hasProblems(problems)}>
      <ErrorSummary visit={visit} problems={problems} />
      <BackLink href={at.topic(topic)}>{words.back}</BackLink>
      <h1>{topic.title}</h1>
      <p className="lead">{words.writeLead}</p>
      <OwnTexts words={words} />
      <form method="post" action={at.write(topic)} noValidate>
        <Csrf visit={visit} />
        <input type="hidden" name="key" value={typed.key} />
        {topic.questions.map((question, n) => (
          <TextArea
            key={question}
            {...{ visit, problems }}
            name={`answer.${n}`}
            label={`${n + 1}. ${question}`}
            rows={5}
            value={typed.answers[n] ?? ''}
          />
        ))}
        <div className="field">
          <div className="choice">
            <input id="f-consent" name="consent" type="checkbox" value="yes" defaultChecked={typed.consent} />
            <label htmlFor="f-consent">{words.consent}</label>
          </div>
        </div>
        <fieldset>
          <legend>{words.contact}</legend>
          <p className="hint">{words.contactLead}</p>
          <TextField {...{ visit, problems }} name="name" label={words.name} value={typed.name} autoComplete="name" />
          <TextField
            {...{ visit, problems }}
            name="phone"
            label={words.phone}
            value={typed.phone}
            type="tel"
            autoComplete="tel"
          />
          <TextField
            {...{ visit, problems }}
            name="email"
            label={words.email}
            value={typed.email}
            type="email"
            autoComplete="email"
          />
        </fieldset>
        <div className="actions">
          <button className="button">{words.send}</button>
        </div>
      </form>
    </Page>
  )
}
