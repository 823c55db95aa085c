import type { Words } from '../../ui/words.ts'
import { en } from './en.ts'
import { zhCN, type PublicationWords } from './zh-cn.ts'

export const PUBLICATION: Words<PublicationWords> = { 'zh-CN': zhCN, en }
