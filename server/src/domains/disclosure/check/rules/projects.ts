import { compare, sum } from '../../decimal.ts'
import type { Check } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { notChecked, present, sums, yuanOf } from '../compare.ts'
import { type Facts, hasRows, operand, totalRow } from '../facts.ts'
import type { Rule } from '../rule.ts'
import { namedClaims, projectAmount } from './project-amounts.ts'
import { byCode } from './projects-by-code.ts'
import { claimOperand } from './claims.ts'

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

export const NUMERALS = '零一二三四五六七八九十'

/** The document says how many projects it has, and that many are printed. */
const saysHowMany = (facts: Facts, count: number): boolean => {
  const words = count <= 10 ? `(?:${count}|${NUMERALS[count] ?? count})` : `${count}`
  return facts.disclosure.paragraphs.some((paragraph) =>
    new RegExp(`${words}个(?:预算)?项目`, 'u').test(paragraph.text),
  )
}
