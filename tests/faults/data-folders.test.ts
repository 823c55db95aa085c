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

/** Opens the database in a folder, runs one statement as the administrator and closes it again. */
async function once(dataFolder: string, statement: string): Promise<unknown[]> {
  const server = await openDatabaseServer({ kind: 'built-in', dataFolder })
  const client = await server.administrator()
  const { rows } = await client.query(statement)
  await client.end()
  await server.close()
  return rows
}

const closedHome = (): string => {
  const home = path.join(folder, 'home')
  mkdirSync(home)
  chmodSync(home, 0o700)
  return home
}

const places: [what: string, where: () => string][] = [
  ['whose name has spaces, quotes, commas and Chinese', () => path.join(folder, `信访 局, "一" 's`)],
  ['whose path is too long for a socket', () => path.join(folder, 'long'.repeat(40))],
  ['inside a home that is closed to others', () => path.join(closedHome(), 'data')],
]

describe('the database works in a folder', () => {
  it.each(places)('%s', async (_what, where) => {
    const dataFolder = where()
    mkdirSync(dataFolder)
    await once(dataFolder, 'CREATE TABLE kept AS SELECT 7 AS n')
    expect(databasePid(dataFolder)).toBeUndefined()
    expect(await once(dataFolder, 'SELECT n FROM kept')).toEqual([{ n: 7 }])
  })
})
