import { z } from 'zod'
import { inBoth } from '../../platform/http/index.ts'
import { isStorable } from '../../platform/text/index.ts'
import { isLocalDate, type LocalDate } from '../../platform/time/index.ts'
import { clockTime } from './clock-time.ts'
import type { Room } from './room.ts'

const storable = (max: number): z.ZodString =>
  z
    .string()
    .trim()
    .max(max)
    .refine(isStorable, {
      error: inBoth('文字中含有无法保存的字符，请删除后重试。', 'The text contains characters that cannot be kept.'),
    })

/** A text that must say something. */
export const said = (max: number): z.ZodString =>
  storable(max).min(1, inBoth('请填写这一项。', 'This answer is needed.'))
/** A text that may be left empty. */
export const remark = (max: number): z.ZodDefault<z.ZodString> => storable(max).default('')
export const bilingual = z.object({ zh: said(100), en: storable(200) })
export const day: z.ZodType<LocalDate, string> = z
  .string()
  .refine(isLocalDate, { error: inBoth('请填写日期，例如 2026-05-01。', 'Enter a date such as 2026-05-01.') })
  .meta({ format: 'date', example: '2026-05-01' })

/** From when until when a hall receives, on one day. */
export const span = z.object({ from: clockTime, to: clockTime }).refine(({ from, to }) => from < to, {
  path: ['to'],
  error: inBoth('结束要晚于开始。', 'The end comes after the beginning.'),
})
export type Span = z.output<typeof span>

const inOrder = inBoth('各时段不能重叠，请按先后填写。', 'The times must not overlap and stand in order.')
export const spans = z
  .array(span)
  .max(6)
  .refine((all) => all.every((each, n) => n === 0 || (all[n - 1]?.to ?? '') <= each.from), { error: inOrder })

/** Monday first; `makeUp` are the hours of a weekend day that is worked (调休). */
export const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type WeekdayName = (typeof WEEK)[number]
export const hours = z.object({
  mon: spans,
  tue: spans,
  wed: spans,
  thu: spans,
  fri: spans,
  sat: spans,
  sun: spans,
  makeUp: spans,
})
export type Hours = z.output<typeof hours>

const count = z.int().min(0).max(50)

/** What holds in a hall from a date on: the office's own rule, by its name. */
export const terms = z.object({
  inForceFrom: day,
  hours,
  /** How long an appointment is, and how many are given for the same time. */
  slotMinutes: z.int().min(5).max(240),
  slotCapacity: z.int().min(0).max(100),
  /** How many calendar days ahead one may book. */
  bookAheadDays: z.int().min(0).max(90),
  /** How many calendar days ahead a meeting room may be taken. */
  roomAheadDays: z.int().min(1).max(365),
  /** At least so many calendar days before a leader's reception day it is published. */
  leaderNoticeDays: z.int().min(0).max(60),
  /** So many calendar days after the day, what a visitor left with an appointment is destroyed. */
  keepDays: z.int().min(1).max(365),
  /** So many are needed on the roster, each half-day that the hall is open. */
  need: z.object({ officer: count, lawyer: count, counsellor: count, department: count }),
  /** The rule, by name. */
  source: bilingual,
})
export type Terms = z.output<typeof terms>

/** 接待大厅: a hall of one office, where others may receive at windows of their own (联合接访). */
export interface Hall {
  regionId: string
  id: string
  officeId: string
  name: { zh: string; en: string }
  place: string
  active: boolean
  version: number
  /** The offices that have a window here, the hall's own among them. */
  offices: readonly string[]
  terms: readonly Terms[]
  windows: readonly Window[]
  rooms: readonly Room[]
}

export const newHall = z.object({ name: bilingual, place: remark(200), terms })
export type NewHall = z.output<typeof newHall>
export const hallChange = z.object({ name: bilingual, place: remark(200), active: z.boolean() })

export interface Window {
  id: string
  name: { zh: string; en: string }
  /** Whose officers receive at it. */
  officeId: string
  active: boolean
}
export const newWindow = z.object({ name: bilingual, officeId: z.uuid().nullable().default(null) })
export const windowChange = z.object({ name: bilingual, officeId: z.uuid(), active: z.boolean() })

/** A day on which the hall opens otherwise than by its week; no times when it stays closed. */
export const exception = z.object({ spans, reason: bilingual })
export interface Exception {
  date: LocalDate
  spans: readonly Span[]
  reason: { zh: string; en: string }
}
