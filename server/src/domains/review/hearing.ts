import { z } from 'zod'
import { localDate, remark, statement } from '../matter/index.ts'
import { inBoth } from '../../platform/http/index.ts'
import type { Worded } from '../document/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'

const time = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, inBoth('请填写时间，例如 09:30。', 'Enter a time such as 09:30.'))

/** What a hearing is arranged with. `people` names the participants who are not of an office; it is sealed. */
export const HearingInput = z.object({
  topic: statement(200),
  on: localDate,
  time,
  place: remark(200).describe('Left out where a room of the hall is taken: it is named after the room'),
  room: z
    .object({ hallId: z.uuid(), roomId: z.uuid(), until: time })
    .optional()
    .describe('A meeting room of the hall, taken for the hearing in the same step'),
  bring: remark(1000).describe('What participants bring along'),
  open: z.boolean().default(false),
  invited: z.array(z.uuid()).max(30).default([]),
  people: statement(2000),
})
export type HearingInput = z.output<typeof HearingInput>

/** What those who come are told. */
export type Announced = Pick<HearingInput, 'on' | 'time' | 'place'>

export const HEARING_INPUTS = {
  change: HearingInput.extend({
    people: statement(2000).optional().describe('Left out, the list stays as it is'),
    reason: statement(1000),
  }),
  cancel: z.object({ reason: statement(1000) }),
  hold: z.object({
    to: localDate,
    present: statement(2000),
    record: statement(50_000),
    conclusion: statement(8000),
  }),
  publish: z.object({ title: statement(200), text: statement(8000) }),
  withdraw: z.object({ reason: statement(1000) }),
} as const

export type HearingCommand = {
  [Verb in keyof typeof HEARING_INPUTS]: { verb: Verb; input: z.output<(typeof HEARING_INPUTS)[Verb]> }
}[keyof typeof HEARING_INPUTS]

/** What happens to a hearing. Nobody is named in it. */
export type HearingEvent =
  | { type: 'announced'; data: { on: LocalDate; number: string } & Worded }
  | { type: 'changed'; data: { on: LocalDate; number: string; reason: string } & Worded }
  | { type: 'cancelled' | 'withdrawn'; data: { reason: string } }
  | { type: 'passed-on'; data: { from: string; to: string; reason: string } }
  | { type: 'held'; data: { from: LocalDate; to: LocalDate } }
  | { type: 'published'; data: Record<string, never> }
