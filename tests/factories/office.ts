import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { allMigrations } from '../../server/src/main/migrations.ts'
import { openDesks, type Desks } from '../../server/src/main/desks.ts'
import { createServer, type ServerOptions } from '../../server/src/main/server.ts'
import type { OfficeContext } from '../../server/src/platform/cli/index.ts'
import { readConfig } from '../../server/src/platform/config/index.ts'
import { createSigningKey, KeyRing, signerFor } from '../../server/src/platform/crypto/index.ts'
import { createTestDatabase, type TestDatabase } from '../../server/src/platform/db/testing.ts'
import type { App } from '../../server/src/platform/http/index.ts'
import { declareQueues } from '../../server/src/platform/jobs/index.ts'
import { createLog, type Log } from '../../server/src/platform/log/index.ts'
import { systemClock, type Clock } from '../../server/src/platform/time/index.ts'

/** The whole office as it is composed for people, on a database of its own, with nobody in it yet. */
export interface TestOffice {
  app: App
  desks: Desks
  office: OfficeContext
  test: TestDatabase
  close(): Promise<void>
}

/**
 * @param log where the office writes what happens; nowhere by default
 * @param clock the machine's by default
 * @param server such as no rates, where a test asks a thousand times
 */
export async function openTestOffice(
  log: Log = createLog('silent'),
  clock: Clock = systemClock,
  server: ServerOptions = {},
): Promise<TestOffice> {
  const test = await createTestDatabase(allMigrations)
  const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-office-'))
  const office: OfficeContext = {
    config: readConfig({ HUIYIN_DATA: folder, HUIYIN_DEMO: '0', HUIYIN_LOG: 'silent' }),
    log,
    clock,
    keys: { ring: new KeyRing([randomBytes(32)]), signer: signerFor(createSigningKey()) },
    database: test.database,
    server: {
      applicationTarget: test.target,
      migrate: () => Promise.resolve([]),
      open: () => test.database,
      administrator: () => Promise.reject(new Error('a test office has no administrator session')),
      close: () => Promise.resolve(),
    },
  }
  await test.database.write({ audience: 'system' }, declareQueues)
  const desks = await openDesks(office)
  const app = await createServer(office, desks, server)
  await app.ready()
  return {
    app,
    desks,
    office,
    test,
    async close() {
      await app.close()
      await desks.close()
      await test.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
