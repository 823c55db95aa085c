import type { Survey } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { surveyQuery } from './queries.ts'
import { Results } from './results.tsx'
import { SurveyActions } from './survey-actions.tsx'
import { SURVEY } from './words.ts'

/** One survey: what may be done, its batches, what is counted, and what happened. */
export function SurveyPage(): ReactNode {
  const words = useWords(SURVEY)
  const dates = useDates()
  const { language } = usePreferences()
  const at = useParams({ from: '/desk/desks/surveys/$regionId/$id' })
  const { data: survey, error, isPending } = useQuery(surveyQuery(at))
  const file = (format: string): string =>
    `/api/v1/surveys/${at.regionId}/${at.id}/export?format=${format}&lang=${language}`
  return (
    <Page
      title={survey?.title ?? words.name}
      actions={
        <>
          <LinkButton to="/desks/surveys">{words.back}</LinkButton>
          <Button href={file('xlsx')} download>
            {words.xlsx}
          </Button>
          <Button href={file('csv')} download>
            {words.csv}
          </Button>
        </>
      }
    >
      <ProblemNotice error={error} />
      {isPending ? <Loading /> : null}
      {survey ? (
        <div className="stack-wide">
          <p>
            <strong>{words.states[survey.over && survey.state === 'open' ? 'over' : survey.state]}</strong> ·{' '}
            {words.kinds[survey.kind]} · {dates.day(survey.opensOn)} — {dates.day(survey.closesOn)}
          </p>
          <SurveyActions survey={survey} />
          {survey.state === 'draft' ? <Questions survey={survey} /> : <Results survey={survey} />}
          <Batches survey={survey} />
          <section className="sheet">
            <h2>{words.history}</h2>
            <ol className="list-plain stack">
              {survey.steps.toReversed().map((step) => (
                <li key={step.seq}>
                  <strong>{words.steps[step.verb as keyof typeof words.steps] ?? step.verb}</strong>{' '}
                  <span className="soft small">{[dates.moment(step.at), step.by].filter(Boolean).join(' · ')}</span>
                  {step.said === '' ? null : <div className="pre">{step.said}</div>}
                </li>
              ))}
            </ol>
          </section>
        </div>
      ) : null}
    </Page>
  )
}

function Questions({ survey }: { survey: Survey }): ReactNode {
  const words = useWords(SURVEY)
  return (
    <section className="sheet">
      <h2>{words.questions}</h2>
      <ol>
        {survey.questions.map(({ kind, text, choices }) => (
          <li key={text}>
            {text}{' '}
            <span className="soft small">
              {kind === 'text' ? words.text : (kind === 'scale' ? words.scale : choices).join(' / ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Batches({ survey }: { survey: Survey }): ReactNode {
  const words = useWords(SURVEY)
  const dates = useDates()
  if (survey.batches.length === 0) return null
  return (
    <section className="sheet">
      <h2>{words.batches}</h2>
      <ul className="list-plain stack">
        {survey.batches.map((batch) => (
          <li key={batch.n}>{fill(words.batchOf[batch.way], { ...batch, on: dates.day(batch.on) })}</li>
        ))}
      </ul>
    </section>
  )
}
