import { officialDate, type Block, type OfficialDocument } from '../../platform/documents/index.ts'
import { defineShape, sayIn, type Said, type Worded } from '../document/index.ts'
import { groupNumber } from '../receipts/index.ts'
import type { CaseStep } from './case.ts'
import { messages } from './messages/index.ts'
import type { AdviceView, BatchView, CaseView } from './views.ts'

type Lang = OfficialDocument['lang']

const nameIn = (name: { zh: string; en: string }, lang: Lang): string => (lang === 'en' ? name.en || name.zh : name.zh)
const numbered = (number: string): { number?: string } => (number === '' ? {} : { number })
const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const section = (label: string, text: string): Block[] =>
  text === '' ? [] : [{ type: 'heading', level: 1, text: label }, paragraph(text)]

const { 'zh-CN': zh, en } = messages
type Sentence = Extract<keyof typeof zh.documents, `${'advice' | 'reminder' | 'talk' | 'listed'}${string}`>
const part = (
  id: Sentence,
  name: Said,
  places: Readonly<Record<string, Said>>,
  keeps?: [zh: string[], en: string[]],
) => ({
  id,
  name,
  text: { 'zh-CN': zh.documents[id], en: en.documents[id] },
  places,
  ...(keeps && { keeps: { 'zh-CN': keeps[0], en: keeps[1] } }),
})
const NUMBER = { number: { zh: '信访事项编号', en: 'number of the matter' } }

/** 建议书: by which article, about what, and that its answer is due in writing. */
export const ADVICE = defineShape('advice', [
  part(
    'adviceLead',
    { zh: '依据和建议的种类', en: 'The article and the kind of advice' },
    { article: { zh: '依据条款', en: 'article' }, kind: { zh: '建议的种类', en: 'kind of advice' } },
  ),
  part('adviceAbout', { zh: '涉及的信访事项', en: 'The matter it concerns' }, NUMBER),
  part(
    'adviceReply',
    { zh: '反馈期限', en: 'When it is to be answered' },
    { date: { zh: '反馈期限', en: 'answer by' } },
    [['书面'], ['in writing']],
  ),
])

export const REMINDER = defineShape('reminder', [
  part('reminderLead', { zh: '催办的要求', en: 'What is asked of the office' }, {}),
])

export const TALK = defineShape('talk-record', [
  part(
    'talkLead',
    { zh: '约谈的事由和依据', en: 'Why and under which article' },
    { ...NUMBER, date: { zh: '约谈日期', en: 'day of the talk' } },
    [['约谈'], ['talk']],
  ),
])

export const LISTING = defineShape('listing-notice', [
  part(
    'listedLead',
    { zh: '挂牌督办的决定和整改期限', en: 'The listing and the day to report by' },
    { ...NUMBER, date: { zh: '整改期限', en: 'report by' } },
    [['挂牌督办'], ['listed for supervision']],
  ),
])

/** 建议书 (Art. 40). `number` of the matter only where the addressee may know it. */
export function writeAdvice(
  advice: Pick<
    AdviceView,
    'kind' | 'number' | 'from' | 'to' | 'text' | 'givenOn' | 'replyBy' | 'adoption' | 'reply' | 'words'
  >,
  number: string | null,
  lang: Lang,
): OfficialDocument {
  const words = messages[lang]
  const { documents } = words
  const signer = { office: nameIn(advice.from.name, lang), date: advice.givenOn }
  const say = sayIn(ADVICE, advice, lang, signer)
  return {
    kind: ADVICE.kind,
    title: documents.advice,
    ...numbered(advice.number),
    addressee: nameIn(advice.to.name, lang),
    body: [
      ...say('opening'),
      ...say('adviceLead', { article: words.adviceArticles[advice.kind], kind: words.adviceKinds[advice.kind] }),
      paragraph(advice.text),
      ...(number === null ? [] : say('adviceAbout', { number: groupNumber(number) })),
      ...say('adviceReply', { date: officialDate(advice.replyBy, lang) }),
      ...say('closing'),
      ...(advice.adoption === null
        ? []
        : [
            ...section(documents.labels.adoption, words.adoptions[advice.adoption]),
            ...section(documents.labels.answer, advice.reply),
          ]),
    ],
    signer,
    lang,
  }
}

/** 催办通知 to one office, with all that it is reminded of. */
export function writeReminder(
  batch: Pick<BatchView, 'number' | 'office' | 'supervisor' | 'madeOn' | 'text' | 'words'> & {
    lines: readonly Pick<BatchView['lines'][number], 'number' | 'summary' | 'kind' | 'since'>[]
  },
  lang: Lang,
): OfficialDocument {
  const { documents, kinds } = messages[lang]
  const { labels } = documents
  const signer = { office: nameIn(batch.supervisor.name, lang), date: batch.madeOn }
  const say = sayIn(REMINDER, batch, lang, signer)
  return {
    kind: REMINDER.kind,
    title: documents.reminder,
    ...numbered(batch.number),
    addressee: nameIn(batch.office.name, lang),
    body: [
      ...say('opening'),
      ...say('reminderLead'),
      {
        type: 'table',
        columns: [
          { label: labels.number, share: 3 },
          { label: labels.summary, share: 4 },
          { label: labels.kind, share: 2 },
          { label: labels.since, share: 2 },
        ],
        rows: batch.lines.map((line) => [
          groupNumber(line.number),
          line.summary,
          kinds[line.kind],
          officialDate(line.since, lang),
        ]),
      },
      ...section(labels.text, batch.text),
      ...say('closing'),
    ],
    signer,
    lang,
  }
}

/** The paper of one step: the record of a talk 约谈记录, or the notice of listing 挂牌督办通知书; null for steps without one. */
export function writeStepPaper(
  view: Pick<CaseView, 'number' | 'office' | 'supervisor'>,
  step: Pick<CaseStep, 'type' | 'data' | 'on'> & Worded,
  lang: Lang,
): OfficialDocument | null {
  const { documents } = messages[lang]
  const { labels } = documents
  const number = groupNumber(view.number)
  const signer = { office: nameIn(view.supervisor.name, lang), date: step.on }
  if (step.type === 'talked') {
    const data = step.data as (CaseStep & { type: 'talked' })['data']
    const say = sayIn(TALK, step, lang, signer)
    return {
      kind: TALK.kind,
      title: documents.talk,
      ...numbered(data.number),
      body: [
        ...say('opening'),
        ...say('talkLead', { number, date: officialDate(data.on, lang) }),
        ...section(labels.participants, data.participants),
        ...section(labels.record, data.record),
        ...section(labels.outcome, data.outcome),
        ...say('closing'),
      ],
      signer,
      lang,
    }
  }
  if (step.type === 'listed') {
    const data = step.data as (CaseStep & { type: 'listed' })['data']
    const say = sayIn(LISTING, step, lang, signer)
    return {
      kind: LISTING.kind,
      title: documents.listed,
      ...numbered(data.number),
      addressee: nameIn(view.office.name, lang),
      body: [
        ...say('opening'),
        ...say('listedLead', { number, date: officialDate(data.until, lang) }),
        ...section(labels.reason, data.reason),
        ...say('closing'),
      ],
      signer,
      lang,
    }
  }
  return null
}
