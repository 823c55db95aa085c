import type { DueExplanation, SkippedSpan } from '../explain.ts'
import type { ProblemSentences } from '../notice/problem.ts'
import type { LimitUnit } from '../time-limit.ts'
import { englishDate } from './words.ts'

const days = (n: number, unit: LimitUnit): string =>
  `${n} ${unit === 'working-days' ? 'working ' : ''}${n === 1 ? 'day' : 'days'}`

const span = ({ from, to, reason }: SkippedSpan): string => {
  const dates = from === to ? englishDate(from) : `${englishDate(from)} to ${englishDate(to)}`
  const why = reason.kind === 'holiday' ? reason.name.en : reason.kind === 'hearing' ? 'hearing' : 'weekend'
  return `${dates} (${why})`
}

const list = (spans: readonly SkippedSpan[]): string => spans.map(span).join(', ')

const counts = (holidays: number, workingWeekends: number): string =>
  `${holidays} ${holidays === 1 ? 'day' : 'days'} off and ${workingWeekends} ${workingWeekends === 1 ? 'weekend day' : 'weekend days'} worked`

/** A date and its reasons in sentences that a citizen understands. */
function explain(e: DueExplanation): string {
  const rule = e.tightens
    ? `${e.source.en}, on ${e.article} of the ${e.tightens.en}`
    : `${e.article} of the ${e.source.en}`
  return [
    `Rule: ${rule}. Step: ${e.step.en}, within ${days(e.amount, e.unit)}.`,
    `The clock started on ${englishDate(e.startDate)} (${e.startsAt.en}); that day is not counted.`,
    `${days(e.counted, e.unit)} counted from the next day.`,
    ...(e.skippedInCount.length > 0 ? [`Not counted: ${list(e.skippedInCount)}.`] : []),
    ...(e.rolled
      ? [
          `The last day would be ${englishDate(e.nominal)}, a day that does not count, so it moves to the next working day.`,
          `Passed over: ${list(e.skippedAtEnd)}.`,
        ]
      : []),
    `The limit ends at the end of ${englishDate(e.due)}, Beijing time.`,
    ...(e.provisional
      ? ['This date is provisional: the holidays of that time have not been announced yet, and it may still move.']
      : []),
  ].join(' ')
}

const noticeProblem: ProblemSentences = {
  'year-missing': () => 'The year is not stated. Keep the title of the notice, which names it.',
  'no-days': () => 'No usable day was found. Check that this is the yearly holiday notice.',
  'not-json': () => 'This is not valid JSON. Correct the file and try again.',
  'columns-missing': () => 'The first line must be: date,kind,name',
  'row-broken': () => 'This row cannot be read. Check its quotation marks.',
  'field-invalid': (p) => `The field ${p.path || '(root)'} is missing or wrong.`,
  'date-unreadable': (p) => `"${p.text}" is not a date that exists.`,
  'kind-unknown': (p) => `"${p.text}" is not a kind of day. Write holiday or working-weekend.`,
  'name-missing': () => 'The name of the holiday is missing.',
  'not-understood': (p) => `"${p.text}" was not understood and is left out. Enter these days as CSV.`,
  'range-reversed': (p) => `The range ends (${p.to}) before it starts (${p.from}).`,
  'weekday-differs': (p) => `${p.date} is not the weekday printed beside it (周${p.printed}).`,
  'count-differs': (p) => `The text says ${p.printed} days, its dates make ${p.counted}.`,
  'not-a-weekend': (p) => `${p.date} is to be worked but is no weekend day.`,
  'outside-year': (p) => `${p.date} belongs neither to ${p.year} nor to the December before it.`,
  'date-twice': (p) => `${p.date} comes twice.`,
  'holiday-missing': (p) => `No day of ${p.name.en} was found, though every yearly notice has one.`,
}

export const en = {
  explain,
  article: (article: string): string => article,
  noticeProblem,
  help: {
    calendar: 'Working days: the published holidays and the weekends that are worked',
    list: 'Show the years that are known and the notice of each',
    import: 'Read the yearly notice of the State Council General Office and store its days',
    file: 'the text of the notice, a CSV file (date,kind,name) or a JSON file',
    dryRun: 'only show what can be read',
    check: 'Say whether the notices are there for every date that a limit may reach from today',
  },
  atLine: (line: number, problem: string): string => (line === 0 ? problem : `line ${line}: ${problem}`),
  year: (year: number, holidays: number, workingWeekends: number, source: string): string =>
    `${year}  days off ${holidays}  weekends worked ${workingWeekends}  ${source}`,
  incompleteYear: (year: number): string =>
    `${year}: part of the notice could not be read, dates of this year stay provisional. Import the whole notice.`,
  dryRun: (year: number, holidays: number, workingWeekends: number): string =>
    `${year}: ${counts(holidays, workingWeekends)} can be read. Nothing was stored.`,
  imported: (year: number, holidays: number, workingWeekends: number, revision: number): string =>
    `${year}: ${counts(holidays, workingWeekends)} are stored (revision ${revision}).`,
  unchanged: (year: number): string => `${year}: nothing has changed.`,
  completeKept: (year: number): string =>
    `${year} is already complete, and this file was read only in part. The stored year is kept; correct the file and import it again.`,
  nothingToImport: 'Nothing could be imported.',
  allPublished: (year: number): string => `Every year up to ${year} is published.`,
  yearMissing: (year: number): string =>
    `The notice for ${year} has not been imported; dates in ${year} are provisional. Run: huiyin calendar import FILE`,
  noFile: (file: string): string => `The file ${file} cannot be read. Check its name and permissions.`,
  nothingToOverride: (id: string): string =>
    `No rule in force on that date sets the limit "${id}", so there is nothing to change.`,
}

/** What this domain says to people, in one language. */
export type Messages = typeof en
