import type { Petitioner } from '../matter/index.ts'

/** What stands in the place of what was taken out. */
export const BLANK = '█████'

/** Numbers that tell who somebody is: identity numbers, telephones, e-mail, bank cards, licence plates. */
const PATTERNS: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu,
  /(?<!\d)\d{17}[\dXx](?!\d)/gu,
  /(?<!\d)\d{16,19}(?!\d)/gu,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d(?:[- ]?\d{4}){2}(?!\d)/gu,
  /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/gu,
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•]?[A-Z0-9]{5,6}(?![A-Z0-9])/gu,
]

/** Texts of the sealed people that must not stand in a published text. */
const namesOf = (people: readonly Petitioner[]): string[] =>
  people
    .flatMap(({ name, documentNumber, phone, email, address }) => [name, documentNumber, phone, email, address])
    .filter((part) => part.length > 1)
    .toSorted((a, b) => b.length - a.length)

/** A proposal by rule: the text without what names somebody. A person decides what is published. */
export function redact(text: string, people: readonly Petitioner[]): string {
  const named = namesOf(people).reduce((all, part) => all.replaceAll(part, BLANK), text)
  return PATTERNS.reduce((all, pattern) => all.replaceAll(pattern, BLANK), named)
}

/** Whether a text still says who somebody is, as far as a rule can tell. */
export const namesSomebody = (text: string, people: readonly Petitioner[]): boolean => redact(text, people) !== text
