import type { ErrorCode, FieldProblem } from '../../../server/src/platform/errors/index.ts'

/** What the server says when it does not do what was asked (RFC 9457), in both languages. */
export interface Problem {
  status: number
  code: ErrorCode
  zh: string
  en: string
  fields: readonly FieldProblem[]
  /** To quote when asking for help; empty where no server answered. */
  requestId: string
  /** Whole seconds to wait before trying again, where the server says so. */
  retryAfter: number | null
}

/** A request that was answered with a problem, or not answered at all. */
export class Refused extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.en)
    this.name = 'Refused'
    this.problem = problem
  }
}

const UNANSWERED: Problem = {
  status: 0,
  code: 'unavailable',
  zh: '联系不上服务器，请检查网络后重试。您填写的内容还在。',
  en: 'The server cannot be reached. Check the network and try again. What you typed is still here.',
  fields: [],
  requestId: '',
  retryAfter: null,
}

/** The refusal when no server answered. */
export const unanswered = (): Refused => new Refused(UNANSWERED)

/** Reads the problem from an answer's body; anything unreadable becomes 'internal' or 'unavailable' by its status. */
export function refusalOf(body: unknown, response: Response): Refused {
  const waiting = Number(response.headers.get('retry-after'))
  const retryAfter = Number.isInteger(waiting) && waiting > 0 ? waiting : null
  if (isProblem(body)) return new Refused({ ...body, fields: body.fields ?? [], retryAfter })
  return new Refused({ ...UNANSWERED, status: response.status, retryAfter })
}

const isProblem = (body: unknown): body is Problem =>
  typeof body === 'object' && body !== null && 'code' in body && 'zh' in body && 'en' in body
