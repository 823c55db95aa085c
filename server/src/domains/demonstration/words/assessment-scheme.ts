import { newId } from '../../../platform/crypto/index.ts'
import type { SchemeBody } from '../../assessment/index.ts'

type Item = SchemeBody['items'][number]
const common = (name: string, points: string, evidence = '') => ({
  id: newId(),
  name,
  points,
  evidence,
  keptBecause: '',
})

const share = (
  name: string,
  points: string,
  formula: string,
  target: string,
  steps: readonly [string, number][] = [],
): Item => ({
  kind: 'measured',
  ...common(name, points),
  formula,
  rule: {
    operator: '≥',
    target,
    unit: '%',
    scoring: steps.length > 0 ? 'steps' : 'proportional',
    steps: steps.map(([from, percent]) => ({ from, percent })),
  },
})

const ITEMS = (): Item[] => [
  share('按期受理告知率', '20', '按期受理告知数 ÷ 应受理告知数 × 100%', '100'),
  share('按期答复率', '25', '按期答复数 ÷ 应答复数 × 100%', '95', [
    ['80', 50],
    ['90', 80],
  ]),
  share('求决类一次性化解率', '20', '求决类一次性化解数 ÷ 求决类初次办结数 × 100%', '80'),
  share('群众满意率', '15', '办理机关满意数 ÷ 办理机关参评数 × 100%', '90'),
  { kind: 'deduction', ...common('逾期答复', '10'), formula: '应答复数 − 按期答复数', each: '1' },
]
const CHECKED = '随机抽查10件信访处理意见书，事实、依据、处理意见齐全的每件1分。'

/** The fictional county's rules of a year. The earlier ones still had a rule that punishes a right, kept with a reason and warned about. */
export function assessmentScheme(year: number, earlier: boolean): SchemeBody {
  const quality = { kind: 'manual', ...common('处理意见书质量', '10', '抽查记录'), criteria: CHECKED } as const
  const punishing = {
    kind: 'manual',
    ...common('重复信访', '5', '登记记录'),
    criteria: '未发生重复信访的得满分，每发生一件扣1分。',
    keptBecause: '上级当年的考核办法列有此项。我局已建议取消，下一年度不再列入。',
  } as const
  return {
    name: `云河县${year}年信访工作考核办法`,
    total: '100',
    basis: '《信访工作条例》第三十九条',
    appealDays: 10,
    items: earlier ? [...ITEMS(), { ...quality, points: '5' }, punishing] : [...ITEMS(), quality],
  }
}

/** What was written about points. */
export const ASSESSMENT_SAYINGS = {
  year: (year: number) => `${year}年度信访工作考核`,
  half: (year: number, half: 1 | 2) => `${year}年${half === 1 ? '上' : '下'}半年信访工作考核`,
  marked: '抽查10件，个别意见书未写明依据条款。',
  sheet: '处理意见书抽查记录',
  place: '督查科档案柜',
  appeals: [
    '抽查中认定缺少依据的两件，意见书附页已列明条款，请复核。',
    '被抽查的一件属于已移送其他单位的事项，不应计入本单位。',
  ],
  decided: '经复核，意见书附页确已列明依据条款，更正得分。',
} as const
