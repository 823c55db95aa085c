import { HuiyinError } from '../../platform/errors/index.ts'
import { en, type Messages } from './en.ts'
import { zhCN } from './zh-CN.ts'

type Speak = (messages: Messages) => string

/** A sentence in both languages, Chinese first. */
export const both = (sentence: Speak): string => `${sentence(zhCN)} · ${sentence(en)}`

/** A `start-refused` error with one sentence in each language. */
export const refusal = (sentence: Speak, cause?: unknown): HuiyinError =>
  new HuiyinError('start-refused', { zh: sentence(zhCN), en: sentence(en), cause })
