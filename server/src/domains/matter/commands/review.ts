import { z } from 'zod'
import type { ReviewOpinion } from '../event.ts'
import type { Facts } from '../facts.ts'
import { Outcome, ReviewResult, type Matter } from '../matter.ts'
import { refuse } from '../refuse.ts'
import { defineCommand, remark, statement } from './definition.ts'
import { PANEL_MAX } from './form-panel.ts'
import { signersOf } from './panel-signs.ts'

const reviewInput = z.object({
  result: ReviewResult,
  outcome: Outcome.nullable().default(null),
  facts: statement(20_000),
  opinion: statement(20_000),
  legalBasis: remark(10_000),
  /** Members of the panel who sign; all of them where nobody is named. */
  signedBy: z.array(z.uuid()).max(PANEL_MAX).default([]),
})

/** 复查意见 (Art. 35): upholds, changes (and says to what), revokes or sends back, in 30 days, in writing. */
export const review = defineCommand({
  input: reviewInput,
  decide: (matter, input, facts) => [{ type: 'reviewed', on: facts.today, data: opinionOf(matter, input, facts) }],
})

/** 复核意见 (Art. 36): the last word of the procedure. */
export const secondReview = defineCommand({
  input: reviewInput,
  decide: (matter, input, facts) => [
    { type: 'second-reviewed', on: facts.today, data: opinionOf(matter, input, facts) },
  ],
})

function opinionOf(matter: Matter, { signedBy, ...input }: z.output<typeof reviewInput>, facts: Facts): ReviewOpinion {
  if (matter.holder === matter.answer?.office) refuse('not-allowed', 'not-same-office')
  if (input.result === 'changed' && input.outcome === null) refuse('invalid', 'changed-to-what')
  if (input.result !== 'changed' && input.outcome !== null) refuse('invalid', 'outcome-unchanged')
  const signers = signersOf(matter, signedBy, facts)
  return { office: matter.holder, ...input, ...(signers === undefined ? {} : { signedBy: signers }) }
}
