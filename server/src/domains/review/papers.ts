import { officialDate, type OfficialDocument } from '../../platform/documents/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { messages } from './messages/index.ts'
import type { HearingView } from './views.ts'

type Lang = OfficialDocument['lang']
const nameIn = (name: { zh: string; en: string }, lang: Lang): string => (lang === 'en' ? name.en || name.zh : name.zh)

/** 听证通知书: what about, when, where and with whom; a change of the day is a notice of its own. */
export function writeHearingNotice(hearing: HearingView, number: string, lang: Lang): OfficialDocument {
  const { documents } = messages[lang]
  const moved = hearing.history.some(({ type }) => type === 'changed')
  const fields = [
    { label: documents.topic, value: hearing.topic },
    { label: documents.when, value: `${officialDate(hearing.on, lang)} ${hearing.time}` },
    { label: documents.where, value: hearing.place },
    { label: documents.bring, value: hearing.bring },
    { label: documents.doors, value: hearing.open ? documents.open : documents.closed },
    { label: documents.offices, value: hearing.invited.map(({ name }) => nameIn(name, lang)).join(documents.comma) },
    { label: documents.people, value: hearing.people ?? '' },
  ]
  return {
    kind: 'hearing-notice',
    title: documents.notice,
    number: hearing.number,
    body: [
      {
        type: 'paragraph',
        text: (moved ? documents.changedLead : documents.lead).replace('{number}', groupNumber(number)),
      },
      { type: 'fields', fields: fields.filter(({ value }) => value !== '') },
      { type: 'paragraph', text: documents.rights },
    ],
    signer: { office: nameIn(hearing.office.name, lang), date: hearing.noticedOn },
    lang,
  }
}
