import type { zhCN } from './words-zh-cn.ts'

type Widened<T> = T extends string ? string : { [Key in keyof T]: Widened<T[Key]> }

/** The same keys as the Chinese wording. */
export type PaperWords = Widened<typeof zhCN>
