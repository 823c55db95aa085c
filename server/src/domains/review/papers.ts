import { officialDate, type OfficialDocument } from '../../platform/documents/index.ts'
import { defineShape, sayIn, type TemplateShape } from '../document/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { messages } from './messages/index.ts'
import type { HearingView } from './views.ts'

type Lang = OfficialDocument['lang']
const nameIn = (name: { zh: string; en: string }, lang: Lang): string => (lang === 'en' ? name.en || name.zh : name.zh)

const { 'zh-CN': zh, en } = messages
const NUMBER = { number: { zh: '信访事项编号', en: 'number of the matter' } }
const textOf = (id: 'lead' | 'changedLead' | 'rights') => ({ 'zh-CN': zh.documents[id], en: en.documents[id] })

/** The sentences of the notice: the rights of those who take part stay in it in any words. */
export const NOTICE: TemplateShape = defineShape('hearing-notice', [
  {
    id: 'lead',
    name: { zh: '举行听证', en: 'That a hearing is held' },
    text: textOf('lead'),
    places: NUMBER,
    keeps: { 'zh-CN': ['听证'], en: ['hearing'] },
  },
  {
    id: 'changedLead',
    name: { zh: '时间、地点变更', en: 'That time and place have changed' },
    text: textOf('changedLead'),
    places: NUMBER,
    keeps: { 'zh-CN': ['听证', '变更'], en: ['hearing', 'changed'] },
  },
  {
    id: 'rights',
    name: { zh: '参加人的权利', en: 'Rights of those who take part' },
    text: textOf('rights'),
    places: {},
    keeps: {
      'zh-CN': ['陈述意见', '出示证据', '申请听证人员回避'],
      en: ['speak', 'show evidence', 'recused'],
    },
  },
])

type Announced = Pick<
  HearingView,
  'topic' | 'on' | 'time' | 'place' | 'bring' | 'open' | 'invited' | 'number' | 'office' | 'noticedOn' | 'notice'
>

/** 听证通知书: what about, when, where and with whom; a change of the day is a notice of its own. */
export function writeHearingNotice(
  hearing: Announced,
  { number, people }: { number: string; people: string | null },
  lang: Lang,
): OfficialDocument {
  const { documents } = messages[lang]
  const signer = { office: nameIn(hearing.office.name, lang), date: hearing.noticedOn }
  const say = sayIn(NOTICE, hearing.notice, lang, signer)
  const fields = [
    { label: documents.topic, value: hearing.topic },
    { label: documents.when, value: `${officialDate(hearing.on, lang)} ${hearing.time}` },
    { label: documents.where, value: hearing.place },
    { label: documents.bring, value: hearing.bring },
    { label: documents.doors, value: hearing.open ? documents.open : documents.closed },
    { label: documents.offices, value: hearing.invited.map(({ name }) => nameIn(name, lang)).join(documents.comma) },
    { label: documents.people, value: people ?? '' },
  ]
  return {
    kind: NOTICE.kind,
    title: documents.notice,
    number: hearing.number,
    body: [
      ...say('opening'),
      ...say(hearing.notice.changes ? 'changedLead' : 'lead', { number: groupNumber(number) }),
      { type: 'fields', fields: fields.filter(({ value }) => value !== '') },
      ...say('rights'),
      ...say('closing'),
    ],
    signer,
    lang,
  }
}
