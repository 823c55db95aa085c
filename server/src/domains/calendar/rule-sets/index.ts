import type { RuleSet } from '../time-limit.ts'
import { HOTLINE_12345 } from './hotline-12345.ts'
import { NATIONAL } from './national.ts'
import { ZHEJIANG } from './zhejiang.ts'

/** The rule sets that ship with Huiyin. */
export const RULE_SETS: readonly RuleSet[] = [NATIONAL, ZHEJIANG, HOTLINE_12345]

export { HOTLINE_12345, NATIONAL, ZHEJIANG }
