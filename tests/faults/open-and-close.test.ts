import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { address, databasePid, huiyin, isRunning, temporaryFolder } from './office-process.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

const settings = (): Record<string, string> => ({ HUIYIN_DATA: path.join(folder, 'data') })

describe('the office', () => {
  it('opens, opens again, and closes with everything it started', async () => {
    for (const time of ['first', 'second']) {
      const office = huiyin(['serve'], settings())
      const health = await fetch(`${await address(office)}/healthz`)
      expect([time, health.status]).toEqual([time, 200])
      expect(await health.json()).toEqual({ status: 'ready' })
      const database = databasePid(settings().HUIYIN_DATA ?? '')
      expect(database).toBeDefined()
      office.kill('SIGINT')
      office.kill('SIGINT')
      expect(await office.ended).toBe(0)
      await expect.poll(() => isRunning(database ?? 0)).toBe(false)
      expect(office.errors()).toBe('')
    }
  })

  it('lends its database to a command and keeps it', async () => {
    const office = huiyin(['serve'], settings())
    await address(office)
    const database = databasePid(settings().HUIYIN_DATA ?? '')
    const command = huiyin(['doctor'], settings())
    expect(await command.ended).toBe(0)
    expect(databasePid(settings().HUIYIN_DATA ?? '')).toBe(database)
    office.kill('SIGTERM')
    expect(await office.ended).toBe(0)
    expect(databasePid(settings().HUIYIN_DATA ?? '')).toBeUndefined()
  })

  it('leaves the database to a command that still needs it, which then ends it', async () => {
    const first = huiyin(['serve'], settings())
    await address(first)
    const second = huiyin(['serve'], settings())
    await address(second)
    first.kill('SIGINT')
    expect(await first.ended).toBe(0)
    expect(databasePid(settings().HUIYIN_DATA ?? '')).toBeDefined()
    second.kill('SIGINT')
    expect(await second.ended).toBe(0)
    expect(databasePid(settings().HUIYIN_DATA ?? '')).toBeUndefined()
  })

  it('opens once when it is started twice at the same moment', async () => {
    const offices = [huiyin(['serve'], settings()), huiyin(['serve'], settings())]
    await Promise.all(offices.map(address))
    for (const office of offices) office.kill('SIGINT')
    expect(await Promise.all(offices.map((office) => office.ended))).toEqual([0, 0])
    expect(databasePid(settings().HUIYIN_DATA ?? '')).toBeUndefined()
  })
})

describe('the command line', () => {
  it('says how it is used, and ends with 2 when it is used wrongly', async () => {
    const help = huiyin(['--help'], settings())
    expect(await help.ended).toBe(0)
    for (const command of ['serve', 'migrate', 'doctor']) expect(help.out()).toContain(command)
    const wrong = huiyin(['nonsense'], settings())
    expect(await wrong.ended).toBe(2)
    expect(wrong.errors()).toContain('nonsense')
  })
})
