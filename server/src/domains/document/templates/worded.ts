import { officialDate, type Block, type OfficialDocument } from '../../../platform/documents/index.ts'
import type { Language } from '../messages/index.ts'
import {
  builtInWords,
  definePart,
  fillPlaces,
  type PartOptions,
  type TemplateShape,
  type TemplateWords,
} from './form.ts'

/** The words in which a document was issued, as the step that issued it keeps them. */
export type WordsUsed = Readonly<Record<Language, TemplateWords>>

/** What was issued in words of an office. From before templates there are none kept: it reads in the built-in ones. */
export interface Worded {
  readonly words?: WordsUsed | undefined
}

const ISSUER = { issuer: { zh: '出文单位', en: 'issuing office' }, on: { zh: '成文日期', en: 'date of the document' } }

const added = (id: 'opening' | 'closing', zh: string, en: string): PartOptions => ({
  id,
  name: { zh, en },
  text: { 'zh-CN': '', en: '' },
  places: {},
  optional: true,
})

/**
 * The sentences of a desk's document, with a first and a last paragraph that an office may add. Every sentence may name who issues it, and
 * when; the built-in ones belong to the desk's messages.
 */
export const defineShape = (kind: string, parts: readonly PartOptions[]): TemplateShape => ({
  kind,
  parts: [
    added('opening', '开头段（本单位可以自加）', 'First paragraph (added by the office)'),
    ...parts,
    added('closing', '结尾段（本单位可以自加）', 'Last paragraph (added by the office)'),
  ].map((part) => definePart({ ...part, places: { ...part.places, ...ISSUER } })),
})

type Values = Readonly<Record<string, string | number>>

/**
 * How a document says its sentences: by id, in the words in which it was issued, or in the built-in ones where none were kept. A sentence
 * that an office left empty is not printed.
 */
export function sayIn(
  shape: TemplateShape,
  { words }: Worded,
  lang: Language,
  signer: NonNullable<OfficialDocument['signer']>,
): (id: string, values?: Values) => Block[] {
  const used = { ...builtInWords(shape, lang), ...words?.[lang] }
  const common = { issuer: signer.office, on: officialDate(signer.date, lang) }
  return (id, values = {}) => {
    const sentence = used[id] ?? ''
    return sentence === '' ? [] : [{ type: 'paragraph', text: fillPlaces(sentence, { ...common, ...values }) }]
  }
}
