import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { messages } from './messages/index.ts'
import type { Refusal } from './messages/zh-cn.ts'

/** Refuses a command with the sentence of the catalogue for this case. */
export function refuse(code: ErrorCode, refusal: Refusal, values: Record<string, string | number> = {}): never {
  throw new HuiyinError(code, {
    zh: fill(messages['zh-CN'].refusals[refusal], values),
    en: fill(messages.en.refusals[refusal], values),
  })
}

const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
