import type { zhCN } from './zh-cn.ts'

/** The same keys as the Chinese catalogue, any wording. */
export type Messages = { [Section in keyof typeof zhCN]: { [Key in keyof (typeof zhCN)[Section]]: string } }
