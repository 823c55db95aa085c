import type { Claim, Paragraph } from '../../disclosure.ts'
import type { Figure } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { plain } from '../../read/plain.ts'
import { states } from '../compare.ts'
import type { Rule } from '../rule.ts'

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
