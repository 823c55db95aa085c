import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { applicationOf, type Application, type ReliefCommand, type ReliefStep } from './application.ts'
import { authorityOn, deciderOf, type Authority } from './authority.ts'
import { decide, stepsFor, type ReliefActor, type ReliefFacts } from './decide.ts'
import { RELIEF_VERBS } from './states.ts'
import { tiesToSilence } from '../document/index.ts'
import { messages } from './messages/index.ts'

const today = '2026-03-10'
const [clerk, handler, head, cashier, above] = ['clerk', 'handler', 'head', 'cashier', 'above'].map(
  (staffId): ReliefActor => ({
    people: [staffId],
    office: staffId === 'above' ? 'city' : 'county',
    head: staffId === 'head' || staffId === 'above',
  }),
) as [ReliefActor, ReliefActor, ReliefActor, ReliefActor, ReliefActor]
const facts: ReliefFacts = {
  today,
  decider: { office: 'county', basis: 'Rules' },
  issued: { number: '助1号', words: { 'zh-CN': {}, en: {} } },
  line: { id: 'line', code: '2010308', office: 'county', year: 2026 },
}

const after = (asked: number, ...done: readonly (readonly [ReliefActor, ReliefCommand])[]): Application => {
  const origin = { regionId: '990101', id: 'a', matterId: 'm', office: 'county' }
  const by = (actor: ReliefActor) =>
    ({ kind: 'officer', staffId: actor.people[0] ?? '', officeId: actor.office }) as const
  const step = (seq: number) => ({ seq, at: `${today}T02:00:00.000Z`, on: today })
  const steps: ReliefStep[] = [
    { type: 'applied', data: { amount: asked, need: 'n', grounds: 'g' }, by: by(clerk), ...step(1) },
  ]
  for (const [actor, command] of done)
    steps.push({
      ...decide(applicationOf(origin, steps), command, actor, facts),
      by: by(actor),
      ...step(steps.length + 1),
    })
  return applicationOf(origin, steps)
}
const assess = [handler, { verb: 'assess', input: { facts: 'f', recommended: 0 } }] as const
const granting = (amount: number, asked: number) =>
  [head, { verb: 'decide', input: { result: amount === asked ? 'granted' : 'partly', amount, reasons: 'r' } }] as const
const pay = (amount: number): ReliefCommand => ({
  verb: 'pay',
  input: { line: 'line', amount, voucher: `v${amount}`, on: today },
})

describe('who may', () => {
  it('nobody assesses an own application', () => {
    expect(() => decide(after(100), assess[1], clerk, facts)).toThrow(/other than the applicant|申请人以外/)
    expect(decide(after(100), assess[1], handler, facts).type).toBe('assessed')
  })

  it('the head with the authority decides, and never one who applied or assessed', () => {
    const assessed = after(100, assess)
    const command = granting(100, 100)[1]
    expect(decide(assessed, command, head, facts)).toMatchObject({ type: 'decided', data: { number: '助1号' } })
    for (const actor of [clerk, handler, cashier, above])
      expect(() => decide(assessed, command, actor, facts)).toThrow(HuiyinError)
    const byHead = after(100, [head, assess[1]])
    expect(() => decide(byHead, command, head, facts)).toThrow(/does not decide|不能作决定/)
    const toCity = { ...facts, decider: { office: 'city', basis: 'Rules' } }
    expect(() => decide(assessed, command, head, toCity)).toThrow(HuiyinError)
    expect(decide(assessed, command, above, toCity).type).toBe('decided')
  })

  it('an office without a rule about authority decides nothing', () => {
    expect(() => decide(after(100, assess), granting(100, 100)[1], head, { ...facts, decider: undefined })).toThrow(
      /no rule|还没有规定/,
    )
  })

  it('who decided does not pay', () => {
    const granted = after(100, assess, granting(100, 100))
    expect(() => decide(granted, pay(100), head, facts)).toThrow(/neither pays|不能办理支付/)
    expect(decide(granted, pay(100), cashier, facts).type).toBe('paid')
  })

  it('offers exactly the steps that would go through, in every state and for everybody', () => {
    const input: { [V in ReliefCommand['verb']]: (a: Application) => ReliefCommand } = {
      assess: () => assess[1],
      decide: (a) => granting(a.asked, a.asked)[1],
      tell: () => ({ verb: 'tell', input: { on: today, way: 'hand' } }),
      pay: (a) => pay(Math.max(1, a.granted - a.paid)),
      refund: () => ({ verb: 'refund', input: { line: 'line', amount: 1, voucher: 'r', on: today, reason: 'x' } }),
      withdraw: () => ({ verb: 'withdraw', input: { reason: 'x' } }),
    }
    const states = [
      after(100),
      after(100, assess),
      after(100, assess, granting(60, 100)),
      after(100, assess, granting(100, 100), [cashier, pay(100)]),
      after(100, assess, [head, { verb: 'decide', input: { result: 'refused', amount: 0, reasons: 'r' } }]),
      after(100, [clerk, { verb: 'withdraw', input: { reason: 'x' } }]),
    ]
    for (const a of states)
      for (const actor of [clerk, handler, head, cashier, above])
        for (const verb of RELIEF_VERBS) {
          const goes = (() => {
            try {
              decide(a, input[verb](a), actor, facts)
              return true
            } catch {
              return false
            }
          })()
          expect([a.state, actor.people, verb, goes]).toEqual([
            a.state,
            actor.people,
            verb,
            stepsFor(a, actor, facts.decider).includes(verb),
          ])
        }
  })
})

describe('what is decided', () => {
  it.each([
    ['granted', 100, true],
    ['granted', 99, false],
    ['partly', 99, true],
    ['partly', 100, false],
    ['partly', 0, false],
    ['refused', 0, true],
    ['refused', 1, false],
  ] as const)('%s with %i of 100: %s', (result, amount, right) => {
    const act = () =>
      decide(after(100, assess), { verb: 'decide', input: { result, amount, reasons: 'r' } }, head, facts)
    const goes = (() => {
      try {
        return act().type === 'decided'
      } catch {
        return false
      }
    })()
    expect(goes).toBe(right)
  })

  it('a line of another office or year, and a day before the decision, are no place to pay from', () => {
    const granted = after(100, assess, granting(100, 100))
    const line = { id: 'line', code: 'c', office: 'county', year: 2026 }
    for (const wrong of [
      { ...line, office: 'city' },
      { ...line, year: 2025 },
    ])
      expect(() => decide(granted, pay(100), cashier, { ...facts, line: wrong })).toThrow(HuiyinError)
    for (const on of ['2026-03-09', '2026-03-11'])
      expect(() =>
        decide(granted, { verb: 'pay', input: { line: 'line', amount: 1, voucher: 'v', on } }, cashier, facts),
      ).toThrow(HuiyinError)
  })

  it('whatever is paid and refunded in whatever order: never more paid than granted, never more refunded than paid', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 300 })), { maxLength: 12 }),
        (granted, moves) => {
          const origin = after(500, assess, granting(granted, 500))
          let a = origin
          for (const [n, [spends, amount]] of moves.entries()) {
            const command: ReliefCommand = spends
              ? pay(amount)
              : { verb: 'refund', input: { line: 'line', amount, voucher: `r${n}`, on: today, reason: 'x' } }
            try {
              const event = decide(a, command, cashier, facts)
              const fromLines = new Map([['line', (a.fromLines.get('line') ?? 0) + (spends ? amount : -amount)]])
              a =
                event.type === 'paid'
                  ? {
                      ...a,
                      paid: a.paid + amount,
                      fromLines,
                      state: a.paid + amount >= a.granted ? 'paid' : 'granted',
                    }
                  : { ...a, refunded: a.refunded + amount, fromLines }
            } catch {
              continue
            }
            expect(a.paid).toBeLessThanOrEqual(a.granted)
            expect(a.refunded).toBeLessThanOrEqual(a.paid)
          }
        },
      ),
    )
  })
})

describe('authority', () => {
  const rule = (office: string, upTo: number, inForceFrom = '2026-01-01'): Authority => ({
    office,
    upTo,
    basis: `${office} ${upTo}`,
    inForceFrom,
  })

  it('the head up to the amount, the office above from one fen more', () => {
    const rules = [rule('county', 500)]
    expect(deciderOf(['county', 'city'], rules, 500, today)?.office).toBe('county')
    expect(deciderOf(['county', 'city'], rules, 501, today)?.office).toBe('city')
    expect(deciderOf(['county', 'city', 'province'], [...rules, rule('city', 900)], 901, today)?.office).toBe(
      'province',
    )
    expect(deciderOf(['county'], rules, 501, today)?.office).toBe('county')
  })

  it('goes by the rule in force on the day', () => {
    const rules = [rule('county', 500), rule('county', 100, '2026-03-11')]
    expect(authorityOn(rules, 'county', '2026-03-10')?.upTo).toBe(500)
    expect(authorityOn(rules, 'county', '2026-03-11')?.upTo).toBe(100)
    expect(deciderOf(['county'], rules, 1, '2025-12-31')).toBeUndefined()
  })

  it('never falls as the amount rises, and never to an office whose rule does not reach, unless none is above', () => {
    const row = ['a', 'b', 'c', 'd']
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.nat(100)), { minLength: 4, maxLength: 4 }),
        fc.nat(120),
        fc.nat(120),
        (limits, x, y) => {
          const rules = row.flatMap((office, n) => {
            const upTo = limits[n]
            return upTo === null || upTo === undefined ? [] : [rule(office, upTo)]
          })
          const place = (amount: number): number => row.indexOf(deciderOf(row, rules, amount, today)?.office ?? '')
          fc.pre(limits[0] !== null)
          expect(place(Math.min(x, y))).toBeLessThanOrEqual(place(Math.max(x, y)))
          const reaches = place(x) === row.length - 1 || (limits[place(x)] ?? x) >= x
          expect(reaches).toBe(true)
        },
      ),
    )
  })
})

describe('no text ties relief to silence', () => {
  it.each([
    '承诺息诉罢访',
    '本人保证不再上访',
    '领取救助后停止信访',
    '签订停访息诉协议',
    '自愿放弃一切信访权利',
    'The petitioner promises to stop petitioning.',
    'must refrain from any further petition',
    'will not petition again',
    '困难，承 诺 不 再 上 访',
    '承\u200b诺不\u3000再上·访',
    '承諾不再上訪',
    '保证今后不再就此事反映',
    '不再越级反映问题',
    '领取后此事了结',
    '承诺不再找政府',
    '保证不进京',
    'will never come back to the office about this',
    '领款后本事项终结，本人不得以同一事实再次向各级机关提出请求',
    '签收本决定即视为本事项终结',
    '以撤回信访为条件发放',
    '如再信访，退回全部救助款',
    '书面承诺不再闹、领款后不再到北京',
    '申请人同意服判',
    '以后不上访',
    '自愿撤诉撤访',
    '停止一切维权活动，放弃全部诉求',
    '双方再无争议',
    '息a诉',
    'no more petitions after payment',
    'promises never to petition again',
    'I undertake not to raise this issue again',
  ])('refuses: %s', (text) => expect(tiesToSilence(text)).toBe(true))

  it.each([
    '因火灾失去住房，两名子女上学，无力支付医疗费。',
    '多次走访核实，情况属实。',
    'Lost the house in a fire; the matter was petitioned in May.',
    '救助与信访人今后是否信访无关',
    '事项已经受理，不再作为申诉求决事项。',
    'The room goes to others and does not come back.',
    '再次核实后情况属实，今后生活仍有困难。',
    '与用人单位的争议仍在仲裁。',
    '不会因救助影响事项办理。',
  ])('accepts: %s', (text) => expect(tiesToSilence(text)).toBe(false))
})

describe('a deputy', () => {
  it('is bound by what the principal did before: nobody assesses, decides or pays in the name of whoever may not', () => {
    const inNameOf = (staffId: string, actor: ReliefActor): ReliefActor => ({ ...actor, people: ['deputy', staffId] })
    const assess = { verb: 'assess', input: { facts: 'f', recommended: 1 } } as const
    expect(() => decide(after(100), assess, inNameOf('clerk', handler), facts)).toThrow(messages.en.refusals.fourEyes)
    expect(() => decide(after(100), assess, inNameOf('cashier', handler), facts)).not.toThrow()
  })
})
