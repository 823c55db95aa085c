import type { Messages } from './zh-cn.ts'

export const en: Messages = {
  unreadable:
    'The list of topics cannot be read. Give CSV with the headers level1, level2, level3 and, if you like, code.',
  levelMissing: 'The name of the topic above is missing.',
  nameLong: 'Names of topics have at most 50 characters.',
  codeForm: 'A topic code has six digits, two for each level, filled with zeros at the end.',
  codeTaken: 'Code {code} is already that of “{name}”.',
  codeElse: '“{name}” already has the code {code}; codes do not change.',
  full: 'There can be 99 topics below one at the most.',
  levelDeep: 'The levels of the code do not fit those of the names.',
}
