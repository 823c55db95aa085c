import type { z } from 'zod'
import { localDateOf, type Instant } from '../../platform/time/index.ts'
import type { Actor } from '../identity/index.ts'
import { COMMANDS, type Command, type Verb } from './commands/index.ts'
import { register, type Filing } from './commands/register.ts'
import type { MatterContext } from './context.ts'
import { deadlinesOf, nextDeadline, type Deadline } from './deadline.ts'
import { decide } from './decide.ts'
import type { MatterEvent, StreamedEvent } from './event.ts'
import { evolve } from './evolve.ts'
import { toLinkedMatter } from './linked-facts.ts'
import type { Matter } from './matter.ts'
import { sealPeople } from './people.ts'
import type { Petitioner } from './petitioner.ts'
import { mayGive, requireGive } from './policy.ts'
import { byOf, factsAt, prepareRows, type PreparedMatter } from './prepare.ts'

type Surroundings = Pick<MatterContext, 'keys' | 'offices' | 'law'>

/** Under which id and number a matter begins, and when. */
export interface Beginning {
  id: string
  number: string
  at: Instant
}

/** What a command asks for, as it is typed in code. */
export type InputOf<V extends Verb> = z.input<(typeof COMMANDS)[V]['input']>

/**
 * A matter told from its beginning in memory, step by step, by whoever may take each step: the same policy and decisions as for a
 * live matter, and the same rows in the end. For the demonstration and for load, not for what has really happened.
 */
export class Course {
  readonly #context: Surroundings
  readonly #people: readonly Petitioner[]
  readonly #events: StreamedEvent[] = []
  #matter: Matter

  /** @throws HuiyinError as `register` does */
  constructor(context: Surroundings, actor: Actor, filing: Filing, { id, number, at }: Beginning) {
    this.#context = context
    this.#people = filing.petitioners
    const event = register(filing, { regionId: filing.place, number }, factsAt(context, actor, at))
    this.#events.push({ ...event, seq: 1, at, recordedAt: at, by: byOf(actor) })
    this.#matter = evolve(null, event, { matterId: id, seq: 1, at })
  }

  get matter(): Matter {
    return this.#matter
  }

  /** The moment of the last step. */
  get at(): Instant {
    return this.#events.at(-1)?.at ?? this.#matter.filedAt
  }

  get events(): readonly StreamedEvent[] {
    return this.#events
  }

  may(actor: Actor, verb: Verb): boolean {
    return mayGive(actor, this.#matter, verb, this.#context.offices()) === true
  }

  /** The office duty that ends first. */
  nextDeadline(at: Instant): Deadline | undefined {
    return nextDeadline(deadlinesOf(this.#matter, this.#context.law(), localDateOf(at)))
  }

  /**
   * Takes a step. `others` are the matters that this one is linked to, as they are at that moment.
   *
   * @throws HuiyinError as the policy and `decide` do; ZodError for an input that is none
   */
  give<V extends Verb>(actor: Actor, verb: V, input: InputOf<V>, at: Instant, others: readonly Matter[] = []): void {
    if (at < this.at) throw new RangeError(`a step at ${at} cannot come after one at ${this.at}`)
    const { offices, law } = this.#context
    requireGive(actor, this.#matter, verb, offices())
    const linked = this.#matter.links.flatMap((link) => {
      const other = others.find(({ id }) => id === link.matterId)
      return other ? [toLinkedMatter(link, other, law(), localDateOf(at))] : []
    })
    const command = { verb, input: COMMANDS[verb].input.parse(input) } as Command
    for (const event of decide(this.#matter, command, factsAt(this.#context, actor, at, linked)))
      this.#add(event, actor, at)
  }

  /** The rows of the matter as they are to be written at a moment, its people sealed under a key of its own. */
  prepare(now: Instant): PreparedMatter {
    const { id, regionId } = this.#matter
    const people = this.#people.length > 0 ? sealPeople(this.#context.keys, id, this.#people) : null
    return prepareRows(this.#context, { regionId, matterId: id }, this.#events, people, now)
  }

  #add(event: MatterEvent, actor: Actor, at: Instant): void {
    const seq = this.#events.length + 1
    this.#events.push({ ...event, seq, at, recordedAt: at, by: byOf(actor) })
    this.#matter = evolve(this.#matter, event, { matterId: this.#matter.id, seq, at })
  }
}
