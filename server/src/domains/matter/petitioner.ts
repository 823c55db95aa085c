import { z } from 'zod'

export const IDENTITY_DOCUMENTS = ['resident-id', 'passport', 'permit', 'organisation-code', 'none'] as const

const line = (max: number): z.ZodDefault<z.ZodString> => z.string().trim().max(max).default('')

/**
 * 信访人: who files. Sealed with the matter's own key and read only inside that matter. Everything but the name may stay
 * empty; nothing beyond what an answer needs is asked for.
 */
export const Petitioner = z.object({
  name: z.string().trim().min(1).max(100),
  documentType: z.enum(IDENTITY_DOCUMENTS).default('none'),
  documentNumber: line(40),
  phone: line(40),
  email: line(200),
  address: line(300),
  postcode: line(10),
  representative: z.boolean().default(false),
})
export type Petitioner = z.output<typeof Petitioner>

/** A written notice is owed when name and address are clear (Art. 23(2)); a phone or e-mail serves as an address to reach. */
export const isContactable = (people: readonly Petitioner[]): boolean =>
  people.some((person) => person.name !== '' && (person.address !== '' || person.phone !== '' || person.email !== ''))
