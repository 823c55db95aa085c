import type { OfficialDocument, Receipt } from '../../../platform/documents/index.ts'
import type { LocalDate } from '../../../platform/time/index.ts'
import type { OfficeTree } from '../../office/index.ts'
import type { Language } from '../messages/index.ts'

export interface Said {
  zh: string
  en: string
}

/** The words of a template: the text of each part by its id. */
export type TemplateWords = Readonly<Record<string, string>>

/** A place in a sentence that is filled with a value of the record: `{number}`. */
export interface TemplatePlace {
  name: string
  says: Said
  /** Without it the sentence would say nothing that can be relied on. */
  needed: boolean
}

/** A sentence of a document that an office may word in its own way. */
export interface TemplatePart {
  id: string
  /** What it says, and when it is printed. */
  name: Said
  /** The built-in text: version 0. */
  text: Readonly<Record<Language, string>>
  /** True where the document is whole without it. */
  optional: boolean
  places: readonly TemplatePlace[]
  /** What the law puts into this sentence: remedies, limits, articles. Stays as it is. */
  keeps: Readonly<Record<Language, readonly string[]>>
}

/** For whom and when a sample is written. */
export interface SampleSetting {
  language: Language
  officeId: string
  offices: OfficeTree
  today: LocalDate
}

/** A sample: a document, or the receipt, which has a layout of its own. */
export type TemplateSample = OfficialDocument | Receipt

/** The sentences of a kind of document. */
export interface TemplateShape {
  kind: string
  parts: readonly TemplatePart[]
}

/** A kind of document whose sentences can be worded: declared by the desk that writes it. */
export interface TemplateForm extends TemplateShape {
  /** Which desk writes it, e.g. `matter`. */
  desk: string
  title: Said
  /** The article that it carries out. */
  article: string
  /** The step that writes it, where the procedure has one. */
  producedBy: string
  /** True for what goes to the petitioner, false for what goes to offices. */
  toPetitioner: boolean
  /** The document with these words and plainly fictional facts: more than one where a sentence takes the place of another. */
  samples(words: TemplateWords, setting: SampleSetting): readonly TemplateSample[]
}

export interface PartOptions {
  id: string
  name: Said
  text: { readonly 'zh-CN': string; readonly en: string }
  /** What each place is called; those of the built-in text and any other that this sentence may use. */
  places: Readonly<Record<string, Said>>
  /** Places of the built-in text that may go. */
  free?: readonly string[]
  /** Words beside the limits and articles, which are found in the built-in text. */
  keeps?: Readonly<Record<Language, readonly string[]>>
  optional?: boolean
}

const PLACE = /\{(\w+)\}/g

/** The names of the places in a text, each once. */
export const placesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACE)].flatMap(([, name]) => (name === undefined ? [] : [name]))),
]

/** Articles and limits of the law, as they are written in either language. */
const LAW: Readonly<Record<Language, RegExp>> = {
  'zh-CN':
    /《[^》]+》|第[一二三四五六七八九十百]+条(?:第[一二三四五六七八九十]+款)?(?:第[一二三四五六七八九十]+项)?|\d+个?(?:工作)?日(?:内)?/gu,
  en: /Regulations on Petition Work|Art\. \d+(?:\(\d+\))*|\d+ (?:working )?days/gu,
}

/** The articles, limits and names of laws in a text: what an office cannot leave out. */
export const lawIn = (text: string, language: Language): string[] => [...new Set(text.match(LAW[language]) ?? [])]

/** Declares a part: which places it needs and what the law keeps in it follows from the built-in text. */
export function definePart({
  places,
  free = ['receivedOn'],
  keeps,
  optional = false,
  ...part
}: PartOptions): TemplatePart {
  const used = placesIn(part.text['zh-CN'])
  return {
    ...part,
    optional,
    places: Object.entries(places).map(([name, says]) => ({
      name,
      says,
      needed: used.includes(name) && !free.includes(name),
    })),
    keeps: {
      'zh-CN': [...lawIn(part.text['zh-CN'], 'zh-CN'), ...(keeps?.['zh-CN'] ?? [])],
      en: [...lawIn(part.text.en, 'en'), ...(keeps?.en ?? [])],
    },
  }
}

/** The built-in words of a form. */
export const builtInWords = ({ parts }: TemplateShape, language: Language): TemplateWords =>
  Object.fromEntries(parts.map((part) => [part.id, part.text[language]]))

/** Puts values into a sentence; a value that is missing leaves nothing. */
export const fillPlaces = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(PLACE, (_, name: string) => String(Object.hasOwn(values, name) ? values[name] : ''))
