import { addDays, isLocalDate, type LocalDate } from '../../../platform/time/index.ts'
import type { DayKind, Notice } from '../calendar.ts'
import { checkDays } from './check.ts'
import { readDateRanges, type DateRange } from './date-range.ts'
import { holidayName } from './holiday-names.ts'
import type { NoticeProblem, NoticeReading, PlacedDay, PlacedProblem } from './problem.ts'

/** An item of the notice, `一、元旦：…`, with the line it starts on. */
interface Item {
  line: number
  name: string
  text: string
}

/**
 * Reads the plain Chinese text of the yearly notice (国务院办公厅关于…年部分节假日安排的通知). Each clause stands for
 * itself: one that contradicts its weekday or its count, or is not understood, is reported and the others are kept.
 */
export function readNoticeText(text: string): NoticeReading {
  const lines = text.normalize('NFKC').split(/\r?\n/)
  const { year, notices } = readHeading(lines.join('\n'))
  const days: PlacedDay[] = []
  const problems: PlacedProblem[] = []
  if (year !== undefined) {
    const { items, strays } = itemsOf(lines)
    for (const item of items) readItem(item, year, days, problems)
    problems.push(...strays)
  }
  return checkDays(year, notices, days, problems)
}

function readHeading(text: string): { year: number | undefined; notices: readonly Notice[] } {
  const year = /(\d{4})年\s*部分节假日安排/.exec(text)?.[1] ?? /现将\s*(\d{4})年元旦/.exec(text)?.[1]
  if (year === undefined) return { year: undefined, notices: [] }
  const number = /国办发明电\s*[〔[(]\s*(\d{4})\s*[\])〕]\s*(\d+)\s*号/.exec(text)
  const signed = [...text.matchAll(/^\s*(\d{4})年(\d{1,2})月(\d{1,2})日\s*$/gm)].at(-1)
  const issuedOn = signed && `${signed[1]}-${signed[2]?.padStart(2, '0')}-${signed[3]?.padStart(2, '0')}`
  const notice: Notice = {
    title: `国务院办公厅关于${year}年部分节假日安排的通知`,
    ...(number && { number: `国办发明电〔${number[1]}〕${number[2]}号` }),
    ...(issuedOn && isLocalDate(issuedOn) && { issuedOn }),
  }
  return { year: Number(year), notices: [notice] }
}

/** A numbered line that is no item, or days off outside any item: something of the notice that would get lost. */
const STRAY = /^[一二三四五六七八九十]+、|\d日(\([^)]*\))?(放假|补休|上班)/

function itemsOf(lines: readonly string[]): { items: readonly Item[]; strays: readonly PlacedProblem[] } {
  const items: Item[] = []
  const strays: PlacedProblem[] = []
  let open: Item | undefined
  for (const [index, raw] of lines.entries()) {
    const line = raw.replaceAll(/\s/g, '')
    const start = /^[一二三四五六七八九十]+、([^:]+):(.*)$/.exec(line)
    if (start) {
      open = { line: index + 1, name: start[1] ?? '', text: start[2] ?? '' }
      items.push(open)
    } else if (open && line) open.text += line
    else if (STRAY.test(line)) strays.push({ line: index + 1, problem: { kind: 'not-understood', text: line } })
    // A wrapped item goes on until the full stop at the end of a line.
    if (open?.text.endsWith('。')) open = undefined
  }
  return { items, strays }
}

function readItem(item: Item, year: number, days: PlacedDay[], problems: PlacedProblem[]): void {
  const name = holidayName(item.name)
  const report = (problem: NoticeProblem) => problems.push({ line: item.line, problem })
  const keep = (ranges: readonly DateRange[], kind: DayKind) => {
    for (const date of ranges.flatMap(datesOf)) days.push({ line: item.line, day: { date, kind, name } })
  }
  for (const sentence of item.text.split(/[。;]/).filter(Boolean)) {
    // 鼓励… is advice on annual leave; it takes no day out of the week.
    if (sentence.startsWith('鼓励')) continue
    const printed = /共(\d+)天/.exec(sentence)?.[1]
    const found: { ranges: readonly DateRange[]; kind: DayKind }[] = []
    let sound = true
    for (const clause of sentence.split(/,(?![^(]*\))/).filter(Boolean)) {
      if (/^(共\d+天|与周末连休|不调休)$/.test(clause)) continue
      const [, dates, verb] = /^(.+?)(放假调休|放假|补休|上班)(?:\d+天)?$/.exec(clause) ?? []
      const reading = dates === undefined ? undefined : readDateRanges(dates, year)
      if (!reading) report({ kind: 'not-understood', text: clause })
      else if ('problem' in reading) report(reading.problem)
      else found.push({ ranges: reading.ranges, kind: verb === '上班' ? 'working-weekend' : 'holiday' })
      sound &&= reading !== undefined && !('problem' in reading)
    }
    const counted = found
      .filter(({ kind }) => kind === 'holiday')
      .flatMap(({ ranges }) => ranges.flatMap(datesOf)).length
    if (sound && printed !== undefined && Number(printed) !== counted)
      report({ kind: 'count-differs', printed: Number(printed), counted })
    else for (const { ranges, kind } of found) keep(ranges, kind)
  }
}

function datesOf({ from, to }: DateRange): LocalDate[] {
  const dates: LocalDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) dates.push(date)
  return dates
}
