import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrations as identityMigrations, type Officer, type Role } from '../identity/index.ts'
import { anId, OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import type { ReliefCommand } from './application.ts'
import { reliefDesk, type ReliefDesk } from './desk.ts'
import { migrations } from './migrations/index.ts'
import { wordingBy } from '../document/testing/wording.ts'
import { renderHtmlPreview } from '../../platform/documents/index.ts'
import { writeDecision } from './papers.ts'
import { ApplicationView } from './views.ts'
import { reliefForms } from './template-forms.ts'

let store: MatterStore
let desk: ReliefDesk

const somebody = (n: number, ...roles: Role[]): Officer => ({
  ...officerOf('countyPetitions', roles),
  staffId: anId(7000 + n),
})
const clerk = somebody(1, 'intake-clerk')
const handler = somebody(2, 'handler')
const head = somebody(3, 'head')
const cashier = somebody(4, 'handler')
const cityHead = officerOf('cityPetitions', ['head'])

beforeAll(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...identityMigrations, ...migrations])
  desk = reliefDesk(store.context)
  await desk.setAuthority(head, { upTo: 500_000, basis: 'Rules of the fund', inForceFrom: '2026-01-01' }, aKey())
})
afterAll(() => store.close())

const aLine = async (amount: number, code: string): Promise<string> =>
  desk.addLine(head, { year: 2026, code, name: 'Relief', amount }, aKey())
const wish = (amount: number) => ({
  amount,
  need: 'A fire took the house.',
  grounds: 'No other aid reaches.',
  recipient: { name: 'Somebody Sealed', account: '6222 0000' },
})
const applied = async (amount: number): Promise<{ regionId: string; id: string }> => {
  const matter = await store.file()
  return { regionId: matter.regionId, id: await desk.apply(clerk, matter, wish(amount), aKey()) }
}
const act = async (who: Officer, key: { regionId: string; id: string }, command: ReliefCommand) => {
  const { version } = await desk.one(head, key)
  await desk.act(who, { ...key, expectedVersion: version }, command, aKey())
}
const assess: ReliefCommand = { verb: 'assess', input: { facts: 'Seen on the spot.', recommended: 1 } }
const grant = (amount: number): ReliefCommand => ({
  verb: 'decide',
  input: { result: 'granted', amount, reasons: 'Hardship proved.' },
})
const pay = (line: string, amount: number, voucher: string): ReliefCommand => ({
  verb: 'pay',
  input: { line, amount, voucher, on: '2026-03-02' },
})
const granted = async (amount: number) => {
  const key = await applied(amount)
  await act(handler, key, assess)
  await act(head, key, grant(amount))
  return key
}
const balanceOf = async (id: string): Promise<number | undefined> =>
  (await desk.lines(head, 2026)).find((line) => line.id === id)?.balance

describe('an application from the beginning to the books', () => {
  it('is decided with a number, told, paid with a voucher and partly given back; the books foot', async () => {
    const line = await aLine(1_000_000, 'L1')
    const key = await applied(300_000)
    await act(handler, key, assess)
    await act(head, key, { verb: 'decide', input: { result: 'partly', amount: 200_000, reasons: 'Half is covered.' } })
    await act(clerk, key, { verb: 'tell', input: { on: '2026-03-02', way: 'hand' } })
    await act(cashier, key, pay(line, 200_000, 'V-1'))
    await act(cashier, key, {
      verb: 'refund',
      input: { line, amount: 50_000, voucher: 'V-2', on: '2026-03-02', reason: 'Paid twice by the insurer.' },
    })
    const view = await desk.one(head, key)
    expect(view).toMatchObject({
      state: 'paid',
      granted: 200_000,
      paid: 200_000,
      refunded: 50_000,
      toldOn: '2026-03-02',
    })
    expect(view.steps.find(({ type }) => type === 'decided')?.data.number).toMatch(/助〔2026〕\d+号/)
    const { items } = await desk.entries(head, { regionId: head.regionId, id: line }, { limit: 50 })
    expect(items.map(({ kind, change, balance }) => [kind, change, balance])).toEqual([
      ['refund', 50_000, 850_000],
      ['payment', -200_000, 800_000],
      ['budget', 1_000_000, 1_000_000],
    ])
    expect(items.reduce((sum, { change }) => sum + change, 0)).toBe(await balanceOf(line))
  })

  it('a refusal has its reasons, and the petitioner is told that there is a decision', async () => {
    const key = await applied(100)
    await act(handler, key, assess)
    await act(head, key, { verb: 'decide', input: { result: 'refused', amount: 0, reasons: 'Another aid applies.' } })
    const { rows } = await store.test.admin.query<{ kind: string; recipient: { to: string } }>(
      `select kind, recipient from notification where kind = 'relief.decided' and once = $1`,
      [key.id],
    )
    expect(rows).toEqual([{ kind: 'relief.decided', recipient: { to: 'contact' } }])
    const view = await desk.one(head, key)
    expect(view.steps.at(-1)?.data.reasons).toBe('Another aid applies.')
    expect((await desk.list(head, { untold: true, limit: 50 })).items.map(({ id }) => id)).toContain(key.id)
  })

  it('above the authority of the own head, the head of the office above decides; splitting does not help', async () => {
    const key = await applied(500_001)
    await act(handler, key, assess)
    await expect(act(head, key, grant(500_001))).rejects.toMatchObject({ code: 'not-allowed' })
    const shown = await desk.one(head, key)
    expect(shown.decider?.id).toBe(OFFICES.cityPetitions)
    expect(shown.authority?.total).toBeGreaterThan(shown.authority?.upTo ?? Infinity)
    expect(shown.authority?.basis).not.toBe('')
    await act(cityHead, key, grant(500_001))
    const { matterId, regionId } = await desk.one(head, key)
    const second = await desk.apply(clerk, { regionId, matterId }, wish(1), aKey())
    expect((await desk.one(head, { regionId, id: second })).decider?.id).toBe(OFFICES.cityPetitions)
  })

  it('a matter has one open application; two officers do not overwrite each other; one key is one application', async () => {
    const matter = await store.file()
    const key = aKey()
    const id = await desk.apply(clerk, matter, wish(100), key)
    expect(await desk.apply(clerk, matter, wish(100), key)).toBe(id)
    await expect(desk.apply(handler, matter, wish(100), aKey())).rejects.toMatchObject({ code: 'step-not-open' })
    const at = { regionId: matter.regionId, id, expectedVersion: 1 }
    await desk.act(handler, at, assess, aKey())
    await expect(desk.act(cashier, at, assess, aKey())).rejects.toMatchObject({ code: 'conflict' })
  })
})

describe('who is paid', () => {
  it('lies sealed, opens for a reason that is audited, and is in no list, step, book or message', async () => {
    const line = await aLine(1000, 'L-sealed')
    const key = await granted(1000)
    await act(cashier, key, pay(line, 1000, 'VS'))
    for (const table of ['relief_application', 'relief_step', 'relief_entry', 'notification', 'issued_document']) {
      const { rows } = await store.test.admin.query<{ text: string }>(`select t::text as text from ${table} t`)
      expect(rows.length).toBeGreaterThan(0)
      expect(rows.filter(({ text }) => text.includes('Somebody Sealed'))).toEqual([])
    }
    expect(await desk.recipient(cashier, key, 'Transfer')).toEqual({ name: 'Somebody Sealed', account: '6222 0000' })
    expect(store.audited.at(-1)).toMatchObject({ action: 'relief.recipient', reason: 'Transfer' })
  })

  it('who does not see the matter sees no application; other offices see no budget', async () => {
    const key = await applied(100)
    const housing = officerOf('countyHousing')
    await expect(desk.one(housing, key)).rejects.toMatchObject({ code: 'not-found' })
    expect((await desk.list(housing, { limit: 50 })).items).toEqual([])
    expect(await desk.lines(housing, 2026)).toEqual([])
    expect(await desk.lines(officerOf('zhejiangPetitions'), 2026)).toEqual([])
  })
})

describe('the balance', () => {
  it('pays one decision once: of two officers who pay it at the same moment, the other is told what happened', async () => {
    const line = await aLine(10_000, 'L-once')
    const key = await granted(500)
    const { version } = await desk.one(cashier, key)
    const give = (voucher: string) =>
      desk.act(cashier, { ...key, expectedVersion: version }, pay(line, 500, voucher), aKey())
    const tries = await Promise.allSettled([give('RA'), give('RB')])
    const refused = tries.flatMap((one) =>
      one.status === 'rejected' ? [one.reason as { code: string; zh: string }] : [],
    )
    expect(refused).toHaveLength(1)
    expect(refused[0]).toMatchObject({ code: 'conflict', zh: expect.stringMatching(/\S/) })
    expect((await desk.one(cashier, key)).paid).toBe(500)
  })

  it('is never below zero, however many pay at once', async () => {
    const line = await aLine(1000, 'L-race')
    const keys = []
    for (let n = 0; n < 6; n += 1) keys.push(await granted(300))
    const outcomes = await Promise.allSettled(keys.map((key, n) => act(cashier, key, pay(line, 300, `R${n}`))))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(3)
    expect(await balanceOf(line)).toBe(100)
  })

  it('is the budget less what was paid and not given back, after any payments, refunds and adjustments', async () => {
    const key = await granted(400_000)
    let code = 0
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('pay', 'refund', 'adjust'), fc.integer({ min: 1, max: 900 })), {
          maxLength: 8,
        }),
        async (moves) => {
          code += 1
          const line = await aLine(500, `P${code}`)
          let expected = 500
          let spent = 0
          for (const [n, [move, amount]] of moves.entries()) {
            const voucher = `${code}-${n}`
            try {
              if (move === 'adjust') {
                const version = (await desk.lines(head, 2026)).find(({ id }) => id === line)?.version ?? 0
                await desk.adjustLine(
                  head,
                  { regionId: head.regionId, id: line, expectedVersion: version },
                  { amount, reason: 'x' },
                  aKey(),
                )
                expected = amount - spent
              } else if (move === 'pay') {
                await act(cashier, key, pay(line, amount, voucher))
                expected -= amount
                spent += amount
              } else {
                await act(cashier, key, {
                  verb: 'refund',
                  input: { line, amount, voucher, on: '2026-03-02', reason: 'x' },
                })
                expected += amount
                spent -= amount
              }
            } catch {
              // Refused: nothing may have moved.
            }
            expect(await balanceOf(line)).toBe(expected)
            expect(expected).toBeGreaterThanOrEqual(0)
          }
        },
      ),
      { numRuns: 12 },
    )
  })

  it('a voucher stands in the books of a line once', async () => {
    const line = await aLine(1000, 'L-voucher')
    await act(cashier, await granted(100), pay(line, 100, 'V-9'))
    await expect(act(cashier, await granted(100), pay(line, 100, 'V-9'))).rejects.toMatchObject({ code: 'invalid' })
    expect(await balanceOf(line)).toBe(900)
  })
})

it('law of the decision: it reads as it was issued, and the next one in the words that hold then', async () => {
  const [form] = reliefForms
  if (!form) throw new Error('no form')
  const readOf = (key: { regionId: string; id: string }) => async () => {
    const view = await desk.one(head, key)
    expect(Object.keys(ApplicationView.parse(view))).not.toContain('words')
    return (['zh-CN', 'en'] as const).map((lang) => renderHtmlPreview(writeDecision(view, lang) as never)).join('')
  }
  const read = readOf(await granted(100))
  expect(await read()).toContain('No condition is attached')
  const wording = wordingBy(store.context, head, form)
  await wording.neverChanges(read)
  await wording.close('Ask for {issuer}.')
  const next = readOf(await granted(200))
  expect(await next()).toContain('Ask for countyPetitions.')
  await wording.neverChanges(next)
  expect(await read()).not.toContain('Ask for')
})
