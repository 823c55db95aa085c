import type { ReactNode } from 'react'
import type { PublicTableId, PublishedFigures } from '../../../server/src/domains/statistics/index.ts'
import { localDateOf } from '../../../server/src/platform/time/index.ts'
import { longDate } from '../dates.ts'
import type { Bilingual } from '../language.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { OPEN_DATA } from './addresses.ts'
import { BarsChart, MonthsChart } from './charts.tsx'
import { filled, statisticsMessages, timeName } from './messages.ts'
import { CountTable, ShareTable } from './tables.tsx'

export interface StatisticsProps {
  readonly visit: Visit
  readonly figures: PublishedFigures
  /** The month, quarter or year that is shown; undefined while nothing is published. */
  readonly time: string | undefined
  readonly nameOf: (table: PublicTableId, part: string) => Bilingual
  /** The rule by which is published now. */
  readonly rule: { readonly smallest: number; readonly day: number }
}

/** What the office publishes: every rate with its part and its whole, what is small hidden. */
export function StatisticsPage(props: StatisticsProps): ReactNode {
  const { visit, time, rule } = props
  const words = statisticsMessages(visit.language)
  return (
    <Page visit={visit} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {time === undefined ? <p>{filled(words.none, { day: rule.day })}</p> : <Figures {...props} time={time} />}
      <h2>{words.hidingTitle}</h2>
      <p>{filled(words.hiding, { most: rule.smallest - 1 })}</p>
      <p>{words.refuses}</p>
      <h2 id="data">{words.dataTitle}</h2>
      <p>{words.dataLead}</p>
      <ul className="answer-categories">
        {(['csv', 'json', 'descriptor'] as const).map((kind) => (
          <li key={kind}>
            <a href={OPEN_DATA[kind]}>{words[kind]}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}

type Shown = StatisticsProps & { readonly time: string }

function Figures(props: Shown): ReactNode {
  const { visit, figures, time } = props
  const words = statisticsMessages(visit.language)
  const published = longDate(visit.language, localDateOf(figures.publishedAt(time)))
  return (
    <>
      <TimeForm {...props} />
      <p className="source">{filled(words.published, { time: published })}</p>
      <MainFigures {...props} />
      <Months {...props} />
      <AnswerDays {...props} />
      <Parts {...props} table="received-channel" caption={words.channels} />
      <Parts {...props} table="received-class" caption={words.classes} />
      <Parts {...props} table="received-topic" caption={words.topics} />
      <Offices {...props} />
    </>
  )
}

function TimeForm({ visit, figures, time }: Shown): ReactNode {
  const words = statisticsMessages(visit.language)
  const years = Map.groupBy(figures.times, (each) => each.slice(0, 4))
  return (
    <form action={visit.to('statistics')} method="get">
      <label htmlFor="time">{words.choose}</label>
      <div className="actions">
        <select id="time" name="time" defaultValue={time}>
          {[...years].map(([year, times]) => (
            <optgroup key={year} label={timeName(words, year)}>
              {times.map((each) => (
                <option key={each} value={each}>
                  {timeName(words, each)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        <button className="button">{words.show}</button>
      </div>
    </form>
  )
}

function MainFigures({ visit, figures, time }: Shown): ReactNode {
  const words = statisticsMessages(visit.language)
  const alone = (label: string, table: PublicTableId, note?: string) => ({
    label,
    ...(note !== undefined && { note }),
    share: { part: figures.count(table, time), whole: null },
    alone: true,
  })
  const rate = (label: string, note: string, table: PublicTableId, part?: string) => ({
    label,
    note,
    share: figures.share(table, time, part),
  })
  return (
    <ShareTable
      visit={visit}
      caption={`${words.figures} · ${timeName(words, time)}`}
      lines={[
        alone(words.received, 'received-channel'),
        alone(words.answered, 'answered-days'),
        rate(words.notices, words.noticesNote, 'notices-due'),
        rate(words.answers, words.answersNote, 'answers-due'),
        alone(words.concluded, 'concluded'),
        rate(words.supported, words.supportedNote, 'answered-outcome', 'supported'),
        alone(words.executed, 'executed', words.executedNote),
        rate(words.confirmed, words.confirmedNote, 'confirmed'),
        rate(words.satisfiedPetitionOffice, words.satisfiedNote, 'satisfied-petition-office'),
        rate(words.satisfiedHandlingOffice, words.satisfiedNote, 'satisfied-handling-office'),
      ]}
    />
  )
}

function Months({ visit, figures, time }: Shown): ReactNode {
  const words = statisticsMessages(visit.language)
  const year = time.slice(0, 4)
  const months = figures.monthsBeside(time)
  const tables = ['received-channel', 'answered-days', 'concluded', 'executed'] as const
  const rows = figures.times
    .filter((each) => each.startsWith(year))
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  return (
    <section>
      <h2>{filled(words.monthsOf, { year })}</h2>
      <MonthsChart
        label={filled(words.chart, { year })}
        months={months.map((month) => ({
          name: String(Number(month.slice(5))),
          first: figures.count('received-channel', month),
          second: figures.count('answered-days', month),
        }))}
      />
      <CountTable
        visit={visit}
        caption={words.months}
        heads={[words.choose, words.received, words.answered, words.concluded, words.executed]}
        rows={rows.map((each) => ({
          label: timeName(words, each, true),
          counts: tables.map((table) => figures.count(table, each)),
        }))}
      />
    </section>
  )
}

function AnswerDays({ visit, figures, time, nameOf }: Shown): ReactNode {
  const words = statisticsMessages(visit.language)
  const parts = figures.parts('answered-days', time)
  if (parts.length === 0) return null
  const bars = parts.map((part) => ({
    name: filled(words.dayCount, { days: visit.say(nameOf('answered-days', part)) }),
    count: figures.count('answered-days', time, part),
  }))
  return (
    <section>
      <h2>{words.days}</h2>
      <p className="source">{words.daysNote}</p>
      <BarsChart label={words.daysChart} bars={bars} />
      <ShareTable
        visit={visit}
        caption={words.days}
        lines={parts.map((part, n) => ({
          label: bars[n]?.name ?? part,
          share: figures.share('answered-days', time, part),
        }))}
      />
    </section>
  )
}

function Parts(props: Shown & { readonly table: PublicTableId; readonly caption: string }): ReactNode {
  const { visit, figures, time, nameOf, table, caption } = props
  const parts = figures.parts(table, time)
  if (parts.length === 0) return null
  const lines = parts.map((part) => ({
    label: visit.say(nameOf(table, part)),
    share: figures.share(table, time, part),
  }))
  return (
    <ShareTable
      visit={visit}
      caption={caption}
      lines={lines.toSorted((a, b) => (b.share.part ?? 0) - (a.share.part ?? 0))}
    />
  )
}

function Offices({ visit, figures, time, nameOf }: Shown): ReactNode {
  const words = statisticsMessages(visit.language)
  const parts = figures.parts('answers-due', time)
  if (parts.length === 0) return null
  const lines = parts.map((part) => ({
    label: visit.say(nameOf('answers-due', part)),
    share: figures.share('answers-due', time, part),
  }))
  return (
    <section>
      <h2>{words.offices}</h2>
      <p className="source">{words.officesNote}</p>
      <ShareTable
        visit={visit}
        caption={words.offices}
        heads={[words.office, words.inTime, words.due]}
        lines={[
          { label: words.all, share: figures.share('answers-due', time) },
          ...lines.toSorted((a, b) => (b.share.whole ?? 0) - (a.share.whole ?? 0)),
        ]}
      />
    </section>
  )
}
