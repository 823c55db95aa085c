import type { ReactNode } from 'react'
import type { Checking, ShownFinding } from '../../../server/src/domains/disclosure/index.ts'
import { dateAndTime } from '../dates.ts'
import { Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { budgetMessages, filled } from './messages.ts'

type Done = Extract<Checking, { state: 'done' }>

/** Findings that are listed here; the whole report has all of them. */
const MOST = 30

const Findings = ({
  visit,
  token,
  findings,
}: {
  visit: FormVisit
  token: string
  findings: readonly ShownFinding[]
}): ReactNode => (
  <ul>
    {findings.slice(0, MOST).map((finding) => (
      <li key={finding.id}>
        <a href={`${addressesIn(visit.language).report(token)}#${finding.id}`}>{visit.say(finding.message)}</a>
        <p className="hint">
          {finding.rule} · {visit.say(finding.where)}
        </p>
      </li>
    ))}
  </ul>
)

/** What was found in one document, with the way to the whole report and to the files. */
export function ResultPage({ visit, checking, token }: { visit: FormVisit; checking: Done; token: string }): ReactNode {
  const words = budgetMessages(visit.language)
  const to = addressesIn(visit.language)
  const { result } = checking
  const { held, rounding, failed, notChecked } = result.tally
  const title = visit.say(result.title)
  const groups = [
    ['error', words.errors],
    ['warning', words.warnings],
    ['information', words.information],
  ] as const
  const total = held + rounding + failed + notChecked
  return (
    <Page visit={visit} title={title}>
      <h1>{title}</h1>
      <p className="hint">{checking.name}</p>
      <p className="lead">{filled(words.resultLead, { total, held, rounding, failed, notChecked })}</p>
      <p className="actions">
        <a className="button" href={to.report(token)}>
          {words.open}
        </a>
      </p>
      {result.findings.length === 0 && <p className="note done">{words.none}</p>}
      {groups.map(([severity, label]) => {
        const findings = result.findings.filter((finding) => finding.severity === severity)
        return findings.length === 0 ? null : (
          <section key={severity}>
            <h2>
              {label} {result.counts[severity]}
            </h2>
            <Findings visit={visit} token={token} findings={findings} />
            {result.counts[severity] > MOST && (
              <p className="hint">{filled(words.more, { count: result.counts[severity] - MOST })}</p>
            )}
          </section>
        )
      })}
      <h2>{words.download}</h2>
      <ul>
        {result.downloads.map((kind) => (
          <li key={kind}>
            <a href={to.download(token, kind)} download>
              {words.downloads[kind]}
            </a>
          </li>
        ))}
      </ul>
      <p className="hint">{words.disclaimer}</p>
      <p className="hint">
        {filled(words.expires, { time: dateAndTime(visit.language, new Date(checking.expires).toISOString()) })}
      </p>
      <form method="post" action={to.remove(token)}>
        <Csrf visit={visit} />
        <button className="button plain">{words.remove}</button>
      </form>
      <p>
        <a href={to.home}>{words.another}</a>
      </p>
    </Page>
  )
}
