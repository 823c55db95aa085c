import type { ReactNode } from 'react'
import {
  type Checking,
  DOWNLOADS,
  type OpenEnd,
  type ShownFinding,
} from '../../../server/src/domains/disclosure/index.ts'
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

interface OpenEndsProps {
  readonly visit: FormVisit
  readonly title: string
  readonly ends: readonly OpenEnd[]
  /** How many there are of one reason. */
  readonly count: string
}

/** What was not understood or not checked, by reason, with a few examples. */
const OpenEnds = ({ visit, title, ends, count }: OpenEndsProps): ReactNode => {
  const words = budgetMessages(visit.language)
  const between = visit.language === 'en' ? '; ' : '；'
  return ends.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <p className="hint">{words.limits}</p>
      <ul>
        {ends.map((end) => (
          <li key={end.reason.zh}>
            {visit.say(end.reason)} {filled(count, { count: end.count })}
            <p className="hint">
              {filled(words.examples, { examples: end.examples.map((each) => visit.say(each)).join(between) })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const sumOf = (ends: readonly OpenEnd[]): number => ends.reduce((sum, end) => sum + end.count, 0)

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
      {result.coverage.map((line) => (
        <p key={line.zh}>{visit.say(line)}</p>
      ))}
      <p className="lead">{filled(words.resultLead, { total, held, rounding, failed, notChecked })}</p>
      <p className="actions">
        <a className="button" href={to.report(token)}>
          {words.open}
        </a>
      </p>
      {result.findings.length === 0 && <p className="note done">{visit.say(result.clean)}</p>}
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
      <OpenEnds
        visit={visit}
        title={filled(words.unread, { count: sumOf(result.unread) })}
        ends={result.unread}
        count={words.places}
      />
      <OpenEnds
        visit={visit}
        title={filled(words.notChecked, { count: sumOf(result.notChecked) })}
        ends={result.notChecked}
        count={words.itemCount}
      />
      <h2>{words.download}</h2>
      <ul>
        {DOWNLOADS.filter((kind) => result.files[kind] !== undefined).map((kind) => (
          <li key={kind}>
            <a href={to.download(token, kind)} download>
              {words.downloads[kind]}
            </a>
          </li>
        ))}
      </ul>
      <p className="hint">{words.disclaimer}</p>
      <p className="hint">
        {filled(checking.kept ? words.expiresKept : words.expires, {
          time: dateAndTime(visit.language, new Date(checking.expires).toISOString()),
        })}
      </p>
      {!checking.kept && (
        <form method="post" action={to.keep(token)}>
          <Csrf visit={visit} />
          <button className="button">{words.keep}</button>
          <p className="hint">{words.keepHint}</p>
        </form>
      )}
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
