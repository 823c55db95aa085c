import type { Bilingual } from '../calendar/index.ts'
import { PLACE, type Notice, type Wording } from './notice.ts'

/** A value of a message: the same in both languages, or one for each. */
export type NoticeValue = string | Bilingual
export type NoticeValues = Readonly<Record<string, NoticeValue>>

/** A message as it is read, in both languages. */
export interface Rendered {
  readonly zh: Wording
  readonly en: Wording
}

/** Fills a kind's wording. Of a confidential record it takes the wording that reveals nothing, whatever values there are. */
export function render(notice: Notice, values: NoticeValues, confidential: boolean): Rendered {
  const wording = confidential ? notice.whenConfidential : notice
  return { zh: fill(wording.zh, values, 'zh'), en: fill(wording.en, values, 'en') }
}

function fill({ subject, text }: Wording, values: NoticeValues, language: 'zh' | 'en'): Wording {
  const filled = (sentence: string): string =>
    sentence.replaceAll(PLACE, (_, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'string' ? value : value[language]
    })
  return { subject: filled(subject), text: filled(text) }
}
