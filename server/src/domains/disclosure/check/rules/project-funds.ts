import type { Claim } from '../../disclosure.ts'
import { phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { atMost, operandOf, present, sums } from '../compare.ts'
import type { Rule } from '../rule.ts'
import { ceilingOf, projectAmount, sameProject } from './project-amounts.ts'
import { claimOperand } from './claims.ts'

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
      // 卫生健康支出 is a class, whose amount differs with the money that is spoken of.
      if (plain(claim.words).length >= 5 && !/支出(?:\(类\))?$/u.test(plain(claim.words)))
        groups.set(plain(claim.words), [...(groups.get(plain(claim.words)) ?? []), claim])
    const inProse = [...groups.values()].flatMap(([first, ...rest]) => {
      const one = first === undefined ? undefined : claimOperand(first)
      return one === undefined || first === undefined
        ? []
        : present(
            rest.map((claim) => {
              const other = claimOperand(claim)
              // What was budgeted and what was spent are two amounts, and so is what an unnamed figure goes on about.
              const sameKind = first.year === claim.year && first.measure === claim.measure && !claim.inferred
              return other === undefined || !sameKind
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
