import { HuiyinError } from '../errors/index.ts'
import { en, type Messages } from './messages/en.ts'
import { zhCN } from './messages/zh-CN.ts'
import { EXPECTATIONS, SECRET_SETTINGS, SETTING_NAMES, settings, type Expectation } from './settings.ts'

/** How this office runs, read once from the environment. */
export interface Config {
  port: number
  host: string
  /** Whether `host` is reachable from this machine alone. */
  loopback: boolean
  /** Absolute. */
  dataFolder: string
  /** Loads the demonstration district on the first start. */
  demo: boolean
  databaseUrl: string | undefined
  applicationDatabaseUrl: string | undefined
  masterKey: string | undefined
  masterKeyFile: string | undefined
  seal: 'aes' | 'sm4'
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  /** The address that citizens use, when a proxy stands in front; without a path. */
  origin: string | undefined
  /** The mail server; without one, mail waits as files in the data folder. */
  smtp: string | undefined
  mailFrom: string
  /** The service for text messages, and the one for the official account; a channel without one is not offered. */
  sms: MessageService | undefined
  account: MessageService | undefined
  /** Where clamd listens: every file is scanned before it is taken. Without it none is scanned. */
  scanner: ScannerPlace | undefined
  /** Addresses of the proxies whose word about the caller's address is believed, separated by commas. */
  proxy: string | undefined
  poolSize: number
}

/** The socket of a scanner, or its host and port. */
export type ScannerPlace = { path: string } | { host: string; port: number }

/** Where messages are handed over, and the secret that signs them. */
export interface MessageService {
  url: string
  secret: string
}

export type Environment = Readonly<Record<string, string | undefined>>

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127(\.\d+){3}$/.test(host)

function refuse(sentence: (messages: Messages) => string): never {
  throw new HuiyinError('start-refused', { zh: sentence(zhCN), en: sentence(en) })
}

function refuseUnknown(environment: Environment): void {
  const known = new Set([...SETTING_NAMES, ...INTERNAL])
  const unknown = Object.keys(environment).find((name) => name.startsWith('HUIYIN_') && !known.has(name))
  if (unknown !== undefined) refuse((messages) => messages.unknown(unknown, SETTING_NAMES.join(', ')))
}

/** Set by our own tools, not by people. */
const INTERNAL = ['HUIYIN_TEST_SERVER']

const isExpectation = (text: string): text is Expectation => EXPECTATIONS.has(text)

/**
 * Reads the settings; an empty variable counts as absent.
 *
 * @throws HuiyinError `start-refused` with one sentence on the first setting that is unknown or wrong
 */
export function readConfig(environment: Environment): Config {
  refuseUnknown(environment)
  const given = Object.fromEntries(
    SETTING_NAMES.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined && value !== ''),
  )
  const result = settings.safeParse(given)
  if (!result.success) {
    const [issue] = result.error.issues
    const name = String(issue?.path[0])
    const expectation = issue && isExpectation(issue.message) ? issue.message : 'folder'
    const shown = SECRET_SETTINGS.has(name) ? '***' : String(given[name])
    refuse((messages) => messages.wrong(name, shown, messages[expectation]()))
  }
  const { data } = result
  return {
    port: data.PORT,
    host: data.HOST,
    loopback: isLoopback(data.HOST),
    dataFolder: data.HUIYIN_DATA,
    demo: data.HUIYIN_DEMO,
    databaseUrl: data.DATABASE_URL,
    applicationDatabaseUrl: data.HUIYIN_APP_DATABASE_URL,
    masterKey: data.HUIYIN_MASTER_KEY,
    masterKeyFile: data.HUIYIN_MASTER_KEY_FILE,
    seal: data.HUIYIN_SEAL,
    logLevel: data.HUIYIN_LOG,
    origin: data.HUIYIN_ORIGIN,
    smtp: data.HUIYIN_SMTP,
    mailFrom: data.HUIYIN_MAIL_FROM,
    sms: serviceOf('HUIYIN_SMS_SECRET', data.HUIYIN_SMS_URL, data.HUIYIN_SMS_SECRET),
    account: serviceOf('HUIYIN_ACCOUNT_SECRET', data.HUIYIN_ACCOUNT_URL, data.HUIYIN_ACCOUNT_SECRET),
    scanner: data.HUIYIN_CLAMAV === undefined ? undefined : placeOf(data.HUIYIN_CLAMAV),
    proxy: data.HUIYIN_PROXY,
    poolSize: data.HUIYIN_POOL,
  }
}

function placeOf(text: string): ScannerPlace {
  if (text.startsWith('unix:')) return { path: text.slice('unix:'.length) }
  const [host = '', port] = text.split(':')
  return { host, port: Number(port) }
}

/** A service needs its secret: without a signature nobody could tell our messages from others. */
function serviceOf(name: string, url: string | undefined, secret: string | undefined): MessageService | undefined {
  if (url === undefined) return undefined
  if (secret === undefined) refuse((messages) => messages.wrong(name, '', messages.sharedSecret()))
  return { url, secret }
}
