import type { Sheet } from '../../platform/documents/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { OfficeTree } from '../office/index.ts'
import { findOffice } from '../office/index.ts'
import { isOver, surveyVerbs, takesAnswers } from './decide.ts'
import { MESSAGES } from './messages/index.ts'
import type { Results } from './results.ts'
import type { Batch, Question, Survey, SurveyStep } from './survey.ts'
import type { SurveyLine, SurveyView } from './views.ts'

export const presentLine = (survey: Survey, today: LocalDate): SurveyLine => ({
  regionId: survey.regionId,
  id: survey.id,
  kind: survey.kind,
  title: survey.title,
  opensOn: survey.opensOn,
  closesOn: survey.closesOn,
  state: survey.state,
  over: isOver(survey, today),
  version: survey.version,
})

export const presentSurvey = (
  survey: Survey,
  today: LocalDate,
  more: {
    readonly batches: readonly (Batch & { readonly entered: number })[]
    readonly results: Results
    readonly steps: readonly SurveyStep[]
    readonly names: ReadonlyMap<string, string>
  },
): SurveyView => ({
  ...presentLine(survey, today),
  lead: survey.lead,
  questions: survey.questions,
  may: [...surveyVerbs(survey, today)],
  batches: more.batches.map((batch) => ({ ...batch })),
  results: {
    ...more.results,
    questions:
      more.results.questions?.map(({ answered, counts, texts }) => ({
        answered,
        counts: [...counts],
        texts: [...texts],
      })) ?? null,
  },
  steps: more.steps.map(({ seq, verb, at, staffId, said }) => ({
    seq,
    verb,
    at,
    by: more.names.get(staffId) ?? null,
    said,
  })),
})

/** A survey for whoever has a code. */
export interface PublicSurvey {
  readonly office: { readonly zh: string; readonly en: string }
  readonly title: string
  readonly lead: string
  readonly closesOn: LocalDate
  readonly questions: readonly Question[]
}

/** Undefined when it takes no answers on this day. */
export function presentPublicSurvey(survey: Survey, offices: OfficeTree, today: LocalDate): PublicSurvey | undefined {
  if (!takesAnswers(survey, today)) return undefined
  const { zh, en } = findOffice(offices, survey.officeId)?.name ?? { zh: '', en: '' }
  const { title, lead, closesOn, questions } = survey
  return { office: { zh, en: en || zh }, title, lead, closesOn, questions }
}

const LANGUAGES = { 'zh-CN': 'zh', en: 'en' } as const
const PERCENT = 100

/** The results as a sheet: each answer with its count. */
export function presentSheet(survey: Survey, results: Results, lang: 'zh-CN' | 'en'): Sheet {
  const { sheet } = MESSAGES[LANGUAGES[lang]]
  const { answers, least, satisfied, questions } = results
  const tooFew = sheet.tooFew.replace('{n}', String(least))
  const share = satisfied && satisfied.denominator > 0 ? (satisfied.numerator / satisfied.denominator) * PERCENT : null
  const rows = survey.questions.flatMap(({ kind, text, choices }, n) => {
    const result = questions?.[n]
    if (
      !result ||
      (result.answered < least && result.answered >= 0 && result.counts.length + result.texts.length === 0)
    )
      return [[text, kind === 'text' ? '' : tooFew, result?.answered ?? null]]
    const names = kind === 'scale' ? sheet.scale : choices
    return kind === 'text'
      ? result.texts.map((each) => [text, each, null])
      : result.counts.map((count, each) => [text, names[each] ?? '', count])
  })
  return {
    name: survey.title.slice(0, 30),
    rows: [
      [sheet.question, sheet.answer, sheet.count],
      [sheet.answers, '', answers],
      [sheet.satisfied, share === null ? tooFew : `${share.toFixed(1)}%`, satisfied?.numerator ?? null],
      [sheet.answered, '', satisfied?.denominator ?? null],
      ...rows,
    ],
  }
}
