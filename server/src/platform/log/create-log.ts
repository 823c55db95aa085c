import { pino, type DestinationStream, type LogFn, type Logger } from 'pino'

export type Log = Logger

/** Members that may hold what a person wrote, who they are, or a secret, at the depths where they occur. */
const PRIVATE = [
  'name',
  'phone',
  'address',
  'email',
  'postcode',
  'identity',
  'documentNumber',
  'password',
  'queryCode',
  'code',
  'token',
  'cookie',
  'authorization',
  'text',
  'summary',
  'body',
]

const redact = {
  paths: [
    ...PRIVATE.flatMap((name) => [`*.${name}`, `*.*.${name}`]),
    'password',
    'queryCode',
    'token',
    'cookie',
    'body',
  ],
  censor: '[private]',
}

/** An error without its message: a database's message may quote a value. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error && typeof error.code === 'string' ? { errorCode: error.code } : {}
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return { type: error.name, ...code, at: frames.slice(0, 6).map((line) => line.trim()) }
}

/** pino would take the error's message for the line's; an error gets a word of ours instead. */
function withoutErrorMessage(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const [first, message] = args
  const error = first instanceof Error || (typeof first === 'object' && first !== null && 'err' in first)
  if (error && message === undefined) method.call(this, first, 'failed')
  else method.apply(this, args)
}

/** A request without its address, headers and query: `GET /follow`. */
function describeRequest(request: unknown): object {
  if (typeof request !== 'object' || request === null) return {}
  const { method, url } = request as { method?: unknown; url?: unknown }
  return { method, path: typeof url === 'string' ? url.split('?', 1)[0] : undefined }
}

/**
 * The log: one JSON object per line on standard output, without personal data. Log events and ids, never people's words;
 * the redaction is the second wall.
 */
export function createLog(level: string, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: (): string => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string): object => ({ level: label }) },
    redact,
    hooks: { logMethod: withoutErrorMessage },
    serializers: { err: describeError, error: describeError, req: describeRequest },
  }
  return destination ? pino(options, destination) : pino(options)
}
