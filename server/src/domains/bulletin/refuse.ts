import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { fill, messages } from './messages/index.ts'
import type { Messages } from './messages/zh-cn.ts'
import type { BulletinKind } from './kind.ts'

type Why = Exclude<keyof Messages['refusals'], 'wholes'>

/** The refusal with its sentence in both languages. */
export const refuse = (code: ErrorCode, why: Why): HuiyinError =>
  new HuiyinError(code, { zh: messages['zh-CN'].refusals[why], en: messages.en.refusals[why] })

/** The days are no period of this kind. */
export function refusePeriod(kind: BulletinKind): HuiyinError {
  const said = (language: 'zh-CN' | 'en'): string => {
    const { refusals, kinds } = messages[language]
    return fill(refusals.period, { kind: kinds[kind], whole: refusals.wholes[kind] })
  }
  return new HuiyinError('invalid', { zh: said('zh-CN'), en: said('en') })
}
