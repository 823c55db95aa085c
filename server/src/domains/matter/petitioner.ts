import { z } from 'zod'
import { Choice, ContactLanguage } from '../notification/index.ts'
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
  /** The id under which the official account 公众号 knows this person. */
  account: z.string().trim().max(128).optional(),
  /** How this person wants to be told of the matter; where nobody said, by e-mail if an address was given. */
  notifyBy: Choice.optional(),
  /** The language of the page where the filing was made; messages come in it. */
  language: ContactLanguage.optional(),
  representative: z.boolean().default(false),
})
export type Petitioner = z.output<typeof Petitioner>

/** A written notice is owed when name and address are clear (Art. 23(2)); a phone or e-mail serves as an address to reach. */
export const isContactable = (people: readonly Petitioner[]): boolean =>
  people.some((person) => person.name !== '' && (person.address !== '' || person.phone !== '' || person.email !== ''))
