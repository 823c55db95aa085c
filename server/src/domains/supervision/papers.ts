import { officialDate, type Block, type OfficialDocument } from '../../platform/documents/index.ts'
import { groupNumber } from '../receipts/index.ts'
import type { CaseStep } from './case.ts'
import { fill, messages } from './messages/index.ts'
import type { AdviceView, BatchView, CaseView } from './views.ts'

type Lang = OfficialDocument['lang']

const nameIn = (name: { zh: string; en: string }, lang: Lang): string => (lang === 'en' ? name.en || name.zh : name.zh)
const numbered = (number: string): { number?: string } => (number === '' ? {} : { number })
const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const section = (label: string, text: string): Block[] =>
  text === '' ? [] : [{ type: 'heading', level: 1, text: label }, paragraph(text)]

/** 建议书 (Art. 40). `number` of the matter only where the addressee may know it. */
export function writeAdvice(advice: AdviceView, number: string | null, lang: Lang): OfficialDocument {
  const words = messages[lang]
  const { documents } = words
  return {
    kind: 'advice',
    title: documents.advice,
    ...numbered(advice.number),
    addressee: nameIn(advice.to.name, lang),
    body: [
      paragraph(
        fill(documents.adviceLead, {
          article: words.adviceArticles[advice.kind],
          kind: words.adviceKinds[advice.kind],
        }),
      ),
      paragraph(advice.text),
      ...(number === null ? [] : [paragraph(fill(documents.adviceAbout, { number: groupNumber(number) }))]),
      paragraph(fill(documents.adviceReply, { date: officialDate(advice.replyBy, lang) })),
      ...(advice.adoption === null
        ? []
        : [
            ...section(documents.labels.adoption, words.adoptions[advice.adoption]),
            ...section(documents.labels.answer, advice.reply),
          ]),
    ],
    signer: { office: nameIn(advice.from.name, lang), date: advice.givenOn },
    lang,
  }
}

/** 催办通知 to one office, with all that it is reminded of. */
export function writeReminder(batch: BatchView, lang: Lang): OfficialDocument {
  const { documents, kinds } = messages[lang]
  const { labels } = documents
  return {
    kind: 'reminder',
    title: documents.reminder,
    ...numbered(batch.number),
    addressee: nameIn(batch.office.name, lang),
    body: [
      paragraph(documents.reminderLead),
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
    ],
    signer: { office: nameIn(batch.supervisor.name, lang), date: batch.madeOn },
    lang,
  }
}

/** The paper of one step: the record of a talk 约谈记录, or the notice of listing 挂牌督办通知书; null for steps without one. */
export function writeStepPaper(
  view: Pick<CaseView, 'number' | 'office' | 'supervisor'>,
  step: Pick<CaseStep, 'type' | 'data' | 'on'>,
  lang: Lang,
): OfficialDocument | null {
  const { documents } = messages[lang]
  const { labels } = documents
  const number = groupNumber(view.number)
  const signer = { office: nameIn(view.supervisor.name, lang), date: step.on }
  if (step.type === 'talked') {
    const data = step.data as (CaseStep & { type: 'talked' })['data']
    return {
      kind: 'talk-record',
      title: documents.talk,
      ...numbered(data.number),
      body: [
        paragraph(fill(documents.talkLead, { number, date: officialDate(data.on, lang) })),
        ...section(labels.participants, data.participants),
        ...section(labels.record, data.record),
        ...section(labels.outcome, data.outcome),
      ],
      signer,
      lang,
    }
  }
  if (step.type === 'listed') {
    const data = step.data as (CaseStep & { type: 'listed' })['data']
    return {
      kind: 'listing-notice',
      title: documents.listed,
      ...numbered(data.number),
      addressee: nameIn(view.office.name, lang),
      body: [
        paragraph(fill(documents.listedLead, { number, date: officialDate(data.until, lang) })),
        ...section(labels.reason, data.reason),
      ],
      signer,
      lang,
    }
  }
  return null
}
