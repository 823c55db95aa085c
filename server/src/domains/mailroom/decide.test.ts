import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { OFFICES, OFFICE_TREE } from '../matter/testing/offices.ts'
import { LAW } from '../matter/testing/facts.ts'
import { decideMail, type MailCommand, type MailFacts } from './decide.ts'
import { mailDue, urgencyOf } from './due.ts'
import { receivedAndRegistered } from './figures.ts'
import type { MailItem } from './item.ts'
import { barcodeOf, itemNumber, readItemNumber } from './item-number.ts'
import { MAIL_STATES, verbsIn, type MailState, type MailVerb } from './states.ts'

const facts: MailFacts = { today: '2026-03-05', offices: OFFICE_TREE, officeId: OFFICES.countyPetitions }
const matter = { regionId: '990101', matterId: OFFICES.township, number: '1' }
const particulars = {
  kind: 'letter',
  receivedOn: '2026-03-02',
  postmarkedOn: null,
  carrier: '',
  waybill: '',
  addressee: '',
  pieces: 1,
  note: '',
} as const

const anItem = (change: Partial<MailItem> = {}): MailItem => ({
  ...particulars,
  regionId: '990101',
  id: '01990000-0000-7000-8000-000000000001',
  officeId: OFFICES.countyPetitions,
  year: 2026,
  seq: 7,
  state: 'received',
  stateOn: '2026-03-02',
  version: 1,
  recordedAt: '2026-03-02T02:00:00.000Z',
  accused: [],
  forwardedTo: null,
  cameFrom: null,
  matter: null,
  ...change,
})

const COMMANDS: Record<Exclude<MailVerb, 'scan'>, MailCommand> = {
  open: { verb: 'open', enclosures: '信 3 页', accused: [] },
  correct: { verb: 'correct', particulars: { ...particulars, pieces: 2 }, senderChanged: true, reason: '清点有误' },
  forward: { verb: 'forward', to: OFFICES.countyWater, reason: '反映供水' },
  recall: { verb: 'recall', reason: '送错' },
  take: { verb: 'take', as: { regionId: '990101', itemId: OFFICES.city, number: '2026-000001' } },
  return: { verb: 'return', to: '邮局', reason: '查无此人' },
  setAside: { verb: 'setAside', ground: 'advertising', reason: '宣传单' },
  register: { verb: 'register', matter, how: 'new', scans: 2 },
  release: { verb: 'release', reason: '关联错误' },
  resume: { verb: 'resume', reason: '重新处理' },
}

const codeOf = (work: () => unknown): string => {
  try {
    work()
  } catch (error) {
    return error instanceof HuiyinError ? error.code : String(error)
  }
  return 'done'
}

describe('an item of mail', () => {
  it('goes where each step takes it, one version further, and says what happened', () => {
    const became = (state: MailState, verb: Exclude<MailVerb, 'scan'>) =>
      decideMail(anItem({ state, matter: state === 'registered' ? matter : null }), COMMANDS[verb], facts)
    expect(became('received', 'open').item).toMatchObject({ state: 'opened', stateOn: '2026-03-05', version: 2 })
    expect(became('opened', 'forward').item).toMatchObject({ state: 'forwarded', forwardedTo: OFFICES.countyWater })
    expect(became('forwarded', 'take').item.state).toBe('taken')
    expect(became('forwarded', 'recall').item).toMatchObject({ state: 'opened', forwardedTo: null })
    expect(became('opened', 'return').item.state).toBe('returned')
    expect(became('opened', 'setAside')).toMatchObject({
      item: { state: 'set-aside' },
      step: { data: { ground: 'advertising', reason: '宣传单' } },
    })
    expect(became('opened', 'register')).toMatchObject({
      item: { state: 'registered', matter },
      step: { data: { how: 'new', scans: 2 } },
    })
    expect(became('registered', 'release').item).toMatchObject({ state: 'opened', matter: null })
    expect(became('set-aside', 'resume').item.state).toBe('opened')
  })

  it('knows in every state exactly the verbs of the table', () => {
    for (const state of Object.keys(MAIL_STATES) as MailState[])
      for (const [verb, command] of Object.entries(COMMANDS)) {
        const may = (verbsIn(state) as readonly string[]).includes(verb)
        expect([state, verb, codeOf(() => decideMail(anItem({ state }), command, facts))]).toEqual([
          state,
          verb,
          may ? 'done' : 'step-not-open',
        ])
      }
  })

  it('is not registered before it is opened', () => {
    expect(codeOf(() => decideMail(anItem(), COMMANDS.register, facts))).toBe('step-not-open')
  })

  it('Art. 30(3): does not go to an accused office, to one within it, or to who carries on its powers', () => {
    const to = (accused: string, office: string) =>
      codeOf(() =>
        decideMail(
          anItem({ state: 'opened', accused: [accused] }),
          { verb: 'forward', to: office, reason: 'x' },
          facts,
        ),
      )
    expect(to(OFFICES.countyWater, OFFICES.countyWater)).toBe('accusation-protected')
    expect(to(OFFICES.cityHousing, OFFICES.cityHousingArchive)).toBe('accusation-protected')
    expect(to(OFFICES.countyRivers, OFFICES.countyWater)).toBe('accusation-protected')
    expect(to(OFFICES.countyWater, OFFICES.cityDiscipline)).toBe('done')
  })

  it('goes to no office that is closed, unknown or the own', () => {
    for (const to of [OFFICES.countyRivers, '01990000-0000-7000-8000-00000000ffff', OFFICES.countyPetitions])
      expect(codeOf(() => decideMail(anItem(), { verb: 'forward', to, reason: 'x' }, facts))).toBe('invalid')
  })

  it('is corrected with what it was before, without a word of the sender, and stays in the year of its number', () => {
    const { item, step } = decideMail(anItem(), COMMANDS.correct, facts)
    expect(item).toMatchObject({ pieces: 2, state: 'received', version: 2 })
    expect(step.data).toEqual({ pieces: '1 → 2', sender: true, reason: '清点有误' })
    const moved = { ...COMMANDS.correct, particulars: { ...particulars, receivedOn: '2025-12-31' } } as MailCommand
    expect(codeOf(() => decideMail(anItem(), moved, facts))).toBe('invalid')
  })
})

describe('the number of an item', () => {
  it('is read back from the bars and from what somebody types, whatever year and number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2999 }), fc.integer({ min: 1, max: 9_999_999 }), (year, seq) => {
        expect(barcodeOf(year, seq)).toMatch(/^\d{12}$/)
        expect(readItemNumber(barcodeOf(year, seq))).toEqual({ year, seq })
        expect(readItemNumber(` ${itemNumber(year, seq)} `)).toEqual({ year, seq })
        expect(readItemNumber(`${year}-${seq}`)).toEqual({ year, seq })
      }),
    )
  })

  it('is not read from bars with one wrong digit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9_999_999 }),
        fc.nat({ max: 11 }),
        fc.integer({ min: 1, max: 9 }),
        (seq, at, plus) => {
          const code = barcodeOf(2026, seq)
          const wrong = code.slice(0, at) + String((Number(code[at]) + plus) % 10) + code.slice(at + 1)
          expect(readItemNumber(wrong)).toBeUndefined()
        },
      ),
    )
  })
})

describe('the last day to register an item', () => {
  it('Art. 22: is 15 days from receipt in a petition office, Art. 23(2) in any other, rolled to a working day', () => {
    const due = mailDue(LAW, OFFICES.countyPetitions, true, '2026-03-02')
    expect([due?.due.due, due?.rule.id, due?.rule.article]).toEqual([
      '2026-03-17',
      'route',
      expect.stringContaining('22'),
    ])
    expect(mailDue(LAW, OFFICES.countyWater, false, '2026-03-02')?.rule.id).toBe('notify-direct')
    expect(mailDue(LAW, OFFICES.countyPetitions, true, '2026-03-06')?.due).toMatchObject({
      nominal: '2026-03-21',
      due: '2026-03-23',
    })
  })

  it('follows the rules of the office: five working days in Zhejiang', () => {
    expect(mailDue(LAW, OFFICES.zhejiangPetitions, true, '2026-03-02')?.due).toMatchObject({
      due: '2026-03-09',
      counted: 5,
    })
  })

  it('never lies before a day that was received earlier, and is overdue only after its last day', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1500 }), fc.nat({ max: 60 }), (n, later) => {
        const first = addDays('2022-06-01', n)
        const dueOf = (on: string) => mailDue(LAW, OFFICES.countyPetitions, true, on)?.due.due ?? ''
        expect(dueOf(first) <= dueOf(addDays(first, later))).toBe(true)
        const due = dueOf(first)
        expect(urgencyOf(due, due, addDays(due, 3))).toBe('today')
        expect(urgencyOf(due, addDays(due, 1), addDays(due, 4))).toBe('overdue')
      }),
    )
  })
})

describe('the figure "entered"', () => {
  const count = fc.nat({ max: 1000 })
  it('has every item in exactly one place, and the pending ones in its denominator', () => {
    const states = Object.keys(MAIL_STATES) as MailState[]
    fc.assert(
      fc.property(fc.tuple(...states.map(() => count)), (ns) => {
        const figures = receivedAndRegistered(
          Object.fromEntries(states.map((state, n) => [state, ns[n]])) as Record<MailState, number>,
        )
        expect(figures.received).toBe(ns.reduce((sum, n) => sum + n, 0))
        expect(figures.toRegister).toBe(figures.received - figures.forwarded - figures.returned - figures.setAside)
        expect(figures.toRegister).toBe(figures.registered + figures.pending)
      }),
    )
  })
})
