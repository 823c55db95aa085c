import { officialDate, type Receipt as ReceiptPaper } from '../../../platform/documents/index.ts'
import { groupCode } from '../../../platform/text/index.ts'
import { MESSAGES } from '../../calendar/index.ts'
import { defineShape, sayIn, type TemplateForm, type Worded } from '../../document/index.ts'
import { getOffice } from '../../office/index.ts'
import { groupNumber, newNumber } from '../../receipts/index.ts'
import { addDays } from '../../../platform/time/index.ts'
import type { Language } from '../messages/index.ts'
import type { Receipt } from '../views.ts'
import { SAMPLE_WORDS } from './sample-words.ts'
import { fill, paperWords } from './words.ts'

const noteText = (at: 0 | 1) => ({
  'zh-CN': paperWords['zh-CN'].receipt.notes[at],
  en: paperWords.en.receipt.notes[at] ?? '',
})

/** The notes at the foot of the receipt: that the code is kept safe, and that nothing costs anything, stays in any words. */
export const RECEIPT = defineShape('receipt', [
  {
    id: 'keep',
    name: { zh: '妥善保管', en: 'Keep it safe' },
    text: noteText(0),
    places: {},
    keeps: { 'zh-CN': ['查询码', '不要告诉他人'], en: ['query code', 'do not tell'] },
  },
  {
    id: 'free',
    name: { zh: '不收费', en: 'Nothing costs anything' },
    text: noteText(1),
    places: {},
    keeps: { 'zh-CN': ['不收费'], en: ['free of charge'] },
  },
])

type Filed = Pick<Receipt, 'number' | 'queryCode' | 'summary' | 'receivedOn'> & {
  office: Omit<Receipt['office'], 'id' | 'openingHours'>
  deadlines: readonly {
    dueOn: string
    office: Pick<Receipt['office'], 'name'>
    step: { zh: string; en: string }
    article: string
  }[]
}

/** 回执: the paper that proves a filing. `followUrl` is the page where number and code are typed in; it carries neither. */
export function writeReceipt(receipt: Filed, lang: Language, followUrl: string, worded: Worded = {}): ReceiptPaper {
  const words = paperWords[lang].receipt
  const { office } = receipt
  const say = (text: { zh: string; en: string }): string => (lang === 'en' && text.en !== '' ? text.en : text.zh)
  const note = sayIn(RECEIPT, worded, lang, { office: say(office.name), date: receipt.receivedOn })
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
    notes: ['opening', 'keep', 'free', 'closing']
      .flatMap((id) => note(id))
      .flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])),
    lang,
  }
}

/** A code that opens nothing, and an address that leads nowhere. */
const SAMPLE = { queryCode: '0'.repeat(16), followUrl: 'https://portal.example/follow' }

/** The receipt as a template. */
export const receiptForm: TemplateForm = {
  ...RECEIPT,
  desk: 'matter',
  title: { zh: paperWords['zh-CN'].receipt.title, en: paperWords.en.receipt.title },
  article: 'Art. 22(1)',
  producedBy: 'registered',
  toPetitioner: true,
  samples(words, { language, officeId, offices, today }) {
    const { name, phone, address, regionId } = getOffice(offices, officeId)
    const office = { name, phone, address }
    const said = { zh: SAMPLE_WORDS['zh-CN'].reason, en: SAMPLE_WORDS.en.reason }
    return [
      writeReceipt(
        {
          number: newNumber(regionId, today, 0),
          queryCode: SAMPLE.queryCode,
          summary: SAMPLE_WORDS[language].summary,
          receivedOn: today,
          office,
          deadlines: [{ dueOn: addDays(today, 15), office, step: said, article: 'Art. 22(1)' }],
        },
        language,
        SAMPLE.followUrl,
        { words: { 'zh-CN': words, en: words } },
      ),
    ]
  },
}
