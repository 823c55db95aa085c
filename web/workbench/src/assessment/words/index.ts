import type { Wording, Words } from '../../ui/words.ts'
import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

export const ASSESSMENT: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
