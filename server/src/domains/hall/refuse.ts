import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { en } from './messages/en.ts'
import { zhCN } from './messages/zh-cn.ts'

/** What is filled into a sentence, the same in both languages or by language. */
type Value = string | { zh: string; en: string }

/** Why something in the hall cannot be, in both languages; with a path it is told at that field. */
export function refuse(
  reason: keyof typeof en,
  code: ErrorCode = 'invalid',
  path?: string,
  values: Readonly<Record<string, Value>> = {},
): HuiyinError {
  const filled = (template: string, lang: 'zh' | 'en'): string =>
    template.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
      const value = values[name] ?? ''
      return typeof value === 'string' ? value : value[lang] || value.zh
    })
  const sentence = { zh: filled(zhCN[reason], 'zh'), en: filled(en[reason], 'en') }
  return new HuiyinError(code, { ...sentence, fields: path === undefined ? [] : [{ path, ...sentence }] })
}
