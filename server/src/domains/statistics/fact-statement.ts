import { OFFICE_LEVELS, type OfficeTree } from '../office/index.ts'
import type { Condition, FactColumn } from './condition.ts'
import type { Basis, Cut, Day, Period } from './cut.ts'
import { AGES, ANSWER_DAYS, bandNames, type Dimension, isOfLimits, NONE, USED } from './dimension.ts'
import type { Counted, Counting } from './measure.ts'
import { LIMIT_STATES } from './measures.ts'
import type { LimitColumn } from './condition.ts'

/** The columns that only a clock has. */
const OF_LIMIT: ReadonlySet<FactColumn> = new Set<LimitColumn>([
  'n',
  'limit_id',
  'office_id',
  'is_choice',
  'started_on',
  'due_on',
  'ended_on',
  'ended',
  'extension_days',
  'provisional',
  'unrecorded',
])

const BASIS_COLUMNS: Readonly<Record<Basis, FactColumn>> = {
  received: 'received_on',
  accepted: 'accepted_on',
  answered: 'answered_on',
  concluded: 'concluded_on',
  executed: 'executed_on',
  due: 'due_on',
}

/** True where a cut asks for something that only clocks have, by which matters cannot be cut. */
export const cutsLimits = (
  { basis, where = {} }: Cut,
  ...dimensions: readonly (Dimension | null | undefined)[]
): boolean =>
  basis === 'due' ||
  [...dimensions, ...(Object.keys(where) as Dimension[])].some((each) => each != null && isOfLimits(each))

/** Writes conditions, dimensions and cuts as SQL over `matter_fact f` and `limit_fact l`; every value is a parameter. */
export class FactStatement {
  readonly values: unknown[] = []
  readonly #of: Counted
  readonly #day: Day
  readonly #tree: OfficeTree
  readonly #places = new Map<string, string>()
  #asksMatter = false

  constructor(of: Counted, day: Day, tree: OfficeTree) {
    this.#of = of
    this.#day = day
    this.#tree = tree
  }

  get #today(): string {
    return this.value(this.#day.today, 'date')
  }

  /** A value has one place, however often it is asked for: PostgreSQL counts only once what is written alike. */
  value(value: unknown, type: 'date' | 'int' | 'text' | 'text[]' | 'timestamptz' | 'uuid' | 'uuid[]'): string {
    const name = `${type} ${JSON.stringify(value)}`
    const known = this.#places.get(name)
    if (known !== undefined) return known
    this.values.push(value)
    const place = `$${this.values.length}::${type}`
    this.#places.set(name, place)
    return place
  }

  /**
   * Where the facts of a cut are, as they were known at the moment, and which of them. Asked for after everything else: clocks of which
   * nothing of their matters was asked are counted without them.
   */
  source(cut: Cut, conditions: readonly string[] = []): string {
    const where = [...this.#cut(cut), ...conditions]
    const needed = (table: 'f' | 'l'): string => [this.#known(table), ...this.#received(table, cut)].join(' and ')
    if (this.#of === 'matters') return `matter_fact f where ${[needed('f'), ...where].join(' and ')}`
    const matters = `join matter_fact f on f.region_id = l.region_id and f.matter_id = l.matter_id and ${needed('f')}`
    return `limit_fact l ${this.#asksMatter ? matters : ''} where ${[needed('l'), ...where].join(' and ')}`
  }

  /** A column of the facts; the day of receipt stands with both. */
  #name(column: FactColumn): string {
    if (OF_LIMIT.has(column) || (this.#of === 'limits' && column === 'received_on')) return `l.${column}`
    return this.#matter(column)
  }

  #matter(column: string): string {
    this.#asksMatter = true
    return `f.${column}`
  }

  /** The facts of given matters (`page`), as they were known at the moment. */
  known(table: 'f' | 'l', page: string): string {
    const clock = table === 'l' ? ` and l.n = ${page}.n` : ''
    return `${table}.region_id = ${page}.region_id and ${table}.matter_id = ${page}.matter_id${clock} and ${this.#known(table)}`
  }

  #known(table: 'f' | 'l' | 'r' | 'gone' | 'later'): string {
    const { knownAt } = this.#day
    if (knownAt === null) return `${table}.known_to is null`
    const at = this.value(knownAt, 'timestamptz')
    return `${table}.known_from <= ${at} and (${table}.known_to is null or ${table}.known_to > ${at})`
  }

  /** The days of receipt of a cut, by which both tables have an index. */
  #received(table: 'f' | 'l', { period, basis = 'received' }: Cut): string[] {
    return basis === 'received' ? this.#within(`${table}.received_on`, period) : []
  }

  #within(date: string, { from, to }: Period): string[] {
    return [
      ...(from === null ? [] : [`${date} >= ${this.value(from, 'date')}`]),
      ...(to === null ? [] : [`${date} <= ${this.value(to, 'date')}`]),
    ]
  }

  /** The conditions of a cut, besides the days of receipt. */
  #cut({ period, basis = 'received', offices, region, where = {} }: Cut): string[] {
    const date = this.#name(BASIS_COLUMNS[basis])
    const own = this.#of === 'limits' ? 'l' : 'f'
    return [
      ...(basis === 'received' ? [] : [...this.#within(date, period), `${date} is not null`]),
      this.#once(offices, region),
      ...(offices == null ? [] : [this.#ofOffices(offices)]),
      ...(region == null ? [] : [this.#inRegion(own, region)]),
      ...Object.entries(where).map(
        ([dimension, values]) =>
          `coalesce(${this.dimension(dimension as Dimension, basis)}, '${NONE}') = any(${this.value(values, 'text[]')})`,
      ),
    ]
  }

  /**
   * A matter that went to another region counts once: where its copy there is counted too, the copy alone. Who may not see the copy counts
   * what was handed over. The list of those that went is made once for a statement.
   */
  #once(offices: Cut['offices'], region: Cut['region']): string {
    const later = [
      `later.origin_id = coalesce(gone.origin_id, gone.matter_id) and later.matter_id <> gone.matter_id`,
      `later.known_from >= gone.known_from`,
      this.#known('later'),
      offices != null && this.#partOf('later', `any(${this.value(offices, 'uuid[]')})`),
      region != null && this.#inRegion('later', region),
    ].filter((each) => each !== false)
    const counted = `array(select gone.matter_id from matter_fact gone where gone.phase = 'handed-over' and ${this.#known('gone')}
        and exists (select from matter_fact later where ${later.join(' and ')}))`
    if (this.#of === 'limits') return `l.matter_id <> all(${counted})`
    return `(f.phase <> 'handed-over' or f.matter_id <> all(${counted}))`
  }

  #inRegion(table: 'f' | 'l' | 'later', region: string): string {
    return `starts_with(${table}.region_id, ${this.value(region.replace(/(00){1,2}$/, ''), 'text')})`
  }

  #partOf(table: 'f' | 'later', ids: string): string {
    return `(${table}.registered_by = ${ids} or ${table}.holder = ${ids} or ${table}.lead = ${ids})`
  }

  #ofOffices(offices: readonly string[]): string {
    const ids = `any(${this.value(offices, 'uuid[]')})`
    this.#asksMatter = true
    const part = this.#partOf('f', ids)
    return this.#of === 'limits' ? `${part} and l.office_id = ${ids}` : part
  }

  /** What is counted, as one column of figures. */
  counting({ where, sum }: Counting): string {
    const filter = `filter (where ${this.condition(where)})`
    return sum ? `coalesce(sum(${this.#name(sum)}) ${filter}, 0)::bigint` : `count(*) ${filter}`
  }

  condition(condition: Condition): string {
    switch (condition.kind) {
      case 'is':
        return this.#is(this.#name(condition.column), condition.values)
      case 'given':
        return `${this.#name(condition.column)} is not null`
      case 'by':
        return `${this.#name(condition.column)} <= ${this.#name(condition.limit)}`
      case 'past':
        return `${this.#name(condition.column)} < ${this.#today}`
      case 'within':
        return `${this.#name(condition.to)} - ${this.#name(condition.from)} <= ${this.value(condition.days, 'int')}`
      case 'young':
        return `${this.#today} - ${this.#name(condition.column)} <= ${this.value(condition.days, 'int')}`
      case 'repeated':
        return `exists (select from matter_fact r where r.repeat_of = ${this.#matter('matter_id')} and ${this.#known('r')})`
      case 'runs':
        return `exists (select from limit_fact l where l.region_id = ${this.#matter('region_id')}
          and l.matter_id = f.matter_id and ${this.#known('l')}
          and l.limit_id = ${this.value(condition.limit, 'text')} and l.ended_on is null and l.due_on >= ${this.#today})`
      case 'all':
      case 'any': {
        if (condition.of.length === 0) return condition.kind === 'all' ? 'true' : 'false'
        const parts = condition.of.map((each) => this.condition(each))
        return `(${parts.join(condition.kind === 'all' ? ' and ' : ' or ')})`
      }
      case 'not':
        return `(${this.condition(condition.of)}) is not true`
    }
  }

  #is(column: string, values: readonly (string | boolean)[]): string {
    const [first] = values
    if (typeof first === 'boolean') return `${column} is ${first}`
    return values.length === 1
      ? `${column} = ${this.value(first, 'text')}`
      : `${column} = any(${this.value(values, 'text[]')})`
  }

  /** The part into which a dimension puts a fact, as text; null for none. */
  dimension(dimension: Dimension, basis: Basis = 'received'): string {
    const date = this.#name(BASIS_COLUMNS[basis])
    switch (dimension) {
      case 'day':
        return `to_char(${date}, 'YYYY-MM-DD')`
      case 'week':
        return `to_char(${date}, 'IYYY-"W"IW')`
      case 'month':
        return `to_char(${date}, 'YYYY-MM')`
      case 'quarter':
        return `to_char(${date}, 'YYYY-"Q"Q')`
      case 'year':
        return `to_char(${date}, 'YYYY')`
      case 'topic1':
        return `left(${this.#name('topic')}, 2)`
      case 'topic2':
        return `left(${this.#name('topic')}, 4)`
      case 'topic3':
        return `left(${this.#name('topic')}, 6)`
      case 'province':
        return `left(${this.#name('place')}, 2) || '0000'`
      case 'city':
        return `left(${this.#name('place')}, 4) || '00'`
      case 'county':
        return this.#name('place')
      case 'registeredBy':
        return `${this.#name('registered_by')}::text`
      case 'holder':
      case 'lead':
      case 'channel':
      case 'class':
      case 'way':
      case 'outcome':
        return `${this.#name(dimension)}::text`
      case 'registeringLevel':
        return this.#levelOf('registered_by')
      case 'holdingLevel':
        return this.#levelOf('holder')
      case 'firstForOffice':
        return `case when ${this.#name('first_for_office')} then 'first' else 'repeat' end`
      case 'firstAnywhere':
        return `case when ${this.#name('first_anywhere')} then 'first' else 'repeat' end`
      case 'state':
        return this.#name('phase')
      case 'open':
        return `case when ${this.#name('is_open')} then 'open' else 'closed' end`
      case 'group':
        return `case when ${this.#name('joint')} then 'group' else 'single' end`
      case 'litigation':
        return `case when ${this.#name('litigation_related')} then 'yes' else 'no' end`
      case 'enterprise':
        return `case when ${this.#name('enterprise_related')} then 'yes' else 'no' end`
      case 'ratingPetitionOffice':
        return this.#name('rating_petition_office')
      case 'ratingHandlingOffice':
        return this.#name('rating_handling_office')
      case 'age':
        return `case when ${this.#name('is_open')} then ${bandOf(`${this.#today} - ${this.#name('received_on')}`, AGES)} end`
      case 'answerTime': {
        const days = `${this.#name('answered_on')} - ${this.#name('received_on')}`
        return `case when ${this.#name('answered_on')} is not null then ${bandOf(days, ANSWER_DAYS)} end`
      }
      case 'limit':
        return 'l.limit_id'
      case 'limitOffice':
        return 'l.office_id::text'
      case 'limitState': {
        const states = Object.entries(LIMIT_STATES).map(
          ([name, where]) => `when ${this.condition(where)} then '${name}'`,
        )
        return `case ${states.join(' ')} end`
      }
      case 'used':
        return bandOf(
          `ceil((coalesce(l.ended_on, ${this.#today}) - l.started_on) * 100.0 / greatest(l.due_on - l.started_on, 1))`,
          USED,
        )
    }
  }

  #levelOf(column: FactColumn): string {
    const levels = OFFICE_LEVELS.map((level) => {
      const ids = [...this.#tree.byId.values()].filter((office) => office.level === level).map(({ id }) => id)
      return `when ${this.#name(column)} = any(${this.value(ids, 'uuid[]')}) then '${level}'`
    })
    return `case ${levels.join(' ')} end`
  }
}

const bandOf = (amount: string, ends: readonly number[]): string => {
  const names = bandNames(ends)
  const bands = ends.map((end, n) => `when ${amount} <= ${end} then '${names[n]}'`)
  return `case ${bands.join(' ')} else '${names.at(-1)}' end`
}
