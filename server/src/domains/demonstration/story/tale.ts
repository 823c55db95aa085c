import { workingDayOnOrAfter } from '../../calendar/index.ts'
import { VISITOR, type Actor, type Officer } from '../../identity/index.ts'
import { Course, type AttachmentRef, type InputOf, type Matter, type Verb } from '../../matter/index.ts'
import { newNumber } from '../../receipts/index.ts'
import { addDays, localDateOf, startOfDay, type Instant, type LocalDate } from '../../../platform/time/index.ts'
import { Chance } from '../chance.ts'
import { filedOn, isSelfService, type Opening } from './filing.ts'
import { officeOf, type World } from './world.ts'

const MINUTE = 60_000
/** Minutes after midnight between which people act: an office from nine to half past five, citizens from seven to ten. */
const HOURS = { office: [540, 1050], citizen: [420, 1320] } as const

/** How many days pass before something happens, and whose days they are: offices act on working days, citizens on any. */
export interface Pace {
  readonly days: number
  readonly by: keyof typeof HOURS
}

/** Under which chance a story begins. */
export interface Start {
  readonly seed: number
  /** The day on which the matter comes in. */
  readonly start: LocalDate
  /** Matters that this one will be linked to, as they then are. */
  readonly others?: readonly Matter[]
}

/** A matter on its way through a story. */
export class Tale {
  readonly world: World
  readonly course: Course
  readonly #chance: Chance
  readonly #others: readonly Matter[]
  #at: Instant

  constructor(world: World, opening: Opening, { seed, start, others = [] }: Start) {
    this.world = world
    this.#chance = new Chance(seed)
    this.#others = others
    const self = isSelfService(opening.words.channel)
    this.#at = this.#beginning(start, self ? 'citizen' : 'office')
    const office = officeOf(world, opening.registeredAt)
    const accused = (opening.accused ?? []).map((key) => this.id(key))
    const filing = filedOn({ ...opening.words, accused }, office.id, this.today, this.files(opening.files ?? 0))
    const clerk = self ? VISITOR : this.#clerkOf(office.id)
    const id = this.#chance.id(this.#at)
    const number = newNumber(filing.place, filing.receivedOn, this.#chance.between(0, 9_999_999))
    this.course = new Course(world.context, clerk, filing, { id, number, at: this.#at })
  }

  get matter(): Matter {
    return this.course.matter
  }

  get at(): Instant {
    return this.#at
  }

  get today(): LocalDate {
    return localDateOf(this.#at)
  }

  id(key: string): string {
    return officeOf(this.world, key).id
  }

  /** The file references of new attachments. */
  files(count: number): AttachmentRef[] {
    return this.#chance.some(this.world.files, count).map((file) => ({ id: this.#chance.id(this.#at), ...file }))
  }

  /** Goes on to a step; false when it would be in the future. */
  goOn({ days, by }: Pace): boolean {
    const day = addDays(this.today, days)
    const next = this.#momentOn(by === 'office' ? this.#workingDay(day) : day, by, this.#at)
    if (next > this.world.now) return false
    this.#at = next
    return true
  }

  /** The petitioner takes a step. */
  ask<V extends Verb>(verb: V, input: InputOf<V>): void {
    const { id, regionId } = this.matter
    this.#give({ kind: 'citizen', regionId, matterId: id }, verb, input)
  }

  /** Somebody who may takes a step in an office: the holder's unless said otherwise. */
  give<V extends Verb>(verb: V, input: InputOf<V>, officeId: string = this.matter.holder): void {
    const officer = this.officersOf(officeId).find((each) => this.course.may(each, verb))
    if (!officer) throw new RangeError(`nobody in the office may ${verb} while ${this.matter.phase}`)
    this.#give(officer, verb, input)
  }

  officersOf(officeId: string): readonly Officer[] {
    return this.world.staff.get(officeId) ?? []
  }

  #give<V extends Verb>(actor: Actor, verb: V, input: InputOf<V>): void {
    this.course.give(actor, verb, input, this.#at, this.#others)
  }

  #clerkOf(officeId: string): Officer {
    const clerk = this.officersOf(officeId).find(({ roles }) => roles.includes('intake-clerk'))
    if (!clerk) throw new RangeError('nobody registers in that office')
    return clerk
  }

  #workingDay(day: LocalDate): LocalDate {
    return workingDayOnOrAfter(this.world.calendar, day).date
  }

  /** When the matter comes in: on the day, or on the last one before it that is not in the future. */
  #beginning(start: LocalDate, by: Pace['by']): Instant {
    const day = by === 'office' ? this.#workingDay(start) : start
    const at = this.#momentOn(day, by, startOfDay(day))
    return at <= this.world.now ? at : this.#beginning(addDays(start, -1), by)
  }

  /** A moment of a day in the hours of whoever acts, after `earliest`. */
  #momentOn(day: LocalDate, by: Pace['by'], earliest: Instant): Instant {
    const [from, to] = HOURS[by]
    const wished = Date.parse(startOfDay(day)) + this.#chance.between(from, to) * MINUTE
    return new Date(Math.max(wished, Date.parse(earliest) + MINUTE)).toISOString()
  }
}
