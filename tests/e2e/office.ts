import { addStaff, hashPassword, type Role, type Staff } from '../../server/src/domains/identity/index.ts'
import { readTree } from '../../server/src/domains/office/index.ts'
import type { Instant } from '../../server/src/platform/time/index.ts'
import { openPortalOffice, type PortalOffice, type PortalOfficeName } from '../factories/portal-office.ts'

/** The password of everybody in the tests. */
export const PASSWORD = 'cranes over the river'

/** A whole office behind a real port: people reach it with a browser. */
export interface OpenOffice {
  /** Such as `http://127.0.0.1:41234`. */
  readonly address: string
  readonly portal: PortalOffice
  /** Takes somebody on; signs in with the user name and `PASSWORD`. */
  staff(username: string, name: string, office: PortalOfficeName, ...roles: Role[]): Promise<Staff>
  close(): Promise<void>
}

export interface OfficeOptions {
  readonly port?: number
  /** A moment at which the clock stands still; without it the clock is the machine's, as the browser's is. */
  readonly at?: Instant
  /** Environment variables beside the usual ones. */
  readonly settings?: Readonly<Record<string, string>>
}

/** Opens the office on a free port. */
export async function openOffice({ port = 0, at, settings }: OfficeOptions = {}): Promise<OpenOffice> {
  const portal = await openPortalOffice(at ?? new Date().toISOString(), settings)
  const follow = at === undefined ? setInterval(() => portal.clock.set(new Date().toISOString()), 200) : undefined
  const passwordHash = await hashPassword(PASSWORD)
  const address = await portal.app.listen({ host: '127.0.0.1', port })
  return {
    address,
    portal,
    staff: (username, name, office, ...roles) =>
      portal.test.database.write({ audience: 'system' }, async (tx) =>
        addStaff(
          tx,
          { clock: portal.clock, tree: await readTree(tx), actor: { kind: 'system', name: 'test' } },
          { username, name, officeId: portal.offices[office].id, roles, passwordHash, mustChange: false },
        ),
      ),
    async close() {
      clearInterval(follow)
      await portal.close()
    },
  }
}
