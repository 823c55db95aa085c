import { chmodSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabaseServer } from '../../server/src/platform/db/index.ts'
import { databasePid, temporaryFolder } from './office-process.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

/** Opens the database in a folder, writes, closes, opens it again and reads. */
async function keepsRows(dataFolder: string): Promise<void> {
  mkdirSync(dataFolder, { recursive: true })
  for (const statement of ['CREATE TABLE kept AS SELECT 7 AS n', 'SELECT n FROM kept']) {
    const server = await openDatabaseServer({ kind: 'built-in', dataFolder })
    const client = await server.administrator()
    const result = await client.query<{ n: number }>(statement)
    if (statement.startsWith('SELECT')) expect(result.rows).toEqual([{ n: 7 }])
    await client.end()
    await server.close()
    expect(databasePid(dataFolder)).toBeUndefined()
  }
}

describe('the database works in', () => {
  it('a folder whose name has spaces, quotes, commas and Chinese', () =>
    keepsRows(path.join(folder, `信访 局, "一" 's`)))

  it('a folder whose path is too long for a socket', () => keepsRows(path.join(folder, 'long'.repeat(40))))

  it('a folder inside a home that is closed to others', async () => {
    const home = path.join(folder, 'home')
    mkdirSync(home, { mode: 0o700 })
    chmodSync(home, 0o700)
    await keepsRows(path.join(home, 'data'))
  })
})
