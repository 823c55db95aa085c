/** What a generated figure is counted in. */
export type Unit = 'yuan' | 'ten-thousand' | 'percent' | 'count'

/** One printed figure of a generated budget: `digits` counts its last printed decimal, so 12.50 is 1250 with two decimals. */
export interface Figure {
  readonly id: number
  readonly digits: number
  readonly decimals: number
  readonly unit: Unit
  readonly text: string
  /** The table or the part of the text, then the row: what a finding should name. */
  readonly where: string
}

/** A lawful relation between printed figures. `rule` is the rule of the checker that answers for it. */
export type Identity =
  | {
      readonly kind: 'sum'
      readonly rule: string
      readonly whole: Figure
      readonly parts: readonly Figure[]
      readonly minus?: readonly Figure[]
    }
  | { readonly kind: 'at-most'; readonly rule: string; readonly small: Figure; readonly large: Figure }
  | {
      readonly kind: 'percent'
      readonly rule: string
      readonly percent: Figure
      readonly down: boolean
      readonly current: Figure
      readonly previous: Figure
    }
  | {
      /** `percent` = top ÷ (Σ bottom − Σ less). */
      readonly kind: 'ratio'
      readonly rule: string
      readonly percent: Figure
      readonly top: Figure
      readonly bottom: readonly Figure[]
      readonly less: readonly Figure[]
    }

const FEN: Record<Unit, number> = { yuan: 100, 'ten-thousand': 1_000_000, percent: 1, count: 1 }

const unitOf = (figure: Figure): number => FEN[figure.unit] / 10 ** figure.decimals

/** Digits with their decimals, and commas between thousands when asked. */
export const printDigits = (digits: number, decimals: number, grouped: boolean): string => {
  const sign = digits < 0 ? '-' : ''
  const all = String(Math.abs(digits)).padStart(decimals + 1, '0')
  const whole = decimals === 0 ? all : all.slice(0, -decimals)
  const shown = grouped ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, ',') : whole
  return decimals === 0 ? sign + shown : `${sign}${shown}.${all.slice(-decimals)}`
}

export const figuresOf = (identity: Identity): Figure[] =>
  identity.kind === 'sum'
    ? [identity.whole, ...identity.parts, ...(identity.minus ?? [])]
    : identity.kind === 'at-most'
      ? [identity.small, identity.large]
      : identity.kind === 'ratio'
        ? [identity.percent, identity.top, ...identity.bottom, ...identity.less]
        : [identity.percent, identity.current, identity.previous]

/** A change of one figure. */
export interface Change {
  readonly figure: Figure
  readonly digits: number
  readonly text: string
}

/** Whether an identity fails by more than its printed decimals may hide, once `change` has been made. */
export const isBroken = (identity: Identity, change?: Change): boolean => {
  const fen = (figure: Figure): number => (change?.figure === figure ? change.digits : figure.digits) * unitOf(figure)
  const add = (figures: readonly Figure[]): number => figures.reduce((sum, figure) => sum + fen(figure), 0)
  const slack = (figures: readonly Figure[]): number => figures.reduce((sum, figure) => sum + unitOf(figure) / 2, 0)
  if (identity.kind === 'sum')
    return (
      Math.abs(fen(identity.whole) - add(identity.parts) + add(identity.minus ?? [])) >
      slack(figuresOf(identity)) + 1e-6
    )
  if (identity.kind === 'at-most') return fen(identity.small) > fen(identity.large) + slack(figuresOf(identity)) + 1e-6
  return identity.kind === 'ratio' ? ratioBroken(identity, fen, slack) : percentBroken(identity, fen, slack)
}

const ratioBroken = (
  { percent, top, bottom, less }: Extract<Identity, { kind: 'ratio' }>,
  fen: (figure: Figure) => number,
  slack: (figures: readonly Figure[]) => number,
): boolean => {
  const half = 0.5 / 10 ** percent.decimals
  const base = bottom.reduce((sum, each) => sum + fen(each), 0) - less.reduce((sum, each) => sum + fen(each), 0)
  const room = 2 * slack([top, ...bottom, ...less])
  const ends = [-1, 1].flatMap((one) => [-1, 1].map((two) => ((fen(top) + one * room) / (base + two * room)) * 100))
  return fen(percent) - half > Math.max(...ends) + 1e-9 || fen(percent) + half < Math.min(...ends) - 1e-9
}

const percentBroken = (
  { percent, down, current, previous }: Extract<Identity, { kind: 'percent' }>,
  fen: (figure: Figure) => number,
  slack: (figures: readonly Figure[]) => number,
): boolean => {
  const said = (down ? -1 : 1) * fen(percent)
  const half = 0.5 / 10 ** percent.decimals
  const [now, before] = [fen(current), fen(previous)]
  const ends = [-1, 1].flatMap((one) =>
    [-1, 1].map((two) => {
      const base = before + two * slack([previous])
      return ((now + one * slack([current]) - base) / base) * 100
    }),
  )
  return said - half > Math.max(...ends) + 1e-9 || said + half < Math.min(...ends) - 1e-9
}

/** All figures of one budget as they are printed, and the relations that hold between them. */
export class Ledger {
  readonly figures: Figure[] = []
  readonly identities: Identity[] = []

  print(digits: number, decimals: number, unit: Unit, where: string, grouped = false): Figure {
    const figure = {
      id: this.figures.length,
      digits,
      decimals,
      unit,
      text: printDigits(digits, decimals, grouped),
      where,
    }
    this.figures.push(figure)
    return figure
  }

  /** whole = Σ parts − Σ minus; blanks count as nothing, a whole that is blank says nothing. */
  sum(
    rule: string,
    whole: Figure | undefined,
    parts: readonly (Figure | undefined)[],
    minus: readonly (Figure | undefined)[] = [],
  ): void {
    if (whole === undefined) return
    const there = (list: readonly (Figure | undefined)[]): Figure[] => list.flatMap((each) => each ?? [])
    this.identities.push({ kind: 'sum', rule, whole, parts: there(parts), minus: there(minus) })
  }

  same(rule: string, one: Figure | undefined, other: Figure | undefined): void {
    if (one !== undefined && other !== undefined) this.sum(rule, one, [other])
  }

  atMost(rule: string, small: Figure, large: Figure): void {
    this.identities.push({ kind: 'at-most', rule, small, large })
  }

  /** `percent` = |current − previous| ÷ previous, in the printed direction. */
  percent(rule: string, percent: Figure, down: boolean, current: Figure, previous: Figure): void {
    this.identities.push({ kind: 'percent', rule, percent, down, current, previous })
  }

  /** `percent` = top ÷ (Σ bottom − Σ less): a share, a rate of execution, or a rise by a printed change. */
  ratio(rule: string, percent: Figure, top: Figure, bottom: readonly Figure[], less: readonly Figure[] = []): void {
    this.identities.push({ kind: 'ratio', rule, percent, top, bottom, less })
  }
}
