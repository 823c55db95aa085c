import { officialDate, type Block, type OfficialDocument } from '../../platform/documents/index.ts'
import { localDateOf } from '../../platform/time/index.ts'
import { defineShape, sayIn, type PartOptions, type Worded } from '../document/index.ts'
import { fill, messages } from './messages/index.ts'
import { ITEM_STATE_NAMES } from './states.ts'
import type { CampaignView, ItemLineView, ItemView, SummaryView } from './views.ts'

type Lang = OfficialDocument['lang']

const { 'zh-CN': zh, en } = messages
type Sentence = 'leadDay' | 'lead' | 'lookedText' | 'sheetLead'
const sentence = (id: Sentence, nameZh: string, nameEn: string, places: PartOptions['places']): PartOptions => ({
  id,
  name: { zh: nameZh, en: nameEn },
  text: { 'zh-CN': zh.documents[id], en: en.documents[id] },
  places,
})

const COUNTED = {
  to: { zh: '汇总的最后一天', en: 'last day of the summary' },
  total: { zh: '名单件数', en: 'matters on the list' },
  struck: { zh: '已销号件数', en: 'matters struck off' },
  listed: { zh: '本期列入件数', en: 'listed in these days' },
  done: { zh: '本期销号件数', en: 'struck off in these days' },
  reopened: { zh: '本期退回件数', en: 'returned in these days' },
}

/** The sentences of the summaries: the day has one of its own, three days and the month share another. */
export const SUMMARY = defineShape('backlog-summary', [
  sentence('leadDay', '日报的开头：当日情况', 'How the daily summary begins', COUNTED),
  sentence('lead', '三日报、月报的开头：本期情况', 'How the three-day and monthly summaries begin', {
    from: { zh: '汇总的第一天', en: 'first day of the summary' },
    ...COUNTED,
  }),
  sentence('lookedText', '回头看的结果', 'What looking back has found', {
    all: { zh: '检查件数', en: 'matters looked at' },
    held: { zh: '稳定解决件数', en: 'matters that hold' },
    failed: { zh: '退回件数', en: 'matters returned' },
  }),
])

/** The sentence of the sheet: by whom and by what a matter is struck off stays in it in any words. */
export const SHEET = defineShape('strike-off-sheet', [
  {
    ...sentence('sheetLead', '准予销号', 'That it is struck off', {
      campaign: { zh: '名单名称', en: 'name of the list' },
    }),
    keeps: { 'zh-CN': ['核定', '材料', '销号'], en: ['checked', 'evidence', 'struck off'] },
  },
])

const signed = (change: number): string => (change > 0 ? `+${change}` : String(change))
const nameIn = (name: { zh: string; en: string }, lang: Lang): string => (lang === 'en' ? name.en || name.zh : name.zh)
const paragraph = (text: string): Block => ({ type: 'paragraph', text })
const heading = (text: string): Block => ({ type: 'heading', level: 1, text })
const share = (part: number, whole: number): string => (whole === 0 ? '' : `${Math.floor((100 * part) / whole)}%`)

function stateTable({ before, after, change }: SummaryView, lang: Lang): Block {
  const { documents, states } = messages[lang]
  return {
    type: 'table',
    columns: [
      { label: documents.state, share: 3 },
      { label: documents.before, align: 'end' },
      { label: documents.after, align: 'end' },
      { label: documents.change, align: 'end' },
    ],
    rows: [...ITEM_STATE_NAMES, 'total' as const].map((name) => [
      name === 'total' ? documents.total : states[name],
      String(before[name]),
      String(after[name]),
      signed(change[name]),
    ]),
  }
}

/** 通报: the offices side by side, who has done most of its share first. */
function officeTable({ offices }: SummaryView, lang: Lang): Block {
  const { documents, states, noOffice } = messages[lang]
  const rate = ({ total, struck }: { total: number; struck: number }): number => struck / Math.max(1, total)
  return {
    type: 'table',
    columns: [
      { label: documents.office, share: 4 },
      { label: documents.items, align: 'end' },
      { label: documents.done, align: 'end', share: 1.4 },
      { label: states.struck, align: 'end', share: 1.2 },
      { label: documents.rate, align: 'end', share: 1.2 },
      { label: documents.late, align: 'end', share: 1.4 },
    ],
    rows: offices
      .toSorted((a, b) => rate(b) - rate(a))
      .map((one) => [
        one.office === null ? noOffice : nameIn(one.office.name, lang),
        String(one.total),
        String(one.done),
        String(one.struck),
        share(one.struck, one.total),
        String(one.late),
      ]),
  }
}

function mattersTable(matters: readonly ItemLineView[], hidden: number, title: string, lang: Lang): Block[] {
  const { documents, noOffice } = messages[lang]
  if (matters.length === 0 && hidden === 0) return []
  const table: Block = {
    type: 'table',
    columns: [
      { label: documents.number, share: 2.4 },
      { label: documents.matter, share: 3.4 },
      { label: documents.office, share: 2.2 },
      { label: documents.sponsor, share: 1.4 },
    ],
    rows: matters.map((one) => [
      one.number,
      one.summary,
      one.office === null ? noOffice : nameIn(one.office.name, lang),
      one.sponsor,
    ]),
  }
  return [
    heading(title),
    ...(matters.length === 0 ? [] : [table]),
    ...(hidden === 0 ? [] : [paragraph(fill(documents.hidden, { count: hidden }))]),
  ]
}

/**
 * 日报, 三日报, 月报 of a campaign: the day says where the list stands and what was done, three days compare the offices and name what
 * is late, the month looks into years and into what looking back has found.
 */
export function writeSummary(
  campaign: Pick<CampaignView, 'name' | 'office' | 'listHash'>,
  summary: SummaryView & Worded,
  lang: Lang,
): OfficialDocument {
  const { documents, periods, states } = messages[lang]
  const { period, from, to, after, matters, hidden, looked } = summary
  const values = {
    from: officialDate(from, lang),
    to: officialDate(to, lang),
    total: after.total,
    struck: after.struck,
    listed: summary.listed,
    done: summary.struck,
    reopened: summary.reopened,
  }
  const compares = period !== 'day'
  const analyses = period === 'month'
  const all = looked.held + looked.failed
  const signer = { office: nameIn(campaign.office.name, lang), date: summary.issuedOn ?? to }
  const say = sayIn(SUMMARY, summary, lang, signer)
  return {
    kind: SUMMARY.kind,
    title: fill(documents.title, { name: campaign.name, period: periods[period] }),
    ...(summary.number === '' ? {} : { number: summary.number }),
    body: [
      ...say('opening'),
      ...say(period === 'day' ? 'leadDay' : 'lead', values),
      heading(documents.progress),
      stateTable(summary, lang),
      ...(compares ? [heading(documents.offices), officeTable(summary, lang)] : []),
      ...mattersTable(matters.struck, hidden.struck, documents.struckList, lang),
      ...mattersTable(matters.reopened, hidden.reopened, documents.reopenedList, lang),
      ...(compares ? mattersTable(matters.late, hidden.late, documents.lateList, lang) : []),
      ...(analyses
        ? [
            heading(documents.years),
            {
              type: 'table' as const,
              columns: [
                { label: documents.year, share: 2 },
                { label: documents.items, align: 'end' as const },
                { label: states.struck, align: 'end' as const },
                { label: documents.rate, align: 'end' as const },
              ],
              rows: summary.years.map((one) => [
                String(one.year),
                String(one.total),
                String(one.struck),
                share(one.struck, one.total),
              ]),
            },
          ]
        : []),
      ...(all === 0
        ? []
        : [heading(documents.looked), ...say('lookedText', { all, held: looked.held, failed: looked.failed })]),
      ...(campaign.listHash === null
        ? []
        : [paragraph(fill(documents.hash, { hash: campaign.listHash.slice(0, 16) }))]),
      ...say('closing'),
    ],
    signer,
    lang,
  }
}

type StruckItem = Pick<
  ItemView,
  'campaign' | 'number' | 'receivedOn' | 'summary' | 'office' | 'sponsor' | 'plan' | 'steps'
>

/** 销号单: the matter, who answered for it, the plan with what was done, the evidence, who proposed and who checked. Null without striking off. */
export function writeSheet(item: StruckItem, lang: Lang): OfficialDocument | null {
  const { documents, columns, evidence: kinds } = messages[lang]
  const struck = item.steps.findLast(({ type }) => type === 'struck')
  const proposed = item.steps.findLast(({ type, seq }) => type === 'proposed' && seq < (struck?.seq ?? 0))
  if (!struck || !proposed) return null
  const titleOf = ({ kind, title }: ItemView['evidence'][number]): string =>
    kind === 'paper' ? (kinds[title as keyof typeof kinds] ?? title) : title
  const who = ({ by }: ItemView['steps'][number]): string => `${nameIn(by.office.name, lang)} ${by.name ?? ''}`.trim()
  const signer = { office: nameIn(struck.by.office.name, lang), date: localDateOf(struck.at) }
  const say = sayIn(SHEET, struck, lang, signer)
  return {
    kind: SHEET.kind,
    title: documents.sheet,
    ...(struck.number === '' ? {} : { number: struck.number }),
    body: [
      ...say('opening'),
      ...say('sheetLead', { campaign: item.campaign }),
      {
        type: 'fields',
        boxed: true,
        fields: [
          { label: documents.number, value: item.number },
          { label: documents.received, value: officialDate(item.receivedOn, lang) },
          { label: documents.matter, value: item.summary, wide: true },
          { label: columns.office, value: item.office === null ? '' : nameIn(item.office.name, lang) },
          { label: documents.sponsor, value: item.sponsor },
          { label: documents.reason, value: proposed.text, wide: true },
          { label: documents.proposedBy, value: who(proposed) },
          { label: documents.checkedBy, value: who(struck) },
        ],
      },
      ...(item.plan.length === 0
        ? []
        : [
            heading(documents.plan),
            {
              type: 'table' as const,
              columns: [
                { label: documents.planStep, share: 3 },
                { label: documents.dueOn, share: 2 },
                { label: documents.doneOn, share: 2 },
                { label: documents.result, share: 3 },
              ],
              rows: item.plan.map(({ what, dueOn, done }) => [
                what,
                officialDate(dueOn, lang),
                done === null ? documents.notDone : officialDate(done.on, lang),
                done?.result ?? '',
              ]),
            },
          ]),
      heading(documents.evidenceList),
      {
        type: 'table',
        columns: [
          { label: documents.evidence, share: 4 },
          { label: documents.on, share: 2 },
        ],
        rows: proposed.evidence.map((one) => [titleOf(one), officialDate(one.on, lang)]),
      },
      ...say('closing'),
    ],
    signer,
    lang,
  }
}
