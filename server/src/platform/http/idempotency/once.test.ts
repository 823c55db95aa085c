import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../../db/testing.ts'
import type { Migration, Scope, Transaction } from '../../db/index.ts'
import { HuiyinError } from '../../errors/index.ts'
import { migrations } from '../migrations.ts'
import { forgetOldOutcomes, once, type IdempotentCommand } from './index.ts'

const note: Migration = {
  id: 'test-0001-note',
  async up(m) {
    await m.run('CREATE TABLE note (text text NOT NULL)')
    await m.grant('note', 'select, insert')
  },
}
const visitor: Scope = { audience: 'public' }
const sent = (key: string, content: string): IdempotentCommand => ({
  key,
  fingerprint: Buffer.from(content),
  regionId: '990101',
  sender: 'visitor',
})

let test: TestDatabase
beforeAll(async () => {
  test = await createTestDatabase([...migrations, note])
})
afterAll(() => test.drop())
beforeEach(() => test.admin.query('DELETE FROM note; DELETE FROM idempotency'))

const write = (text: string) => async (tx: Transaction) => {
  await tx.query('INSERT INTO note (text) VALUES ($1)', [text])
  return { text }
}
const notes = async (): Promise<number> => (await test.admin.query('SELECT FROM note')).rowCount ?? 0

describe('a command with a key', () => {
  it('is carried out once and answers the same again', async () => {
    expect(await once(test.database, visitor, sent('key-1', 'a'), write('first'))).toEqual({ text: 'first' })
    expect(await once(test.database, visitor, sent('key-1', 'a'), write('second'))).toEqual({ text: 'first' })
    expect(await notes()).toBe(1)
  })

  it('refuses other content under the same key', async () => {
    await once(test.database, visitor, sent('key-1', 'a'), write('first'))
    const other = once(test.database, visitor, sent('key-1', 'b'), write('second'))
    await expect(other).rejects.toMatchObject({ code: 'key-reused' })
    expect(await notes()).toBe(1)
  })

  it('is carried out once when sent eight times at the same moment', async () => {
    const all = Array.from({ length: 8 }, (_, turn) =>
      once(test.database, visitor, sent('key-2', 'a'), write(`turn ${turn}`)),
    )
    const outcomes = await Promise.all(all)
    expect(new Set(outcomes.map((outcome) => outcome.text)).size).toBe(1)
    expect(await notes()).toBe(1)
  })

  it('answers the same when the change itself no longer fits, and keeps real failures as they are', async () => {
    await once(test.database, visitor, sent('key-3', 'a'), write('first'))
    const conflict = () => Promise.reject(new HuiyinError('conflict'))
    expect(await once(test.database, visitor, sent('key-3', 'a'), conflict)).toEqual({ text: 'first' })
    await expect(once(test.database, visitor, sent('key-4', 'a'), conflict)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('leaves nothing behind when it fails, so that it can be sent again', async () => {
    const crash = async (tx: Transaction) => {
      await write('lost')(tx)
      throw new Error('power cut')
    }
    await expect(once(test.database, visitor, sent('key-5', 'a'), crash)).rejects.toThrow('power cut')
    expect(await once(test.database, visitor, sent('key-5', 'a'), write('kept'))).toEqual({ text: 'kept' })
    expect(await notes()).toBe(1)
  })

  it('belongs to its sender', async () => {
    await once(test.database, visitor, sent('key-6', 'a'), write('mine'))
    const officer: Scope = { audience: 'officer', staffId: 's1', officeId: 'o1', regionId: '990101' }
    const theirs = { ...sent('key-6', 'a'), sender: 'officer:s1' }
    expect(await once(test.database, officer, theirs, write('theirs'))).toEqual({ text: 'theirs' })
    const seen = await test.database.read(officer, (tx) =>
      tx.query<{ sender: string }>('SELECT sender FROM idempotency'),
    )
    expect(seen).toEqual([{ sender: 'officer:s1' }])
  })

  it('is forgotten when it is old', async () => {
    await once(test.database, visitor, sent('key-7', 'a'), write('old'))
    expect(await test.database.write({ audience: 'system' }, forgetOldOutcomes)).toBe(0)
    await test.admin.query(`UPDATE idempotency SET expires_at = now() - interval '1 day'`)
    expect(await test.database.write({ audience: 'system' }, forgetOldOutcomes)).toBe(1)
  })
})
