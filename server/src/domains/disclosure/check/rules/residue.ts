import type { Disclosure } from '../../disclosure.ts'
import type { Check } from '../../finding.ts'
import type { Rule } from '../rule.ts'
import { found, held, occurrences } from './occurrences.ts'

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
