import { z } from 'zod'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { LocalDate } from '../../../platform/time/index.ts'
import { COMMANDS, type Command, type Verb } from '../commands/index.ts'
import { Filing, register } from '../commands/register.ts'
import { deadlinesOf, type Deadline } from '../deadline.ts'
import { perform } from '../decide.ts'
import type { By, MatterEvent } from '../event.ts'
import { evolve } from '../evolve.ts'
import type { LinkedMatter } from '../facts.ts'
import { CITIZEN_VERBS } from '../givers.ts'
import type { Matter, MatterClass } from '../matter.ts'
import type { LimitId } from '../../calendar/index.ts'
import { factsOn, LAW } from './facts.ts'
import { anId, OFFICES, type OfficeName } from './offices.ts'

export type InputOf<V extends Verb> = z.input<(typeof COMMANDS)[V]['input']>

/** What was refused, for a test to look at. */
interface Refused {
  code: string
  says: string
}

const PERSON = { name: 'Petitioner', phone: '0000' }

/** How a new matter begins: by whom, when, about what. Reads as a sentence and ends with `registeredAt`. */
class Beginning {
  readonly #filing: Partial<z.input<typeof Filing>>
  constructor(filing: Partial<z.input<typeof Filing>> = {}) {
    this.#filing = filing
  }
  with(filing: Partial<z.input<typeof Filing>>): Beginning {
    return new Beginning({ ...this.#filing, ...filing })
  }
  suggesting(): Beginning {
    return this.with({ class: 'suggestion' })
  }
  accusing(...offices: OfficeName[]): Beginning {
    return this.with({ class: 'accusation', accused: offices.map((name) => OFFICES[name]) })
  }
  anonymously(): Beginning {
    return this.with({ anonymous: true, petitioners: [] })
  }
  registeredAt(office: OfficeName, on: LocalDate): Story {
    const filing = Filing.parse({
      channel: 'online',
      class: 'request' satisfies MatterClass,
      summary: 'Street light',
      text: 'The street light is dark.',
      place: '990101',
      petitioners: [PERSON],
      ...this.#filing,
      office: OFFICES[office],
      receivedOn: on,
    })
    const event = register(filing, { regionId: '990101', number: '1' }, factsOn(on))
    return new Story(evolve(null, event, { matterId: anId(1000), seq: 1, at: factsOn(on).now }), [event], on)
  }
}

/** A matter and the day on which the story has arrived. Every step gives a new story. */
export class Story {
  readonly matter: Matter
  readonly events: readonly MatterEvent[]
  readonly today: LocalDate
  readonly linked: readonly LinkedMatter[]
  readonly #actingFor: string | null

  constructor(
    matter: Matter,
    events: readonly MatterEvent[],
    today: LocalDate,
    linked: readonly LinkedMatter[] = [],
    actingFor: string | null = null,
  ) {
    this.matter = matter
    this.events = events
    this.today = today
    this.linked = linked
    this.#actingFor = actingFor
  }

  on(today: LocalDate): Story {
    return new Story(this.matter, this.events, today, this.linked, this.#actingFor)
  }
  /** The office whose officer gives the next command; otherwise the holder, or the petitioner for what petitioners do. */
  by(office: OfficeName): Story {
    return new Story(this.matter, this.events, this.today, this.linked, OFFICES[office])
  }
  linkedTo(...linked: LinkedMatter[]): Story {
    return new Story(this.matter, this.events, this.today, linked, this.#actingFor)
  }
  give<V extends Verb>(verb: V, input: InputOf<V>): Story {
    const command = { verb, input: COMMANDS[verb].input.parse(input) } as Command
    const { matter, events } = perform(this.matter, command, factsOn(this.today, this.#by(verb), this.linked))
    return new Story(matter, [...this.events, ...events], this.today, this.linked)
  }
  /** What is said when the command is refused; fails when it is not. */
  refusal<V extends Verb>(verb: V, input: InputOf<V>): Refused {
    try {
      this.give(verb, input)
    } catch (error) {
      if (error instanceof HuiyinError) return { code: error.code, says: error.en }
      if (error instanceof z.ZodError) return { code: 'invalid', says: z.prettifyError(error) }
      throw error
    }
    throw new Error(`${verb} was not refused`)
  }
  /** Every deadline of a limit, in the order they started. */
  deadlines(limit: LimitId): readonly Deadline[] {
    return deadlinesOf(this.matter, LAW, this.today).filter((deadline) => deadline.limit === limit)
  }
  /** The latest deadline of a limit. */
  deadline(limit: LimitId): Deadline | undefined {
    return this.deadlines(limit).at(-1)
  }
  #by(verb: Verb): By {
    if (this.#actingFor !== null) return { kind: 'officer', staffId: anId(2000), officeId: this.#actingFor }
    if ((CITIZEN_VERBS as readonly Verb[]).includes(verb)) return { kind: 'citizen' }
    return { kind: 'officer', staffId: anId(2000), officeId: this.matter.holder }
  }
}

/** A request by one petitioner who can be reached, unless said otherwise. */
export const aMatter = (): Beginning => new Beginning()
