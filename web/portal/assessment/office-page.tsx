import type { ReactNode } from 'react'
import type { PublishedResult } from '../../../server/src/domains/assessment/views.ts'
import { BackLink } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { assessmentMessages, fill } from './messages.ts'
import { Asked, Fact, Facts, Warnings } from './parts.tsx'

/** The points of one office, line by line. */
export function OfficePage({ visit, result }: { visit: Visit; result: PublishedResult }): ReactNode {
  const words = assessmentMessages(visit.language)
  const at = addressesIn(visit.language)
  const { round, office, total, outOf, lines } = result
  return (
    <Page visit={visit} title={`${visit.say(office)} · ${round.title}`}>
      <BackLink href={at.round(round.regionId, round.id)}>{words.back}</BackLink>
      <h1>{visit.say(office)}</h1>
      <p className="lead">
        <span lang="zh-CN">{round.title}</span>: {fill(words.earned, { points: total, weight: outOf })}
      </p>
      <Facts visit={visit} round={round} asOf={result.asOf} />
      <h2>{words.lines}</h2>
      {lines.map((line) => (
        <section key={line.item}>
          <h3 lang="zh-CN">{line.name}</h3>
          <p>
            <strong>{fill(words.earned, { points: line.points ?? '', weight: line.weight })}</strong>{' '}
            {visit.say(line.explained)}
          </p>
          <dl className="facts">
            <Asked visit={visit} line={line} />
            {line.value !== null && <Fact name={words.value}>{line.value}</Fact>}
            {line.figures.length > 0 && (
              <Fact name={words.figures}>
                {line.figures.map(({ name, value }) => `${visit.say(name)} ${value ?? '—'}`).join(' · ')}
              </Fact>
            )}
            {line.mark && (
              <Fact name={words.mark}>
                <span lang="zh-CN">{line.mark.reason}</span>
              </Fact>
            )}
            {line.mark && line.mark.evidence.length > 0 && (
              <Fact name={words.evidence}>
                <span lang="zh-CN">{line.mark.evidence.map(({ title }) => title).join('、')}</span>
              </Fact>
            )}
          </dl>
          {line.corrections.map((correction) => (
            <p key={correction.on} className="note">
              {fill(words.corrected, correction)}
            </p>
          ))}
          <Warnings visit={visit} line={line} />
        </section>
      ))}
    </Page>
  )
}
