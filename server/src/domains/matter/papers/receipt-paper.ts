import { officialDate, type Receipt as ReceiptPaper } from '../../../platform/documents/index.ts'
import { groupCode } from '../../../platform/text/index.ts'
import { MESSAGES } from '../../calendar/index.ts'
import { groupNumber } from '../../receipts/index.ts'
import type { Language } from '../messages/index.ts'
import type { Receipt } from '../views.ts'
import { fill, paperWords } from './words.ts'

/** 回执: the paper that proves a filing. `followUrl` is the page where number and code are typed in; it carries neither. */
export function writeReceipt(receipt: Receipt, lang: Language, followUrl: string): ReceiptPaper {
  const words = paperWords[lang].receipt
  const { office } = receipt
  const say = (text: { zh: string; en: string }): string => (lang === 'en' && text.en !== '' ? text.en : text.zh)
  return {
    title: words.title,
    office: say(office.name),
    number: groupNumber(receipt.number),
    code: groupCode(receipt.queryCode),
    facts: [
      { label: words.facts.summary, value: receipt.summary },
      { label: words.facts.office, value: say(office.name) },
      { label: words.facts.receivedOn, value: officialDate(receipt.receivedOn, lang) },
      { label: words.facts.phone, value: office.phone },
      { label: words.facts.address, value: office.address },
    ].filter((field) => field.value !== ''),
    steps: receipt.deadlines.map((deadline) => ({
      when: fill(words.when, { date: officialDate(deadline.dueOn, lang) }),
      what: fill(words.step, { office: say(deadline.office.name), step: say(deadline.step) }),
      basis: MESSAGES[lang].article(deadline.article),
    })),
    followUrl,
    notes: [...words.notes],
    lang,
  }
}
