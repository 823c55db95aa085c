import type { Messages } from './messages/en.ts'

type Setting = keyof Messages['settings']

const ORDER: readonly Setting[] = [
  'PORT',
  'HOST',
  'HUIYIN_ORIGIN',
  'HUIYIN_DATA',
  'HUIYIN_DEMO',
  'DATABASE_URL',
  'HUIYIN_APP_DATABASE_URL',
  'HUIYIN_POOL',
  'HUIYIN_MASTER_KEY',
  'HUIYIN_MASTER_KEY_FILE',
  'HUIYIN_SEAL',
  'HUIYIN_LOG',
]

const WIDTH = Math.max(...ORDER.map((name) => name.length)) + 2

/** One line for every setting: its name, what it is, and what it is when absent. */
export const settingsHelp = (messages: Messages): string =>
  [messages.settingsTitle(), ...ORDER.map((name) => `  ${name.padEnd(WIDTH)}${messages.settings[name]()}`)].join('\n')
