import { z } from 'zod'
import { isUnstorableText } from '../db/index.ts'
import { ERROR_CODES, HuiyinError, type ErrorCode } from '../errors/index.ts'

/** The description of an error that every program and page receives (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string().describe('Address that names the kind of problem'),
    title: z.string().describe('The general sentence of this kind of problem, in Chinese'),
    status: z.number().int(),
    code: z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]),
    detail: z.string().describe('What happened here and what to do next, in Chinese'),
    zh: z.string().describe('The detail in Chinese'),
    en: z.string().describe('The detail in English'),
    fields: z.array(z.object({ path: z.string(), zh: z.string(), en: z.string() })),
    requestId: z.string().describe('Quote this when asking for help'),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })
export type Problem = z.infer<typeof problemSchema>

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8'

/** What an error says to the outside. Nothing of an unknown error's own text gets out. */
export function problemOf(error: unknown, requestId: string): Problem {
  const known = knownError(error)
  return {
    type: `/api/v1/docs#problem-${known.code}`,
    title: ERROR_CODES[known.code].zh,
    status: known.status,
    code: known.code,
    detail: known.zh,
    zh: known.zh,
    en: known.en,
    fields: [...known.fields],
    requestId,
  }
}

/** The error as one of the closed list: as it is, translated from the web framework, or 'internal'. */
export function knownError(error: unknown): HuiyinError {
  if (error instanceof HuiyinError) return error
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || statusCode === 413) return new HuiyinError('too-large', { cause: error })
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE')
    return new HuiyinError('unsupported-file', { ...WRONG_MEDIA, cause: error })
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new HuiyinError('bad-request', { cause: error })
  }
  if (isUnstorableText(error)) return new HuiyinError('bad-request', { ...UNSTORABLE, cause: error })
  return new HuiyinError('internal', { cause: error })
}

const UNSTORABLE = {
  zh: '文字中含有无法保存的字符，请删除后重试。',
  en: 'The text contains characters that cannot be kept. Remove them and try again.',
}
/** The API reads JSON alone; the one door for files says so itself. */
export const WRONG_MEDIA = {
  zh: '请求的内容类型不受支持，请使用 application/json。',
  en: 'The content type of the request is not supported. Use application/json.',
}
