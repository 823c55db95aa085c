import { usePreferences, type Language } from './preferences.ts'

/** The keys of a Chinese catalogue with any wording. */
export type Wording<Catalogue> = {
  readonly [Key in keyof Catalogue]: Catalogue[Key] extends string ? string : Wording<Catalogue[Key]>
}

export type Words<Catalogue> = Readonly<Record<Language, Catalogue>>

/** The part of a catalogue in the language of the reader. */
export const useWords = <Catalogue>(words: Words<Catalogue>): Catalogue => words[usePreferences().language]

/** Says what the server keeps in both languages; Chinese where no English was given. */
export function useSay(): (words: { zh: string; en: string } | string | null | undefined) => string {
  const { language } = usePreferences()
  return (words) => {
    if (words === null || words === undefined) return ''
    if (typeof words === 'string') return words
    return (language === 'en' ? words.en : words.zh) || words.zh
  }
}

/** Joins the items of a list as the language does: 甲、乙 or a, b. */
export function useList(): (items: readonly (string | number)[]) => string {
  const { language } = usePreferences()
  return (items) => items.join(language === 'en' ? ', ' : '、')
}

/** Puts values into the places of a sentence: `fill('{n} matters', { n: 3 })`. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
