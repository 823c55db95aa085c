import type { OfficeTree } from '../office/index.ts'
import { findTopic, type TopicTree } from '../topic/index.ts'
import type { Field } from './fields.ts'
import { momentOf, type Moment } from './moment.ts'
import { BadField, problem } from './problem.ts'
import type { FieldCells } from './row.ts'
import { NO, YES } from './words.ts'

const EARLIEST = '1992-01-01'

/** Reads single fields of a row; every reader throws `BadField` for what it cannot use. */
export class FieldReader {
  readonly #cells: FieldCells
  constructor(cells: FieldCells) {
    this.#cells = cells
  }

  /** The text as it is, byte for byte; empty when there is none. */
  text(field: Field): string {
    const cell = this.#cells.get(field)
    if (cell === undefined || cell === null) return ''
    return cell instanceof Date ? cell.toISOString() : String(cell)
  }

  line(field: Field): string {
    return this.text(field).trim()
  }

  moment(field: Field, now: string): Moment | undefined {
    const cell = this.#cells.get(field)
    if (cell === undefined || cell === null) return undefined
    const found = momentOf(cell)
    if (!found) throw new BadField(problem('time', field, { value: this.line(field).slice(0, 40) }))
    if (found.on < EARLIEST) throw new BadField(problem('timeEarly', field))
    if (found.at > now) throw new BadField(problem('timeFuture', field))
    return found
  }

  flag(field: Field): boolean | undefined {
    const said = this.line(field).toLowerCase()
    if (said === '') return undefined
    if (YES.includes(said)) return true
    if (NO.includes(said)) return false
    throw new BadField(problem('flag', field, { value: said.slice(0, 40) }))
  }

  word<T extends string>(field: Field, words: Readonly<Record<string, T>>): T | undefined {
    const said = this.line(field)
    if (said === '') return undefined
    const found = words[said] ?? words[said.toLowerCase()]
    if (found !== undefined) return found
    const known = Object.keys(words).filter((word) => /\p{Script=Han}/u.test(word))
    throw new BadField(problem('word', field, { value: said.slice(0, 40), known: known.join('、') }))
  }

  count(field: Field): number | undefined {
    const said = this.line(field).replace(/[人名]$/, '')
    if (said === '') return undefined
    if (!/^\d{1,6}$/.test(said) || Number(said) < 1)
      throw new BadField(problem('count', field, { value: said.slice(0, 40) }))
    return Number(said)
  }

  office(field: Field, offices: OfficeTree): string | undefined {
    const said = this.line(field)
    if (said === '') return undefined
    const found = findOfficeSaid(offices, said)
    if (found === undefined) throw new BadField(problem('officeUnknown', field, { value: said.slice(0, 60) }))
    return found
  }

  topic(field: Field, topics: TopicTree): string | undefined {
    const said = this.line(field)
    if (said === '') return undefined
    const found = findTopic(topics, said)
    if (!found) throw new BadField(problem('topicUnknown', field, { value: said.slice(0, 60) }))
    return found.code
  }
}

/** The office that is meant by an id, a full name or a short name; undefined when there is none, or several. */
export function findOfficeSaid(offices: OfficeTree, said: string): string | undefined {
  if (offices.byId.has(said)) return said
  const all = [...offices.byId.values()]
  const named = all.filter((office) => office.name.zh === said || office.name.en.toLowerCase() === said.toLowerCase())
  const fitting = named.length > 0 ? named : all.filter((office) => office.shortName === said)
  return fitting.length === 1 ? fitting[0]?.id : undefined
}
