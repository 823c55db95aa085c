import { equal, formatDecimal } from '../../decimal.ts'
import type { Indicator, Located, Operator, Project, Target } from '../../disclosure.ts'
import type { Check, Figure } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { parseTarget } from '../../read/target.ts'
import { present, states } from '../compare.ts'
import type { Rule } from '../rule.ts'

type Quantity = Extract<Target, { kind: 'quantity' }>

/** A quantity that a goal promises: 不低于200件, ≥95%, 0起. */
interface GoalTarget {
  readonly words: string
  readonly target: Quantity
  readonly place: Located['place']
}

const COUNTED = /\d[\d,]*(?:\.\d+)?(?:%|百分比|[个件次人天日份月户台批起家场期套名项篇条]|人次|万元|元|工作日)/u
const NOT_TARGETS = /20\d\d年|第[一二三四五六七八九十\d]+|\d+月\d+日/u

/** The place of some words within a place, when its excerpt prints them unbroken. */
const narrowed = (place: Located['place'], words: string): Located['place'] => {
  const start = place.excerpt.indexOf(words, place.start ?? 0)
  return start < 0 ? place : { ...place, start, end: start + words.length }
}

/** Targets in the text of a goal; a clause without a counted number promises none. */
export const goalTargets = (goal: Located): GoalTarget[] =>
  goal.text
    .split(/[、，。；;,：:]/u)
    .filter((clause) => COUNTED.test(plain(clause)) && !NOT_TARGETS.test(plain(clause)))
    .flatMap((clause) => {
      const text = plain(clause)
      const at = text.search(/(?:>=|<=|[≥≤><=]|不(?:得)?(?:低于|少于|超过|高于)|达到|达|至少|大于|小于|控制在)?\d/u)
      const parsed = parseTarget(at > 0 ? text.slice(at) : text)
      if (parsed.kind !== 'quantity') return []
      const counted =
        /^(?:%|个工作日|工作日|人次|万元|元|[个件次人天日份月户台批起家场期套名项篇条])/u.exec(parsed.unit)?.[0] ??
        parsed.unit
      return [
        { words: clause.trim(), target: { ...parsed, unit: counted }, place: narrowed(goal.place, clause.trim()) },
      ]
    })

/** Neighbouring pairs of Chinese characters in a text. */
const pairs = (text: string): Set<string> => {
  const words = plain(text).replaceAll(/[^\p{Script=Han}]/gu, '')
  const found = new Set<string>()
  for (let index = 0; index + 1 < words.length; index++) found.add(words.slice(index, index + 2))
  return found
}

/** How many of the neighbouring character pairs of the shorter text occur in the other, 0 to 1. */
export const likeness = (one: string, other: string): number => {
  const left = pairs(one)
  const right = pairs(other)
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared += 1
  return shared / Math.min(left.size, right.size)
}

const sameQuantity = (one: Quantity, other: Quantity): boolean =>
  equal(one.value, other.value) &&
  (one.unit === other.unit || one.unit.startsWith(other.unit) || other.unit.startsWith(one.unit))

/** 100% and =100%, ≥100% of a share ask the same: a share cannot exceed the whole. */
const sameOperator = (one: Quantity, other: Quantity): boolean => {
  const full = one.unit === '%' && equal(one.value, { digits: 100n, scale: 0 })
  const free = (operator: Operator | undefined): boolean => operator === undefined || operator === '='
  return (
    one.operator === other.operator ||
    (full && one.operator !== '≤' && other.operator !== '≤') ||
    (free(one.operator) && free(other.operator))
  )
}

const quantityOf = (indicator: Indicator): Quantity | undefined =>
  indicator.target.kind === 'quantity' ? indicator.target : undefined

const wordsOf = (target: Quantity): string => `${target.operator ?? ''}${formatDecimal(target.value)}${target.unit}`

const figureOf = (role: Figure['role'], target: Quantity, place: Figure['place']): Figure => ({
  role,
  printed: wordsOf(target),
  place,
})

const nameLikeness = (words: string, indicator: Indicator): number =>
  Math.max(likeness(words, indicator.name), likeness(words, indicator.description))

const indicatorFigure = (indicator: Indicator, target: Quantity): Figure =>
  figureOf(phrase('indicator-target', { name: indicator.name }), target, indicator.place)

/** The indicator that the goal most likely means: the same unit, and words in common. */
const nearest = (project: Project, goal: GoalTarget): Figure | undefined => {
  const [best] = project.indicators
    .flatMap((indicator) => {
      const target = quantityOf(indicator)
      const like = nameLikeness(goal.words, indicator)
      return target?.unit === goal.target.unit && like > 0 ? [{ indicator, target, like }] : []
    })
    .toSorted((a, b) => b.like - a.like)
  return best === undefined ? undefined : indicatorFigure(best.indicator, best.target)
}

const goalCheck = (project: Project, goal: GoalTarget): Check => {
  const candidates = project.indicators.flatMap((indicator) => {
    const target = quantityOf(indicator)
    return target !== undefined && sameQuantity(goal.target, target)
      ? [{ indicator, target, like: nameLikeness(goal.words, indicator) }]
      : []
  })
  const best = candidates.toSorted((a, b) => b.like - a.like)[0]
  const said = figureOf(phrase('goal-target', { project: project.name }), goal.target, goal.place)
  const subject = phrase('goal-in-indicators', { project: project.name, words: goal.words })
  if (best === undefined) {
    const near = nearest(project, goal)
    return states(
      'I23',
      'warning',
      subject,
      near === undefined ? [said] : [said, near],
      phrase('goal-without-indicator', { words: goal.words }),
    )
  }
  const other = indicatorFigure(best.indicator, best.target)
  return states(
    'I23',
    'warning',
    subject,
    [said, other],
    sameOperator(goal.target, best.target)
      ? undefined
      : phrase('operator-differs', { one: wordsOf(goal.target), other: wordsOf(best.target) }),
    { asserted: wordsOf(goal.target), computed: wordsOf(best.target) },
  )
}

/** The words of an indicator that name what is counted. */
const CLOSE = 0.62

const departmentCheck = (indicator: Indicator, projects: readonly Project[]): Check | undefined => {
  const target = quantityOf(indicator)
  if (target === undefined) return undefined
  const words = indicator.name + indicator.description
  const close = projects
    .flatMap((project) => project.indicators)
    .flatMap((other) => {
      const counterpart = quantityOf(other)
      const like =
        counterpart === undefined
          ? 0
          : Math.max(likeness(indicator.name, other.name), likeness(words, other.description))
      return counterpart !== undefined && like >= CLOSE && counterpart.unit === target.unit
        ? [{ other, counterpart, like }]
        : []
    })
  const best = close.toSorted(
    (a, b) =>
      Number(sameQuantity(b.counterpart, target)) - Number(sameQuantity(a.counterpart, target)) || b.like - a.like,
  )[0]
  if (best === undefined) return undefined
  const figures = [
    figureOf(phrase('department-target', { name: indicator.name }), target, indicator.place),
    figureOf(phrase('indicator-target', { name: best.other.name }), best.counterpart, best.other.place),
  ]
  const subject = phrase('department-and-project', { name: indicator.name })
  const asserted = { asserted: wordsOf(target), computed: wordsOf(best.counterpart) }
  if (!sameQuantity(target, best.counterpart)) {
    return best.like >= 0.8
      ? states(
          'I23',
          'information',
          subject,
          figures,
          phrase('target-differs', { one: wordsOf(target), other: wordsOf(best.counterpart) }),
          asserted,
        )
      : undefined
  }
  return states(
    'I23',
    'warning',
    subject,
    figures,
    sameOperator(target, best.counterpart)
      ? undefined
      : phrase('operator-differs', { one: wordsOf(target), other: wordsOf(best.counterpart) }),
    asserted,
  )
}

/** I23: every target in a goal has its indicator, with the same operator; the department's targets agree with the projects'. */
export const goalTargetsHaveIndicators: Rule = {
  id: 'I23',
  severity: 'warning',
  check: ({ disclosure }) => [
    ...disclosure.projects
      .filter((project) => project.indicators.length > 0)
      .flatMap((project) => project.goals.flatMap(goalTargets).map((goal) => goalCheck(project, goal))),
    ...present(disclosure.departmentIndicators.map((indicator) => departmentCheck(indicator, disclosure.projects))),
  ],
}

/** I38: an indicator names what it measures and says how much. */
export const indicatorsHaveTargets: Rule = {
  id: 'I38',
  severity: 'warning',
  check: ({ disclosure }) => {
    const all = [
      ...disclosure.departmentIndicators,
      ...disclosure.projects.flatMap((project) => project.indicators),
    ].filter((indicator) => indicator.name !== '')
    if (all.length === 0) return []
    const empty = all.filter((indicator) => indicator.target.kind === 'none' && !COUNTED.test(plain(indicator.name)))
    const figures = empty.map((indicator): Figure => ({
      role: phrase('indicator-named', { name: indicator.name }),
      printed: '',
      place: indicator.place,
    }))
    const held = all.length - empty.length
    return [
      ...(empty.length > 0
        ? [
            states(
              'I38',
              'warning',
              phrase('indicators-have-targets'),
              figures,
              phrase('no-target', { count: String(empty.length) }),
            ),
          ]
        : []),
      ...(held > 0 ? [states('I38', 'warning', phrase('indicators-have-targets'), [], undefined)] : []),
    ]
  },
}

const COUNT_OVER_MONEY =
  /(?:案件|件数|人数|人次|次数|户数|信访件|批次)占[^，。；]{0,24}?(?:资金|经费|金额)(?:总额)?的?(?:比率|比例|比重|百分比)/u

/** I35: a share divides things of one kind: cases by cases, money by money. */
export const sharesOfOneKind: Rule = {
  id: 'I35',
  severity: 'warning',
  check: ({ disclosure }) =>
    [...disclosure.departmentIndicators, ...disclosure.projects.flatMap((project) => project.indicators)]
      .filter((indicator) => /占[^，。；]*的?(?:比率|比例|比重|百分比)/u.test(indicator.description))
      .map((indicator) =>
        states(
          'I35',
          'warning',
          phrase('share-of-one-kind', { name: indicator.name }),
          [
            {
              role: phrase('indicator-named', { name: indicator.name }),
              printed: indicator.description,
              place: indicator.place,
            },
          ],
          COUNT_OVER_MONEY.test(indicator.description)
            ? phrase('counts-over-money', { words: indicator.description })
            : undefined,
        ),
      ),
}
