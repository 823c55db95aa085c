import { z } from 'zod'
import type { Database } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { createOffice, hasNoOffice, newOfficeSchema, readTree, refuseOffice, type Office } from '../office/index.ts'
import { systemActor } from './actor.ts'
import { checkPassword, hashPassword } from './sign-in/password.ts'
import { addStaff } from './staff/commands.ts'
import { newStaffSchema, type Staff } from './staff/staff.ts'

const SYSTEM = { audience: 'system' } as const

/** What the first-run page asks: the office, its administrator, and a password. */
export const firstOfficeSchema = z.object({
  office: newOfficeSchema.omit({ parentId: true }),
  administrator: newStaffSchema.pick({ username: true, name: true }),
  password: newStaffSchema.shape.password,
})
export type FirstOffice = z.input<typeof firstOfficeSchema>

/** True while nobody has set the installation up. */
export const isFirstRun = (database: Database): Promise<boolean> => database.read(SYSTEM, hasNoOffice)

/**
 * Creates the first office and its administrator. Works only while no office exists, also when two people try at once; afterwards
 * 'conflict'. The office directory hears of it like of any change.
 */
export async function createFirstOffice(
  { database, clock }: { database: Database; clock: Clock },
  wish: FirstOffice,
): Promise<{ office: Office; administrator: Staff }> {
  const first = firstOfficeSchema.parse(wish)
  checkPassword(first.password, first.administrator.username)
  const passwordHash = await hashPassword(first.password)
  const actor = systemActor('setup')
  return database.write(SYSTEM, async (tx) => {
    if (!(await hasNoOffice(tx))) throw refuseOffice('alreadySetUp', 'conflict')
    const office = await createOffice(tx, actor, { ...first.office, parentId: null })
    const tree = await readTree(tx)
    if (tree.byId.size > 1) throw refuseOffice('alreadySetUp', 'conflict')
    const hiring = {
      ...first.administrator,
      officeId: office.id,
      roles: ['administrator' as const],
      passwordHash,
      mustChange: false,
    }
    return { office, administrator: await addStaff(tx, { clock, tree, actor }, hiring) }
  })
}
