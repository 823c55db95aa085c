import { type Decimal, formatDecimal, halfUnit, isZero, parseDecimal, shift } from './decimal.ts'

/** 元, 百元, 千元, 万元 (10⁴), 十万元, 百万元, 千万元 and 亿元 (10⁸). */
export type MoneyUnit =
  | 'yuan'
  | 'hundred'
  | 'thousand'
  | 'ten-thousand'
  | 'hundred-thousand'
  | 'million'
  | 'ten-million'
  | 'hundred-million'

/** Places that a figure in this unit moves to become yuan. */
export const UNIT_PLACES = {
  yuan: 0,
  hundred: 2,
  thousand: 3,
  'ten-thousand': 4,
  'hundred-thousand': 5,
  million: 6,
  'ten-million': 7,
  'hundred-million': 8,
} as const satisfies Record<MoneyUnit, number>

export const UNIT_WORD = {
  yuan: '元',
  hundred: '百元',
  thousand: '千元',
  'ten-thousand': '万元',
  'hundred-thousand': '十万元',
  million: '百万元',
  'ten-million': '千万元',
  'hundred-million': '亿元',
} as const satisfies Record<MoneyUnit, string>

/** The words for units as a source of a regular expression, longest first. */
export const UNIT_WORDS = '[十百千]?万元|[百千]元|亿元|元'

const BY_WORD: ReadonlyMap<string, MoneyUnit> = new Map(
  Object.entries(UNIT_WORD).map(([unit, word]) => [word, unit as MoneyUnit]),
)

/** The unit that a word of the document names (元, 万元, 亿元), with the 人民币 and 金额 around it ignored. */
export const unitOf = (word: string): MoneyUnit | undefined =>
  BY_WORD.get(new RegExp(UNIT_WORDS, 'u').exec(word.replaceAll(/\s/gu, ''))?.[0] ?? '')

/** An amount of money as printed: exact, in its own unit, with the decimals that were printed. */
export interface Amount {
  /** In yuan, exact. */
  readonly yuan: Decimal
  /** As it stands in the document, without spaces: `1,234.50`. */
  readonly printed: string
  readonly decimals: number
  /** Decimals that it is exact to, where noughts at its end were cut off: 250 among 120.5 and 1010.5. */
  readonly precision?: number | undefined
  readonly unit: MoneyUnit
}

/** The amount printed as `text` in `unit`; undefined when the text is not one plain number. */
export const parseAmount = (text: string, unit: MoneyUnit): Amount | undefined => {
  const printed = text.replaceAll(/[\s\u{a0}\u{3000}¥￥]/gu, '').replaceAll('，', ',')
  const value = parseDecimal(printed)
  if (value === undefined) return undefined
  return { yuan: shift(value, UNIT_PLACES[unit]), printed, decimals: value.scale, unit }
}

/** What rounding may hide in this amount, in yuan: half a unit of its last printed digit. “0万元” means nothing, not less than half. */
export const slackOf = (amount: Amount): Decimal => {
  const decimals = amount.precision ?? amount.decimals
  return shift(halfUnit(isZero(amount.yuan) ? Math.max(decimals, 2) : decimals), UNIT_PLACES[amount.unit])
}

/** Yuan written in `unit`, with the unit word: `37.33万元`. */
export const formatYuan = (yuan: Decimal, unit: MoneyUnit): string =>
  `${formatDecimal(shift(yuan, -UNIT_PLACES[unit]))}${UNIT_WORD[unit]}`

/** As printed, with the unit word. */
export const formatAmount = (amount: Amount): string => `${amount.printed}${UNIT_WORD[amount.unit]}`
