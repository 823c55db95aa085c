import type { LocalDate } from '../../platform/time/index.ts'
import { SATISFIED_FROM, SCALE, type Survey } from './survey.ts'

/** From how many answers on results are shown, from a day on: with fewer, somebody might be recognised. */
export interface LeastRule {
  readonly inForceFrom: LocalDate
  readonly least: number
  readonly basis: string
}

/** What holds where an office has laid down nothing of its own. */
export const LEAST_RULES: readonly LeastRule[] = [
  {
    inForceFrom: '2000-01-01',
    least: 10,
    basis: '回音：答卷少于十份时可能认出答卷人 | Huiyin: fewer than ten might be recognised',
  },
]

/** Fewer than this nobody may lay down. */
export const LEAST_OF_ALL = 5

/** The rule of a day: the office's own, or what holds for all. */
export function leastOn(own: readonly LeastRule[], day: LocalDate): LeastRule {
  const latest = (rules: readonly LeastRule[]): LeastRule | undefined =>
    rules
      .filter(({ inForceFrom }) => inForceFrom <= day)
      .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
      .at(-1)
  const rule = latest(own) ?? latest(LEAST_RULES)
  if (!rule) throw new RangeError(`no rule holds on ${day}`)
  return rule
}

export interface QuestionResult {
  readonly answered: number
  /** How many gave each step of the scale or each choice, in their order; empty for a text. */
  readonly counts: readonly number[]
  /** Without order in time. */
  readonly texts: readonly string[]
}
export interface Results {
  readonly answers: number
  readonly least: number
  /** Null while there are fewer answers than may be shown. */
  readonly questions: readonly QuestionResult[] | null
  readonly satisfied: { readonly numerator: number; readonly denominator: number } | null
}

/** The question that counts satisfaction: the first of the scale. */
export const satisfactionOf = ({ questions }: Pick<Survey, 'questions'>): number =>
  questions.findIndex(({ kind }) => kind === 'scale')

/** How many of those who answered the question of satisfaction are satisfied (满意 or 非常满意). Pure. */
export function countSatisfied(survey: Pick<Survey, 'questions'>, all: readonly (readonly string[])[]) {
  const given = all.map((answers) => answers[satisfactionOf(survey)] ?? '').filter((answer) => answer !== '')
  return { numerator: given.filter((answer) => Number(answer) >= SATISFIED_FROM).length, denominator: given.length }
}

/**
 * What may be shown of the answers. Pure. Nothing below the least number; a question that fewer have answered shows nothing either; texts in the order of
 * their own letters, and only once nobody can answer any more.
 */
export function resultsOf(
  survey: Pick<Survey, 'questions'>,
  all: readonly (readonly string[])[],
  { least, over }: { readonly least: number; readonly over: boolean },
): Results {
  if (all.length < least) return { answers: all.length, least, questions: null, satisfied: null }
  const questions = survey.questions.map(({ kind, choices }, n): QuestionResult => {
    const given = all.map((answers) => answers[n] ?? '').filter((answer) => answer !== '')
    if (given.length < least) return { answered: given.length, counts: [], texts: [] }
    const keys = kind === 'scale' ? SCALE.map(String) : choices.map((_, each) => String(each))
    return {
      answered: given.length,
      counts: kind === 'text' ? [] : keys.map((key) => given.filter((answer) => answer === key).length),
      texts: kind === 'text' && over ? given.toSorted() : [],
    }
  })
  const satisfied = countSatisfied(survey, all)
  return { answers: all.length, least, questions, satisfied: satisfied.denominator < least ? null : satisfied }
}
