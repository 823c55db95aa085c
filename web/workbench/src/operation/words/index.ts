import type { Wording, Words } from '../../ui/words.ts'
import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

/** The words of the running of the system. */
export const OPERATION: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
