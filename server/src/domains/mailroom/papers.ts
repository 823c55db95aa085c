import { officialDate, type OfficialDocument } from '../../platform/documents/index.ts'
import { mailWords } from './messages/columns.ts'
import type { MailRow } from './views.ts'

/** 来信来件登记单: how a letter came, as the cover of what it became. It does not name the sender, who lies sealed. */
export function writeCover(mail: MailRow, lang: OfficialDocument['lang']): OfficialDocument {
  const { cover, columns: words, kinds } = mailWords[lang]
  const office = lang === 'en' ? mail.office.name.en || mail.office.name.zh : mail.office.name.zh
  const fields = [
    { label: words.number, value: mail.number },
    { label: words.kind, value: kinds[mail.kind] },
    { label: words.receivedOn, value: officialDate(mail.receivedOn, lang) },
    { label: words.postmarkedOn, value: mail.postmarkedOn === null ? '' : officialDate(mail.postmarkedOn, lang) },
    { label: words.carrier, value: [mail.carrier, mail.waybill].filter((part) => part !== '').join(' ') },
    { label: words.pieces, value: String(mail.pieces) },
    { label: words.addressee, value: mail.addressee, wide: true },
    { label: words.note, value: mail.note, wide: true },
  ]
  return {
    kind: 'mail-cover',
    title: cover,
    number: mail.number,
    body: [{ type: 'fields', boxed: true, fields: fields.filter(({ value }) => value !== '') }],
    signer: { office, date: mail.receivedOn },
    lang,
  }
}
