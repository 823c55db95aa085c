import type { z } from 'zod'
import { statement } from '../matter/index.ts'
import { messages } from './messages/index.ts'

/**
 * What ties money to silence, in the words in which it is usually put. Relief answers hardship: it never depends on whether somebody
 * goes on petitioning, so neither a form, nor a template, nor a text that an officer writes may say so.
 */
const TIES: readonly RegExp[] = [
  /息诉|息访|罢访|停访|罢诉/u,
  /(不再|不得|不许|永不)[^。；，,;.]{0,4}(信访|上访|走访|缠访)(?!人|部门|工作|机构|途径)/u,
  /(停止|放弃|终止|保证不|承诺不)[^。；，,;.]{0,6}(信访|上访|走访|缠访|投诉|申诉|反映)(?!人|部门|工作|机构|途径)/u,
  /(stop|ceas|refrain|desist|give up|abstain|waiv|forgo|forswear)\w*\W+(?:\w+\W+){0,4}(petition|complain|appeal)/iu,
  /(no longer|not to|never again|no further|will not|shall not|must not)\W+(?:\w+\W+){0,2}(petition|complain)/iu,
]

/** True for a text that ties relief to a promise to petition no more. */
export const tiesToSilence = (text: string): boolean => TIES.some((tie) => tie.test(text))

/** True for a field of a form by that name. */
export const asksForSilence = (name: string): boolean =>
  /promise|pledge|undertak|commitment|settle_?and_?stop|no_?further|silence|guarantee_?letter/i.test(name)

/** A text about relief: says something, and ties nothing to it. */
export const freeStatement = (max: number): z.ZodString =>
  statement(max).refine((text) => !tiesToSilence(text), {
    error: `${messages['zh-CN'].refusals.tied} | ${messages.en.refusals.tied}`,
  })
