import type { Typed } from '../../../server/src/domains/filing/index.ts'

/** What a form sent, field by field. Line ends are one character, as they were typed. */
export class FormBody {
  readonly #values: Readonly<Record<string, unknown>>

  constructor(body: unknown) {
    this.#values = typeof body === 'object' && body !== null ? { ...body } : {}
  }

  /** The text of a field; empty when it was not sent. */
  text(name: string): string {
    const value = this.#values[name]
    const first: unknown = Array.isArray(value) ? value[0] : value
    return typeof first === 'string' ? first.replaceAll('\r\n', '\n') : ''
  }

  /** The text of one line, without what surrounds it. */
  line(name: string): string {
    return this.text(name).replaceAll('\n', ' ').trim()
  }

  list(name: string): string[] {
    const value = this.#values[name]
    return [value].flat().filter((item): item is string => typeof item === 'string' && item !== '')
  }

  /** Everything but the form's own secret, to be shown again. */
  typed(): Typed {
    const entries = Object.entries(this.#values).flatMap(([name, value]): [string, string | string[]][] => {
      if (name.startsWith('_') || name.length > 60) return []
      const texts = this.list(name).map((text) => text.replaceAll('\r\n', '\n'))
      return [[name, Array.isArray(value) ? texts : (texts[0] ?? '')]]
    })
    return Object.fromEntries(entries)
  }
}

/** True when the text can be stored as it is: well-formed and without NUL. */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')
