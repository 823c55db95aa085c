import { z } from 'zod'
import { inBoth } from '../../../platform/http/index.ts'
import { messages } from '../messages/index.ts'
import { ROLES } from '../roles.ts'

export const usernameSchema = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9._-]{1,31}$/, inBoth(messages.username.zh, messages.username.en))

/** Long enough to need no other rule; the name of the account is refused by `checkPassword`. */
export const passwordSchema = z.string().min(10, inBoth(messages.passwordShort.zh, messages.passwordShort.en)).max(200)

/** A member of staff. */
export const staffSchema = z.object({
  id: z.uuid(),
  regionId: z.string(),
  username: usernameSchema,
  name: z.string().trim().min(1).max(60),
  officeId: z.uuid(),
  roles: z.array(z.enum(ROLES)).min(1, inBoth(messages.roleNeeded.zh, messages.roleNeeded.en)),
  active: z.boolean(),
  version: z.number().int(),
})
export type Staff = z.infer<typeof staffSchema>

/** What an administrator says to take somebody on. */
export const newStaffSchema = staffSchema
  .pick({ username: true, name: true, officeId: true, roles: true })
  .extend({ password: passwordSchema })
export type NewStaff = z.infer<typeof newStaffSchema>
