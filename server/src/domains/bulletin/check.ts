import { HuiyinError, type FieldProblem } from '../../platform/errors/index.ts'
import { tiesToSilence } from '../document/index.ts'
import { isOfLimits, measureOf } from '../statistics/index.ts'
import { ADVICE_FIGURES, type FigureName, isDeskFigure, isShare } from './figure-name.ts'
import { fill, messages } from './messages/index.ts'
import { rowsName } from './compose.ts'
import { canonical, looseBrace, nameOfFigure, placeInWords, placesIn } from './place.ts'
import { ADVICE_KIND, type Rows, type Section } from './section.ts'
import { isDivision } from './snapshot.ts'

type Why = keyof (typeof messages)['zh-CN']['problems']

/** True where a figure can be divided by this: supervision only by kinds of advice, matters not by what only their limits have. */
export function isDivisible(figure: FigureName, rows: Rows | null, where: readonly string[] = []): boolean {
  if (isDeskFigure(figure))
    return (
      (rows === null || (rows === ADVICE_KIND && (ADVICE_FIGURES as readonly string[]).includes(figure))) &&
      where.length === 0
    )
  if (rows === ADVICE_KIND) return false
  const ofLimits = [...(rows === null ? [] : [rows]), ...where].some((dimension) => isOfLimits(dimension as 'limit'))
  return !ofLimits || measureOf(figure).numerator.of === 'limits'
}

/** What is wrong with these sections, part by part. Never throws. */
export function problemsOf(sections: readonly Section[]): FieldProblem[] {
  return sections.flatMap((section, n): FieldProblem[] => {
    const problem = (
      why: Why,
      values: (language: 'zh-CN' | 'en') => Record<string, string> = () => ({}),
    ): FieldProblem => ({
      path: `sections.${n}`,
      zh: fill(messages['zh-CN'].problems[why], { section: n + 1, ...values('zh-CN') }),
      en: fill(messages.en.problems[why], { section: n + 1, ...values('en') }),
    })
    const silent = tiesToSilence(section.heading) || (section.type === 'text' && tiesToSilence(section.text))
    const said = silent ? [problem('silence')] : []
    if (section.type === 'table') {
      const { rows, where, figures } = section
      const wrong = figures.filter((figure) => !isDivisible(figure, rows, Object.keys(where)))
      return [
        ...said,
        ...wrong.map((figure) =>
          problem('division', (language) => ({
            figure: nameOfFigure(figure, language),
            rows: rows === null ? Object.keys(where).join() : rowsName(rows, language),
          })),
        ),
      ]
    }
    const loose = looseBrace(section.text)
    return [
      ...said,
      ...(loose === null ? [] : [problem('brace', () => ({ place: loose }))]),
      ...placeProblems(section.text, problem),
    ]
  })
}

type Problem = (why: Why, values?: (language: 'zh-CN' | 'en') => Record<string, string>) => FieldProblem

function placeProblems(text: string, problem: Problem): FieldProblem[] {
  const written = [...text.matchAll(/\{[^{}\n]*\}/gu)].map(([place]) => place)
  return placesIn(text).flatMap((place, n): FieldProblem[] => {
    if (place === null) return [problem('place', () => ({ place: written[n] ?? '' }))]
    const inWords = (language: 'zh-CN' | 'en'): Record<string, string> => ({ place: placeInWords(place, language) })
    const { figure, telling } = place
    if (!isDivision(telling)) return []
    if (isShare(figure)) return [problem('parts', inWords)]
    if (isDivisible(figure, telling)) return []
    return [
      problem('division', (language) => ({
        figure: nameOfFigure(figure, language),
        rows: rowsName(telling, language),
      })),
    ]
  })
}

/** The sections as they are kept. @throws HuiyinError 'invalid' with everything that is wrong with them */
export function checked(sections: readonly Section[]): Section[] {
  const problems = problemsOf(sections)
  requireNone(problems)
  return sections.map((section) => (section.type === 'text' ? { ...section, text: canonical(section.text) } : section))
}

/** A text that says nothing is written or taken out before somebody is asked to sign. @throws HuiyinError 'invalid' */
export const requireTexts = (sections: readonly Section[]): void =>
  requireNone(
    sections.flatMap((section, n) =>
      section.type === 'text' && section.text === ''
        ? [
            {
              path: `sections.${n}`,
              zh: fill(messages['zh-CN'].problems.empty, { section: n + 1 }),
              en: fill(messages.en.problems.empty, { section: n + 1 }),
            },
          ]
        : [],
    ),
  )

function requireNone(problems: readonly FieldProblem[]): void {
  const [first] = problems
  if (first) throw new HuiyinError('invalid', { zh: first.zh, en: first.en, fields: problems })
}
