import type { ColumnKey, Table } from '../disclosure.ts'
import type { Bilingual } from '../finding.ts'
import { en } from './en.ts'
import { type Messages, type RuleText, zhCN } from './zh-CN.ts'

export type { Messages, RuleText }
export type RuleId = keyof typeof zhCN.rules
export type PhraseKey = keyof typeof zhCN.phrases
export type Language = 'zh-CN' | 'en'

const CATALOGUES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, en }

export const messagesIn = (language: Language): Messages => CATALOGUES[language]

export const RULE_IDS = Object.keys(zhCN.rules).filter((key): key is RuleId => key in zhCN.rules)

/** Fills `{name}` in a text of the catalogue. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, key: string) => String(values[key] ?? ''))

/** A sentence in both languages; values may be bilingual themselves. */
export const phrase = (key: PhraseKey, values: Readonly<Record<string, string | Bilingual>> = {}): Bilingual => {
  const pick = (language: 'zh' | 'en'): Record<string, string> =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]]),
    )
  return { zh: fill(zhCN.phrases[key], pick('zh')), en: fill(en.phrases[key], pick('en')) }
}

export const columnName = (column: ColumnKey): Bilingual => ({ zh: zhCN.columns[column], en: en.columns[column] })

export const columnNames = (columns: readonly ColumnKey[]): Bilingual => ({
  zh: columns.map((column) => zhCN.columns[column]).join(' + '),
  en: columns.map((column) => en.columns[column]).join(' + '),
})

/** A table by its printed title, or by its kind where the document prints none. */
export const tableName = (table: Table): Bilingual => {
  const beside = table.beside === undefined ? '' : `（${table.beside}）`
  return {
    zh: (table.title.text === '' ? zhCN.tables[table.kind] : table.title.text) + beside,
    en: `${en.tables[table.kind]}${beside === '' ? '' : ` (${table.beside})`}`,
  }
}
