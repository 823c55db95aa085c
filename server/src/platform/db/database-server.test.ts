import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabaseServer } from './database-server.ts'
import { createTestDatabase, type TestDatabase } from './testing.ts'

let test: TestDatabase
const USER = 'huiyin_test_stranger'
/** For servers that ask for one; the built-in one trusts its socket. */
const PASSWORD = 'stranger'

beforeAll(async () => {
  test = await createTestDatabase([])
  await test.admin.query(`DROP ROLE IF EXISTS ${USER}`)
  await test.admin.query(`CREATE ROLE ${USER} LOGIN PASSWORD '${PASSWORD}'`)
})
afterAll(async () => {
  await test.admin.query(`DROP ROLE IF EXISTS ${USER}`)
  await test.drop()
})

/** The test server's address, as `DATABASE_URL` would give it. */
function url(user?: string): string {
  const { connectionString, host = '', database = '' } = test.target
  const address = new URL(connectionString ?? `postgres://${test.target.user}@localhost/${database}`)
  if (connectionString === undefined) address.searchParams.set('host', host)
  if (user !== undefined) {
    address.username = user
    address.password = PASSWORD
  }
  return address.href
}

describe('a given server', () => {
  it('is migrated by its user and used as the application', async () => {
    const server = await openDatabaseServer({ kind: 'given', databaseUrl: url() })
    expect(await server.migrate([])).toEqual([])
    const database = server.open()
    const [role] = await database.read({ audience: 'system' }, (tx) => tx.query('SELECT current_user AS name'))
    expect(role).toEqual({ name: 'huiyin_app' })
    await database.close()
    await server.close()
  })

  it('takes another user for the application when that one may act as it', async () => {
    const server = await openDatabaseServer({ kind: 'given', databaseUrl: url(), applicationUrl: url(USER) })
    await expect(server.migrate([])).rejects.toThrow('GRANT huiyin_app TO that user')
    await test.admin.query(`GRANT huiyin_app TO ${USER}`)
    expect(await server.migrate([])).toEqual([])
  })

  it('refuses a user that may not make the roles or act as the owner', async () => {
    const server = await openDatabaseServer({ kind: 'given', databaseUrl: url(USER) })
    await expect(server.migrate([])).rejects.toThrow('may not create the roles huiyin_owner')
  })
})
