import type { FieldProblem } from '../../../platform/errors/index.ts'
import type { Language } from '../messages/index.ts'
import { problemSentences, type ProblemName } from '../messages/template-problems.ts'
import type { TemplateShape, TemplatePart, TemplateWords } from './form.ts'
import { tiesToSilence } from '../silence.ts'

/** The longest text of one part. */
export const PART_MAX = 2000

/** What is wrong with a part, and where in its text: line and character from 1; null for the part as a whole. */
export interface TemplateProblem {
  part: string
  at: { line: number; character: number } | null
  zh: string
  en: string
}

/**
 * What keeps these words from being a template of this form: a place that nobody fills or that is not closed, a needed place, limit,
 * article or remedy that is gone, a part that is missing or unknown, a text about petitioning no more. Never throws.
 */
export function checkWords(form: TemplateShape, language: Language, words: TemplateWords): TemplateProblem[] {
  const known = new Set(form.parts.map(({ id }) => id))
  return [
    ...Object.keys(words)
      .filter((id) => !known.has(id))
      .map((id) => problem(id, null, 'unknownPart', { part: id })),
    ...form.parts.flatMap((part) =>
      checkPart(part, language, Object.hasOwn(words, part.id) ? (words[part.id] ?? '') : ''),
    ),
  ]
}

function checkPart(part: TemplatePart, language: Language, text: string): TemplateProblem[] {
  const { id } = part
  if (text.trim() === '') return part.optional ? [] : [problem(id, null, 'empty', {})]
  if (text.length > PART_MAX) return [problem(id, null, 'tooLong', { max: PART_MAX })]
  const { found, problems } = readPlaces(part, text)
  return [
    ...problems,
    ...part.places
      .filter(({ name, needed }) => needed && !found.has(name))
      .map(({ name, says }) => problem(id, null, 'missingPlace', { place: `{${name}}`, zh: says.zh, en: says.en })),
    ...part.keeps[language]
      .filter((kept) => !text.includes(kept))
      .map((kept) => problem(id, null, 'missingLaw', { kept })),
    ...(tiesToSilence(text) ? [problem(id, null, 'silence', {})] : []),
  ]
}

/** Reads every brace of a text: a place that this part may use, or a problem with where it stands. */
function readPlaces(part: TemplatePart, text: string): { found: Set<string>; problems: TemplateProblem[] } {
  const allowed = part.places.map(({ name }) => `{${name}}`).join(' ')
  const found = new Set<string>()
  const problems: TemplateProblem[] = []
  for (const { 0: piece, index } of text.matchAll(/\{[^{}]*\}|[{}]/g)) {
    const name = piece.slice(1, -1)
    if (piece.length === 1) problems.push(problem(part.id, placeAt(text, index), 'brace', { brace: piece, allowed }))
    else if (part.places.some((place) => place.name === name)) found.add(name)
    else problems.push(problem(part.id, placeAt(text, index), 'unknownPlace', { place: piece, allowed }))
  }
  return { found, problems }
}

function placeAt(text: string, index: number): { line: number; character: number } {
  const before = text.slice(0, index).split('\n')
  return { line: before.length, character: Array.from(before.at(-1) ?? '').length + 1 }
}

function problem(
  part: string,
  at: TemplateProblem['at'],
  name: ProblemName,
  values: Readonly<Record<string, string | number>>,
): TemplateProblem {
  const { zh, en } = problemSentences(name, { ...values, line: at?.line ?? 0, character: at?.character ?? 0 })
  return { part, at, zh, en }
}

/** The same as problems of the fields of a form. */
export const fieldProblems = (problems: readonly TemplateProblem[]): FieldProblem[] =>
  problems.map(({ part, zh, en }) => ({ path: `words.${part}`, zh, en }))
