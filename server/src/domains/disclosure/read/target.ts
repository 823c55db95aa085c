import type { Operator, Target } from '../disclosure.ts'
import { parseDecimal } from '../decimal.ts'
import { plain } from './plain.ts'

const SIGNS: Readonly<Record<string, Operator>> = {
  '≥': '≥',
  '>=': '≥',
  '≧': '≥',
  '⩾': '≥',
  '≤': '≤',
  '<=': '≤',
  '≦': '≤',
  '⩽': '≤',
  '>': '>',
  '<': '<',
  '=': '=',
  '＝': '=',
}

/** Words that state an operator, before or after the number; first match wins, so longer phrases stand first. */
const WORDS: readonly (readonly [RegExp, Operator])[] = [
  [/不(?:得)?(?:低于|少于|小于)|至少|达到|达|大于等于|大于或等于/u, '≥'],
  [/不(?:得)?(?:超过|高于|多于|大于)|至多|控制在|小于等于|小于或等于/u, '≤'],
  [/大于|高于|超过|多于/u, '>'],
  [/小于|低于|少于/u, '<'],
  [/等于/u, '='],
]

const AFTER: readonly (readonly [RegExp, Operator])[] = [
  [/^[^,，。；、]{0,4}(?:以上|及以上)/u, '≥'],
  [/^[^,，。；、]{0,4}(?:以下|及以下|以内|之内)/u, '≤'],
]

const NUMBER = /(?<![\d.])(\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/u

const DATE = /(?:(\d{4})年)?(?:(\d{1,2})月(?:份)?)(?:(\d{1,2})日|底|末)?(?:之?前|以前|前完成)?/u

const unitFrom = (rest: string): string => {
  const unit = /^[(]?([%‰]|[^\d\s,，。；、()≥≤><=]{1,8})?/u.exec(rest)?.[1] ?? ''
  return unit.replace(/^百分比$|^百分之$/u, '%').replace(/(?:以上|以下|以内|及以上|及以下|之内)$/u, '')
}

/**
 * Reads a target: operator (sign or words), number, unit; dates; text values. Whatever carries no number is a quality.
 * `操作符` printed in its own column is handed over as `operator`.
 */
export const parseTarget = (printed: string): Target => {
  const text = plain(printed)
  if (text === '' || /^[-—/]+$/u.test(text)) return { kind: 'none' }
  const sign = /^(>=|<=|[≥≧⩾≤≦⩽><=])/u.exec(text)?.[1]
  const body = sign === undefined ? text : text.slice(sign.length)
  const operator = sign === undefined ? undefined : SIGNS[sign]
  const date = DATE.exec(body)
  if (date !== null && (date[1] !== undefined || date[3] !== undefined || /底|末|前/u.test(date[0]))) {
    return { kind: 'date', operator: operator ?? (/底|末|前/u.test(date[0]) ? '≤' : undefined), date: date[0] }
  }
  const number = NUMBER.exec(body)
  if (number === null) return { kind: 'quality', text: printed.trim() }
  const value = parseDecimal(number[0])
  if (value === undefined) return { kind: 'quality', text: printed.trim() }
  const before = body.slice(0, number.index)
  const after = body.slice(number.index + number[0].length)
  // A long sentence that happens to hold a number is a target only when words make it one.
  const worded = AFTER.find(([words]) => words.test(after))?.[1] ?? WORDS.find(([words]) => words.test(before))?.[1]
  if (operator === undefined && worded === undefined && before.length > 12)
    return { kind: 'quality', text: printed.trim() }
  return { kind: 'quantity', operator: operator ?? worded, value, unit: unitFrom(after) }
}

/** Whether the words say that less is better (反向指标). */
export const isReverse = (words: string): boolean => /反向指标/u.test(words)
