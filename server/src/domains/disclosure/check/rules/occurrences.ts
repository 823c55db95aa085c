import type { Disclosure, Paragraph } from '../../disclosure.ts'
import type { Check, Figure } from '../../finding.ts'
import { type RuleId, phrase } from '../../messages/index.ts'
import { states } from '../compare.ts'

/** Stretches of prose and of indicator text in which a pattern occurs, each with its place. */
export const occurrences = (
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

export const found = (
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
export const held = (rule: RuleId, checks: readonly Check[]): Check[] =>
  checks.length > 0 ? [...checks] : [states(rule, 'warning', phrase('wording'), [], undefined)]
