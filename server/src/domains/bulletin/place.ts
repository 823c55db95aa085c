import type { DocumentLanguage } from '../../platform/documents/index.ts'
import { catalogueWords, type Comparison, type Dimension, DIMENSIONS } from '../statistics/index.ts'
import { FIGURE_NAMES, type FigureName, isDeskFigure } from './figure-name.ts'
import { messages } from './messages/index.ts'
import { BESIDE } from './section.ts'

/** What a place in a text tells of a figure: itself, how it changed, what was left out, or its largest parts. */
export type Telling = 'itself' | Comparison | 'excluded' | Dimension

/** `{received|lastYear}`: a figure named in a text, so that text and tables cannot disagree. */
export interface Place {
  readonly figure: FigureName
  readonly telling: Telling
}

/** Braces with a name, and perhaps what is told of it. */
const PLACES = /\{([^{}|\n]*)(?:\|([^{}|\n]*))?\}/gu
const TELLINGS: readonly Telling[] = [...BESIDE, 'excluded', ...DIMENSIONS]

export function nameOfFigure(figure: FigureName, language: DocumentLanguage): string {
  return isDeskFigure(figure) ? messages[language].figures[figure] : catalogueWords[language].measures[figure].name
}

export function nameOfTelling(telling: Exclude<Telling, 'itself'>, language: DocumentLanguage): string {
  const { tellings } = messages[language]
  return telling in tellings
    ? tellings[telling as keyof typeof tellings]
    : catalogueWords[language].dimensions[telling as Dimension]
}

/** A place as it is kept: the same in every language, whatever figures are called later. */
const kept = ({ figure, telling }: Place): string => (telling === 'itself' ? `{${figure}}` : `{${figure}|${telling}}`)

/** A place as an officer reads and writes it: `{收到件次|同比}`. */
export const placeInWords = ({ figure, telling }: Place, language: DocumentLanguage): string => {
  const name = nameOfFigure(figure, language)
  return telling === 'itself' ? `{${name}}` : `{${name}|${nameOfTelling(telling, language)}}`
}

const bare = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

type Named<T extends string> = ReadonlyMap<string, T>
const LANGUAGES = ['zh-CN', 'en'] as const
const named = <T extends string>(ids: readonly T[], nameOf: (id: T, language: DocumentLanguage) => string): Named<T> =>
  new Map([
    ...LANGUAGES.flatMap((language) => ids.map((id): [string, T] => [bare(nameOf(id, language)), id])),
    ...ids.map((id): [string, T] => [bare(id), id]),
  ])
const FIGURES = named<FigureName>(FIGURE_NAMES, nameOfFigure)
const TOLD = named<Exclude<Telling, 'itself'>>(
  TELLINGS.filter((each) => each !== 'itself'),
  nameOfTelling,
)

function placeOf(name: string, telling: string | undefined): Place | null {
  const figure = FIGURES.get(bare(name))
  if (figure === undefined) return null
  if (telling === undefined) return { figure, telling: 'itself' }
  const told = TOLD.get(bare(telling))
  return told === undefined ? null : { figure, telling: told }
}

/** The places of a text in their order; null for one that names no figure. */
export const placesIn = (text: string): (Place | null)[] =>
  [...text.matchAll(PLACES)].map(([, name = '', telling]) => placeOf(name, telling))

/** Puts what `say` says into each place; what names no figure stays as it was written. */
export const replacePlaces = (text: string, say: (place: Place) => string): string =>
  text.replaceAll(PLACES, (written, name: string, telling: string | undefined) => {
    const place = placeOf(name, telling)
    return place === null ? written : say(place)
  })

/** A text as it is kept, whichever names its writer used. */
export const canonical = (text: string): string => replacePlaces(text, kept)
/** A kept text as it is read and edited. */
export const readable = (text: string, language: DocumentLanguage): string =>
  replacePlaces(text, (place) => placeInWords(place, language))

/** The first brace that opens or closes nothing, as it stands in the text. */
export function looseBrace(text: string): string | null {
  const rest = text.replaceAll(PLACES, '')
  const at = rest.search(/[{}]/u)
  return at < 0 ? null : rest.slice(at, at + 12)
}
