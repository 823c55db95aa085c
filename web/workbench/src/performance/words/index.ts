import type { Wording, Words } from '../../ui/words.ts'
import { en } from './en.ts'
import { planningEn } from './planning-en.ts'
import { planningZhCN } from './planning-zh-cn.ts'
import { zhCN } from './zh-cn.ts'

export const PERFORMANCE: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
export const PLANNING: Words<Wording<typeof planningZhCN>> = { 'zh-CN': planningZhCN, en: planningEn }
