import type { OfficeTree } from '../office/index.ts'
import type { EventType, StreamedEvent } from './event.ts'
import { presentOffice } from './present-office.ts'
import type { CitizenMatter } from './views.ts'

/** What the petitioner is told of each step. Notes between offices, links and recusals are not among it. */
const SHOWN: {
  [Type in EventType]?: (
    data: Extract<StreamedEvent, { type: Type }>['data'],
  ) => [office: string | null, detail: Record<string, string>]
} = {
  registered: (data) => [data.registeredBy, { channel: data.channel, class: data.class }],
  'material-added': (data) => [null, { note: data.note, attachments: String(data.attachments.length) }],
  transferred: (data) => [data.to, {}],
  assigned: (data) => [data.lead, {}],
  objected: (data) => [data.office, {}],
  'objection-upheld': (data) => [data.office, {}],
  'objection-rejected': (data) => [data.office, {}],
  'competence-decided': (data) => [data.office, {}],
  succeeded: (data) => [data.to, {}],
  'handed-over': (data) => [data.to, { reason: data.reason }],
  'taken-over-from': (data) => [data.to, { reason: data.reason }],
  'taken-up': (data) => [data.office, {}],
  'handed-back': (data) => [data.office, { reasons: data.reasons }],
  accepted: (data) => [data.office, data.way === null ? {} : { way: data.way }],
  declined: (data) => [data.office, { ground: data.ground, reasons: data.reasons, directTo: data.directTo }],
  directed: (data) => [data.office, { way: data.way, authority: data.authority, explanation: data.explanation }],
  separated: (data) => [data.to, { explanation: data.explanation }],
  extended: (data) => [data.office, { days: String(data.days), reason: data.reason }],
  answered: (data) => [data.office, {}],
  dispatched: (data) => [data.office, { paper: data.paper, carrier: data.carrier, postNumber: data.postNumber }],
  'letter-returned': (data) => [data.office, { paper: data.paper, postNumber: data.postNumber }],
  delivered: (data) => [null, { paper: data.paper, method: data.method }],
  executed: (data) => [data.office, { result: data.result }],
  mediated: (data) => [data.office, { kind: data.kind }],
  'hearing-held': (data) => [data.office, { from: data.from, to: data.to }],
  'review-requested': (data) => [data.office, {}],
  'review-refused': (data) => [data.office, { reasons: data.reasons }],
  reviewed: (data) => [data.office, {}],
  'second-review-requested': (data) => [data.office, {}],
  'second-reviewed': (data) => [data.office, {}],
  supervised: (data) => [data.toOffice, { replyBy: data.replyBy }],
  'supervision-replied': (data) => [data.office, {}],
  withdrawn: () => [null, {}],
  'wishes-changed': () => [null, {}],
  concluded: (data) => [data.office, {}],
  rated: (data) => [null, { office: data.office, rating: data.rating }],
}

/** The timeline that the portal shows. */
export function presentTimeline(offices: OfficeTree, events: readonly StreamedEvent[]): CitizenMatter['timeline'] {
  return events.flatMap((event) => {
    const show = SHOWN[event.type] as
      | ((data: StreamedEvent['data']) => [string | null, Record<string, string>])
      | undefined
    if (!show) return []
    const [office, detail] = show(event.data)
    const step = { seq: event.seq, type: event.type, at: event.at, on: event.on, detail }
    return [{ ...step, office: office === null ? null : presentOffice(offices, office) }]
  })
}
