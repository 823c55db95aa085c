import type { Item } from '../scheme.ts'

type Of<Kind extends Item['kind']> = Item & { kind: Kind }
const id = (n: number): string => `01900000-0000-7000-8000-00000000000${n}`
const common = { evidence: '', keptBecause: '' }

/** Items as an office would write them. */
export const measured = (changes: Partial<Of<'measured'>> = {}): Of<'measured'> => ({
  ...common,
  id: id(1),
  kind: 'measured',
  name: '按期答复率',
  points: '40',
  formula: '按期答复数 ÷ 应答复数 × 100%',
  rule: { operator: '≥', target: '95', unit: '%', scoring: 'proportional', steps: [] },
  ...changes,
})
export const deduction = (changes: Partial<Of<'deduction'>> = {}): Of<'deduction'> => ({
  ...common,
  id: id(2),
  kind: 'deduction',
  name: '逾期答复',
  points: '30',
  formula: '应答复数 − 按期答复数',
  each: '2.5',
  ...changes,
})
export const manual = (changes: Partial<Of<'manual'>> = {}): Of<'manual'> => ({
  ...common,
  id: id(3),
  kind: 'manual',
  name: '答复质量抽查',
  points: '30',
  criteria: '抽查10件处理意见书，事实、依据、处理意见齐全的每件3分。',
  ...changes,
})
