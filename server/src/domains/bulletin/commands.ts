import { z } from 'zod'
import { statement } from '../matter/index.ts'
import { Sections } from './section.ts'

export const TITLE_MAX = 100
/** What is written of a bulletin. */
export const TextInput = z.object({
  title: statement(TITLE_MAX),
  addressee: z.string().trim().max(200).default(''),
  sections: Sections,
})
export type TextInput = z.output<typeof TextInput>

const reason = z.object({ reason: statement(500) })
const nothing = z.object({})

/** What each step asks for. */
export const BULLETIN_INPUTS = {
  edit: TextInput,
  refresh: nothing,
  submit: nothing,
  discard: reason,
  return: reason,
  issue: z.object({ recipients: z.array(z.uuid()).max(300).default([]).describe('Offices that it is sent to') }),
  withdraw: reason,
} as const

export type BulletinCommand = {
  [Verb in keyof typeof BULLETIN_INPUTS]: {
    readonly verb: Verb
    readonly input: z.output<(typeof BULLETIN_INPUTS)[Verb]>
  }
}[keyof typeof BULLETIN_INPUTS]
