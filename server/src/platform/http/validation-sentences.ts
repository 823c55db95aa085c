import type { z } from 'zod'

interface Sentence {
  readonly zh: string
  readonly en: string
}
type Issue = z.core.$ZodIssue

const SEPARATOR = ' | '

/** One message of a schema in both languages, for `z.string().regex(…, inBoth('…', '…'))`. */
export const inBoth = (zh: string, en: string): string => `${zh}${SEPARATOR}${en}`

/** What to correct, in plain words without the name of the field, which the reader sees beside it. */
export function sentenceFor(issue: Issue): Sentence {
  const own = issue.message.split(SEPARATOR)
  if (own.length === 2 && own[0] && own[1]) return { zh: own[0], en: own[1] }
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || issue.input === null || issue.message.endsWith('undefined')
        ? REQUIRED
        : typeSentence(issue.expected)
    case 'too_small':
      return tooSmall(issue.origin, Number(issue.minimum))
    case 'too_big':
      return tooBig(issue.origin, Number(issue.maximum))
    case 'invalid_format':
      return FORMATS[issue.format] ?? FORMAT
    case 'invalid_value':
      return { zh: '请从给出的选项中选择。', en: 'Choose one of the given answers.' }
    case 'not_multiple_of':
      return { zh: `请填写 ${issue.divisor} 的倍数。`, en: `Enter a multiple of ${issue.divisor}.` }
    case 'unrecognized_keys':
      return { zh: `不认识的内容：${issue.keys.join('、')}。`, en: `Not known here: ${issue.keys.join(', ')}.` }
    default:
      return { zh: '这一项填写有误，请更正。', en: 'This answer is not valid. Correct it.' }
  }
}

const REQUIRED: Sentence = { zh: '请填写这一项。', en: 'This answer is needed.' }
const FORMAT: Sentence = { zh: '格式不正确，请更正。', en: 'The form of this answer is not right. Correct it.' }
const FORMATS: Readonly<Record<string, Sentence>> = {
  email: { zh: '请填写正确的电子邮箱。', en: 'Enter an e-mail address such as name@example.cn.' },
  uuid: { zh: '编号格式不正确。', en: 'The identifier is not in the right form.' },
  url: { zh: '请填写完整的网址。', en: 'Enter a complete web address.' },
  date: { zh: '请填写日期，例如 2026-05-01。', en: 'Enter a date such as 2026-05-01.' },
  datetime: { zh: '请填写时间，例如 2026-05-01T08:00:00Z。', en: 'Enter a moment such as 2026-05-01T08:00:00Z.' },
}

const typeSentence = (expected: string): Sentence =>
  expected === 'number' || expected === 'int'
    ? { zh: '请填写数字。', en: 'Enter a number.' }
    : expected === 'string'
      ? { zh: '请填写文字。', en: 'Enter text.' }
      : { zh: '这一项填写有误，请更正。', en: 'This answer is not valid. Correct it.' }

function tooSmall(origin: string, least: number): Sentence {
  if (origin === 'string' && least <= 1) return REQUIRED
  if (origin === 'string') return { zh: `请至少填写 ${least} 个字。`, en: `Use at least ${least} characters.` }
  if (origin === 'array' || origin === 'set') return { zh: `请至少给出 ${least} 项。`, en: `Give at least ${least}.` }
  return { zh: `不能小于 ${least}。`, en: `Must not be less than ${least}.` }
}

function tooBig(origin: string, most: number): Sentence {
  if (origin === 'string') return { zh: `请不要超过 ${most} 个字。`, en: `Use at most ${most} characters.` }
  if (origin === 'array' || origin === 'set') return { zh: `最多 ${most} 项。`, en: `Give at most ${most}.` }
  return { zh: `不能大于 ${most}。`, en: `Must not be more than ${most}.` }
}
