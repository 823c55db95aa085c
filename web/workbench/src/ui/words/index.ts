import type { Wording, Words } from '../words.ts'
import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

export const COMMON: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
