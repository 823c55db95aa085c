import type { Measurement } from './classify.ts'
import { FIGURES, type FigureId, type Language } from './figures.ts'
import type { Mistake } from './language/mistake.ts'
import { fill, MESSAGES } from './messages/index.ts'

/** A sentence in both languages. */
export interface Sentence {
  readonly zh: string
  readonly en: string
}
const both = (say: (language: Language) => string): Sentence => ({ zh: say('zh'), en: say('en') })

/** What is wrong with a formula and what to do. */
export const explainMistake = (mistake: Mistake): Sentence =>
  both((language) => {
    const { mistakes, units } = MESSAGES[language]
    const values: Record<string, string> = {}
    if ('word' in mistake) values['word'] = mistake.word
    if ('left' in mistake) Object.assign(values, { left: units[mistake.left], right: units[mistake.right] })
    if ('found' in mistake) Object.assign(values, { found: units[mistake.found], wanted: units[mistake.wanted] })
    const sentence = fill(mistakes[mistake.why], values)
    return sentence.charAt(0).toUpperCase() + sentence.slice(1)
  })

/** Why an indicator gets its value the way it does. */
export const explainMeasurement = (measurement: Measurement): Sentence =>
  both((language) => {
    const said = MESSAGES[language].measurements[measurement.kind] as Readonly<Record<string, string>>
    const missing = measurement.kind === 'manual' ? (measurement.missing ?? []) : []
    return fill(said[measurement.why] ?? '', { missing: namesOf(missing, language) })
  })

const namesOf = (ids: readonly FigureId[], language: Language): string =>
  ids.map((id) => FIGURES[id][language]).join(language === 'zh' ? '、' : ', ')
