import { z } from 'zod'
import { DueExplanation } from '../matter/index.ts'
import { date, MAIL_KINDS } from './item.ts'
import { MAIL_URGENCIES } from './due.ts'
import { MAIL_STATES, type MailState } from './states.ts'

const officeRef = z.object({ id: z.string(), name: z.object({ zh: z.string(), en: z.string() }) })
const state = z.enum(Object.keys(MAIL_STATES) as [MailState, ...MailState[]])
const matterRef = z.object({ regionId: z.string(), matterId: z.string(), number: z.string() })

/** An item in a list. Nothing in it says who sent it. */
export const MailRow = z
  .object({
    regionId: z.string(),
    itemId: z.string(),
    number: z.string(),
    barcode: z.string(),
    kind: z.enum(MAIL_KINDS),
    receivedOn: date,
    postmarkedOn: date.nullable(),
    carrier: z.string(),
    waybill: z.string(),
    addressee: z.string(),
    pieces: z.int(),
    note: z.string(),
    state,
    stateOn: date,
    version: z.int(),
    office: officeRef,
    forwardedTo: officeRef.nullable(),
    cameFrom: officeRef.nullable(),
    matter: matterRef.nullable(),
    dueOn: date.nullable(),
    urgency: z.enum(MAIL_URGENCIES).nullable(),
    provisional: z.boolean(),
  })
  .meta({ id: 'MailRow' })
export type MailRow = z.output<typeof MailRow>

export const MailPage = z.object({ items: z.array(MailRow), next: z.string().nullable() })
export type MailPage = z.output<typeof MailPage>

export const MailCounts = z
  .object({ pending: z.int(), overdue: z.int(), today: z.int(), soon: z.int(), later: z.int(), coming: z.int() })
  .meta({ id: 'MailCounts' })
export type MailCountsView = z.output<typeof MailCounts>

export const ScanView = z.object({ id: z.string(), name: z.string(), type: z.string(), size: z.int() })

const stepValue = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])

/** One item with its scans, its last day explained, and what I may do now. */
export const MailItemView = MailRow.extend({
  /** False where the matter it became is closed to me: then neither scans nor sender are shown. */
  open: z.boolean(),
  scans: z.array(ScanView),
  hasSender: z.boolean(),
  steps: z.array(
    z.object({
      seq: z.int(),
      at: z.string(),
      office: officeRef,
      staff: z.string(),
      verb: z.string(),
      data: z.record(z.string(), stepValue),
    }),
  ),
  explanation: DueExplanation.nullable(),
  may: z.array(z.string()),
}).meta({ id: 'MailItem' })
export type MailItemView = z.output<typeof MailItemView>

export const SenderView = z.object({
  name: z.string(),
  phone: z.string(),
  address: z.string(),
  postcode: z.string(),
})

export const MailFigures = z
  .object({
    from: date,
    to: date,
    received: z.int(),
    toRegister: z.int().describe('Received, without those passed on, returned and set aside: the denominator'),
    registered: z.int(),
    pending: z.int(),
    forwarded: z.int(),
    returned: z.int(),
    setAside: z.int(),
  })
  .meta({ id: 'MailFigures' })
