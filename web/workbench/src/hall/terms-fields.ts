import { Refused } from '@huiyin/api'
import { today } from '../ui/dates.ts'
import { fill, useWords } from '../ui/words.ts'
import { DAYS, readHours, writtenHours, type Terms } from './hours.ts'
import type { FieldSpec, Values } from './quick-form.tsx'
import { HALL } from './words/index.ts'

export const KINDS = ['officer', 'lawyer', 'counsellor', 'department'] as const
export const NUMBERS = [
  'slotMinutes',
  'slotCapacity',
  'bookAheadDays',
  'roomAheadDays',
  'leaderNoticeDays',
  'keepDays',
] as const
const WEEK = '09:00-12:00 14:00-17:00'
const FIRST: Readonly<Record<string, string>> = {
  slotMinutes: '30',
  slotCapacity: '2',
  bookAheadDays: '14',
  roomAheadDays: '90',
  leaderNoticeDays: '5',
  keepDays: '30',
}
const WRONG = { zh: HALL['zh-CN'].hoursWrong, en: HALL.en.hoursWrong }

/** The fields of the terms, as they stand now. */
export function useTermsFields(now: Terms | null): FieldSpec[] {
  const all = useWords(HALL)
  const words = all.setUp
  return [
    { name: 'inForceFrom', label: words.inForceFrom, kind: 'date', first: today() },
    ...DAYS.map((day): FieldSpec => ({
      name: `hours.${day}`,
      label: words.days[day],
      help: words.hoursHelp,
      optional: true,
      first: now ? writtenHours(now.hours[day]) : day === 'sat' || day === 'sun' ? '' : WEEK,
    })),
    ...NUMBERS.map((name): FieldSpec => ({
      name,
      label: words[name],
      kind: 'number',
      first: now ? String(now[name]) : (FIRST[name] ?? '1'),
    })),
    ...KINDS.map((kind): FieldSpec => ({
      name: `need.${kind}`,
      label: fill(words.need, { kind: all.roster.kinds[kind] }),
      kind: 'number',
      first: String(now?.need[kind] ?? (kind === 'officer' ? 2 : 0)),
    })),
    { name: 'source.zh', label: words.sourceZh, first: now?.source.zh ?? '' },
    { name: 'source.en', label: words.sourceEn, optional: true, first: now?.source.en ?? '' },
  ]
}

/** The terms as the API takes them. @throws Refused at the field whose hours cannot be read */
export function termsOf(values: Values): Terms {
  const hours = (day: string) => hoursOf(values, `hours.${day}`)
  const count = (name: string): number => Number(values[name])
  return {
    inForceFrom: values['inForceFrom'] ?? '',
    hours: {
      mon: hours('mon'),
      tue: hours('tue'),
      wed: hours('wed'),
      thu: hours('thu'),
      fri: hours('fri'),
      sat: hours('sat'),
      sun: hours('sun'),
      makeUp: hours('makeUp'),
    },
    slotMinutes: count('slotMinutes'),
    slotCapacity: count('slotCapacity'),
    bookAheadDays: count('bookAheadDays'),
    roomAheadDays: count('roomAheadDays'),
    leaderNoticeDays: count('leaderNoticeDays'),
    keepDays: count('keepDays'),
    need: {
      officer: count('need.officer'),
      lawyer: count('need.lawyer'),
      counsellor: count('need.counsellor'),
      department: count('need.department'),
    },
    source: { zh: values['source.zh'] ?? '', en: values['source.en'] ?? '' },
  }
}

export function hoursOf(values: Values, name: string) {
  const spans = readHours(values[name] ?? '')
  if (spans) return spans
  throw new Refused({
    status: 422,
    code: 'invalid',
    ...WRONG,
    fields: [{ path: name, ...WRONG }],
    requestId: '',
    retryAfter: null,
  })
}
