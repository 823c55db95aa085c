import type { ReactNode } from 'react'
import { TextArea, Tick } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface WithdrawProps {
  readonly visit: FormVisit
  readonly reason: string
  readonly problems: Problems
}

/** Taking the matter back, after a second thought. */
export function WithdrawPage({ visit, reason, problems }: WithdrawProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.withdraw
  return (
    <Page visit={visit} title={page.title} part="follow" wrong={hasProblems(problems)}>
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      <form method="post" action={to('withdraw')} noValidate>
        <Csrf visit={visit} />
        <TextArea {...{ visit, problems }} name="reason" label={page.reason} value={reason} rows={4} optional />
        <Tick {...{ visit, problems }} name="confirm" label={page.confirm} />
        <div className="actions">
          <button className="button">{page.submit}</button>
          <a href={to('matter')}>{page.keep}</a>
        </div>
      </form>
    </Page>
  )
}
