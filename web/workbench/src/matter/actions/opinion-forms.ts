import type { FormSpec, Verb } from './form-spec.ts'

type Opinion =
  | 'handle'
  | 'extend'
  | 'answer'
  | 'dispatch'
  | 'recordReturn'
  | 'deliver'
  | 'execute'
  | 'review'
  | 'secondReview'
  | 'hearing'
  | 'mediate'
  | 'conclude'

const REVIEW_FIELDS = [
  { name: 'result', kind: 'choice', section: 'reviewResults', required: true },
  { name: 'outcome', kind: 'choice', section: 'outcomes' },
  { name: 'facts', kind: 'text', max: 20_000, rows: 6, required: true },
  { name: 'opinion', kind: 'text', max: 20_000, rows: 8, required: true },
  { name: 'legalBasis', kind: 'text', max: 10_000 },
] as const

const forAnotherReason = ({ reason }: Readonly<Record<string, unknown>>): boolean => reason === 'other'
const byHand = ({ method }: Readonly<Record<string, unknown>>): boolean => method === 'in-person'
const byPost = ({ method }: Readonly<Record<string, unknown>>): boolean => method === 'post'

/** That something was opened on the portal, the portal alone says. */
const BY_OFFICERS = ['in-person', 'post', 'notice'] as const

/** From handling to the end (Art. 31-36). */
export const OPINION_FORMS: { readonly [V in Opinion & Verb]: FormSpec<V> } = {
  handle: {
    article: 'Art. 31',
    group: 'record',
    fields: [{ name: 'note', kind: 'text', max: 10_000, rows: 6, required: true }],
  },
  extend: {
    article: 'Art. 34',
    document: true,
    group: 'record',
    fields: [
      { name: 'days', kind: 'days', most: 30, required: true, initial: () => 30 },
      { name: 'reason', kind: 'text', max: 2000, required: true },
      { name: 'noticeGiven', kind: 'confirm', required: true },
    ],
  },
  answer: {
    article: 'Art. 32',
    document: true,
    group: 'next',
    fields: [
      {
        name: 'outcome',
        kind: 'choice',
        section: 'outcomes',
        required: true,
        when: (matter) => matter.class === 'request',
      },
      {
        name: 'request',
        kind: 'text',
        max: 10_000,
        rows: 3,
        required: true,
        initial: (matter) => matter.purpose || matter.summary,
      },
      { name: 'facts', kind: 'text', max: 20_000, rows: 6, required: true },
      { name: 'opinion', kind: 'text', max: 20_000, rows: 8, required: true },
      { name: 'legalBasis', kind: 'text', max: 10_000, rows: 3 },
    ],
  },
  dispatch: {
    article: 'Art. 35',
    group: 'next',
    fields: [
      { name: 'on', kind: 'date', required: true, initial: (_matter, today) => today },
      { name: 'destination', kind: 'choice', section: 'destinations', required: true },
      { name: 'postNumber', kind: 'line', max: 60, required: true },
      { name: 'carrier', kind: 'line', max: 60 },
      { name: 'note', kind: 'line', max: 500 },
      { name: 'attachments', kind: 'files', max: 10 },
    ],
  },
  recordReturn: {
    article: 'Art. 35',
    group: 'next',
    fields: [
      { name: 'on', kind: 'date', required: true, initial: (_matter, today) => today },
      { name: 'reason', kind: 'choice', section: 'returnReasons', required: true },
      { name: 'note', kind: 'line', max: 500, required: true, shown: forAnotherReason },
      { name: 'note', kind: 'line', max: 500, shown: (values) => !forAnotherReason(values) },
      { name: 'attachments', kind: 'files', max: 10 },
    ],
  },
  deliver: {
    article: 'Art. 35',
    document: true,
    group: 'next',
    fields: [
      { name: 'on', kind: 'date', required: true, initial: (_matter, today) => today },
      { name: 'method', kind: 'choice', section: 'deliveryMethods', only: BY_OFFICERS, required: true },
      { name: 'receiver', kind: 'choice', section: 'receivers', required: true, shown: byHand },
      { name: 'postNumber', kind: 'line', max: 60, required: true, shown: byPost },
      { name: 'carrier', kind: 'line', max: 60, shown: byPost },
      { name: 'dispatchedOn', kind: 'date', shown: byPost },
      { name: 'proof', kind: 'line', max: 500 },
      { name: 'attachments', kind: 'files', max: 10 },
    ],
  },
  execute: {
    article: 'Art. 32(2)',
    group: 'record',
    fields: [{ name: 'result', kind: 'text', max: 4000, required: true }],
  },
  review: { article: 'Art. 35', document: true, group: 'next', fields: REVIEW_FIELDS },
  secondReview: { article: 'Art. 36', document: true, group: 'next', fields: REVIEW_FIELDS },
  hearing: {
    article: 'Art. 36(2)',
    document: true,
    group: 'record',
    fields: [
      { name: 'from', kind: 'date', required: true },
      { name: 'to', kind: 'date', required: true },
      { name: 'record', kind: 'text', max: 50_000, rows: 10, required: true },
    ],
  },
  mediate: {
    article: 'Art. 33',
    document: true,
    group: 'record',
    fields: [
      { name: 'kind', kind: 'choice', section: 'agreements', required: true },
      { name: 'agreement', kind: 'text', max: 20_000, rows: 8, required: true },
    ],
  },
  conclude: { document: true, group: 'next', fields: [{ name: 'report', kind: 'text', max: 10_000, rows: 6 }] },
}
