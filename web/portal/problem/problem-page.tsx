import type { ReactNode } from 'react'
import type { Problem } from '../../../server/src/platform/http/index.ts'
import type { Messages } from '../messages/index.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

/** What a person sees instead of an error: what happened, what to do next, what to quote. */
export function ProblemPage({ visit, problem }: { visit: Visit; problem: Problem }): ReactNode {
  const { m } = visit
  const title = titleOf(problem, m)
  return (
    <Page visit={visit} title={title}>
      <h1>{title}</h1>
      <p className="lead">{visit.say(problem)}</p>
      {problem.code === 'request-forged' && <p>{m.common.problem.cookies}</p>}
      <p>{m.common.problem.lead}</p>
      <p>
        <a className="button quiet" href={visit.to('home')}>
          {m.common.home}
        </a>
      </p>
      {problem.status >= 500 && (
        <p className="source">
          {m.common.problem.reference}
          <code>{problem.requestId}</code>
        </p>
      )}
    </Page>
  )
}

function titleOf({ status, code }: Problem, { common: { problem } }: Messages): string {
  if (status === 404) return problem.notFound
  if (status === 429) return problem.tooMany
  if (status === 503) return problem.unavailable
  if (status >= 500) return problem.broken
  return code === 'request-forged' ? problem.expired : problem.other
}
