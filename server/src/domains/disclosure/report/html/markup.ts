/** HTML that is safe to put into a page. */
export interface Markup {
  readonly markup: string
}

type Value = string | number | Markup | undefined | readonly Value[]

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const written = (value: Value): string => {
  if (value === undefined) return ''
  if (typeof value === 'string') return value.replaceAll(/[&<>"']/gu, (character) => ESCAPES[character] ?? '')
  if (typeof value === 'number') return String(value)
  return 'markup' in value ? value.markup : value.map(written).join('')
}

/** A piece of HTML; every value put into it is escaped unless it is such a piece itself. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup => ({
  markup: strings.reduce((text, piece, index) => text + written(values[index - 1]) + piece),
})

/** Text that is HTML already: a style sheet of our own. */
export const raw = (markup: string): Markup => ({ markup })
