import type { Bilingual } from '../../finding.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

export type Messages = Readonly<Record<keyof typeof zhCN, string>>
export type MessageKey = keyof typeof zhCN
export type ReportLanguage = 'zh-CN' | 'en'

const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))

/** A text of the reports in both languages; values may be bilingual themselves. */
export const both = (
  key: MessageKey,
  values: Readonly<Record<string, string | number | Bilingual>> = {},
): Bilingual => {
  const pick = (language: 'zh' | 'en'): Record<string, string | number> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? value[language] : value]),
    )
  return { zh: filled(zhCN[key], pick('zh')), en: filled(en[key], pick('en')) }
}

export const inLanguage = (text: Bilingual, language: ReportLanguage): string => (language === 'en' ? text.en : text.zh)

/** A text of the reports in one language. */
export const say = (
  language: ReportLanguage,
  key: MessageKey,
  values: Readonly<Record<string, string | number>> = {},
): string => inLanguage(both(key, values), language)
