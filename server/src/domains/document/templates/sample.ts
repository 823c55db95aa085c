import { childrenOf, getOffice, type Office } from '../../office/index.ts'
import { newNumber } from '../../receipts/index.ts'
import { pendingNumber } from '../issue.ts'
import type { DocumentKind } from '../series.ts'
import type { Said, SampleSetting, TemplateWords } from './form.ts'
import type { WordsUsed } from './worded.ts'

/** What the samples of the desks say where an officer writes: plainly made up. */
const SAID = {
  'zh-CN': { text: '（样例）此处为办理人员填写的内容。', basis: '（样例）某某规定', place: '（样例）二楼会议室' },
  en: {
    text: '(Sample) Here stands what the officer writes.',
    basis: '(Sample) certain rules',
    place: '(Sample) Room 2',
  },
}

/** What samples of documents are made of: the office that asks, another one, and facts that are nobody's. */
export interface SampleIssue {
  /** 发文字号 with its figure left blank. */
  number: string
  /** The number of a matter that exists nowhere. */
  matter: string
  office: { id: string; name: Said }
  other: { id: string; name: Said }
  words: WordsUsed
  text: string
  basis: string
  place: string
}

export function sampleIssue(
  words: TemplateWords,
  { language, offices, officeId, today }: SampleSetting,
  kind: DocumentKind,
): SampleIssue {
  const own = getOffice(offices, officeId)
  const shown = ({ id, name }: Office): SampleIssue['office'] => ({ id, name: { zh: name.zh, en: name.en || name.zh } })
  return {
    number: pendingNumber(offices, officeId, kind, today),
    matter: newNumber(own.regionId, today, 0),
    office: shown(own),
    other: shown(childrenOf(offices, officeId)[0] ?? own),
    words: { 'zh-CN': words, en: words },
    ...SAID[language],
  }
}
