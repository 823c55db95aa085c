import type { Wording, Words } from '../../ui/words.ts'
import { en } from './matter-en.ts'
import { zhCN } from './matter-zh-cn.ts'

export const MATTER: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
