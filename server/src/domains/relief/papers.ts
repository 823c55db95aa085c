import { officialDate, type OfficialDocument } from '../../platform/documents/index.ts'
import { defineShape, sayIn } from '../document/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { fill, messages } from './messages/index.ts'
import { yuan } from './present.ts'
import type { ApplicationView } from './views.ts'

const { 'zh-CN': zh, en } = messages
type Sentence = 'lead' | 'granted' | 'partly' | 'refused' | 'free' | 'basis'
const textOf = (id: Sentence) => ({ 'zh-CN': zh.documents[id], en: en.documents[id] })
const AMOUNT = { amount: { zh: '决定金额', en: 'amount granted' } }

/** The sentences of the decision: that nothing is asked in return stays in it in any words. */
export const DECISION = defineShape('relief-decision', [
  {
    id: 'lead',
    name: { zh: '申请和评估', en: 'The application and its assessment' },
    text: textOf('lead'),
    places: {
      number: { zh: '信访事项编号', en: 'number of the matter' },
      date: { zh: '收到申请的日期', en: 'day of the application' },
      asked: { zh: '申请金额', en: 'amount asked for' },
    },
  },
  {
    id: 'granted',
    name: { zh: '决定：同意', en: 'Decision: granted' },
    text: textOf('granted'),
    places: AMOUNT,
    keeps: { 'zh-CN': ['同意'], en: ['granted'] },
  },
  {
    id: 'partly',
    name: { zh: '决定：部分同意', en: 'Decision: granted in part' },
    text: textOf('partly'),
    places: AMOUNT,
    keeps: { 'zh-CN': ['部分同意'], en: ['in part'] },
  },
  {
    id: 'refused',
    name: { zh: '决定：不予救助', en: 'Decision: refused' },
    text: textOf('refused'),
    places: {},
    keeps: { 'zh-CN': ['不予救助'], en: ['refused'] },
  },
  {
    id: 'free',
    name: { zh: '不附加条件', en: 'That it is bound to nothing' },
    text: textOf('free'),
    places: {},
    keeps: { 'zh-CN': ['不附加其他任何条件', '不影响你依法享有的权利'], en: ['No condition', 'your rights'] },
  },
  {
    id: 'basis',
    name: { zh: '审批权限', en: 'Authority to decide' },
    text: textOf('basis'),
    places: { basis: { zh: '权限依据', en: 'rule that gives the authority' } },
  },
])

type Decided = Pick<ApplicationView, 'number' | 'appliedOn' | 'asked' | 'result' | 'granted' | 'words'> & {
  steps: readonly Pick<ApplicationView['steps'][number], 'type' | 'on' | 'by' | 'data'>[]
}

/** 专项资金救助决定书, in the words in which it was issued; null until there is a decision. */
export function writeDecision(view: Decided, lang: OfficialDocument['lang']): OfficialDocument | null {
  const decided = view.steps.find(({ type }) => type === 'decided')
  if (!decided || view.result === null) return null
  const { documents } = messages[lang]
  const { name } = decided.by.office
  const number = groupNumber(view.number)
  const signer = { office: lang === 'en' ? name.en || name.zh : name.zh, date: decided.on }
  const say = sayIn(DECISION, view, lang, signer)
  return {
    kind: DECISION.kind,
    title: documents.title,
    ...(decided.data.number ? { number: decided.data.number } : {}),
    addressee: fill(documents.addressee, { number }),
    body: [
      ...say('opening'),
      ...say('lead', { number, date: officialDate(view.appliedOn, lang), asked: yuan(view.asked) }),
      { type: 'heading', level: 1, text: documents.result },
      ...say(view.result, { amount: yuan(view.granted) }),
      { type: 'heading', level: 1, text: documents.reasons },
      { type: 'paragraph', text: decided.data.reasons ?? '' },
      ...say('free'),
      ...say('basis', { basis: decided.data.basis ?? '' }),
      ...say('closing'),
    ],
    signer,
    lang,
  }
}
