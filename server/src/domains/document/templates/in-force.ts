import { ancestorsOf, childrenOf, type OfficeTree } from '../../office/index.ts'
import type { Language } from '../messages/index.ts'
import { checkWords } from './check.ts'
import { builtInWords, type TemplateShape, type TemplateWords } from './form.ts'
import type { TemplateVersion } from './template.ts'

/** The words that hold for an office, and whose they are: null for the built-in ones. */
export interface WordsInForce {
  words: TemplateWords
  source: { officeId: string; version: number } | null
}

/**
 * The office and those above it, nearest first: where its words are looked for. Beside each office above stands its petition office, which
 * guides how matters are handled below it (Art. 14(5)).
 */
export const officesToAsk = (offices: OfficeTree, officeId: string): string[] => [
  ...new Set([
    officeId,
    ...ancestorsOf(offices, officeId).flatMap(({ id }) => [
      id,
      ...childrenOf(offices, id)
        .filter(({ kind, active }) => kind === 'petition-office' && active)
        .map((petitions) => petitions.id),
    ]),
  ]),
]

/**
 * The words that hold for an office: its own latest version, else that of the nearest office above it, else the built-in text. A version
 * that no longer says what the law demands (the built-in text changed with the law) is passed over. `latest` are the latest versions of
 * the offices asked, of one kind and language.
 */
export function wordsInForce(
  form: TemplateShape,
  language: Language,
  asked: readonly string[],
  latest: readonly TemplateVersion[],
): WordsInForce {
  const builtIn = builtInWords(form, language)
  for (const officeId of asked) {
    const own = latest.find((version) => version.officeId === officeId && version.language === language)
    if (!own || own.withdrawn) continue
    const words = { ...builtIn, ...own.words }
    if (checkWords(form, language, words).length === 0) return { words, source: { officeId, version: own.version } }
  }
  return { words: builtIn, source: null }
}
