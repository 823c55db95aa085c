import type { FormSpec, Verb } from './form-spec.ts'

type Routing =
  | 'transfer'
  | 'assign'
  | 'accept'
  | 'decline'
  | 'object'
  | 'upholdObjection'
  | 'rejectObjection'
  | 'decideCompetence'
  | 'handOver'
  | 'takeUp'
  | 'sendBack'
  | 'succeed'
  | 'separate'
  | 'direct'

/** From the register to the office that handles (Art. 22-24, 28, 31). */
export const ROUTING_FORMS: { readonly [V in Routing & Verb]: FormSpec<V> } = {
  transfer: {
    article: 'Art. 22',
    document: true,
    group: 'next',
    fields: [
      { name: 'to', kind: 'office', required: true },
      { name: 'reason', kind: 'text', max: 2000 },
      { name: 'noticeGiven', kind: 'confirm', when: (matter) => matter.contactable },
    ],
  },
  assign: {
    article: 'Art. 22',
    document: true,
    group: 'next',
    fields: [
      { name: 'lead', kind: 'office', required: true },
      { name: 'assisting', kind: 'offices', max: 10 },
      { name: 'reportBy', kind: 'date' },
      { name: 'reason', kind: 'text', max: 2000 },
      { name: 'noticeGiven', kind: 'confirm', when: (matter) => matter.contactable },
    ],
  },
  accept: {
    article: 'Art. 23',
    document: true,
    group: 'next',
    fields: [
      { name: 'way', kind: 'choice', section: 'ways', required: true, when: (matter) => matter.class === 'request' },
      { name: 'noticeGiven', kind: 'confirm', required: true, when: (matter) => matter.contactable },
      { name: 'note', kind: 'text', max: 2000 },
    ],
  },
  decline: {
    article: 'Art. 23',
    document: true,
    group: 'next',
    fields: [
      { name: 'ground', kind: 'choice', section: 'declineGrounds', required: true },
      { name: 'reasons', kind: 'text', max: 4000, required: true },
      { name: 'directTo', kind: 'line', max: 500 },
    ],
  },
  object: {
    article: 'Art. 23(3)',
    group: 'next',
    fields: [
      { name: 'reasons', kind: 'text', max: 4000, required: true },
      { name: 'suggestedOffice', kind: 'office' },
    ],
  },
  upholdObjection: { article: 'Art. 23(3)', group: 'next', fields: [{ name: 'reasons', kind: 'text', max: 4000 }] },
  rejectObjection: {
    article: 'Art. 23(3)',
    group: 'next',
    fields: [{ name: 'reasons', kind: 'text', max: 4000, required: true }],
  },
  decideCompetence: {
    article: 'Art. 24(1)',
    group: 'other',
    fields: [
      { name: 'office', kind: 'office', required: true },
      { name: 'reasons', kind: 'text', max: 4000, required: true },
    ],
  },
  handOver: {
    article: 'Art. 22, 24',
    document: true,
    group: 'other',
    fields: [
      { name: 'to', kind: 'office', only: 'elsewhere', required: true },
      { name: 'reason', kind: 'text', max: 2000, required: true },
    ],
  },
  takeUp: { article: 'Art. 23(3)', document: true, group: 'next', fields: [{ name: 'note', kind: 'text', max: 2000 }] },
  sendBack: {
    article: 'Art. 23(3)',
    group: 'next',
    fields: [{ name: 'reasons', kind: 'text', max: 4000, required: true }],
  },
  succeed: {
    article: 'Art. 24(2)',
    group: 'other',
    fields: [{ name: 'basis', kind: 'text', max: 1000, required: true }],
  },
  separate: {
    article: 'Art. 28(2)',
    document: true,
    group: 'other',
    fields: [
      { name: 'to', kind: 'office', only: 'judicial' },
      { name: 'explanation', kind: 'text', max: 4000, required: true },
    ],
  },
  direct: {
    article: 'Art. 31',
    document: true,
    group: 'next',
    fields: [
      {
        name: 'way',
        kind: 'choice',
        section: 'ways',
        only: ['judicial-procedure', 'arbitration', 'party-appeal', 'administrative-procedure'],
        required: true,
      },
      { name: 'authority', kind: 'line', max: 200, required: true },
      { name: 'explanation', kind: 'text', max: 4000, required: true },
    ],
  },
}
