import { officialDate, type OfficialDocument } from '../../platform/documents/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { fill, messages } from './messages/index.ts'
import { yuan } from './present.ts'
import type { ApplicationView } from './views.ts'

/** 专项资金救助决定书; null until there is a decision. */
export function writeDecision(view: ApplicationView, lang: OfficialDocument['lang']): OfficialDocument | null {
  const decided = view.steps.find(({ type }) => type === 'decided')
  if (!decided || view.result === null) return null
  const { documents } = messages[lang]
  const { name } = decided.by.office
  const number = groupNumber(view.number)
  return {
    kind: 'relief-decision',
    title: documents.title,
    ...(decided.data.number ? { number: decided.data.number } : {}),
    addressee: fill(documents.addressee, { number }),
    body: [
      {
        type: 'paragraph',
        text: fill(documents.lead, {
          number,
          date: officialDate(view.appliedOn, lang),
          asked: yuan(view.asked),
        }),
      },
      { type: 'heading', level: 1, text: documents.result },
      { type: 'paragraph', text: fill(documents[view.result], { amount: yuan(view.granted) }) },
      { type: 'heading', level: 1, text: documents.reasons },
      { type: 'paragraph', text: decided.data.reasons ?? '' },
      { type: 'paragraph', text: documents.free },
      { type: 'paragraph', text: fill(documents.basis, { basis: decided.data.basis ?? '' }) },
    ],
    signer: { office: lang === 'en' ? name.en || name.zh : name.zh, date: decided.on },
    lang,
  }
}
