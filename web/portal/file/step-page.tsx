import type { ReactNode } from 'react'
import { ErrorSummary, hasProblems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import { countOf, stepBefore } from './steps/index.ts'
import type { Step, StepProps } from './step.ts'
import { Uploads } from './steps/files.tsx'
import { TopicSearch } from './steps/topic.tsx'

/** One question on one page. */
export function StepPage({ step, ...props }: StepProps & { step: Step }): ReactNode {
  const { visit, answers, problems, query } = props
  const { m, to } = visit
  const changing = query['return'] === 'check'
  const before = changing ? 'check' : stepBefore(step.name, answers)
  const count = countOf(step.name, answers)
  const action = to('step', { step: step.name }, { return: query['return'], under: query['under'] })
  return (
    <Page visit={visit} title={step.heading(m, answers)} part="file" wrong={hasProblems(problems)}>
      <BackLink href={before === undefined ? to('file') : to('step', { step: before })}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      {count && <p className="caption">{m.filing.caption(...count)}</p>}
      {step.name === 'topic' && <TopicSearch {...props} />}
      {step.name === 'files' && <Uploads {...props} />}
      <form method="post" action={action} noValidate>
        <Csrf visit={visit} />
        <step.Fields {...props} />
        <div className="actions">
          <button className="button">{step.name === 'similar' ? m.filing.similar.still : m.common.continue}</button>
        </div>
      </form>
    </Page>
  )
}
