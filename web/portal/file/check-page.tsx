import type { ReactNode } from 'react'
import { Tick } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import type { Bilingual } from '../language.ts'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { checkRows, type CheckRow } from './check-rows.tsx'
import type { Around } from './step.ts'
import { stepBefore } from './steps/index.ts'

interface CheckProps extends Around {
  readonly visit: FormVisit
  readonly problems: Problems
  /** Why the office could not take it, when it just refused. */
  readonly refusal?: Bilingual | undefined
}

/** Everything answered, each with a link to change it, and the button that sends. */
export function CheckPage({ visit, problems, refusal, ...around }: CheckProps): ReactNode {
  const { m, to } = visit
  const { check } = m.filing
  const rows = checkRows(visit, around)
  const { answers } = around
  return (
    <Page visit={visit} title={check.title} part="file" wrong={hasProblems(problems)}>
      <BackLink href={to('step', { step: stepBefore('check', answers) ?? 'about' })}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      {refusal && (
        <p className="note late" role="alert">
          {visit.say(refusal)}
        </p>
      )}
      <h1>{check.title}</h1>
      <p className="lead">{check.lead}</p>
      {(['matter', 'people', 'wishes'] as const).map((section) => (
        <section key={section}>
          <h2>{check.sections[section]}</h2>
          <Rows visit={visit} rows={rows[section]} />
        </section>
      ))}
      {isUnreachable(around) && <p className="note">{check.noContact}</p>}
      <form method="post" action={to('step', { step: 'check' })} noValidate>
        <Csrf visit={visit} />
        <Tick {...{ visit, problems }} name="declaration" label={check.declaration} />
        <div className="actions">
          <button className="button">{check.send}</button>
        </div>
        <p className="hint">{check.sendHint}</p>
      </form>
    </Page>
  )
}

const Rows = ({ visit, rows }: { visit: FormVisit; rows: readonly CheckRow[] }): ReactNode => (
  <dl className="answers">
    {rows.map(({ step, label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
        <dd className="change">
          <a
            href={visit.to('step', { step }, { return: 'check' })}
            aria-label={visit.m.filing.check.changeNamed(label)}
          >
            {visit.m.filing.check.change}
          </a>
        </dd>
      </div>
    ))}
  </dl>
)

/** True when a written notice has no way to arrive, which the petitioner should know before sending. */
function isUnreachable({ answers: { filedBy, contact, representatives } }: Around): boolean {
  if (filedBy === 'anonymous') return false
  const phones = [contact?.phone, ...(filedBy === 'joint' ? (representatives ?? []).map(({ phone }) => phone) : [])]
  return ![...phones, contact?.email, contact?.address].some(Boolean)
}
