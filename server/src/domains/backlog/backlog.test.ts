import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../platform/time/index.ts'
import { requireStep, summariesOwed, type CampaignCommand } from './campaign.ts'
import { decide, evolve, itemOf, nextDueOf, stepsFor, type ItemCommand, type ItemFacts, type ItemStep } from './item.ts'
import { drawSample, hashOfList } from './sample.ts'
import { ITEM_VERBS } from './states.ts'
import type { CampaignStep } from './tables.ts'
import { countsOn, daysOf, dueWith, summaryOf, type Listed } from './summary.ts'

const lead = { staffId: 'lead', office: 'petitions' }
const checker = { staffId: 'checker', office: 'petitions' }
const handler = { staffId: 'handler', office: 'housing' }
const stranger = { staffId: 'stranger', office: 'water' }
const facts: ItemFacts = {
  campaignOffice: 'petitions',
  campaign: 'running',
  sampled: false,
  today: '2026-03-10',
  mayBeTold: (staffId) => staffId === 'leader',
  mayBeAssigned: (office) => office === 'housing',
  has: ({ ref }) => ref === '7',
}
const back: ItemFacts = { ...facts, campaign: 'looking-back', sampled: true }
const assign: ItemCommand = { verb: 'assign', input: { office: 'housing', sponsor: '乐四方' } }
const plan: ItemCommand = { verb: 'plan', input: { steps: [{ what: 'Meet', dueOn: '2026-04-01' }] } }
const propose: ItemCommand = { verb: 'propose', input: { evidence: [{ kind: 'paper', ref: '7' }], reason: 'Done' } }
const confirm: ItemCommand = { verb: 'confirm', input: {} }
const look = (holds: boolean): ItemCommand => ({ verb: 'look', input: { holds, finding: 'Seen' } })

type Done = readonly [who: typeof lead, command: ItemCommand, facts?: ItemFacts]
const history = (on: string, ...done: readonly Done[]): ItemStep[] => {
  const steps: ItemStep[] = [
    {
      type: 'listed',
      data: { added: false, reason: '' },
      seq: 1,
      at: `${on}T00:00:00.000Z`,
      on,
      by: { kind: 'officer', staffId: 'lead', officeId: 'petitions' },
    },
  ]
  for (const [who, command, given = facts] of done)
    steps.push({
      ...decide(itemOf(steps), command, who, given),
      seq: steps.length + 1,
      at: `${on}T00:00:00.000Z`,
      on,
      by: { kind: 'officer', staffId: who.staffId, officeId: who.office },
    })
  return steps
}
const day = '2026-03-02'

describe('a matter on the list', () => {
  it('gets one responsible office, which must have a part in it, and a sponsor', () => {
    expect(itemOf(history(day, [lead, assign]))).toMatchObject({
      state: 'assigned',
      office: 'housing',
      sponsor: '乐四方',
    })
    expect(() => history(day, [lead, { verb: 'assign', input: { office: 'accused', sponsor: 'x' } }])).toThrow(
      /part in the matter|参与这件事项/,
    )
    expect(() => history(day, [handler, assign])).toThrow(/runs the campaign|组织积案化解/)
  })

  it('is struck off only with evidence of its own and after a second officer has checked', () => {
    const wrong: ItemCommand = { verb: 'propose', input: { evidence: [{ kind: 'attachment', ref: 'x' }], reason: 'r' } }
    expect(() => history(day, [lead, assign], [handler, wrong])).toThrow(/Evidence|依据应当/)
    const proposed = [
      [lead, assign],
      [checker, propose],
    ] as const
    expect(() => history(day, ...proposed, [checker, confirm])).toThrow(/does not check|不能自己核定/)
    expect(itemOf(history(day, ...proposed, [lead, confirm])).state).toBe('struck')
    expect(() => history(day, [lead, assign], [lead, confirm])).toThrow(/not open|不能进行/)
  })

  it('returns to the list when looking back finds that it does not hold; only what was sampled is looked at, once', () => {
    const struck = [
      [lead, assign],
      [handler, plan],
      [handler, propose],
      [lead, confirm],
    ] as const
    expect(() => history(day, ...struck, [lead, look(true)])).toThrow(/sample|抽中/)
    expect(itemOf(history(day, ...struck, [lead, look(false), back])).state).toBe('planned')
    const held = history(day, ...struck, [lead, look(true), back])
    expect(itemOf(held)).toMatchObject({ state: 'struck', held: true })
    expect(stepsFor(itemOf(held), lead, back)).toEqual([])
  })

  it('has a plan whose steps are done by somebody, on a day, with what came of it; a new plan keeps what is done', () => {
    const two: ItemCommand = {
      verb: 'plan',
      input: {
        steps: [
          { what: 'Meet', dueOn: '2026-04-01' },
          { what: 'Pay', dueOn: '2026-05-01' },
        ],
      },
    }
    const finish = (n: number, on = '2026-03-09', ref = '7'): ItemCommand => ({
      verb: 'finish',
      input: { n, on, result: 'Agreed', evidence: [{ kind: 'paper', ref }] },
    })
    const planned = [
      [lead, assign],
      [handler, two],
    ] as const
    expect(nextDueOf(itemOf(history(day, ...planned)))).toBe('2026-04-01')
    const met = history(day, ...planned, [handler, finish(1)])
    expect(nextDueOf(itemOf(met))).toBe('2026-05-01')
    expect(itemOf(met).plan[0]?.done).toMatchObject({ on: '2026-03-09', staffId: 'handler', result: 'Agreed' })
    expect(() => history(day, ...planned, [handler, finish(1, '2026-03-11')])).toThrow(/later than today|晚于今天/)
    expect(() => history(day, ...planned, [handler, finish(1, '2026-03-09', 'x')])).toThrow(/Evidence|依据应当/)
    expect(() => history(day, ...planned, [handler, finish(3)])).toThrow(/no such step|没有这一步/)
    expect(() => history(day, ...planned, [handler, finish(1)], [handler, finish(1)])).toThrow(
      /no such step|没有这一步/,
    )
    expect(() => history(day, ...planned, [stranger, finish(1)])).toThrow(/responsible office|责任单位/)
    const anew = itemOf(history(day, ...planned, [handler, finish(1)], [handler, plan]))
    expect(anew.plan.map(({ n, done }) => [n, done !== null])).toEqual([
      [1, true],
      [3, false],
    ])
    const all = history(day, ...planned, [handler, finish(1)], [handler, finish(2)])
    expect(stepsFor(itemOf(all), handler, facts)).not.toContain('finish')
    expect(nextDueOf(itemOf(all))).toBeNull()
  })

  it('has a sponsor who is told when there is an account that may see the matter', () => {
    const withAccount = (sponsorStaff: string): ItemCommand => ({
      verb: 'assign',
      input: { office: 'housing', sponsor: '乐四方', sponsorStaff },
    })
    expect(itemOf(history(day, [lead, withAccount('leader')])).sponsorStaff).toBe('leader')
    expect(() => history(day, [lead, withAccount('nobody')])).toThrow(/account of the sponsor|包案领导的账号/)
  })

  it('stands still once the campaign is closed', () => {
    const item = itemOf(history(day, [lead, assign]))
    expect(stepsFor(item, lead, { ...facts, campaign: 'closed' })).toEqual([])
    expect(() => decide(item, plan, handler, { ...facts, campaign: 'closed' })).toThrow(/not open|不能进行/)
  })

  it('is never struck off without evidence of its own and a second officer, whatever is tried in whatever order', () => {
    const anEvidence = fc.record({ kind: fc.constantFrom('paper', 'attachment'), ref: fc.constantFrom('7', '8', '') })
    const aCommand = fc.oneof(
      fc.constantFrom<ItemCommand>(assign, plan, propose, confirm, look(true), look(false)),
      fc.constant<ItemCommand>({ verb: 'return', input: { reason: 'r' } }),
      fc
        .array(anEvidence, { maxLength: 3 })
        .map((evidence): ItemCommand => ({ verb: 'propose', input: { evidence, reason: 'r' } as never })),
    )
    const whatever = fc.tuple(fc.constantFrom(lead, checker, handler, stranger), aCommand, fc.constantFrom(facts, back))
    const likely = fc.constantFrom<[typeof lead, ItemCommand, ItemFacts]>(
      [lead, assign, facts],
      [handler, propose, facts],
      [checker, propose, facts],
      [checker, confirm, facts],
      [lead, look(false), back],
    )
    const aMove = fc.oneof({ weight: 2, arbitrary: likely }, { weight: 1, arbitrary: whatever })
    let struckEver = 0
    fc.assert(
      fc.property(fc.array(aMove, { minLength: 20, maxLength: 60 }), (moves) => {
        const steps = history(day)
        for (const [who, command, given] of moves) {
          const before = itemOf(steps)
          try {
            const event = decide(before, command, who, given)
            const by = { kind: 'officer' as const, staffId: who.staffId, officeId: who.office }
            steps.push({ ...event, seq: steps.length + 1, at: `${day}T00:00:00.000Z`, on: day, by })
          } catch {
            continue
          }
          const last = steps.at(-1)
          if (last?.type !== 'struck') continue
          struckEver += 1
          const proposed = steps.findLast((step) => step.type === 'proposed')
          expect(steps.indexOf(last) - steps.indexOf(proposed as ItemStep)).toBe(1)
          expect(proposed?.data.evidence.length).toBeGreaterThan(0)
          expect(proposed?.data.evidence.every(facts.has)).toBe(true)
          expect(proposed?.by.staffId).not.toBe(last.by.staffId)
          expect(last.by.officeId).toBe('petitions')
        }
        expect(steps.slice(1).reduce(evolve, itemOf(steps.slice(0, 1)))).toEqual(itemOf(steps))
      }),
      { numRuns: 400 },
    )
    expect(struckEver).toBeGreaterThan(20)
  })

  it('is nobody else’s business', () => {
    expect(stepsFor(itemOf(history(day, [lead, assign])), stranger, facts)).toEqual([])
    expect(stepsFor(itemOf(history(day, [lead, assign])), handler, facts)).toEqual(['plan', 'note', 'propose'])
    expect(ITEM_VERBS).toHaveLength(8)
  })
})

let nth = 0

describe('summaries', () => {
  const aListed = fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.array(fc.tuple(fc.nat(9), fc.nat(5)), { maxLength: 12 }))
    .map(([start, moves]) => {
      const steps = history(addDays('2026-03-01', start))
      let on = start
      for (const [choice, wait] of moves) {
        on += wait
        const item = itemOf(steps)
        const options: readonly Done[] = [
          [lead, assign],
          [handler, plan],
          [handler, propose],
          [lead, confirm],
          [checker, look(choice % 2 === 0), back],
          [lead, { verb: 'return', input: { reason: 'x' } }],
        ]
        const may = options.filter(([who, { verb }, given = facts]) => stepsFor(item, who, given).includes(verb))
        const next = may[choice % Math.max(1, may.length)]
        if (!next) continue
        const [who, command, given = facts] = next
        const date = addDays('2026-03-01', on)
        steps.push({
          ...decide(item, command, who, given),
          seq: steps.length + 1,
          at: `${date}T00:00:00.000Z`,
          on: date,
          by: { kind: 'officer', staffId: who.staffId, officeId: who.office },
        })
      }
      return steps
    })
    .map((steps): Listed => ({ id: String(nth++), receivedOn: `${2019 + (steps.length % 5)}-05-05`, steps }))

  it('foot: what stood before with what changed is what stands after, and what happened explains it', () => {
    fc.assert(
      fc.property(fc.array(aListed, { maxLength: 6 }), fc.nat(60), fc.nat(20), (histories, start, length) => {
        const from = addDays('2026-03-01', start)
        const to = addDays(from, length)
        const { before, after, change, listed, struck, reopened } = summaryOf(histories, from, to)
        expect(change.total).toBe(listed)
        expect(change.struck).toBe(struck - reopened)
        expect(before.total + change.total).toBe(after.total)
        const { total, ...states } = after
        expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(total)
        const summed = (parts: readonly { total: number; struck: number }[]) => [
          parts.reduce((sum, one) => sum + one.total, 0),
          parts.reduce((sum, one) => sum + one.struck, 0),
        ]
        const whole = summaryOf(histories, from, to)
        expect(summed(whole.offices)).toEqual([total, after.struck])
        expect(summed(whole.years)).toEqual([total, after.struck])
        expect(whole.offices.reduce((sum, one) => sum + one.done, 0)).toBe(struck)
        expect(whole.items.struck).toHaveLength(struck)
      }),
    )
  })

  it('three days are the sum of their days', () => {
    fc.assert(
      fc.property(fc.array(aListed, { maxLength: 6 }), fc.nat(60), (histories, start) => {
        const { from, to } = daysOf('three-day', addDays('2026-03-03', start))
        const whole = summaryOf(histories, from, to)
        const days = [0, 1, 2].map((n) => summaryOf(histories, addDays(from, n), addDays(from, n)))
        const sum = (name: 'listed' | 'struck' | 'reopened'): number => days.reduce((all, one) => all + one[name], 0)
        expect([sum('listed'), sum('struck'), sum('reopened')]).toEqual([whole.listed, whole.struck, whole.reopened])
        expect(days[2]?.after).toEqual(countsOn(histories, to))
      }),
    )
  })

  it.each([
    ['day', '2026-03-31', '2026-03-31'],
    ['three-day', '2026-03-29', '2026-03-31'],
    ['month', '2026-03-01', '2026-03-31'],
  ] as const)('%s is from %s to %s', (period, from, to) => expect(daysOf(period, '2026-03-31')).toEqual({ from, to }))
})

describe('which summary falls due', () => {
  const campaign = { beginsOn: '2026-03-02', endsOn: '2026-05-10' }
  it.each([
    ['2026-03-01', []],
    ['2026-03-02', ['day']],
    ['2026-03-04', ['day', 'three-day']],
    ['2026-03-31', ['day', 'three-day', 'month']],
    ['2026-05-10', ['day', 'month']],
    ['2026-05-11', []],
  ])('with the end of %s: %j', (day_, due) => expect(dueWith(day_, campaign)).toEqual(due))

  it('every day of a campaign is in one daily summary, and every day but the last two at most in one of three days', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.integer({ min: 0, max: 120 }), (start, length) => {
        const beginsOn = addDays('2026-01-01', start)
        const endsOn = addDays(beginsOn, length)
        const days = Array.from({ length: length + 1 }, (_, n) => addDays(beginsOn, n))
        const due = days.map((each) => dueWith(each, { beginsOn, endsOn }))
        expect(due.every((each) => each.includes('day'))).toBe(true)
        const covered = days.flatMap((each, n) =>
          due[n]?.includes('three-day') ? [addDays(each, -2), addDays(each, -1), each] : [],
        )
        expect(covered).toEqual(days.slice(0, Math.floor((length + 1) / 3) * 3))
        expect(due.at(-1)).toContain('month')
      }),
    )
  })
})

describe('a campaign', () => {
  const at = { today: '2026-03-10', struck: 3, sampled: 0, looked: 0, steps: [] }
  const frozen = { type: 'frozen', on_date: '2026-03-05', data: { hash: 'h', count: 3 } } as unknown as CampaignStep
  const issue = (on: string): CampaignCommand => ({ verb: 'issue', input: { period: 'day', on } })
  const sample: CampaignCommand = { verb: 'sample', input: { size: 2, lookBy: '2026-03-20' } }
  const close: CampaignCommand = { verb: 'close', input: { reason: 'Over' } }

  it('issues a summary once, for days from the freezing to today', () => {
    const running = { ...at, state: 'running' as const, steps: [frozen] }
    expect(() => requireStep(issue('2026-03-10'), running)).not.toThrow()
    expect(() => requireStep(issue('2026-03-11'), running)).toThrow(/to today|至今天/)
    expect(() => requireStep(issue('2026-03-04'), running)).toThrow(/to today|至今天/)
    const summary = { to: '2026-03-10' }
    const issued = { type: 'issued', on_date: '2026-03-10', data: { period: 'day', number: '1', summary } }
    const steps = [frozen, issued as unknown as CampaignStep]
    expect(() => requireStep(issue('2026-03-10'), { ...running, steps })).toThrow(/issued already|已经印发/)
    expect(summariesOwed({ begins_on: '2026-03-08', ends_on: '2026-04-01' }, steps, '2026-03-12')).toEqual([
      'summary:day:2026-03-11',
      'summary:three-day:2026-03-10',
      'summary:day:2026-03-09',
      'summary:day:2026-03-08',
    ])
  })

  it('draws once, from what is struck off, and closes when everything drawn was looked at', () => {
    const looking = { ...at, state: 'looking-back' as const }
    expect(() => requireStep(sample, { ...looking, struck: 0 })).toThrow(/Nothing is struck|还没有已销号/)
    expect(() => requireStep(sample, { ...looking, sampled: 2 })).toThrow(/drawn already|已经抽取/)
    expect(() => requireStep(sample, { ...looking, today: '2026-03-21' })).toThrow(/before today|早于今天/)
    expect(() => requireStep(close, looking)).toThrow(/draw a sample|先抽取/)
    expect(() => requireStep(close, { ...looking, sampled: 2, looked: 1 })).toThrow(/Finish that|全部检查/)
    expect(() => requireStep(close, { ...looking, sampled: 2, looked: 2 })).not.toThrow()
    expect(() => requireStep(close, { ...looking, struck: 0 })).not.toThrow()
    expect(() => requireStep(sample, { ...at, state: 'running' })).toThrow(/not open|不能进行/)
    expect(() => requireStep(issue('2026-03-10'), { ...at, state: 'draft' })).toThrow(/not open|不能进行/)
  })
})

describe('list and sample', () => {
  const ids = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 30 })

  it('the hash is of the matters, in whatever order, and of no other matters', () => {
    fc.assert(
      fc.property(ids, fc.uuid(), (all, other) => {
        const list = all.map((matterId) => ({ regionId: '990101', matterId }))
        fc.pre(!all.includes(other))
        expect(hashOfList(list.toReversed())).toBe(hashOfList(list))
        expect(hashOfList([...list, { regionId: '990101', matterId: other }])).not.toBe(hashOfList(list))
      }),
    )
  })

  it('the same seed draws the same sample, of the size asked for, out of the list alone', () => {
    fc.assert(
      fc.property(fc.uuid(), ids, fc.integer({ min: 1, max: 40 }), (seed, all, size) => {
        const drawn = drawSample(seed, all, size)
        expect(drawSample(seed, all.toReversed(), size)).toEqual(drawn)
        expect(new Set(drawn).size).toBe(Math.min(size, all.length))
        expect(drawn.every((id) => all.includes(id))).toBe(true)
      }),
    )
  })

  it('no matter is drawn more often than another', () => {
    const all = Array.from({ length: 20 }, (_, n) => `item-${n}`)
    const drawn = new Map(all.map((id) => [id, 0]))
    const draws = 4000
    for (let n = 0; n < draws; n += 1)
      for (const id of drawSample(`seed-${n}`, all, 5)) drawn.set(id, (drawn.get(id) ?? 0) + 1)
    // Each is drawn in a quarter of the samples.
    const expected = (draws * 5) / all.length
    const chiSquare = [...drawn.values()].reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)
    expect([...drawn.values()].reduce((sum, n) => sum + n, 0)).toBe(draws * 5)
    // 19 degrees of freedom: 43.8 is passed by chance once in a thousand; the seeds are fixed, so this never changes.
    expect(chiSquare).toBeLessThan(43.8)
  })
})
