import { officialDate, type OfficialDocument } from '../../platform/documents/index.ts'
import { localDateOf, type LocalDate } from '../../platform/time/index.ts'
import { defineShape, sayIn } from '../document/index.ts'
import { messages, said } from './messages/index.ts'
import { KINDS } from './present-merger.ts'
import type { MergerView, SheetView } from './views.ts'

const { 'zh-CN': zh, en } = messages
const sheetText = (id: 'lead' | 'order' | 'note') => ({ 'zh-CN': zh.documents[id], en: en.documents[id] })
const mergerText = (id: 'lead' | 'reason' | 'calledOff') => ({ 'zh-CN': zh.mergers[id], en: en.mergers[id] })
const RUNS_ON = { 'zh-CN': ['时限照常计算'], en: ['time limit runs on'] }

/** The sentences of the sheet: that every time limit runs on stays in it in any words. */
export const SHEET = defineShape('hand-over-sheet', [
  {
    id: 'lead',
    name: { zh: '移交的原因和件数', en: 'Why, and how much is handed over' },
    text: sheetText('lead'),
    places: {
      office: { zh: '单位', en: 'office' },
      from: { zh: '移交人', en: 'who hands over' },
      reason: { zh: '原因', en: 'reason' },
      n: { zh: '件数', en: 'number of pieces' },
    },
    keeps: RUNS_ON,
  },
  {
    id: 'order',
    name: { zh: '责成接收（停用账号时）', en: 'By order, where an account is closed' },
    text: sheetText('order'),
    places: { to: { zh: '接收人', en: 'successor' } },
  },
  {
    id: 'note',
    name: { zh: '移交人的说明', en: 'Note of whoever hands over' },
    text: sheetText('note'),
    places: { note: { zh: '说明', en: 'note' } },
  },
])

/** The sentences of the sheet of a merger. */
export const MERGER = defineShape('merger-sheet', [
  {
    id: 'lead',
    name: { zh: '合并和承继', en: 'The merger and what passes on' },
    text: mergerText('lead'),
    places: {
      from: { zh: '移交单位', en: 'earlier office' },
      to: { zh: '承继单位', en: 'successor' },
      date: { zh: '生效日期', en: 'day on which it takes effect' },
    },
    keeps: { 'zh-CN': ['承继', ...RUNS_ON['zh-CN']], en: ['carries on', ...RUNS_ON.en] },
  },
  {
    id: 'reason',
    name: { zh: '依据和说明', en: 'Basis and remarks' },
    text: mergerText('reason'),
    places: { reason: { zh: '依据和说明', en: 'basis and remarks' } },
  },
  {
    id: 'calledOff',
    name: { zh: '撤销合并', en: 'That it was called off' },
    text: mergerText('calledOff'),
    places: { reason: { zh: '撤销的理由', en: 'why it was called off' } },
  },
])

const day = (on: LocalDate | null, lang: OfficialDocument['lang']): string =>
  on === null ? '' : officialDate(on, lang)

/** 工作移交清单, with what has become of each line. */
export function writeSheet(
  view: Pick<SheetView, 'number' | 'office' | 'from' | 'reason' | 'byOrder' | 'note' | 'madeOn' | 'words'> & {
    items: readonly Pick<SheetView['items'][number], 'n' | 'kind' | 'what' | 'to' | 'state' | 'answer'>[]
  },
  lang: OfficialDocument['lang'],
): OfficialDocument {
  const { documents, kinds, reasons, itemStates } = messages[lang]
  const office = said(view.office.name, lang)
  const takers = [...new Set(view.items.map(({ to }) => to.name))]
  const between = lang === 'en' ? ', ' : '、'
  const { columns } = documents
  const signer = { office, date: view.madeOn }
  const say = sayIn(SHEET, view, lang, signer)
  return {
    kind: SHEET.kind,
    title: documents.title,
    number: view.number,
    body: [
      ...say('opening'),
      ...say('lead', { office, from: view.from.name, reason: reasons[view.reason], n: view.items.length }),
      ...(view.byOrder ? say('order', { to: takers.join(between) }) : []),
      ...(view.note === '' ? [] : say('note', { note: view.note })),
      {
        type: 'table',
        columns: [
          { label: columns.n, share: 0.5, align: 'center' },
          { label: columns.kind, share: 1.2 },
          { label: columns.what, share: 3 },
          { label: columns.due, share: 1.2 },
          { label: columns.to, share: 1 },
          { label: columns.state, share: 1.1 },
        ],
        rows: view.items.map(({ n, kind, what, to, state, answer }) => [
          String(n),
          kinds[kind],
          what ? [what.number, said(what.title, lang)].filter(Boolean).join(' ') : documents.hidden,
          day(what?.dueOn ?? null, lang),
          to.name,
          [itemStates[state], answer].filter(Boolean).join(lang === 'en' ? ': ' : '：'),
        ]),
      },
      ...say('closing'),
      {
        type: 'fields',
        boxed: true,
        fields: [
          { label: documents.from, value: view.from.name },
          { label: documents.witness, value: '' },
          { label: documents.to, value: takers.join(between), wide: true },
        ],
      },
    ],
    signer,
    lang,
  }
}

/** 机构合并移交清单: what was counted, and since its day what passed and what did not. */
export function writeMerger(
  view: Omit<MergerView, 'regionId' | 'id' | 'version' | 'mayCallOff'>,
  lang: OfficialDocument['lang'],
): OfficialDocument {
  const { mergers: words } = messages[lang]
  const name = (of: MergerView['office']): string => (lang === 'en' ? of.name.en : of.name.zh)
  const [from, to] = [name(view.office), name(view.successor)]
  const of = (counts: MergerView['counted'], kind: string): number => counts.find((one) => one.kind === kind)?.n ?? 0
  const done = view.state === 'done'
  const kinds = KINDS.filter((kind) =>
    [view.counted, view.passed, done ? view.left : []].some((one) => of(one, kind) > 0),
  )
  const calledOff = view.steps.find(({ type }) => type === 'called-off')
  const { columns } = words
  const signer = { office: from, date: localDateOf(view.steps[0]?.at ?? '') }
  const say = sayIn(MERGER, view, lang, signer)
  return {
    kind: MERGER.kind,
    title: words.title,
    number: view.number,
    body: [
      ...say('opening'),
      ...say('lead', { from, to, date: officialDate(view.on, lang) }),
      ...say('reason', { reason: view.reason }),
      ...(calledOff ? say('calledOff', { reason: calledOff.text.zh }) : []),
      {
        type: 'table',
        columns: [
          { label: columns.kind, share: 2 },
          { label: columns.prepared, share: 1, align: 'center' },
          { label: columns.passed, share: 1, align: 'center' },
          { label: columns.left, share: 1, align: 'center' },
        ],
        rows: kinds.map((kind) => [
          words.kinds[kind],
          String(of(view.counted, kind)),
          done ? String(of(view.passed, kind)) : '',
          done ? String(of(view.left, kind)) : '',
        ]),
      },
      ...(view.moving.length + view.staying.length === 0
        ? []
        : [
            {
              type: 'table',
              columns: [
                { label: words.staffColumns.name, share: 1 },
                { label: words.staffColumns.fate, share: 2 },
              ],
              rows: [
                ...view.moving.map((person) => [person.name, words.moving]),
                ...view.staying.map((person) => [person.name, words.staying]),
              ],
            } as const,
          ]),
      ...say('closing'),
      {
        type: 'fields',
        boxed: true,
        fields: [
          { label: words.from, value: from },
          { label: words.to, value: to },
        ],
      },
    ],
    signer,
    lang,
  }
}
