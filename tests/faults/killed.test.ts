import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { mkdirSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabaseServer } from '../../server/src/platform/db/index.ts'
import { address, databasePid, huiyin, says, script, temporaryFolder, type OfficeProcess } from './office-process.ts'

let folder: string
let data: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  data = path.join(folder, 'data')
  mkdirSync(data)
})
afterEach(() => remove())

const lastFiled = (clerk: OfficeProcess): number => Number(/filed (\d+)\n[^\n]*$/.exec(clerk.out())?.[1] ?? 0)

async function filedRows(): Promise<number[]> {
  const server = await openDatabaseServer({ kind: 'built-in', dataFolder: data })
  const client = await server.administrator()
  const { rows } = await client.query<{ id: number }>('SELECT id FROM filed ORDER BY id')
  await client.end()
  await server.close()
  return rows.map((row) => row.id)
}

describe('nothing acknowledged is lost', () => {
  it('when Node is killed: the next start attaches to the database that runs on', async () => {
    const clerk = script('filing-clerk.ts', [data])
    await says(clerk, /filed 50\n/)
    const database = databasePid(data)
    clerk.kill('SIGKILL')
    await clerk.ended
    expect(databasePid(data)).toBe(database)
    expect((await filedRows()).length).toBeGreaterThanOrEqual(lastFiled(clerk))
    expect(databasePid(data)).toBeUndefined()
  })

  it('when the database is killed', async () => {
    const clerk = script('filing-clerk.ts', [data])
    await says(clerk, /filed 50\n/)
    process.kill(databasePid(data) ?? 0, 'SIGKILL')
    await clerk.ended
    expect((await filedRows()).length).toBeGreaterThanOrEqual(lastFiled(clerk))
  })

  it('when both are killed, again and again', async () => {
    for (let round = 0; round < 3; round += 1) {
      const clerk = script('filing-clerk.ts', [data])
      await says(clerk, /(filed \d+\n){30}/)
      const database = databasePid(data) ?? 0
      process.kill(database, 'SIGKILL')
      clerk.kill('SIGKILL')
      await clerk.ended
      const last = lastFiled(clerk)
      const rows = await filedRows()
      expect(rows.length).toBeGreaterThanOrEqual(last)
      expect(rows).toEqual(rows.map((_id, index) => index + 1))
    }
  })
})

describe('an open office', () => {
  it('brings its database back when that is killed under it', async () => {
    const office = huiyin(['serve'], { HUIYIN_DATA: data })
    const where = await address(office)
    const before = databasePid(data) ?? 0
    process.kill(before, 'SIGKILL')
    await expect.poll(() => databasePid(data) ?? before, { timeout: 15_000 }).not.toBe(before)
    await sleep(200)
    expect((await fetch(`${where}/healthz`)).status).toBe(200)
    office.kill('SIGINT')
    expect(await office.ended).toBe(0)
    expect(databasePid(data)).toBeUndefined()
  })

  it('opens on the port of the one that was killed', async () => {
    const first = huiyin(['serve'], { HUIYIN_DATA: data })
    const port = new URL(await address(first)).port
    first.kill('SIGKILL')
    await first.ended
    const second = huiyin(['serve'], { HUIYIN_DATA: data, PORT: port })
    expect((await fetch(`${await address(second)}/healthz`)).status).toBe(200)
    second.kill('SIGINT')
    expect(await second.ended).toBe(0)
    expect(databasePid(data)).toBeUndefined()
  })
})
