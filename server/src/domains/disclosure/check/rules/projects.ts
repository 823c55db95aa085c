import { parseAmount, unitOf } from '../../amount.ts'
import { type Decimal, compare, equal, formatDecimal, sum } from '../../decimal.ts'
import type { Claim, Indicator, Project } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { atMost, notChecked, operandOf, present, states, sums, yuanOf } from '../compare.ts'
import { type Facts, type Operand, amountOf, hasRows, operand, totalRow } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { claimOperand } from './prose.ts'

/** Most projects among which a division by code is searched. */
const SEARCH_LIMIT = 14

/** The cost ceiling that an indicator states, as money. */
export const ceilingOf = (indicator: Indicator): Operand | undefined => {
  const { target } = indicator
  const unit =
    target.kind === 'quantity' &&
    /成本/u.test(indicator.level2 + indicator.level1) &&
    target.operator !== '≥' &&
    target.operator !== '>'
      ? unitOf(target.unit)
      : undefined
  if (target.kind !== 'quantity' || unit === undefined || !/^[万亿]?元$/u.test(target.unit)) return undefined
  const amount = parseAmount(printedNumber(indicator.printed, target.value), unit)
  return amount === undefined
    ? undefined
    : operandOf(amount, indicator.place, phrase('ceiling-of', { name: indicator.name }))
}

const printedNumber = (printed: string, value: Decimal): string =>
  /\d[\d,]*(?:\.\d+)?/u.exec(plain(printed))?.[0] ?? formatDecimal(value)

/** Names of a project in prose and in its table: equal on plain text. */
export const sameProject = (name: string, words: string): boolean => plain(name) === plain(words)

const namedClaims = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim) => claim.subject === 'named' && claim.relation === 'of-which' && claim.amount !== undefined)

/** Where a project's amount was taken from. */
export interface ProjectAmount {
  readonly operand: Operand
  readonly from: 'table' | 'prose' | 'ceilings'
}

/** A project's amount: printed in its table, else named in prose, else the one ceiling of its cost. */
export const projectAmount = (project: Project, claims: readonly Claim[]): ProjectAmount | undefined => {
  const role = phrase('budget-of', { name: project.name })
  if (project.budget !== undefined)
    return { operand: operandOf(project.budget.amount, project.budget.place, role), from: 'table' }
  const claim = namedClaims(claims).find((each) => sameProject(project.name, each.words))
  if (claim?.amount !== undefined) return { operand: operandOf(claim.amount, claim.place, role), from: 'prose' }
  const ceilings = present(project.indicators.map(ceilingOf))
  const [only] = ceilings
  return only === undefined || ceilings.length > 1 ? undefined : { operand: only, from: 'ceilings' }
}

interface CodeCell {
  readonly code: string
  readonly cell: Operand
}

/** Divides the projects over the codes so that every code's project expenditure is met exactly; undefined when no or more than one way exists. */
export const divide = (
  codes: readonly CodeCell[],
  projects: readonly Operand[],
): Map<string, Operand[]> | undefined => {
  if (projects.length > SEARCH_LIMIT || codes.length > SEARCH_LIMIT) return undefined
  const found: Map<string, Operand[]>[] = []
  const place = (at: number, filled: Map<string, Operand[]>): void => {
    if (found.length > 1) return
    const next = projects[at]
    if (next === undefined) {
      if (codes.every(({ code, cell }) => equal(sum((filled.get(code) ?? []).map(yuanOf)), yuanOf(cell))))
        found.push(new Map([...filled].map(([code, list]) => [code, [...list]])))
      return
    }
    for (const { code, cell } of codes) {
      const list = filled.get(code) ?? []
      if (compare(sum([...list, next].map(yuanOf)), yuanOf(cell)) > 0) continue
      filled.set(code, [...list, next])
      place(at + 1, filled)
      filled.set(code, list)
    }
  }
  place(0, new Map())
  return found.length === 1 ? found[0] : undefined
}

const byCode = (facts: Facts, amounts: readonly Operand[]): Check[] => {
  const table = facts.own.get('expenditure')
  if (!hasRows(table) || amounts.length === 0) return []
  const longest = table.rows.filter(
    (row) =>
      row.code !== undefined &&
      !table.rows.some((other) => other.code !== row.code && other.code?.startsWith(row.code ?? '') === true),
  )
  const codes = longest.flatMap((row): CodeCell[] => {
    const cell = amountOf(row, 'project') === undefined ? undefined : operand(table, row, 'project')
    return row.code === undefined || cell === undefined ? [] : [{ code: row.code, cell }]
  })
  const subject = phrase('projects-by-code')
  const division = divide(codes, amounts)
  if (division === undefined) return [notChecked('I18', subject, phrase('no-single-division'))]
  return present(
    codes.map(({ code, cell }) =>
      sums({
        rule: 'I18',
        severity: 'error',
        subject: phrase('projects-of-code', { code }),
        total: cell,
        parts: division.get(code) ?? [],
      }),
    ),
  )
}

/** Lists in prose that name every project: 项目支出 …，主要为 A 3 万元，B 10 万元. An open list may be short, never too long. */
const proseLists = (facts: Facts): Check[] => {
  const { claims } = facts.disclosure
  return claims.flatMap((whole, number) => {
    if (whole.subject !== 'project' || whole.relation === 'change') return []
    const said = claimOperand(whole)
    const parts = present(
      namedClaims(claims)
        .filter((claim) => claim.of === number)
        .map(claimOperand),
    )
    if (said === undefined || parts.length === 0) return []
    const subject = phrase('prose-projects-add-up')
    const exact = sums({ rule: 'I18', severity: 'error', subject, total: said, parts })
    if (exact === undefined || exact.outcome !== 'failed') return present([exact])
    return compare(sum(parts.map(yuanOf)), yuanOf(said)) > 0
      ? [exact]
      : [notChecked('I18', subject, phrase('open-list'), exact.figures)]
  })
}

/** I18: Σ projects = 项目支出, and the projects of a code = its 项目支出. */
export const projectsAddUp: Rule = {
  id: 'I18',
  severity: 'error',
  check: (facts) => {
    const { projects, claims } = facts.disclosure
    const lists = proseLists(facts)
    const amounts = projects.map((project) => projectAmount(project, claims))
    const table = facts.own.get('expenditure')
    const total = hasRows(table) ? totalRow(table) : undefined
    const cell = table === undefined || total === undefined ? undefined : operand(table, total, 'project')
    if (projects.length === 0 || cell === undefined) return lists
    const subject = phrase('projects-add-up')
    const known = present(amounts)
    if (known.length < projects.length) return [...lists, notChecked('I18', subject, phrase('project-without-amount'))]
    const operands = known.map((amount) => amount.operand)
    const check = sums({ rule: 'I18', severity: 'error', subject, total: cell, parts: operands })
    if (check === undefined) return lists
    if (check.outcome !== 'failed') return [...lists, check, ...byCode(facts, operands)]
    const printed = known.every((amount) => amount.from === 'table')
    if (compare(sum(operands.map(yuanOf)), yuanOf(cell)) < 0 && !saysHowMany(facts, projects.length))
      return [...lists, notChecked('I18', subject, phrase('not-all-projects'), check.figures)]
    return printed
      ? [...lists, check]
      : [...lists, notChecked('I18', subject, phrase('amounts-not-printed'), check.figures)]
  },
}

const NUMERALS = '零一二三四五六七八九十'

/** The document says how many projects it has, and that many are printed. */
const saysHowMany = (facts: Facts, count: number): boolean => {
  const words = count <= 10 ? `(?:${count}|${NUMERALS[count] ?? count})` : `${count}`
  return facts.disclosure.paragraphs.some((paragraph) =>
    new RegExp(`${words}个(?:预算)?项目`, 'u').test(paragraph.text),
  )
}

/** I19: 预算数 = 财政资金 + 其他资金; the ceilings of a project's costs together stay within its amount. */
export const projectFunds: Rule = {
  id: 'I19',
  severity: 'error',
  check: (facts) =>
    facts.disclosure.projects.flatMap((project) => {
      const own = projectAmount(project, facts.disclosure.claims)
      const funds = present(
        [project.appropriation, project.otherFunds].map((money, index) =>
          money === undefined
            ? undefined
            : operandOf(
                money.amount,
                money.place,
                phrase(index === 0 ? 'appropriation-of' : 'other-funds-of', { name: project.name }),
              ),
        ),
      )
      const ceilings = present(project.indicators.map(ceilingOf))
      return present([
        own?.from === 'table' && funds.length > 0
          ? sums({
              rule: 'I19',
              severity: 'error',
              subject: phrase('project-funds', { name: project.name }),
              total: own.operand,
              parts: funds,
            })
          : undefined,
        own === undefined || own.from === 'ceilings' || ceilings.length === 0
          ? undefined
          : atMost({
              rule: 'I19',
              severity: 'warning',
              subject: phrase('ceilings-within', { name: project.name }),
              parts: ceilings,
              whole: own.operand,
            }),
      ])
    }),
}

const december = (project: Project): boolean => project.plan.some((step) => step.month === 12)

/** A plan that prints each period's own amount instead of the running sum: then the periods add up to the budget. */
const byPeriod = (project: Project, steps: readonly Operand[]): Check | undefined => {
  const { budget } = project
  const last = steps.at(-1)
  if (budget === undefined || last === undefined || steps.length < 2 || equal(yuanOf(last), budget.amount.yuan))
    return undefined
  const whole = operandOf(budget.amount, budget.place, phrase('budget-of', { name: project.name }))
  const check = sums({
    rule: 'I20',
    severity: 'error',
    subject: phrase('plan-ends-at-budget', { name: project.name }),
    total: whole,
    parts: steps,
  })
  return check?.outcome === 'held' ? check : undefined
}

const planChecks = (project: Project): Check[] => {
  const budget = project.budget
  const steps = project.plan.flatMap((step) =>
    step.value.kind === 'amount'
      ? [
          {
            step,
            operand: operandOf(
              step.value.amount,
              step.place,
              phrase('plan-step', { name: project.name, step: step.header }),
            ),
          },
        ]
      : [],
  )
  const checks: (Check | undefined)[] = []
  const each = byPeriod(
    project,
    steps.map((step) => step.operand),
  )
  if (each !== undefined) return [each]
  for (const [index, { operand: next }] of steps.entries()) {
    const before = steps[index - 1]?.operand
    if (before !== undefined)
      checks.push(
        atMost({
          rule: 'I20',
          severity: 'error',
          subject: phrase('plan-does-not-fall', { name: project.name }),
          parts: [before],
          whole: next,
        }),
      )
  }
  const last = steps.at(-1)
  if (budget === undefined || last === undefined) return present(checks)
  const whole = operandOf(budget.amount, budget.place, phrase('budget-of', { name: project.name }))
  checks.push(
    atMost({
      rule: 'I20',
      severity: 'error',
      subject: phrase('plan-within-budget', { name: project.name }),
      parts: [last.operand],
      whole,
    }),
  )
  const ends = sums({
    rule: 'I20',
    severity: 'error',
    subject: phrase('plan-ends-at-budget', { name: project.name }),
    total: last.operand,
    parts: [whole],
  })
  if (
    ends === undefined ||
    ends.outcome !== 'failed' ||
    (last.step.month === 12 && compare(yuanOf(last.operand), yuanOf(whole)) < 0)
  )
    checks.push(ends)
  else if (!december(project)) checks.push(notChecked('I20', ends.subject, phrase('no-december'), ends.figures))
  return present(checks)
}

const percentPlan = (project: Project): Check[] => {
  const steps = project.plan.flatMap((step) =>
    step.value.kind === 'percent' ? [{ step, value: step.value.value }] : [],
  )
  const [, ...later] = steps
  if (steps.length === 0) return []
  const figures = steps.map(({ step, value }) => ({
    role: phrase('plan-step', { name: project.name, step: step.header }),
    printed: `${formatDecimal(value)}%`,
    place: step.place,
  }))
  const falls = later.some(({ value }, index) => compare(value, steps[index]?.value ?? value) < 0)
  const last = steps.at(-1)
  const over = steps.some(({ value }) => compare(value, { digits: 100n, scale: 0 }) > 0)
  const ends = last?.step.month !== 12 || equal(last.value, { digits: 100n, scale: 0 })
  return [
    states(
      'I20',
      'error',
      phrase('plan-does-not-fall', { name: project.name }),
      figures,
      falls ? phrase('plan-falls') : undefined,
    ),
    states(
      'I20',
      'error',
      phrase('plan-ends-at-budget', { name: project.name }),
      figures,
      over || !ends ? phrase('plan-not-whole') : undefined,
    ),
  ]
}

/** I20: the payment plan does not fall, stays within the budget and ends at it. */
export const paymentPlan: Rule = {
  id: 'I20',
  severity: 'error',
  check: (facts) => facts.disclosure.projects.flatMap((project) => [...planChecks(project), ...percentPlan(project)]),
}

/** I22: amounts repeated for one project agree, wherever they stand. */
export const repeatedAmounts: Rule = {
  id: 'I22',
  severity: 'error',
  check: (facts) => {
    const { projects, claims } = facts.disclosure
    const named = claims.filter(
      (claim) =>
        claim.subject === 'named' &&
        claim.amount !== undefined &&
        (claim.relation === 'of-which' || claim.relation === 'total'),
    )
    const inTables = projects.flatMap((project) => {
      const own = projectAmount(project, [])
      if (own === undefined || own.from !== 'table') return []
      return present(
        named
          .filter((claim) => sameProject(project.name, claim.words))
          .map((claim) => {
            const said = claimOperand(claim)
            return said === undefined
              ? undefined
              : sums({
                  rule: 'I22',
                  severity: 'error',
                  subject: phrase('repeated', { name: project.name }),
                  total: said,
                  parts: [own.operand],
                })
          }),
      )
    })
    const groups = new Map<string, Claim[]>()
    for (const claim of named)
      if (plain(claim.words).length >= 5)
        groups.set(plain(claim.words), [...(groups.get(plain(claim.words)) ?? []), claim])
    const inProse = [...groups.values()].flatMap(([first, ...rest]) => {
      const one = first === undefined ? undefined : claimOperand(first)
      return one === undefined || first === undefined
        ? []
        : present(
            rest.map((claim) => {
              const other = claimOperand(claim)
              return other === undefined || first.year !== claim.year
                ? undefined
                : sums({
                    rule: 'I22',
                    severity: 'warning',
                    subject: phrase('repeated', { name: first.words }),
                    total: other,
                    parts: [one],
                  })
            }),
          )
    })
    return [...inTables, ...inProse]
  },
}

const COUNTED = /([一二三四五六七八九十]|\d{1,2})个(?:预算)?项目/u

/** I40: the number of projects that the text names is the number of project tables. */
export const projectCount: Rule = {
  id: 'I40',
  severity: 'information',
  check: ({ disclosure }) => {
    const paragraph = disclosure.paragraphs.find((each) => /项目支出/u.test(each.text) && COUNTED.test(each.text))
    const match = paragraph === undefined ? null : COUNTED.exec(paragraph.text)
    if (paragraph === undefined || match === null || disclosure.projects.length === 0) return []
    const said = NUMERALS.includes(match[1] ?? '') ? NUMERALS.indexOf(match[1] ?? '') : Number(match[1])
    const figures = [
      { role: phrase('words-at'), printed: match[0], place: paragraph.at(match.index, match.index + match[0].length) },
      ...disclosure.projects.map((project) => ({
        role: phrase('project-table', { name: project.name }),
        printed: project.name,
        place: project.title,
      })),
    ]
    return [
      states(
        'I40',
        'information',
        phrase('project-count'),
        figures,
        said === disclosure.projects.length
          ? undefined
          : phrase('project-count-differs', { said: match[0], count: String(disclosure.projects.length) }),
        { asserted: String(said), computed: String(disclosure.projects.length) },
      ),
    ]
  },
}

/** I41: a project code has 21 characters: region (6), year (2) and 13 more; codes of one document share the region. */
export const projectCodes: Rule = {
  id: 'I41',
  severity: 'warning',
  check: ({ disclosure }) => {
    const codes = disclosure.projects.flatMap((project) => (project.code === undefined ? [] : [project.code]))
    if (codes.length === 0) return []
    const figures = codes.map((code) => ({ role: phrase('project-code'), printed: code.text, place: code.place }))
    const wrong = codes.filter((code) => !/^\d{8}[0-9A-Z]{13}$/u.test(code.text))
    // Other places number their projects in other ways: the form is binding only where some codes follow it.
    if (wrong.length === codes.length) return []
    const regions = new Set(codes.map((code) => code.text.slice(0, 6)))
    const message =
      wrong.length > 0
        ? phrase('code-malformed', { codes: wrong.map((code) => code.text).join('、') })
        : regions.size > 1
          ? phrase('code-regions-differ')
          : undefined
    return [states('I41', 'warning', phrase('project-codes'), figures, message)]
  },
}
