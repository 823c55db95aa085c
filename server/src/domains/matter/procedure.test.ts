import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { ROLES } from '../identity/index.ts'
import type { Clock } from './clock.ts'
import { isWindow } from './clock.ts'
import { COMMANDS, type Command, type Verb } from './commands/index.ts'
import { deadlineOf, deadlinesOf } from './deadline.ts'
import { perform } from './decide.ts'
import type { EventOf, MatterEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { Facts } from './facts.ts'
import type { Matter } from './matter.ts'
import { cameBack } from './posting.ts'
import { maySee, seenBy } from './policy.ts'
import { commandsIn, isClosed, PHASES, type Phase } from './states.ts'
import { anOfficer, factsOn, LAW, OFFICE_NAMES, OFFICE_TREE, OFFICES } from './testing/index.ts'
import {
  aCommand,
  aGiver,
  begin,
  Draw,
  giversOf,
  isAccused,
  journeys,
  someLinks,
  type Try,
} from './testing/journeys.ts'

/** One step that was taken, as the laws look at it. */
interface Step {
  before: Matter
  after: Matter
  event: MatterEvent
  command: Command
  facts: Facts
}

/** The step that leads deeper into the procedure; taken every other time, so that journeys come to its end. */
const ONWARD: Partial<Record<Phase, Verb>> = {
  routed: 'accept',
  accepted: 'answer',
  answered: 'deliver',
  delivered: 'requestReview',
  'in-review': 'review',
  reviewed: 'deliver',
  'review-delivered': 'requestSecondReview',
  'in-second-review': 'secondReview',
  'second-reviewed': 'deliver',
}

function aVerb(phase: Phase, draw: Draw): Verb {
  const onward = ONWARD[phase]
  return draw.sometimes(2) && onward !== undefined ? onward : draw.one(commandsIn(phase) as readonly Verb[])
}

/** Gives a command that the phase leaves open, by somebody who may; null when nobody may or the law refuses it. */
function attempt(matter: Matter, today: LocalDate, draw: Draw): Step | null {
  const verb = aVerb(matter.phase, draw)
  const by = aGiver(matter, verb, draw)
  return by && give(matter, aCommand(verb, matter, today, draw), factsOn(today, by, someLinks(draw)))
}

function give(before: Matter, command: Command, facts: Facts): Step | null {
  try {
    const { matter: after, events } = perform(before, command, facts)
    const [event, ...more] = events
    if (event === undefined || more.length > 0) throw new Error(`${command.verb} made ${events.length} events`)
    return event.type === 'handed-over' && before.version % 2 === 0
      ? followCopy({ before, after, event, command, facts }, event.data)
      : { before, after, event, command, facts }
  } catch (error) {
    if (error instanceof HuiyinError) return null
    throw error
  }
}

/** A matter without what a letter changes. */
const without = ({ version: _version, postings: _postings, ...rest }: Matter) => rest

/** Half of the journeys go on in the other region, with the copy. */
function followCopy(step: Step, data: EventOf<'handed-over'>['data']): Step {
  const { before, facts } = step
  const event: MatterEvent = { type: 'taken-over-from', on: facts.today, data: { ...data, origin: data.source } }
  const after = evolve(before, event, { matterId: before.id, seq: before.version + 1, at: facts.now })
  return { ...step, after, event }
}

interface Journey {
  start: Matter
  first: MatterEvent
  steps: readonly Step[]
  end: Matter
  today: LocalDate
}

function travel({ beginning, tries }: { beginning: readonly number[]; tries: readonly Try[] }): Journey {
  const story = begin(beginning)
  const [first] = story.events
  if (first === undefined) throw new Error('a matter begins with its registration')
  const steps: Step[] = []
  let matter = story.matter
  let today = story.today
  for (const { days, numbers } of tries) {
    today = addDays(today, days)
    const step = attempt(matter, today, new Draw(numbers))
    if (step === null) continue
    steps.push(step)
    matter = step.after
  }
  return { start: story.matter, first, steps, end: matter, today }
}

const dues = new Map<string, string | undefined>()
/** The last day of a clock; remembered, because the same clocks are looked at again and again. */
function dueOn(clock: Clock): string | undefined {
  const key = [clock.limit, clock.ruledBy, clock.startedOn, clock.extensionDays, ...clock.hearingDays].join()
  if (!dues.has(key)) dues.set(key, deadlineOf(clock, LAW, clock.startedOn)?.dueOn)
  return dues.get(key)
}

/** Holds after every journey; bounded so that all of them take seconds. */
const always = (law: (journey: Journey) => void, settings: fc.Parameters<unknown> = { numRuns: 200 }): void => {
  fc.assert(
    fc.property(journeys(40), (tries) => law(travel(tries))),
    settings,
  )
}

/** Enough journeys, always the same, to come everywhere. */
const EVERYWHERE = { numRuns: 1000, seed: 20220501 }

describe('laws of the procedure, on journeys by chance', () => {
  it('every phase is reached, and every command is given on the way', () => {
    const phases = new Set<Phase>()
    const verbs = new Set<Verb>()
    always(({ start, steps }) => {
      phases.add(start.phase)
      for (const { after, command } of steps) {
        phases.add(after.phase)
        verbs.add(command.verb)
      }
    }, EVERYWHERE)
    expect([...phases].toSorted()).toEqual(PHASES.toSorted())
    expect([...verbs].toSorted()).toEqual(Object.keys(COMMANDS).toSorted())
  })

  it('no open matter is stuck: somebody in an office has a way on to another phase', () => {
    const hasWayOut = (matter: Matter, today: LocalDate): boolean =>
      (commandsIn(matter.phase) as readonly Verb[]).some(
        (verb) =>
          verb !== 'withdraw' &&
          giversOf(matter, verb).some((by) =>
            [0, 1, 2, 3, 4, 5].some((number) => {
              const command = aCommand(verb, matter, today, new Draw([number, number, number, number]))
              const step = give(matter, command, factsOn(today, by))
              return step !== null && step.after.phase !== matter.phase
            }),
          ),
      )
    const looked = new Set<string>()
    always(({ steps }) => {
      for (const { after, facts } of steps) {
        const kind = [
          after.phase,
          after.class,
          after.contactable,
          after.holder,
          after.lead,
          after.accused,
          after.way,
        ].join()
        if (isClosed(after.phase) || looked.has(kind)) continue
        looked.add(kind)
        expect([after.phase, hasWayOut(after, facts.today)]).toEqual([after.phase, true])
      }
    }, EVERYWHERE)
    expect(new Set([...looked].map((kind) => kind.split(',')[0]))).toEqual(
      new Set(PHASES.filter((phase) => !isClosed(phase))),
    )
  })

  it('no step resets a clock: its start, its rules and its last day stay, but for the extension and the hearing', () => {
    always(({ steps }) => {
      for (const { before, after, event } of steps) {
        before.clocks.forEach((clock, index) => {
          const then = after.clocks[index]
          expect(then).toMatchObject({
            limit: clock.limit,
            startedOn: clock.startedOn,
            startedBy: clock.startedBy,
            ruledBy: clock.ruledBy,
          })
          if (then === undefined || dueOn(then) === dueOn(clock)) return
          expect([clock.limit, event.type]).toSatisfy(
            ([limit, type]: [string, string]) =>
              (limit === 'handle' && type === 'extended') || (limit === 'second-review' && type === 'hearing-held'),
          )
        })
      }
    })
  })

  it('no duty that runs for the petitioner vanishes by sending: it ends when told, answered, returned or closed', () => {
    const told = new Set<MatterEvent['type']>([
      'accepted',
      'declined',
      'directed',
      'separated',
      'withdrawn',
      'concluded',
      'handed-over',
      'sent-back',
    ])
    always(({ steps }) => {
      for (const { before, after, event } of steps) {
        before.clocks.forEach((clock, index) => {
          if (!clock.limit.startsWith('notify') || clock.endedOn !== null || after.clocks[index]?.endedOn === null)
            return
          const passedOn = (event.type === 'transferred' || event.type === 'assigned') && event.data.noticeGiven
          const settled = event.type === 'objection-upheld' || event.type === 'competence-decided'
          expect([event.type, passedOn || settled || told.has(event.type)]).toEqual([event.type, true])
        })
      }
    })
  })

  it('a letter starts no clock and moves nothing: one is on its way at a time, and only that one comes back or is received', () => {
    always(({ steps }) => {
      for (const { before, after, event } of steps) {
        const { postings } = after
        const isOfLetter = event.type === 'dispatched' || event.type === 'letter-returned'
        expect(without(after)).toEqual(isOfLetter ? without(before) : without(after))
        const open = postings.filter(({ returned }) => returned === null)
        expect(open.length).toBeLessThanOrEqual(1)
        expect(open.at(0) ?? null).toBe(open.length === 0 ? null : postings.at(-1))
        expect(postings.every((one) => one.returned === null || one.returned.on >= one.dispatchedOn)).toBe(true)
        const received = event.type === 'delivered' && event.data.method === 'post' ? event.data.postNumber : undefined
        expect(received === undefined ? undefined : cameBack(before, received)).toBeUndefined()
      }
    })
  })

  it('Art. 34: an extension exists only with its notice, once, and for 30 days at most', () => {
    always(({ steps, end }) => {
      const extensions = steps.map(({ event }) => event).filter((event) => event.type === 'extended')
      const extended = end.clocks.filter((clock) => clock.extensionDays > 0)
      expect(extended).toHaveLength(extensions.length)
      expect(extensions.every(({ data }) => data.noticeGiven && data.reason !== '' && data.days <= 30)).toBe(true)
      expect(extended.every(({ limit, extensionDays }) => limit === 'handle' && extensionDays <= 30)).toBe(true)
    })
  })

  it('Art. 36(3): nothing is accepted after second review on the same facts, and a second review given is the last word', () => {
    const last: ReadonlySet<Phase> = new Set<Phase>(['second-reviewed', 'final', 'concluded'])
    always(({ steps }) => {
      const afterLast = steps.filter(({ before }) => before.secondReview?.opinion)
      expect(afterLast.filter(({ after }) => !last.has(after.phase))).toEqual([])
      const exhausted = ({ facts }: Step) =>
        facts.linked.some((link) => link.relation === 'same-facts' && link.secondReviewed)
      expect(steps.filter(({ command }) => command.verb === 'accept').filter(exhausted)).toEqual([])
    })
  })

  it('Art. 30(3): an accusation reaches neither the accused office nor anybody below it', () => {
    always(
      ({ start, steps }) => {
        expect(isAccused(start.holder, start)).toBe(false)
        for (const { before, after } of steps) {
          const reached = after.participants.filter((office) => !before.participants.includes(office))
          const sender = after.sender === before.sender ? [] : [after.sender ?? after.holder]
          for (const office of [after.holder, ...after.assisting, ...reached, ...sender])
            expect([office, isAccused(office, after)]).toEqual([office, false])
        }
      },
      { numRuns: 300 },
    )
  })

  it('row-level security admits just the offices in which somebody may see the matter, never an accused one', () => {
    always(
      ({ end }) => {
        const seeing = OFFICE_NAMES.filter((name) =>
          maySee({ ...anOfficer(name, ...ROLES), staffId: 'nobody recused' }, end, OFFICE_TREE),
        )
        const admitted = seenBy(end, OFFICE_TREE)
        expect(admitted.toSorted()).toEqual(seeing.map((name) => OFFICES[name]).toSorted())
        expect(admitted.filter((office) => isAccused(office, end))).toEqual([])
      },
      { numRuns: 150 },
    )
  })

  it('a matter follows from its events alone, and its version counts them', () => {
    always(({ start, first, steps, end }) => {
      const replayed = steps.reduce(
        (matter, { event, facts }) =>
          evolve(matter, event, { matterId: start.id, seq: matter.version + 1, at: facts.now }),
        evolve(null, first, { matterId: start.id, seq: 1, at: start.filedAt }),
      )
      expect(replayed).toEqual(end)
      expect(end.version).toBe(1 + steps.length)
      expect(() =>
        evolve(null, { type: 'withdrawn', on: '2026-01-01', data: { reason: '' } }, { matterId: 'x', seq: 1, at: '' }),
      ).toThrow('begins with')
    })
  })

  it('a closed matter owes nothing by a date; only the petitioner’s windows may still be open', () => {
    always(({ steps }) => {
      const closed = steps.map(({ after }) => after).filter((matter) => isClosed(matter.phase))
      const running = closed.map(({ phase, clocks }) => ({
        phase,
        limits: clocks.filter((clock) => clock.endedOn === null).map((clock) => clock.limit),
      }))
      const wrong = running.filter(
        ({ phase, limits }) => !limits.every((limit) => phase === 'concluded' && isWindow(limit)),
      )
      expect(wrong).toEqual([])
    })
  })

  it('the petitioner is never overdue, and no clock ends before it starts', () => {
    always(({ end, today }) => {
      const deadlines = deadlinesOf(end, LAW, addDays(today, 400))
      const wrong = deadlines.filter(
        ({ window, status, startedOn, endedOn }) =>
          (status === 'overdue' && (window || isClosed(end.phase))) || (endedOn ?? startedOn) < startedOn,
      )
      expect(wrong).toEqual([])
    })
  })

  it('the 60 days run once, while a request of Art. 31(6) is being handled, and never else', () => {
    const owed = ({ phase, arrival, class: matterClass, way }: Matter): number =>
      (phase === 'arriving' ? arrival?.phase : phase) === 'accepted' &&
      matterClass === 'request' &&
      way === 'handling-opinion'
        ? 1
        : 0
    const running = ({ clocks }: Matter): number =>
      clocks.filter((clock) => clock.limit === 'handle' && clock.endedOn === null).length
    always(({ steps }) => {
      expect(steps.map(({ after }) => after).filter((matter) => running(matter) !== owed(matter))).toEqual([])
    })
  })
})
