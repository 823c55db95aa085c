import type { ReactNode } from 'react'
import type { PublishedLine, PublishedRound } from '../../../server/src/domains/assessment/views.ts'
import { BackLink, OnDate } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { assessmentMessages, fill } from './messages.ts'
import { Asked, Facts, Warnings } from './parts.tsx'

/** The published assessments, the newest first. */
export function AssessmentsPage({
  visit,
  items,
  older,
}: {
  visit: Visit
  items: readonly PublishedLine[]
  older: boolean
}): ReactNode {
  const words = assessmentMessages(visit.language)
  const at = addressesIn(visit.language)
  const last = items.at(-1)
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {items.length === 0 && <p className="note">{words.none}</p>}
      {items.map((item) => (
        <section key={item.id}>
          <h2>
            <a href={at.round(item.regionId, item.id)} lang="zh-CN">
              {item.title}
            </a>
          </h2>
          <p className="hint">
            {visit.say(item.office)} · <OnDate visit={visit} date={item.publishedOn} />
          </p>
        </section>
      ))}
      {older && last && (
        <p>
          <a href={at.older(last.id)}>{words.older}</a>
        </p>
      )}
    </Page>
  )
}

/** One assessment: the points of every office, and the rules with what has to be said of them. */
export function AssessmentPage({ visit, round }: { visit: Visit; round: PublishedRound }): ReactNode {
  const words = assessmentMessages(visit.language)
  const at = addressesIn(visit.language)
  return (
    <Page visit={visit} title={round.title}>
      <BackLink href={at.home}>{words.all}</BackLink>
      <h1 lang="zh-CN">{round.title}</h1>
      <Facts visit={visit} round={round} asOf={round.asOf} />
      <h2 id="results">{words.results}</h2>
      <p>{words.order}</p>
      <table className="shares" aria-labelledby="results">
        <thead>
          <tr>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.office}</th>
            <th scope="col">{words.points}</th>
          </tr>
        </thead>
        <tbody>
          {round.results.map(({ id, office, total, place, corrections }) => (
            <tr key={id}>
              <td>{place ?? ''}</td>
              <th scope="row">
                <a href={at.office(round.regionId, id)}>{visit.say(office)}</a>
                {corrections > 0 && <span className="hint"> {fill(words.corrections, { count: corrections })}</span>}
              </th>
              <td>{total}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="hint">{fill(words.outOf, { total: round.total })}</p>
      <h2>{words.rules}</h2>
      {round.basis !== '' && (
        <p>
          {words.basis}: <span lang="zh-CN">{round.basis}</span>
        </p>
      )}
      {round.rules.map((rule) => (
        <section key={rule.id}>
          <h3>
            <span lang="zh-CN">{rule.name}</span> · {fill(words.weight, { points: rule.weight })}
          </h3>
          <dl className="facts">
            <Asked visit={visit} line={rule} />
          </dl>
          <Warnings visit={visit} line={rule} />
        </section>
      ))}
    </Page>
  )
}
