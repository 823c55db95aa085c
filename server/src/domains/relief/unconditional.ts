import type { z } from 'zod'
import { tiesToSilence } from '../document/index.ts'
import { statement } from '../matter/index.ts'
import { messages } from './messages/index.ts'

/** True for a field of a form by that name. */
export const asksForSilence = (name: string): boolean =>
  /promise|pledge|undertak|commitment|settle_?and_?stop|no_?further|silence|guarantee_?letter/i.test(name)

/** A text about relief: says something, and ties nothing to it. */
export const freeStatement = (max: number): z.ZodString =>
  statement(max).refine((text) => !tiesToSilence(text), {
    error: `${messages['zh-CN'].refusals.tied} | ${messages.en.refusals.tied}`,
  })
