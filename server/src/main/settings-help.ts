import { SETTING_NAMES } from '../platform/config/index.ts'
import type { Messages } from './messages/en.ts'

const WIDTH = Math.max(...SETTING_NAMES.map((name) => name.length)) + 2

/** One line for every setting: its name, what it is, and what it is when absent. */
export const settingsHelp = (messages: Messages): string =>
  [
    messages.settingsTitle(),
    ...SETTING_NAMES.map((name) => `  ${name.padEnd(WIDTH)}${messages.settings[name]()}`),
  ].join('\n')
