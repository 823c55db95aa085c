import { type FigureId, figuresOf, parse, refusalOf } from '../performance/index.ts'
import { messages } from './messages/index.ts'
import type { Item } from './scheme.ts'

/** What a rule does to the right of citizens to petition. */
export const WARNINGS = [
  'coming-again',
  'going-higher',
  'coming-together',
  'fewer',
  'none-at-all',
  'giving-up',
] as const
export type WarningId = (typeof WARNINGS)[number]

/** A warning with its reason in both languages and the articles on which it rests. */
export interface Warning {
  readonly id: WarningId
  readonly articles: string
  readonly zh: string
  readonly en: string
}

const ARTICLES: Readonly<Record<WarningId, string>> = {
  'coming-again': '35, 36, 39(1)',
  'going-higher': '17(1), 20(1), 35, 39(1)',
  'coming-together': '20(3), 39(1)',
  fewer: '6, 17(1), 39(1)',
  'none-at-all': '6, 22(1), 44(1)',
  'giving-up': '33, 35, 36',
}

const WORDS: Readonly<Record<WarningId, RegExp>> = {
  'coming-again':
    /重复(?:信访|上访|来访|访|来信|投诉)|重信重访|多次(?:信访|上访|来访)|再次(?:信访|上访|来访)|缠访|闹访|(?:repeat(?:ed)?|again|second)\b[^.;]{0,20}\b(?:petition|visit|matter|come|came)|(?:petition|visit|come|came|coming)\w*[^.;]{0,20}\bagain\b/iu,
  'going-higher':
    /越级|非访|非正常(?:上)?访|(?:[进赴到]|去)(?:京|省|市|区|县|北京|上级)[^，。；]{0,8}(?:访|反映)|上行(?:信访|访)|(?:going|go|went|petition\w*|visit\w*)\b[^.;]{0,20}\b(?:higher|beijing|capital|province|superior)|skip-level|bypass/iu,
  'coming-together':
    /集体(?:信访|上访|来访|访)|群体(?:性)?(?:上)?访|规模性?(?:集体)?访|(?:group|collective|mass)\b[^.;]{0,12}\b(?:visit|petition)/iu,
  fewer:
    /(?:信访|上访|来访|来信|初信初访|访)(?:总?量|件数|批次|人次|总数|件次|数量)|万人(?:信访|成讼)|(?:降低|减少|下降|控制|压降)[^，。；]{0,8}(?:信访|上访|来访)|(?:number|volume|total|count)\s+of\s+(?:\w+\s+)?(?:petition|visit)s?\b|(?:fewer|reduc\w*|lower\w*|decreas\w*)\b[^.;]{0,20}\b(?:petition|visit)/iu,
  'none-at-all':
    /零(?:上访|信访|进京|越级|非访|集体访|登记|增长)|无(?:上访|信访|越级|进京|集体访|重复访)|(?:不发生|杜绝)[^，。；]{0,10}访|(?:zero|no)\s+(?:\w+\s+)?(?:petition|visit)s?\b(?!\s+(?:left|un))/iu,
  'giving-up':
    /息诉|罢访|息访|停访|撤访|撤回[^，。；]{0,6}(?:信访|诉求|事项)|(?:信访|事项|诉求)[^，。；]{0,4}撤回|承诺[^，。；]{0,6}不再|withdraw\w*|giv(?:e|es|ing)\s+up|stop(?:s|ped|ping)?\s+petition/iu,
}

/** How many citizens come, and by which way: nothing that an office does well or badly. */
const COMING: ReadonlySet<FigureId> = new Set(['received', 'letters', 'visits', 'online', 'requests'])

const wordsOf = (item: Item): string => {
  const said = item.kind === 'manual' ? item.criteria : item.formula
  const plain = [item.name, said, item.evidence].join(' ').normalize('NFKC')
  return plain.replaceAll(/(?<=\p{Script=Han})[\s·•．.、-]+(?=\p{Script=Han})/gu, '')
}

/** Whether fewer citizens who come earn more points: coming is counted alone, against the office. */
function countsComing(item: Item): boolean {
  if (item.kind === 'manual') return false
  const parsed = parse(item.formula)
  if (!parsed.ok) return false
  const figures = figuresOf(parsed.value)
  const againstIt = item.kind === 'deduction' || item.rule.operator === '≤'
  return againstIt && figures.some((id) => COMING.has(id)) && figures.every((id) => COMING.has(id))
}

/** Of the words of a rule, without the names of the figures in its formula, which say nothing of how they are used. */
const wordsWithoutFormula = (item: Item): string => wordsOf(item.kind === 'manual' ? item : { ...item, formula: '' })

/** What has to be said of a rule, in the order of the list; empty where nothing has. */
export function warningsOf(item: Item): readonly Warning[] {
  const said = wordsWithoutFormula(item)
  const found = new Set<WarningId>(WARNINGS.filter((id) => WORDS[id].test(said)))
  if (countsComing(item)) {
    found.add('fewer')
    if (item.kind === 'measured' && /^0+(?:\.0+)?$/.test(item.rule.target)) found.add('none-at-all')
  }
  return WARNINGS.filter((id) => found.has(id)).map((id) => ({
    id,
    articles: ARTICLES[id],
    zh: messages['zh-CN'].warnings[id],
    en: messages.en.warnings[id],
  }))
}

/** Rules about holding back, tracking or fetching petitioners are no rules, whoever writes them and why. */
export function isRefused(item: Item): boolean {
  const refused = refusalOf(wordsOf(item))
  return refused === 'holding-back' || refused === 'tracking'
}
