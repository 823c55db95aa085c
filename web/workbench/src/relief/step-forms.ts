import type { ReliefApplication, ReliefBudgetLine } from '@huiyin/api'
import type { Choice } from '../office/queries.ts'
import type { RecordField, RecordValues } from '../records/record-form.tsx'
import { fenOf, yuan, YUAN_MAX } from '../ui/money.ts'
import type { RELIEF } from './words/index.ts'

export type Verb = ReliefApplication['may'][number]
type ReliefWords = (typeof RELIEF)['en']

const choicesOf = (labels: Readonly<Record<string, string>>): Choice[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What each step asks for. */
export function fieldsOf(
  verb: Verb,
  { fields, results, ways, decideHelp, freeHelp }: ReliefWords,
  lines: readonly ReliefBudgetLine[],
): readonly RecordField[] {
  const money = { name: 'amount', kind: 'number', min: 0, max: YUAN_MAX, label: fields.amount } as const
  const line: RecordField = {
    name: 'line',
    kind: 'choice',
    label: fields.line,
    choices: lines.map(({ id, code, name, balance }) => ({ value: id, label: `${code} ${name}`, note: yuan(balance) })),
  }
  const voucher: RecordField = { name: 'voucher', kind: 'line', max: 60, label: fields.voucher }
  const on: RecordField = { name: 'on', kind: 'date', label: fields.on }
  switch (verb) {
    case 'assess':
      return [
        { name: 'facts', kind: 'text', max: 8000, rows: 6, label: fields.facts, help: freeHelp },
        { name: 'recommended', kind: 'number', min: 0, max: YUAN_MAX, label: fields.recommended },
      ]
    case 'decide':
      return [
        { name: 'result', kind: 'choice', choices: choicesOf(results), label: fields.result },
        { ...money, help: decideHelp },
        { name: 'reasons', kind: 'text', max: 4000, rows: 5, label: fields.reasons, help: freeHelp },
      ]
    case 'tell':
      return [on, { name: 'way', kind: 'choice', choices: choicesOf(ways), label: fields.way }]
    case 'pay':
      return [line, money, voucher, on]
    case 'refund':
      return [line, money, voucher, on, { name: 'reason', kind: 'text', max: 2000, label: fields.reason }]
    case 'withdraw':
      return [{ name: 'reason', kind: 'text', max: 2000, label: fields.reason }]
  }
}

/** The answers of a form as the server takes them: money in fen. */
export const sentOf = (values: RecordValues): RecordValues =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) =>
      name === 'amount' || name === 'recommended' ? [name, fenOf(value)] : [name, value],
    ),
  )
