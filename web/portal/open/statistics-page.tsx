import type { ReactNode } from 'react'
import { RATED_OFFICES } from '../../../server/src/domains/matter/matter.ts'
import type { Share, YearStatistics } from '../backend.ts'
import { dateAndTime } from '../dates.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

interface Line {
  readonly label: string
  readonly note?: string
  readonly share: Share
}

/** 62.5%; in words where there is nothing to divide, or where a small count is hidden. */
function percent({ part, whole }: Share, words: { nothing: string; hidden: string }): string {
  if (part === null || whole === null) return words.hidden
  return whole === 0 ? words.nothing : `${((part / whole) * 100).toFixed(1)}%`
}

/** What the office publishes of the year: every rate with its part and its whole. */
export function StatisticsPage({ visit, figures }: { visit: Visit; figures: YearStatistics }): ReactNode {
  const { m } = visit
  const words = m.open.statistics
  const title = words.title(figures.year)
  const ofReceived = (part: number | null): Share => ({ part, whole: figures.received })
  return (
    <Page visit={visit} title={title}>
      <h1>{title}</h1>
      <p className="lead">{words.lead}</p>
      <p className="figure">
        {words.received} <b>{figures.received === null ? words.hidden : words.matters(figures.received)}</b>
      </p>
      <p className="source">{words.counted(dateAndTime(visit.language, figures.countedTo))}</p>
      <ShareTable
        visit={visit}
        caption={words.times}
        lines={[
          { label: words.notices, note: words.noticesNote, share: figures.noticesInTime },
          { label: words.answers, note: words.answersNote, share: figures.answersInTime },
        ]}
      />
      <ShareTable
        visit={visit}
        caption={words.results}
        lines={[
          { label: words.concluded, note: words.concludedNote, share: figures.concluded },
          { label: words.supported, note: words.supportedNote, share: figures.supported },
          { label: words.executed, note: words.executedNote, share: figures.executed },
          { label: words.confirmed, note: words.confirmedNote, share: figures.confirmed },
        ]}
      />
      <ShareTable
        visit={visit}
        caption={words.ratings}
        lines={RATED_OFFICES.flatMap((office) => [
          {
            label: words.satisfied(m.common.ratedOffices[office]),
            note: words.satisfiedNote,
            share: figures.satisfied[office],
          },
          { label: words.rated(m.common.ratedOffices[office]), note: words.ratedNote, share: figures.rated[office] },
        ])}
      />
      <ShareTable
        visit={visit}
        caption={words.classes}
        lines={[...figures.byClass]
          .sort(largestFirst)
          .map((line) => ({ label: m.common.classes[line.class], share: ofReceived(line.count) }))}
      />
      <ShareTable
        visit={visit}
        caption={words.channels}
        lines={[...figures.byChannel].sort(largestFirst).map((line) => ({
          label: m.common.channels[line.channel],
          share: ofReceived(line.count),
        }))}
      />
      <p>{words.refuses}</p>
    </Page>
  )
}

/** Hidden counts, which are small, come last. */
const largestFirst = (a: { count: number | null }, b: { count: number | null }): number =>
  (b.count ?? 0) - (a.count ?? 0)

function ShareTable(props: { visit: Visit; caption: string; lines: readonly Line[] }): ReactNode {
  const words = props.visit.m.open.statistics
  return (
    <table className="shares">
      <caption>{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.part}</th>
          <th scope="col">{words.whole}</th>
          <th scope="col">{words.rate}</th>
        </tr>
      </thead>
      <tbody>
        {props.lines.map(({ label, note, share }) => (
          <tr key={label}>
            <th scope="row">
              {label}
              {note && <small>{note}</small>}
            </th>
            <td>{share.part ?? words.hidden}</td>
            <td>{share.whole ?? words.hidden}</td>
            <td>{percent(share, words)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
