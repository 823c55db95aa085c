import { z } from 'zod'
import { refuse } from '../refuse.ts'
import { defineCommand, statement } from './definition.ts'

export const RELATIONS = ['repeat', 'same-facts', 'one-letter-many-offices'] as const

/** Links matter to matter by a decision with its reason, never automatically and never by person; `unlink` takes it back. */
export const link = defineCommand({
  input: z.object({ matterId: z.uuid(), relation: z.enum(RELATIONS), reason: statement(1000) }),
  decide(matter, input, facts) {
    if (input.matterId === matter.id) refuse('invalid', 'link-self')
    return [{ type: 'linked', on: facts.today, data: input }]
  },
})

export const unlink = defineCommand({
  input: z.object({ matterId: z.uuid(), reason: statement(1000) }),
  decide(matter, input, facts) {
    if (!matter.links.some((existing) => existing.matterId === input.matterId)) refuse('invalid', 'not-linked')
    return [{ type: 'unlinked', on: facts.today, data: input }]
  },
})
