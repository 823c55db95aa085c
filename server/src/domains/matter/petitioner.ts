import { z } from 'zod'
import { remark, statement } from './commands/definition.ts'

export const IDENTITY_DOCUMENTS = ['resident-id', 'passport', 'permit', 'organisation-code', 'none'] as const

/**
 * 信访人: who files. Sealed with the matter's own key and read only inside that matter. Everything but the name may stay
 * empty; nothing beyond what an answer needs is asked for.
 */
export const Petitioner = z.object({
  name: statement(100),
  documentType: z.enum(IDENTITY_DOCUMENTS).default('none'),
  documentNumber: remark(40),
  phone: remark(40),
  email: remark(200),
  address: remark(300),
  postcode: remark(10),
  representative: z.boolean().default(false),
})
export type Petitioner = z.output<typeof Petitioner>

/** A written notice is owed when name and address are clear (Art. 23(2)); a phone or e-mail serves as an address to reach. */
export const isContactable = (people: readonly Petitioner[]): boolean =>
  people.some((person) => person.name !== '' && (person.address !== '' || person.phone !== '' || person.email !== ''))
