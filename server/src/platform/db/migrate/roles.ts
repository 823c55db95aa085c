import { type Client, DatabaseError, escapeIdentifier } from 'pg'
import { refusal } from '../messages/index.ts'
import { APPLICATION_ROLE } from './migration.ts'

/** Owns the database's objects and never signs in. */
export const OWNER_ROLE = 'huiyin_owner'
/** Signs in to change the tables, in the owner's name. */
export const MIGRATOR_ROLE = 'huiyin_migrator'

const ROLES: readonly [role: string, attributes: string][] = [
  [OWNER_ROLE, 'NOLOGIN NOSUPERUSER NOBYPASSRLS'],
  [MIGRATOR_ROLE, 'LOGIN NOSUPERUSER NOBYPASSRLS'],
  [APPLICATION_ROLE, 'LOGIN NOSUPERUSER NOBYPASSRLS'],
]

const ALREADY_THERE = new Set(['42710', '23505', 'XX000'])

async function existingRoles(client: Client): Promise<Set<string>> {
  const names = ROLES.map(([role]) => role)
  const found = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname = ANY ($1)', [
    names,
  ])
  return new Set(found.rows.map((row) => row.rolname))
}

async function createMissing(client: Client): Promise<void> {
  const existing = await existingRoles(client)
  const missing = ROLES.filter(([role]) => !existing.has(role))
  for (const [role, attributes] of missing) {
    try {
      await client.query(`CREATE ROLE ${role} ${attributes}`)
    } catch (error) {
      const code = error instanceof DatabaseError ? (error.code ?? '') : ''
      if (!ALREADY_THERE.has(code)) throw refusal('cannotMakeRoles', [missing.map(([name]) => name).join(', ')], error)
    }
  }
}

/** Lets the administrator's user act as the owner and the application, which a superuser may anyway. */
async function joinRoles(client: Client): Promise<void> {
  for (const role of [OWNER_ROLE, APPLICATION_ROLE]) {
    const member = await client.query<{ yes: boolean }>(`SELECT pg_has_role(current_user, $1, 'member') AS yes`, [role])
    if (member.rows[0]?.yes === true) continue
    try {
      await client.query(`GRANT ${role} TO CURRENT_USER`)
    } catch (error) {
      throw refusal('cannotMakeRoles', [role], error)
    }
  }
}

/**
 * Makes the three roles and lets the owner create objects in this database; does nothing where that is done.
 *
 * @throws HuiyinError `start-refused` when the user may not
 */
export async function prepareRoles(client: Client): Promise<void> {
  await createMissing(client)
  await joinRoles(client)
  const ready = await client.query<{ yes: boolean }>(
    `SELECT has_database_privilege('${OWNER_ROLE}', current_database(), 'CREATE')
        AND has_schema_privilege('${OWNER_ROLE}', 'public', 'CREATE')
        AND has_schema_privilege('${APPLICATION_ROLE}', 'public', 'USAGE')
        AND pg_has_role('${MIGRATOR_ROLE}', '${OWNER_ROLE}', 'member') AS yes`,
  )
  if (ready.rows[0]?.yes === true) return
  const database = await client.query<{ name: string }>('SELECT current_database() AS name')
  const name = escapeIdentifier(database.rows[0]?.name ?? '')
  await client.query(`
    GRANT ${OWNER_ROLE} TO ${MIGRATOR_ROLE};
    GRANT CREATE, CONNECT, TEMPORARY ON DATABASE ${name} TO ${OWNER_ROLE};
    GRANT CONNECT ON DATABASE ${name} TO ${APPLICATION_ROLE};
    GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER_ROLE};
    GRANT USAGE ON SCHEMA public TO ${APPLICATION_ROLE}`)
}
