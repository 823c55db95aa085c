import { quotedCsvCell } from '../../platform/text/index.ts'
import { z } from 'zod'
import { messages as matterMessages } from '../matter/index.ts'
import { FigureView } from './figure-view.ts'
import { linesOf, type Line } from './lines.ts'
import { both, en, zhCn, type Messages } from './messages/index.ts'
import type { Statistics } from './statistics.ts'

const figure = FigureView
const pair = z.object({ petitionOffice: figure, handlingOffice: figure })
const days = z.number().nullable()
const spread = {
  mean: days,
  min: days,
  max: days,
  percentiles: z.object({ p10: days, p25: days, p50: days, p75: days, p90: days, p95: days, p99: days }),
  within: z.object({ 15: figure, 60: figure }),
}
const counts = z.record(z.string(), z.int())

/** Counts and rates as JSON; every rate with numerator, denominator and what was left out. */
export const StatisticsView = z
  .object({
    question: z.object({
      from: z.string().nullable(),
      to: z.string().nullable(),
      office: z.string().nullable(),
      region: z.string().nullable(),
    }),
    countedAt: z.string(),
    received: z.int(),
    byChannel: counts,
    byClass: counts,
    byPhase: counts,
    byTopic: counts,
    answerTimes: z.object({
      answered: z.int(),
      unanswered: z.int(),
      days: z.object({
        ...spread,
        histogram: z.array(z.object({ from: z.int(), to: z.int().nullable(), count: z.int() })),
      }),
      elapsed: z.object(spread),
    }),
    timelyAcceptance: pair,
    onTimeConclusion: figure,
    concluded: figure,
    supported: figure,
    executed: figure,
    confirmed: figure,
    ratingShare: pair,
    satisfaction: pair,
    firstForOffice: figure,
    firstAnywhere: figure,
    repeatForOffice: figure,
    repeatAnywhere: figure,
  })
  .meta({ id: 'Statistics' })
export type StatisticsView = z.output<typeof StatisticsView>

export const presentStatistics = (statistics: Statistics): StatisticsView => ({
  ...statistics,
  answerTimes: {
    ...statistics.answerTimes,
    days: { ...statistics.answerTimes.days, histogram: [...statistics.answerTimes.days.histogram] },
  },
})

const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(2)}%`)
const rounded = (value: number | null): string => (value === null ? '–' : value.toFixed(2))

/** The name of a content category by its code, where it is known. */
export type TopicName = (code: string) => { zh: string; en: string } | undefined

/** Lines to read, in both languages. */
export function presentText(statistics: Statistics, topicName: TopicName = () => undefined): string[] {
  return linesOf(statistics).map((line) => {
    const name = both((messages) => nameOf(line, messages, topicName))
    switch (line.kind) {
      case 'count':
        return `${name}: ${line.count}`
      case 'days':
        return `${name}: ${rounded(line.days)}`
      case 'figure': {
        const { numerator, denominator, share, excluded } = line.figure
        const left = Object.entries(excluded).filter(([, count]) => count > 0)
        const beside = left.map(([reason, count]) => `${both((messages) => reasonOf(reason, messages))} ${count}`)
        return `${name}: ${percent(share)} (${numerator} / ${denominator}${beside.map((each) => `; ${each}`).join('')})`
      }
    }
  })
}

/** A table for spreadsheets, one figure per row. */
export function presentCsv(statistics: Statistics, topicName: TopicName = () => undefined): string[] {
  const header = (['figure', 'numerator', 'denominator', 'share', 'excluded'] as const).map((name) =>
    both((messages) => messages.columns[name]),
  )
  const rows = linesOf(statistics).map((line) => {
    const name = both((messages) => nameOf(line, messages, topicName))
    if (line.kind === 'count') return [name, String(line.count), '', '', '']
    if (line.kind === 'days') return [name, rounded(line.days), '', '', '']
    const { numerator, denominator, share, excluded } = line.figure
    const beside = Object.entries(excluded).map(([reason, count]) => `${both((m) => reasonOf(reason, m))}: ${count}`)
    return [name, String(numerator), String(denominator), share === null ? '' : share.toFixed(6), beside.join('; ')]
  })
  return [header, ...rows].map((cells) => cells.map(quotedCsvCell).join(','))
}

/** `信访形式 来信`: the figure, and the group below it by its own catalogue. */
function nameOf({ name, part }: Line, messages: Messages, topicName: TopicName): string {
  const figureName = messages.figures[name]
  if (part === undefined) return figureName
  const topic = name === 'byTopic' ? topicName(part) : undefined
  if (topic) return `${figureName} ${messages === zhCn ? topic.zh : topic.en || topic.zh}`
  return `${figureName} ${partOf(name, part, messages)}`
}

function partOf(name: Line['name'], part: string, messages: Messages): string {
  const { channels, classes, phases } = matterMessages[messages === zhCn ? 'zh-CN' : 'en']
  const catalogues: Partial<Record<Line['name'], Readonly<Record<string, string>>>> = {
    byChannel: channels,
    byClass: classes,
    byPhase: phases,
    days: messages.spread,
    elapsed: messages.spread,
  }
  return catalogues[name]?.[part] ?? (part === '' ? '–' : part)
}

function reasonOf(reason: string, messages: Messages): string {
  const reasons: Readonly<Record<string, string>> = messages.excluded
  return reasons[reason] ?? en.excluded.unanswered
}
