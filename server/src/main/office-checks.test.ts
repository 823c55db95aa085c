import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OfficeContext } from '../platform/cli/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { openOfficeKeys } from '../platform/crypto/index.ts'
import { installation0001, installation0002 } from '../platform/db/index.ts'
import { createTestDatabase, type TestDatabase } from '../platform/db/testing.ts'
import { createLog } from '../platform/log/index.ts'
import { systemClock } from '../platform/time/index.ts'
import { officeChecks } from './office-checks.ts'

let test: TestDatabase
let folder: string
let office: OfficeContext

beforeAll(async () => {
  test = await createTestDatabase([installation0001, installation0002])
  folder = mkdtempSync(path.join(os.tmpdir(), 'huiyin-checks-'))
  const refuse = (): never => {
    throw new Error('the checks need no administrator')
  }
  office = {
    config: readConfig({ HUIYIN_DATA: folder }),
    log: createLog('silent'),
    clock: systemClock,
    keys: openOfficeKeys({ folder: path.join(folder, 'keys'), mayCreate: true }),
    database: test.database,
    server: {
      migrate: refuse,
      open: refuse,
      administrator: refuse,
      close: refuse,
      applicationTarget: test.target,
    },
  }
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await test.drop()
})

const findings = async (id: string): Promise<string[]> =>
  (await officeChecks.find((check) => check.id === id)?.run(office))?.map(({ en }) => en) ?? ['no such check']

describe('the checks of any office', () => {
  it('find nothing in a fresh one', async () => {
    for (const { id } of officeChecks) expect(await findings(id)).toEqual([])
  })

  it('name a table whose policies are missing, and one that the application owns', async () => {
    await test.admin.query('CREATE TABLE bare (id int); ALTER TABLE bare ENABLE ROW LEVEL SECURITY')
    await test.admin.query('CREATE TABLE own (id int); ALTER TABLE own OWNER TO huiyin_app')
    const found = await findings('platform-application-role')
    expect(found).toEqual([expect.stringContaining('owns the table own'), expect.stringContaining('The table bare')])
  })

  it('name a key that others can read', async () => {
    const file = path.join(folder, 'keys', 'master.key')
    chmodSync(file, 0o644)
    expect(await findings('platform-private-keys')).toEqual([expect.stringContaining(file)])
  })
})
