import type { z } from 'zod'
import type { CommandName } from '../states.ts'
import { accept } from './accept.ts'
import { addMaterial } from './add-material.ts'
import { answer } from './answer.ts'
import { assign } from './assign.ts'
import { changeWishes } from './change-wishes.ts'
import { classify } from './classify.ts'
import { conclude } from './conclude.ts'
import { decideCompetence } from './decide-competence.ts'
import { decline } from './decline.ts'
import type { CommandDefinition } from './definition.ts'
import { deliver } from './deliver.ts'
import { direct } from './direct.ts'
import { dispatch } from './dispatch.ts'
import { execute } from './execute.ts'
import { extend } from './extend.ts'
import { formPanel } from './form-panel.ts'
import { handle } from './handle.ts'
import { handOver, sendBack, takeUp } from './hand-over.ts'
import { hearing } from './hearing.ts'
import { link, unlink } from './link.ts'
import { mediate } from './mediate.ts'
import { object } from './object.ts'
import { rate } from './rate.ts'
import { recordReturn } from './record-return.ts'
import { recuse } from './recuse.ts'
import { refuseReview } from './refuse-review.ts'
import { rejectObjection } from './reject-objection.ts'
import { replySupervision } from './reply-supervision.ts'
import { requestReview } from './request-review.ts'
import { requestSecondReview } from './request-second-review.ts'
import { review, secondReview } from './review.ts'
import { separate } from './separate.ts'
import { succeed } from './succeed.ts'
import { supervise } from './supervise.ts'
import { transfer } from './transfer.ts'
import { upholdObjection } from './uphold-objection.ts'
import { withdraw } from './withdraw.ts'

/** Every verb that can be given to a matter that exists; `register` makes one (`commands/register.ts`). */
export const COMMANDS = {
  classify,
  transfer,
  assign,
  accept,
  decline,
  object,
  upholdObjection,
  rejectObjection,
  decideCompetence,
  handOver,
  takeUp,
  sendBack,
  succeed,
  separate,
  direct,
  handle,
  extend,
  answer,
  dispatch,
  recordReturn,
  deliver,
  execute,
  requestReview,
  refuseReview,
  formPanel,
  review,
  requestSecondReview,
  secondReview,
  hearing,
  mediate,
  supervise,
  replySupervision,
  withdraw,
  conclude,
  rate,
  addMaterial,
  link,
  unlink,
  recuse,
  changeWishes,
} as const satisfies Record<Exclude<CommandName, 'register'>, CommandDefinition>

export type Verb = keyof typeof COMMANDS

/** A command as it is given: the verb and what it asks for, already parsed by its schema. */
export type Command = { [Name in Verb]: { verb: Name; input: z.output<(typeof COMMANDS)[Name]['input']> } }[Verb]
