import type { Instant } from '../../../platform/time/index.ts'
import type { Basis } from '../cut.ts'
import type { Dimension } from '../dimension.ts'
import type { MeasureId } from '../measures.ts'

/** Stands for everything along one way of dividing. */
export const WHOLE = '*'
/** Stands for the part without a value. */
export const UNNAMED = 'none'
/** The two sides of a rate. */
export const YES = 'yes'
export const NO = 'no'

interface TableDefinition {
  /** Tables of one flow divide the same whole in different ways. */
  readonly flow: string
  /** The day that puts a matter or a limit into a month. */
  readonly basis: Basis
  readonly measures: readonly MeasureId[]
  /** By what it is divided. */
  readonly by?: Dimension
  /** A rate is published as its two sides, from which everybody can divide; a plain count as it is. */
  readonly rate?: true
}

/**
 * Every table that the public gets, counted by the month in which something happened, so that a month is complete soon after its end.
 * Concluded, supported, executed and confirmed are four facts and stand apart.
 */
export const PUBLIC_TABLES = {
  'received-channel': { flow: 'received', basis: 'received', measures: ['received'], by: 'channel' },
  'received-class': { flow: 'received', basis: 'received', measures: ['received'], by: 'class' },
  'received-topic': { flow: 'received', basis: 'received', measures: ['received'], by: 'topic1' },
  'answered-days': { flow: 'answered', basis: 'answered', measures: ['received'], by: 'answerTime' },
  'answered-outcome': { flow: 'answered', basis: 'answered', measures: ['received'], by: 'outcome' },
  'notices-due': {
    flow: 'notices-due',
    basis: 'due',
    measures: ['routedInTime', 'toldInTime'],
    by: 'limitOffice',
    rate: true,
  },
  'answers-due': { flow: 'answers-due', basis: 'due', measures: ['onTimeConclusion'], by: 'limitOffice', rate: true },
  concluded: { flow: 'concluded', basis: 'concluded', measures: ['received'] },
  executed: { flow: 'executed', basis: 'executed', measures: ['received'] },
  confirmed: { flow: 'confirmed', basis: 'executed', measures: ['confirmed'], rate: true },
  'satisfied-petition-office': {
    flow: 'satisfied-petition-office',
    basis: 'concluded',
    measures: ['satisfiedPetitionOffice'],
    rate: true,
  },
  'satisfied-handling-office': {
    flow: 'satisfied-handling-office',
    basis: 'concluded',
    measures: ['satisfiedHandlingOffice'],
    rate: true,
  },
} as const satisfies Readonly<Record<string, TableDefinition>>
export type TableId = keyof typeof PUBLIC_TABLES
export const TABLE_IDS = Object.keys(PUBLIC_TABLES) as readonly TableId[]
export const definitionOf = (table: TableId): TableDefinition => PUBLIC_TABLES[table]

/** A figure as it is published: of a table, a month (`2026-03`), quarter (`2026-Q1`) or year (`2026`), and a part along each way of dividing. */
export interface PublishedCell {
  readonly table: TableId
  readonly time: string
  readonly parts: readonly string[]
  /** Null is hidden. What is not listed is zero. */
  readonly count: number | null
}

/** What was counted of a month, in the finest parts; the parts that come to nothing are left out. */
export interface CountedCell {
  readonly table: TableId
  readonly parts: readonly string[]
  readonly count: number
}

/** The figures of a month as they were published, and with them those of the quarter and year that it completes. They never change. */
export interface Release {
  readonly month: string
  readonly publishedAt: Instant
  /** Counts below this are hidden. */
  readonly smallest: number
  readonly cells: readonly PublishedCell[]
  /** Tables and times that are not published, because even their whole points to few: `received 2026-02`. */
  readonly withheld: readonly string[]
}

/** What is kept of a release, but not published: later releases must not give away what this one hides. */
export interface KeptRelease extends Release {
  readonly counted: readonly CountedCell[]
}

export const monthsOf = (year: string): string[] =>
  Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`)
export const yearOf = (time: string): string => time.slice(0, 4)
export const quarterOf = (month: string): string => `${yearOf(month)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`
/** The months of a month, a quarter or a year. */
export const monthsIn = (time: string): string[] =>
  monthsOf(yearOf(time)).filter((month) => time === month || time === quarterOf(month) || time === yearOf(month))
/** What a month completes: itself, and the quarter and year of which it is the last. */
export const timesOf = (month: string): string[] =>
  [month, quarterOf(month), yearOf(month)].filter((time) => monthsIn(time).at(-1) === month)
