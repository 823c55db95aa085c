import type { Claim } from '../../disclosure.ts'
import { phrase, tableName } from '../../messages/index.ts'
import { states } from '../compare.ts'
import type { Rule } from '../rule.ts'
import { held, occurrences } from './occurrences.ts'

/** Regulations that were replaced: since when, and by which. */
const REPLACED: readonly { readonly law: string; readonly by: string; readonly year: number }[] = [
  { law: '信访条例', by: '信访工作条例', year: 2022 },
]

/** I33: a regulation that is cited is still in force in the budget year. */
export const lawsInForce: Rule = {
  id: 'I33',
  severity: 'warning',
  check: ({ disclosure }) => {
    const year = disclosure.year
    if (year === undefined || disclosure.paragraphs.length === 0) return []
    return held(
      'I33',
      REPLACED.flatMap(({ law, by, year: since }) => {
        const figures =
          year > since ? occurrences(disclosure, new RegExp(`《(?:中华人民共和国|国务院)?${law}》`, 'gu')) : []
        return figures.length === 0
          ? []
          : [
              states(
                'I33',
                'warning',
                phrase('law-in-force', { law }),
                figures,
                phrase('law-replaced', { law, by, since: String(since) }),
              ),
            ]
      }),
    )
  },
}

/** Names of classes that were changed: the old name, the new one, and the first budget year of the new. */
const RENAMED: readonly { readonly old: RegExp; readonly now: string; readonly year: number }[] = [
  { old: /^医疗卫生(?:与计划生育)?支出$/u, now: '卫生健康支出', year: 2019 },
  { old: /^国土海洋气象等支出$/u, now: '自然资源海洋气象等支出', year: 2019 },
  { old: /^文化体育与传媒支出$/u, now: '文化旅游体育与传媒支出', year: 2019 },
  { old: /^行政事业单位离退休$/u, now: '行政事业单位养老支出', year: 2020 },
  { old: /^归口管理的行政单位离退休$/u, now: '行政单位离退休', year: 2020 },
  { old: /^资源勘探信息等支出$/u, now: '资源勘探工业信息等支出', year: 2020 },
  { old: /^城镇职工基本医疗保险缴费$/u, now: '职工基本医疗保险缴费', year: 2018 },
]

/** I31: names of classes are those of the budget year. */
export const classNames: Rule = {
  id: 'I31',
  severity: 'information',
  check: ({ disclosure, tables }) => {
    const year = disclosure.year
    if (year === undefined || tables.length === 0) return []
    return held(
      'I31',
      tables.flatMap((table) =>
        table.rows.flatMap((row) => {
          const change = RENAMED.find((each) => year >= each.year && each.old.test(row.name))
          return change === undefined
            ? []
            : [
                states(
                  'I31',
                  'information',
                  phrase('class-name', { table: tableName(table) }),
                  [
                    {
                      role: phrase('row-in', { table: tableName(table), row: row.label }),
                      printed: row.label,
                      place: row.place,
                    },
                  ],
                  phrase('class-renamed', { old: row.label, now: change.now, year: String(change.year) }),
                ),
              ]
        }),
      ),
    )
  },
}

const baseYears = (claim: Claim, year: number): string | undefined => {
  if (claim.relation === 'previous')
    return claim.year !== undefined && claim.year !== year - 1 ? String(claim.year) : undefined
  if (claim.year !== undefined && claim.year !== year && claim.year !== year - 1) return String(claim.year)
  return claim.baseYear !== undefined && claim.baseYear !== year - 1 ? String(claim.baseYear) : undefined
}

/** I30: a sentence about the budget or its base speaks of this year or the last. */
export const yearsMentioned: Rule = {
  id: 'I30',
  severity: 'warning',
  check: ({ disclosure }) => {
    const year = disclosure.year
    if (year === undefined) return []
    const own = disclosure.claims.filter(
      (claim) => claim.year !== undefined && claim.subject !== 'named' && claim.subject !== 'assets',
    )
    const wrong = own.flatMap((claim) => {
      const found = baseYears(claim, year)
      return found === undefined ? [] : [{ role: phrase('words-at'), printed: found, place: claim.place }]
    })
    if (own.length === 0) return []
    return wrong.length === 0
      ? [states('I30', 'warning', phrase('years', { year: String(year) }), [], undefined)]
      : [
          states(
            'I30',
            'warning',
            phrase('years', { year: String(year) }),
            wrong,
            phrase('other-year', {
              year: String(year),
              found: [...new Set(wrong.map((each) => each.printed))].join('、'),
            }),
          ),
        ]
  },
}
