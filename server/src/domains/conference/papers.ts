import { officialDate, type Block, type OfficialDocument } from '../../platform/documents/index.ts'
import { defineShape, sayIn, type Said } from '../document/index.ts'
import { messages } from './messages/index.ts'
import type { MeetingView } from './views.ts'

type Lang = OfficialDocument['lang']
const nameIn = (name: { zh: string; en: string }, lang: Lang): string => (lang === 'en' ? name.en || name.zh : name.zh)
const paragraph = (text: string): Block => ({ type: 'paragraph', text })

const { 'zh-CN': zh, en } = messages
const part = (id: 'noticeLead' | 'lead', name: Said) => ({
  id,
  name,
  text: { 'zh-CN': zh.documents[id], en: en.documents[id] },
  places: {},
})

export const NOTICE = defineShape('conference-notice', [
  part('noticeLead', { zh: '召开会议和参会要求', en: 'That there is a meeting, and who is asked to come' }),
])

export const MINUTES = defineShape('conference-minutes', [
  part('lead', { zh: '纪要的开头', en: 'How the minutes begin' }),
])

type Headed = Pick<MeetingView, 'on' | 'time' | 'place' | 'chair' | 'convener' | 'words'>
type Announced = Headed &
  Pick<MeetingView, 'noticeNumber' | 'noticedOn' | 'invited'> & { items: readonly { title: string }[] }
type Minuted = Headed &
  Pick<MeetingView, 'number' | 'minutedOn' | 'minutes'> & {
    items: readonly Pick<MeetingView['items'][number], 'id' | 'title' | 'state' | 'resolution'>[]
    attendance: readonly Pick<MeetingView['attendance'][number], 'office' | 'post' | 'delegate' | 'status'>[]
    decisions: readonly Pick<MeetingView['decisions'][number], 'itemId' | 'text' | 'lead' | 'assisting' | 'dueOn'>[]
  }

const headOf = (meeting: Headed, lang: Lang): { label: string; value: string }[] => {
  const { documents } = messages[lang]
  return [
    { label: documents.when, value: `${officialDate(meeting.on, lang)} ${meeting.time}` },
    { label: documents.where, value: meeting.place },
    { label: documents.chair, value: meeting.chair },
  ]
}

/** 会议通知: when, where and what about. Made of what the reader may know. */
export function writeNotice(meeting: Announced, lang: Lang): OfficialDocument {
  const { documents } = messages[lang]
  const signer = { office: nameIn(meeting.convener.name, lang), date: meeting.noticedOn ?? meeting.on }
  const say = sayIn(NOTICE, { words: meeting.words.notice }, lang, signer)
  return {
    kind: NOTICE.kind,
    title: documents.notice,
    ...(meeting.noticeNumber === '' ? {} : { number: meeting.noticeNumber }),
    addressee: meeting.invited.map(({ name }) => nameIn(name, lang)).join(documents.comma),
    body: [
      ...say('opening'),
      ...say('noticeLead'),
      { type: 'fields', fields: headOf(meeting, lang) },
      { type: 'heading', level: 1, text: documents.agenda },
      { type: 'list', ordered: true, items: meeting.items.map(({ title }) => title) },
      ...say('closing'),
    ],
    signer,
    lang,
  }
}

/** 会议纪要: who came, what was resolved, and who does what by when. Items that are kept from the reader are not in it. */
export function writeMinutes(meeting: Minuted, lang: Lang): OfficialDocument {
  const { documents } = messages[lang]
  const signer = { office: nameIn(meeting.convener.name, lang), date: meeting.minutedOn ?? meeting.on }
  const say = sayIn(MINUTES, { words: meeting.words.minutes }, lang, signer)
  const present = (status: 'attended' | 'absent'): string =>
    meeting.attendance
      .filter((one) => one.status === status)
      .map((one) => [nameIn(one.office.name, lang), one.post, one.delegate].filter((part) => part !== '').join(' '))
      .join(documents.comma)
  const items = meeting.items.flatMap((item, n): Block[] => {
    const decisions = meeting.decisions.filter(({ itemId }) => itemId === item.id)
    return [
      { type: 'heading', level: 1, text: `${n + 1}. ${item.title}` },
      ...(item.state === 'deferred' ? [paragraph(documents.deferred)] : []),
      ...(item.resolution === '' ? [] : [paragraph(item.resolution)]),
      ...(decisions.length === 0
        ? []
        : [
            {
              type: 'table' as const,
              caption: documents.decisions,
              columns: [
                { label: documents.columns.text, share: 4 },
                { label: documents.columns.lead, share: 2 },
                { label: documents.columns.assisting, share: 2 },
                { label: documents.columns.dueOn, share: 2 },
              ],
              rows: decisions.map((one) => [
                one.text,
                nameIn(one.lead.name, lang),
                one.assisting.map(({ name }) => nameIn(name, lang)).join(documents.comma),
                officialDate(one.dueOn, lang),
              ]),
            },
          ]),
    ]
  })
  return {
    kind: MINUTES.kind,
    title: documents.minutes,
    ...(meeting.number === '' ? {} : { number: meeting.number }),
    body: [
      {
        type: 'fields',
        fields: [
          ...headOf(meeting, lang),
          { label: documents.attended, value: present('attended') },
          { label: documents.absent, value: present('absent') },
        ].filter(({ value }) => value !== ''),
      },
      ...say('opening'),
      ...say('lead'),
      ...items,
      ...(meeting.minutes === ''
        ? []
        : [{ type: 'heading' as const, level: 1 as const, text: documents.remarks }, paragraph(meeting.minutes)]),
      ...say('closing'),
    ],
    signer,
    lang,
  }
}

/** 会议纪要摘录: what the minutes say of these items alone; remarks on the whole meeting may speak of others and stay out. */
export function writeExtract(meeting: MeetingView, items: ReadonlySet<string>, lang: Lang): OfficialDocument {
  const own = meeting.items.filter(({ id }) => items.has(id))
  const minutes = writeMinutes({ ...meeting, items: own, minutes: '' }, lang)
  return { ...minutes, kind: 'conference-extract', title: messages[lang].documents.extract }
}
