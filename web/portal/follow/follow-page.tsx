import type { ReactNode } from 'react'
import { TextField } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface FollowProps {
  readonly visit: FormVisit
  readonly number: string
  readonly problems: Problems
  /** True for somebody who came from a page of a matter that is not open here any more. */
  readonly again: boolean
}

/** Number and query code open one matter. */
export function FollowPage({ visit, number, problems, again }: FollowProps): ReactNode {
  const { m, to } = visit
  const page = m.follow
  return (
    <Page visit={visit} title={page.title} part="follow" wrong={hasProblems(problems)}>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      {again && <p className="note">{m.matter.notKnown}</p>}
      <form method="post" action={to('follow')} noValidate>
        <Csrf visit={visit} />
        <TextField
          {...{ visit, problems }}
          name="number"
          label={page.number}
          hint={page.numberHint}
          value={number}
          inputMode="numeric"
          autoComplete="off"
          code
        />
        <TextField
          {...{ visit, problems }}
          name="code"
          label={page.code}
          hint={page.codeHint}
          width="middle"
          autoComplete="off"
          code
        />
        <div className="actions">
          <button className="button">{page.submit}</button>
          <a href={to('lostCode')}>{page.lost}</a>
        </div>
      </form>
      <p className="hint">{page.cookie}</p>
    </Page>
  )
}
