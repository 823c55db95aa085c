import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

export type Messages = { [Section in keyof typeof zhCN]: { [Key in keyof (typeof zhCN)[Section]]: string } }

type Both = { [Section in keyof Messages]: { [Key in keyof Messages[Section]]: { zh: string; en: string } } }

const both = <Section extends Record<string, string>>(zh: Section, english: Section) =>
  Object.fromEntries(Object.entries(zh).map(([key, text]) => [key, { zh: text, en: english[key] ?? '' }])) as {
    [Key in keyof Section]: { zh: string; en: string }
  }

/** Every sentence in both languages. */
export const messages: Both = {
  addressNeeded: both(zhCN.addressNeeded, en.addressNeeded),
  keeping: both(zhCN.keeping, en.keeping),
  sample: both(zhCN.sample, en.sample),
}
