import type { Database } from './database.ts'

/** What the application's role may do although it must not. */
export interface RoleFaults {
  /** Past row-level security. */
  bypasses: boolean
  /** Tables that belong to it: their owner is past their row-level security. */
  owned: readonly string[]
  /** Tables with row-level security switched on and no policy: nobody sees their rows. */
  withoutPolicy: readonly string[]
}

const FAULTS = `
  SELECT (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS bypasses,
         ARRAY(SELECT relname::text FROM pg_class WHERE relowner = (SELECT oid FROM pg_roles WHERE rolname = current_user)
                AND relkind IN ('r', 'p') ORDER BY 1) AS owned,
         ARRAY(SELECT relname::text FROM pg_class c WHERE relrowsecurity
                AND NOT EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid) ORDER BY 1) AS "withoutPolicy"`

/** Looks whether row-level security holds for the application. */
export async function findRoleFaults(database: Database): Promise<RoleFaults> {
  const [found] = await database.read({ audience: 'system' }, (tx) => tx.query<RoleFaults>(FAULTS))
  return found ?? { bypasses: true, owned: [], withoutPolicy: [] }
}
