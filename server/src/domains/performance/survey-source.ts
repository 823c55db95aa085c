import type { OfficeTree } from '../office/index.ts'
import { areaOf } from '../operation/index.ts'
import { countSurveys, findAskedSurveys, type SurveyKind } from '../survey/index.ts'
import type { FigureId } from './figures.ts'
import { pageOf, same, type Answer, type Cut, type MeasureSource } from './measure-source.ts'
import { rational } from './rational.ts'

interface Counted {
  readonly kind: SurveyKind
  readonly part: 'satisfied' | 'answered'
}

/** Of which surveys each figure is, and which part of them. */
const FIGURES = {
  surveySatisfied: { kind: 'petitioners', part: 'satisfied' },
  surveyAnswers: { kind: 'petitioners', part: 'answered' },
  visitorsSatisfied: { kind: 'visitors', part: 'satisfied' },
  visitorsAsked: { kind: 'visitors', part: 'answered' },
  usersSatisfied: { kind: 'users', part: 'satisfied' },
  usersAsked: { kind: 'users', part: 'answered' },
} as const satisfies Readonly<Partial<Record<FigureId, Counted>>>
type SurveyFigure = keyof typeof FIGURES
const FIGURE_IDS = Object.keys(FIGURES) as SurveyFigure[]
const isSurvey = (id: FigureId): id is SurveyFigure => id in FIGURES

/** What people say in surveys: how many answered the question of satisfaction and how many are satisfied. No answer is opened, only its survey. */
export function surveySource({ offices }: { readonly offices: () => OfficeTree }): MeasureSource {
  const cutOf = ({ from, to, offices: asked, asOf }: Cut) => ({
    from,
    to: asOf !== null && asOf < to ? asOf : to,
    offices: [...new Set(asked.flatMap((id) => areaOf(offices(), id)))],
  })
  return {
    figures: FIGURE_IDS,
    async answer(tx, wanted, cut) {
      const answers = new Map<FigureId, Answer>()
      for (const id of wanted.filter(isSurvey)) {
        const { kind, part } = FIGURES[id]
        const { satisfied, answered, tooFew } = await countSurveys(tx, kind, cutOf(cut))
        answers.set(id, {
          value: rational(part === 'satisfied' ? satisfied : answered),
          numerator: satisfied,
          denominator: answered,
          excluded: tooFew > 0 && part === 'answered' ? { 'too-few-answers': tooFew } : {},
          opens: true,
        })
      }
      return answers
    },
    async open(tx, figure, cut, page) {
      if (!isSurvey(figure)) return { items: [], next: null }
      const surveys = await findAskedSurveys(tx, FIGURES[figure].kind, cutOf(cut))
      const lines = surveys.map(({ id, title, opensOn }) => ({
        id,
        on: opensOn,
        label: title,
        text: same(''),
        amount: null,
        matter: null,
      }))
      return pageOf(lines, page)
    },
  }
}
