import type { Wording, Words } from '../../ui/words.ts'
import { en } from './actions-en.ts'
import { zhCN } from './actions-zh-cn.ts'

/** The words of each form, by verb: what the step does, and label and help of each field. */
export const ACTIONS: Words<Wording<typeof zhCN>> = { 'zh-CN': zhCN, en }
