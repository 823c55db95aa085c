import type { ReactNode } from 'react'
import { TextField } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit, Visit } from '../visit.ts'

interface LostCodeProps {
  readonly visit: FormVisit
  readonly number: string
  readonly contact: string
  readonly problems: Problems
}

/** A second chance: a new code goes to the contact given when filing. */
export function LostCodePage({ visit, number, contact, problems }: LostCodeProps): ReactNode {
  const { m, to } = visit
  const page = m.follow.lostCode
  return (
    <Page visit={visit} title={page.title} part="follow" wrong={hasProblems(problems)}>
      <BackLink href={to('follow')}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      <form method="post" action={to('lostCode')} noValidate>
        <Csrf visit={visit} />
        <TextField
          {...{ visit, problems }}
          name="number"
          label={m.follow.number}
          hint={m.follow.numberHint}
          value={number}
          inputMode="numeric"
          autoComplete="off"
          code
        />
        <TextField {...{ visit, problems }} name="contact" label={page.contact} value={contact} autoComplete="off" />
        <div className="actions">
          <button className="button">{page.submit}</button>
        </div>
      </form>
      <p>{page.anonymous}</p>
      <p>{page.noNumber}</p>
      <p>
        <a href={to('offices')}>{m.common.footer.offices}</a>
      </p>
    </Page>
  )
}

/** The same words whether it matched or not. */
export const LostCodeSentPage = ({ visit }: { visit: Visit }): ReactNode => (
  <Page visit={visit} title={visit.m.follow.lostCode.sentTitle} part="follow">
    <h1>{visit.m.follow.lostCode.sentTitle}</h1>
    <p className="lead">{visit.m.follow.lostCode.sent}</p>
    <div className="actions">
      <a className="button quiet" href={visit.to('follow')}>
        {visit.m.follow.title}
      </a>
    </div>
  </Page>
)
