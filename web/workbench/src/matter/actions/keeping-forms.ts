import type { FormSpec, Verb } from './form-spec.ts'

type Keeping =
  | 'classify'
  | 'addMaterial'
  | 'link'
  | 'unlink'
  | 'recuse'
  | 'supervise'
  | 'replySupervision'
  | 'requestReview'
  | 'requestSecondReview'
  | 'refuseReview'
  | 'formPanel'
  | 'withdraw'
  | 'rate'
  | 'changeWishes'

/** A request that came to the office on paper or at the hall (Art. 35, 36). */
const REQUEST_FIELDS = [
  { name: 'came', kind: 'choice', section: 'requestWays' },
  { name: 'receivedOn', kind: 'date' },
  { name: 'reasons', kind: 'text', max: 20_000, rows: 6, required: true },
] as const

/** Keeping the record, watching over it, and what is entered for the petitioner. */
export const KEEPING_FORMS: { readonly [V in Keeping & Verb]: FormSpec<V> } = {
  classify: {
    article: 'Art. 22',
    group: 'record',
    fields: [
      { name: 'class', kind: 'choice', section: 'classes', required: true, initial: (matter) => matter.class },
      { name: 'topic', kind: 'topic', initial: (matter) => matter.topic },
      {
        name: 'accused',
        kind: 'offices',
        max: 10,
        when: (matter) => matter.class === 'accusation',
        initial: (matter) => matter.accused.map(({ id }) => id),
      },
      { name: 'litigationRelated', kind: 'confirm', initial: (matter) => matter.litigationRelated },
      { name: 'urgent', kind: 'confirm', initial: (matter) => matter.urgent },
      { name: 'reason', kind: 'text', max: 1000, required: true },
    ],
  },
  addMaterial: {
    group: 'record',
    fields: [
      { name: 'note', kind: 'text', max: 20_000, rows: 5 },
      { name: 'attachments', kind: 'files', max: 10 },
    ],
  },
  link: {
    group: 'record',
    fields: [
      { name: 'matterId', kind: 'matter', required: true },
      { name: 'relation', kind: 'choice', section: 'relations', required: true },
      { name: 'reason', kind: 'text', max: 1000, required: true },
    ],
  },
  unlink: {
    group: 'other',
    fields: [
      { name: 'matterId', kind: 'linked', required: true },
      { name: 'reason', kind: 'text', max: 1000, required: true },
    ],
  },
  recuse: {
    article: 'Art. 28(3)',
    group: 'other',
    fields: [
      { name: 'staffId', kind: 'staff', required: true },
      { name: 'reason', kind: 'text', max: 1000, required: true },
    ],
  },
  supervise: {
    article: 'Art. 40',
    document: true,
    group: 'other',
    fields: [
      { name: 'letter', kind: 'text', max: 4000, rows: 6, required: true },
      { name: 'replyBy', kind: 'date', required: true },
    ],
  },
  replySupervision: {
    article: 'Art. 40',
    group: 'record',
    fields: [
      { name: 'reply', kind: 'text', max: 8000, rows: 6, required: true },
      { name: 'attachments', kind: 'files', max: 10 },
    ],
  },
  requestReview: {
    article: 'Art. 35',
    group: 'other',
    fields: REQUEST_FIELDS,
  },
  requestSecondReview: {
    article: 'Art. 36',
    group: 'other',
    fields: REQUEST_FIELDS,
  },
  refuseReview: {
    article: 'Art. 35',
    document: true,
    group: 'other',
    fields: [
      { name: 'receivedOn', kind: 'date', required: true, initial: (_matter, today) => today },
      { name: 'reasons', kind: 'text', max: 4000, rows: 4, required: true },
    ],
  },
  formPanel: {
    article: 'Art. 28(3)',
    group: 'record',
    fields: [
      { name: 'members', kind: 'staff-list', max: 15, required: true },
      { name: 'presiding', kind: 'staff', required: true },
      { name: 'reason', kind: 'text', max: 1000 },
    ],
  },
  changeWishes: {
    group: 'other',
    fields: [
      { name: 'publishConsent', kind: 'confirm', initial: (matter) => matter.publishConsent },
      { name: 'confidential', kind: 'confirm', initial: (matter) => matter.confidential },
      { name: 'reason', kind: 'text', max: 1000 },
    ],
  },
  withdraw: { group: 'other', fields: [{ name: 'reason', kind: 'text', max: 1000 }] },
  rate: {
    article: 'Art. 21(2)',
    group: 'other',
    fields: [
      { name: 'office', kind: 'choice', section: 'ratedOffices', required: true },
      { name: 'rating', kind: 'choice', section: 'ratings', required: true },
      { name: 'reason', kind: 'text', max: 2000 },
    ],
  },
}
