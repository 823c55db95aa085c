import type { Claim, Disclosure, Paragraph } from '../../disclosure.ts'
import type { Check, Figure } from '../../finding.ts'
import { type RuleId, phrase, tableName } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { notChecked, states } from '../compare.ts'
import type { Rule } from '../rule.ts'

/** Stretches of prose and of indicator text in which a pattern occurs, each with its place. */
const occurrences = (
  disclosure: Disclosure,
  pattern: RegExp,
  accept: (match: RegExpMatchArray, paragraph: Paragraph) => boolean = () => true,
): Figure[] =>
  disclosure.paragraphs.flatMap((paragraph) =>
    [...paragraph.text.slice(0, 50_000).matchAll(pattern)]
      .filter((match) => accept(match, paragraph))
      .map((match) => ({
        role: phrase('words-at'),
        printed: match[0],
        place: paragraph.at(match.index, match.index + match[0].length),
      })),
  )

const found = (
  rule: RuleId,
  severity: 'warning' | 'information',
  key: Parameters<typeof phrase>[0],
  figures: readonly Figure[],
): Check[] => {
  const printed = [...new Set(figures.map((figure) => figure.printed))].slice(0, 5).join('、')
  return figures.length === 0
    ? []
    : [
        states(
          rule,
          severity,
          phrase('wording'),
          figures,
          phrase(key, { words: printed, count: String(figures.length) }),
        ),
      ]
}

/** Words were looked at and nothing was found: that is a check that held. */
const held = (rule: RuleId, checks: readonly Check[]): Check[] =>
  checks.length > 0 ? [...checks] : [states(rule, 'warning', phrase('wording'), [], undefined)]

/** 市、市、 and 市市市: one level of government listed beside itself, as search and replace leaves it. */
const REPEATED_LEVEL = /(?<=[、和])([省市县区])(?:、\1)+(?=\p{Script=Han})|([省市县区])\2\2+/gu
const DOUBLED_WORD = /([\p{Script=Han}]{2})\1/gu
/** Pairs that Chinese doubles lawfully. */
const LAWFUL =
  /^(?:研究|讨论|学习|商量|一个|一次|某某|逐步|年年|方方|家家|常常|多多|户户|人人|时时|处处|事事|层层|件件|点点)/u
const ALTERNATIVES =
  /(?:增加|增长)[（(/](?:减少|下降|持平)[)）]?|(?:减少|下降)[（(/](?:增加|增长|持平)[)）]?|增加或减少|[（(]增加\/减少[)）]|持平[（(/](?:增加|减少)/gu
const PLACEHOLDER =
  /(?:[×✕]{2,}|(?<![A-Za-z])[XＸ]{2,}(?![A-Za-z])|(?<![A-Za-z])x{3,}(?![A-Za-z])|[*＊]{2,}|_{3,}|＿{2,})/gu
const DOUBLED_MARK = /(?:。。|，，|、、|；；|：：|，。|。，|、，|，、|；。|。；)/gu

/** I32: placeholders, unresolved alternatives, doubled marks and words, damage of search and replace. */
export const residue: Rule = {
  id: 'I32',
  severity: 'warning',
  check: ({ disclosure }) => {
    if (disclosure.paragraphs.length === 0) return []
    const doubledWords = occurrences(
      disclosure,
      DOUBLED_WORD,
      (match) => !LAWFUL.test(match[0]) && match[1]?.[0] !== match[1]?.[1],
    )
    const checks = [
      ...found('I32', 'warning', 'placeholder', occurrences(disclosure, PLACEHOLDER)),
      ...found('I32', 'warning', 'alternatives', occurrences(disclosure, ALTERNATIVES)),
      ...found('I32', 'warning', 'doubled-mark', occurrences(disclosure, DOUBLED_MARK)),
      ...found('I32', 'warning', 'doubled-word', doubledWords),
      ...found('I32', 'warning', 'replaced-words', occurrences(disclosure, REPEATED_LEVEL)),
      ...mixedSpeaker(disclosure),
    ]
    return held('I32', checks)
  },
}

/** A department's own document that calls itself now 本部门, now 本单位. */
const mixedSpeaker = (disclosure: Disclosure): Check[] => {
  const department = occurrences(disclosure, /(?:本|我)部门(?!（单位）)/gu)
  const unit = occurrences(disclosure, /(?:本|我)单位/gu)
  const [one] = department
  const [other] = unit
  return one === undefined || other === undefined ? [] : found('I32', 'warning', 'mixed-speaker', [one, other])
}

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

/** I42: every table could be read completely; what could not is named, and no sum over it is judged. */
export const tablesRead: Rule = {
  id: 'I42',
  severity: 'information',
  check: ({ disclosure }) =>
    disclosure.tables.map((table) => {
      const subject = phrase('table-read', { table: tableName(table) })
      const figures = [
        { role: phrase('title-of', { table: tableName(table) }), printed: table.title.text, place: table.title.place },
      ]
      return table.complete
        ? states('I42', 'information', subject, figures, undefined)
        : notChecked('I42', subject, phrase('table-not-read'), figures)
    }),
}

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
                  [{ role: phrase('title-of', { table: tableName(table) }), printed: row.label, place: row.place }],
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

const REASON = /(?:主要(?:是|为|原因(?:是|为)?)|原因(?:主要)?(?:是|为))[:：]?(.*)$/u
const RISES = /增加|增多|增大|增长|上升|上涨/u
const FALLS = /减少|下降|降低|压减|压缩|缩减/u

/** The reasons that a sentence gives, one by one. */
const reasonsAfter = (text: string): string[] => {
  const match = REASON.exec(text)
  if (match === null) return []
  const words = (match[1] ?? '').split('主要用于')[0] ?? ''
  const listed = words.split(/[（(][一二三四五六七八九十\d][)）]/u).filter((piece) => piece.trim() !== '')
  return listed.length > 1 ? listed : [words]
}

/** I36: the reason for a decrease is not an increase, and the other way round. Reasons that carry amounts are left to I21. */
export const reasonsFit: Rule = {
  id: 'I36',
  severity: 'warning',
  check: ({ disclosure }) =>
    disclosure.claims.flatMap((claim, number) => {
      if (
        claim.relation !== 'change' ||
        claim.inferred ||
        claim.subject === 'named' ||
        claim.direction === undefined ||
        claim.direction === 'flat' ||
        claim.amount === undefined
      )
        return []
      const paragraph = disclosure.paragraphs[claim.paragraph]
      if (paragraph === undefined) return []
      const next = disclosure.claims[number + 1]
      const after = textBetween(paragraph, claim, next?.paragraph === claim.paragraph ? next : undefined)
      if (/\d(?:万元|元)/u.test(after) || (next?.paragraph === claim.paragraph && next.of === number)) return []
      const reasons = reasonsAfter(after)
      if (reasons.length === 0) return []
      const opposite = claim.direction === 'down' ? RISES : FALLS
      const fitting = claim.direction === 'down' ? FALLS : RISES
      const wrong = reasons.filter((reason) => opposite.test(reason) && !fitting.test(reason))
      const start = paragraph.text.indexOf(wrong[0] ?? '')
      const figures: Figure[] = [
        {
          role: phrase('change-in-prose', { subject: claim.words }),
          printed: claim.amount.printed,
          place: claim.place,
        },
        ...(wrong.length > 0 && start >= 0
          ? [
              {
                role: phrase('words-at'),
                printed: wrong[0] ?? '',
                place: paragraph.at(start, start + (wrong[0] ?? '').length),
              },
            ]
          : []),
      ]
      return [
        states(
          'I36',
          'warning',
          phrase('reason-fits', { subject: claim.words }),
          figures,
          wrong.length === 0
            ? undefined
            : phrase(claim.direction === 'down' ? 'reason-rises' : 'reason-falls', { words: wrong[0] ?? '' }),
        ),
      ]
    }),
}

/** The words after a claim, up to the sentence's end or the next claim's figure. */
const textBetween = (paragraph: Paragraph, claim: Claim, next: Claim | undefined): string => {
  const from = claim.offset + (claim.amount?.printed.length ?? 0)
  const stop = paragraph.text.indexOf('。', from)
  const end = Math.min(
    next === undefined || next.offset <= from ? paragraph.text.length : next.offset,
    stop < 0 ? paragraph.text.length : stop,
  )
  return paragraph.text.slice(from, end)
}

/** I37: what project expenditure is spent on does not open with personnel or operating expenditure. */
export const projectMeansProjects: Rule = {
  id: 'I37',
  severity: 'warning',
  check: ({ disclosure }) =>
    disclosure.claims.flatMap((claim, number) => {
      const paragraph = disclosure.paragraphs[claim.paragraph]
      if (
        claim.subject !== 'project' ||
        claim.relation === 'change' ||
        claim.amount === undefined ||
        paragraph === undefined
      )
        return []
      const next = disclosure.claims[number + 1]
      const after = textBetween(paragraph, claim, next?.paragraph === claim.paragraph ? next : undefined)
      const reasons = reasonsAfter(after)
      if (reasons.length === 0) return []
      const wrong = reasons.filter((reason) =>
        /^(?:日常)?(?:人员经费|公用经费|基本支出|在职人员工资)/u.test(plain(reason)),
      )
      const start = paragraph.text.indexOf(wrong[0] ?? '')
      const figures: Figure[] = [
        { role: phrase('words-at'), printed: claim.amount.printed, place: claim.place },
        ...(wrong.length > 0 && start >= 0
          ? [
              {
                role: phrase('words-at'),
                printed: wrong[0] ?? '',
                place: paragraph.at(start, start + (wrong[0] ?? '').length),
              },
            ]
          : []),
      ]
      return [
        states(
          'I37',
          'warning',
          phrase('project-means-projects'),
          figures,
          wrong.length === 0 ? undefined : phrase('basic-in-project', { words: (wrong[0] ?? '').slice(0, 30) }),
        ),
      ]
    }),
}
