import type { ReactNode } from 'react'
import { SCALE, type PublicSurvey } from '../../../server/src/domains/survey/index.ts'
import { longDate } from '../dates.ts'
import { Choices, TextArea } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { filled } from '../suggestion/messages.ts'
import { addressesIn } from './addresses.ts'
import { surveyMessages } from './messages.ts'

interface AnswerProps {
  readonly visit: FormVisit
  readonly survey: PublicSurvey
  readonly code: string
  readonly answers: readonly string[]
  readonly problems: Problems
}

const LINES = 4

/** The questions of a survey on one page. */
export function AnswerPage({ visit, survey, code, answers, problems }: AnswerProps): ReactNode {
  const words = surveyMessages(visit.language)
  const { home, answer } = addressesIn(visit.language)
  return (
    <Page visit={{ ...visit, here: home }} title={survey.title} wrong={hasProblems(problems)}>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{survey.title}</h1>
      {survey.lead !== '' && <p className="lead">{survey.lead}</p>}
      <p className="meta">
        {words.by} {visit.say(survey.office)} · {words.until} {longDate(visit.language, survey.closesOn)}
      </p>
      <p className="note">{words.nameless}</p>
      <p>{filled(words.progress, { n: survey.questions.length })}</p>
      <form method="post" action={answer} noValidate>
        <Csrf visit={visit} />
        <input type="hidden" name="code" value={code} />
        {survey.questions.map(({ kind, text, choices }, n) => {
          const name = `answer.${n}`
          const label = `${n + 1}. ${text}`
          if (kind === 'text')
            return (
              <TextArea
                key={name}
                {...{ visit, problems, name, label }}
                hint={words.textHint}
                rows={LINES}
                value={answers[n] ?? ''}
              />
            )
          const offered =
            kind === 'scale'
              ? SCALE.toReversed().map((step) => ({ value: String(step), label: words.scale[step - 1] ?? '' }))
              : choices.map((choice, each) => ({ value: String(each), label: choice }))
          return (
            <Choices
              key={name}
              {...{ visit, problems, name }}
              legend={label}
              type="radio"
              groups={[{ choices: offered }]}
              chosen={[answers[n] ?? '']}
            />
          )
        })}
        <div className="actions">
          <button className="button">{words.send}</button>
        </div>
      </form>
    </Page>
  )
}
