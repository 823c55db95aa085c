import type { Wording, Words } from '../../ui/words.ts'
import { en } from './list-en.ts'
import { zhCN } from './list-zh-cn.ts'

export const LIST: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
