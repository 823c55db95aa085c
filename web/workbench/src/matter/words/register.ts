import type { Wording, Words } from '../../ui/words.ts'
import { en } from './register-en.ts'
import { zhCN } from './register-zh-cn.ts'

export const REGISTER_WORDS: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
