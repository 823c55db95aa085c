import { z } from 'zod'
import type { Staff } from '../identity/index.ts'
import { OutsideChannel, type OutsideChannel as Channel } from './channel.ts'
import { ContactLanguage } from './contact-point.ts'
import { findNotice, PLACE, type Notice } from './notice.ts'
import { render } from './render.ts'
import { DELIVERY_FAILURES } from './retry.ts'
import { DELIVERY_COMMANDS, mayFollow, STATE_NAMES, type DeliveryState } from './states.ts'
import type { DeliveryStepTable, DeliveryTable, InboxTable } from './tables.ts'
import { Addresses } from './wishes.ts'

const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const bilingual = z.object({ zh: z.string(), en: z.string() })
const wording = z.object({ subject: z.string(), text: z.string() })
const state = z.enum(STATE_NAMES as [DeliveryState, ...DeliveryState[]])
const failure = z.enum(DELIVERY_FAILURES).nullable()

/** A message in somebody's inbox, in both languages, with the record that it leads to. `settled` when its duty is done. */
export const InboxMessage = z
  .object({
    id,
    kind: z.string(),
    name: bilingual,
    at: moment,
    read: z.boolean(),
    settled: z.boolean(),
    about: z.object({ of: z.string(), regionId: z.string(), id, number: z.string() }),
    zh: wording,
    en: wording,
  })
  .meta({ id: 'InboxMessage' })
export const InboxPage = z.object({ items: z.array(InboxMessage), next: z.string().nullable(), unread: z.int() })

export function presentInbox(rows: readonly InboxTable[], limit: number, unread: number): z.output<typeof InboxPage> {
  const shown = rows.slice(0, limit)
  return {
    items: shown.flatMap((row) => {
      const notice = findNotice(row.kind)
      if (!notice) return []
      const values = { ...row.values, number: row.number, address: '' }
      return [
        {
          id: row.id,
          kind: row.kind,
          name: notice.name,
          at: row.at,
          read: row.read_at !== null,
          settled: row.settled_at !== null,
          about: { of: row.about_of, regionId: row.region_id, id: row.about_id, number: row.number },
          ...inTheInbox(render(notice, values, row.confidential), row.confidential),
        },
      ]
    }),
    next: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
    unread,
  }
}

/** Whoever reads an inbox has logged in: a confidential record says there that it has news, and leads to it. */
function inTheInbox(rendered: ReturnType<typeof render>, confidential: boolean): ReturnType<typeof render> {
  if (!confidential) return rendered
  const { zh, en } = rendered
  return { zh: { subject: zh.subject, text: '' }, en: { subject: en.subject, text: '' } }
}

/** What happened to a delivery and who did it. */
const Step = z.object({
  step: z.string(),
  at: moment,
  failure,
  by: z.string().nullable(),
  reason: z.string(),
})

/** One message on one channel. A confidential record has no number here, and nothing has an address. */
export const Delivery = z
  .object({
    regionId: z.string(),
    id,
    kind: z.string(),
    name: bilingual,
    number: z.string().nullable(),
    reader: z.enum(['petitioner', 'staff']),
    channel: OutsideChannel,
    state,
    tries: z.int(),
    nextAt: moment.nullable(),
    failure,
    updatedAt: moment,
    version: z.int(),
    may: z.array(z.enum(DELIVERY_COMMANDS)),
    steps: z.array(Step),
  })
  .meta({ id: 'Delivery' })
export type DeliveryView = z.output<typeof Delivery>

export const DeliveryPage = z.object({
  items: z.array(Delivery.omit({ steps: true })),
  next: z.string().nullable(),
  counts: z.array(z.object({ channel: OutsideChannel, state, count: z.int() })),
})

const presentRow = (row: DeliveryTable): Omit<DeliveryView, 'steps'> => ({
  regionId: row.region_id,
  id: row.id,
  kind: row.kind,
  name: findNotice(row.kind)?.name ?? { zh: row.kind, en: row.kind },
  number: row.confidential ? null : row.number,
  reader: row.staff_id === null ? 'petitioner' : 'staff',
  channel: row.channel,
  state: row.state,
  tries: row.tries,
  nextAt: row.state === 'failed' || row.state === 'waiting' ? row.next_at : null,
  failure: row.failure,
  updatedAt: row.updated_at,
  version: row.version,
  may: DELIVERY_COMMANDS.filter((command) => mayFollow(row.state, command)),
})

export const presentDeliveries = (
  rows: readonly DeliveryTable[],
  limit: number,
  counts: readonly { channel: Channel; state: DeliveryState; count: number }[],
): z.output<typeof DeliveryPage> => ({
  items: rows.slice(0, limit).map(presentRow),
  next: rows.length > limit ? (rows[limit - 1]?.id ?? null) : null,
  counts: [...counts],
})

export const presentDelivery = (
  row: DeliveryTable,
  steps: readonly DeliveryStepTable[],
  names: ReadonlyMap<string, string>,
): DeliveryView => ({
  ...presentRow(row),
  steps: steps.map((each) => ({
    step: each.step,
    at: each.at,
    failure: each.failure,
    by: each.staff_id === null ? null : (names.get(each.staff_id) ?? ''),
    reason: each.reason,
  })),
})

/** A kind of message with a preview in both languages. */
export const NoticeKinds = z.object({
  kinds: z.array(
    z
      .object({
        kind: z.string(),
        readers: z.enum(['petitioner', 'staff']),
        name: bilingual,
        zh: wording,
        en: wording,
        whenConfidential: z.object({ zh: wording, en: wording }),
      })
      .meta({ id: 'NoticeKind' }),
  ),
})

/** What stands in a preview for what is not known before there is a message. */
export const presentNotices = (
  notices: readonly Notice[],
  sample: Readonly<Record<string, { zh: string; en: string }>>,
): z.output<typeof NoticeKinds> => ({
  kinds: notices.map((notice) => {
    const places = [notice.zh, notice.en].flatMap(({ subject, text }) =>
      [...`${subject} ${text}`.matchAll(PLACE)].map(([, name = '']) => name),
    )
    const values = Object.fromEntries(
      ['number', 'address', 'code', ...places].map((name) => [
        name,
        sample[name] ?? { zh: `〔${name}〕`, en: `[${name}]` },
      ]),
    )
    return {
      kind: notice.kind,
      readers: notice.readers,
      name: notice.name,
      ...render(notice, values, false),
      whenConfidential: render(notice, values, true),
    }
  }),
})

/** How a member of staff wants to be told beside the inbox, and which ways this office has. */
export const Preferences = z
  .object({
    channels: z.array(OutsideChannel),
    addresses: Addresses,
    /** In which language messages outside the workbench come; null for both where there is room. */
    language: ContactLanguage.nullable(),
    version: z.int(),
    offered: z.array(OutsideChannel),
  })
  .meta({ id: 'NoticePreferences' })

/** How far ahead an office is warned. */
export const WarningRules = z.object({
  rules: z.array(
    z
      .object({
        officeId: id.nullable(),
        inForceFrom: z.string().meta({ format: 'date' }),
        leads: z.array(z.int()),
        overdue: z.boolean(),
        source: bilingual,
        version: z.int(),
      })
      .meta({ id: 'WarningRule' }),
  ),
})

/** How long the messages of a region are kept. */
export const KeepingRules = z.object({
  rules: z.array(
    z
      .object({
        regionId: z.string().nullable(),
        inForceFrom: z.string().meta({ format: 'date' }),
        days: z.int(),
        source: bilingual,
      })
      .meta({ id: 'MessageKeepingRule' }),
  ),
})

export const namesOf = (staff: readonly Staff[]): ReadonlyMap<string, string> =>
  new Map(staff.map((person) => [person.id, person.name]))
