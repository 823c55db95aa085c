import { HuiyinError } from '../../errors/index.ts'
import { en, type Messages } from './en.ts'
import { zhCN } from './zh-CN.ts'

type Sentence = (...values: string[]) => string

/** A `start-refused` error with the named sentence of the catalogue in both languages. */
export function refusal<K extends keyof Messages>(
  key: K,
  values: Parameters<Messages[K]>,
  cause?: unknown,
): HuiyinError {
  const chinese: Sentence = zhCN[key]
  const english: Sentence = en[key]
  return new HuiyinError('start-refused', { zh: chinese(...values), en: english(...values), cause })
}
