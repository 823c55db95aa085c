import path from 'node:path'
import { z } from 'zod'
import { en, type Messages } from './messages/en.ts'

/** The sentences that say what a setting must be. */
export type Expectation = Exclude<keyof Messages, 'wrong' | 'unknown'>

const expects = (key: Expectation): { error: Expectation } => ({ error: key })

const onOff = z.enum(['0', '1'], expects('onOff')).transform((text) => text === '1')
const text = (key: Expectation): z.ZodString => z.string().min(1, expects(key))
const postgres = z.string().regex(/^postgres(ql)?:\/\/\S+$/, expects('postgres'))

const service = z.string().regex(/^https?:\/\/\S+$/, expects('service'))

/** Every setting of Huiyin: the name of the environment variable, its form and its value when it is absent. */
export const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, expects('port'))
    .transform(Number)
    .refine((port) => port <= 65_535, expects('port'))
    .default(8080),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, expects('host'))
    .default('127.0.0.1'),
  DATABASE_URL: postgres.optional(),
  HUIYIN_APP_DATABASE_URL: postgres.optional(),
  HUIYIN_DATA: text('folder')
    .default('./data')
    .transform((folder) => path.resolve(folder)),
  HUIYIN_DEMO: onOff.default(true),
  HUIYIN_MASTER_KEY: z.string().min(43, expects('secret')).optional(),
  HUIYIN_MASTER_KEY_FILE: text('folder').optional(),
  HUIYIN_SEAL: z.enum(['aes', 'sm4'], expects('seal')).default('aes'),
  HUIYIN_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent'], expects('level')).default('info'),
  HUIYIN_ORIGIN: z
    .string()
    .regex(/^https?:\/\/[^/\s]+$/, expects('origin'))
    .optional(),
  HUIYIN_SMTP: z
    .string()
    .regex(/^smtps?:\/\/\S+$/, expects('smtp'))
    .optional(),
  HUIYIN_MAIL_FROM: text('mail').default('huiyin@localhost'),
  HUIYIN_SMS_URL: service.optional(),
  HUIYIN_SMS_SECRET: z.string().min(16, expects('sharedSecret')).optional(),
  HUIYIN_ACCOUNT_URL: service.optional(),
  HUIYIN_ACCOUNT_SECRET: z.string().min(16, expects('sharedSecret')).optional(),
  HUIYIN_CLAMAV: z
    .string()
    .regex(/^(?:unix:\/\S+|[^/\s:]+:\d{1,5})$/, expects('scanner'))
    .optional(),
  HUIYIN_PROXY: z
    .string()
    .regex(/^[\da-fA-F.:/]+(,[\da-fA-F.:/]+)*$/, expects('addresses'))
    .optional(),
  HUIYIN_POOL: z
    .string()
    .regex(/^([1-9]|[1-5]\d|6[0-4])$/, expects('count'))
    .transform(Number)
    .default(16),
})

/** The name of a setting. */
export type SettingName = keyof typeof settings.shape

export const SETTING_NAMES: readonly SettingName[] = settings.keyof().options

/** Settings whose value is not repeated in a sentence. */
export const SECRET_SETTINGS: ReadonlySet<string> = new Set([
  'DATABASE_URL',
  'HUIYIN_APP_DATABASE_URL',
  'HUIYIN_MASTER_KEY',
  'HUIYIN_SMTP',
  'HUIYIN_SMS_SECRET',
  'HUIYIN_ACCOUNT_SECRET',
])

export const EXPECTATIONS: ReadonlySet<string> = new Set(
  Object.keys(en).filter((key) => key !== 'wrong' && key !== 'unknown'),
)
