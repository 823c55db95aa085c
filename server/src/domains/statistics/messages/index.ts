import { en } from './en.ts'
import { zhCn, type Messages } from './zh-cn.ts'

export { en, zhCn, type Messages }

/** A sentence in both languages, Chinese first. */
export const both = (sentence: (messages: Messages) => string): string => `${sentence(zhCn)} · ${sentence(en)}`
