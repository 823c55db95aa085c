import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

type Wording<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Wording<T[Key]> }
export type Messages = Wording<typeof zhCN>

export const MESSAGES: { readonly zh: Messages; readonly en: Messages } = { zh: zhCN, en }
