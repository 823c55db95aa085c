import { OFFICE_LEVELS, type OfficeTree } from '../office/index.ts'
import type { Condition, FactColumn } from './condition.ts'
import type { Basis, Cut, Day } from './cut.ts'
import { AGES, bandNames, type Dimension, isOfLimits, NONE, USED } from './dimension.ts'
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
  due: 'due_on',
}

const nameOf = (column: FactColumn): string => `${OF_LIMIT.has(column) ? 'l' : 'f'}.${column}`

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
  #todayAs: string | undefined

  constructor(of: Counted, day: Day, tree: OfficeTree) {
    this.#of = of
    this.#day = day
    this.#tree = tree
  }

  get #today(): string {
    this.#todayAs ??= `${this.value(this.#day.today)}::date`
    return this.#todayAs
  }

  value(value: unknown): string {
    this.values.push(value)
    return `$${this.values.length}`
  }

  /** Where the facts are that are counted, as they were known at the moment. */
  from(): string {
    if (this.#of === 'matters') return 'matter_fact f'
    return `matter_fact f join limit_fact l on l.region_id = f.region_id and l.matter_id = f.matter_id and ${this.#known('l')}`
  }

  #known(table: 'f' | 'l' | 'r' | 'gone' | 'later'): string {
    const { knownAt } = this.#day
    if (knownAt === null) return `${table}.known_to is null`
    const at = `${this.value(knownAt)}::timestamptz`
    return `${table}.known_from <= ${at} and (${table}.known_to is null or ${table}.known_to > ${at})`
  }

  /** The conditions of a cut. */
  cut({ period, basis = 'received', offices, region, where = {} }: Cut): string {
    const date = nameOf(BASIS_COLUMNS[basis])
    const conditions = [
      this.#known('f'),
      this.#once(offices, region),
      period.from !== null && `${date} >= ${this.value(period.from)}::date`,
      period.to !== null && `${date} <= ${this.value(period.to)}::date`,
      basis !== 'received' && `${date} is not null`,
      offices != null && this.#ofOffices(offices),
      region != null && this.#inRegion('f', region),
      ...Object.entries(where).map(
        ([dimension, values]) =>
          `coalesce(${this.dimension(dimension as Dimension, basis)}, '${NONE}') = any(${this.value(values)}::text[])`,
      ),
    ]
    return conditions.filter((each) => each !== false).join(' and ')
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
      offices != null && this.#partOf('later', `any(${this.value(offices)}::uuid[])`),
      region != null && this.#inRegion('later', region),
    ].filter((each) => each !== false)
    return `(f.phase <> 'handed-over' or f.matter_id <> all(array(select gone.matter_id from matter_fact gone
      where gone.phase = 'handed-over' and ${this.#known('gone')}
        and exists (select from matter_fact later where ${later.join(' and ')}))))`
  }

  #inRegion(table: 'f' | 'later', region: string): string {
    return `starts_with(${table}.region_id, ${this.value(region.replace(/(00){1,2}$/, ''))})`
  }

  #partOf(table: 'f' | 'later', ids: string): string {
    return `(${table}.registered_by = ${ids} or ${table}.holder = ${ids} or ${table}.lead = ${ids})`
  }

  #ofOffices(offices: readonly string[]): string {
    const ids = `any(${this.value(offices)}::uuid[])`
    const part = this.#partOf('f', ids)
    return this.#of === 'limits' ? `${part} and l.office_id = ${ids}` : part
  }

  /** What is counted, as one column of figures. */
  counting({ where, sum }: Counting): string {
    const filter = `filter (where ${this.condition(where)})`
    return sum ? `coalesce(sum(f.${sum}) ${filter}, 0)::bigint` : `count(*) ${filter}`
  }

  condition(condition: Condition): string {
    switch (condition.kind) {
      case 'is':
        return this.#is(nameOf(condition.column), condition.values)
      case 'given':
        return `${nameOf(condition.column)} is not null`
      case 'by':
        return `${nameOf(condition.column)} <= ${nameOf(condition.limit)}`
      case 'past':
        return `${nameOf(condition.column)} < ${this.#today}`
      case 'within':
        return `${nameOf(condition.to)} - ${nameOf(condition.from)} <= ${this.value(condition.days)}::int`
      case 'young':
        return `${this.#today} - ${nameOf(condition.column)} <= ${this.value(condition.days)}::int`
      case 'repeated':
        return `exists (select from matter_fact r where r.repeat_of = f.matter_id and ${this.#known('r')})`
      case 'runs':
        return `exists (select from limit_fact l where l.region_id = f.region_id and l.matter_id = f.matter_id and ${this.#known('l')}
          and l.limit_id = ${this.value(condition.limit)} and l.ended_on is null and l.due_on >= ${this.#today})`
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
    return values.length === 1 ? `${column} = ${this.value(first)}` : `${column} = any(${this.value(values)}::text[])`
  }

  /** The part into which a dimension puts a fact, as text; null for none. */
  dimension(dimension: Dimension, basis: Basis = 'received'): string {
    const date = nameOf(BASIS_COLUMNS[basis])
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
        return 'left(f.topic, 2)'
      case 'topic2':
        return 'left(f.topic, 4)'
      case 'topic3':
        return 'left(f.topic, 6)'
      case 'province':
        return `left(f.place, 2) || '0000'`
      case 'city':
        return `left(f.place, 4) || '00'`
      case 'county':
        return 'f.place'
      case 'registeredBy':
        return 'f.registered_by::text'
      case 'holder':
      case 'lead':
      case 'channel':
      case 'class':
      case 'way':
      case 'outcome':
        return `f.${dimension}::text`
      case 'registeringLevel':
        return this.#levelOf('f.registered_by')
      case 'holdingLevel':
        return this.#levelOf('f.holder')
      case 'firstForOffice':
        return `case when f.first_for_office then 'first' else 'repeat' end`
      case 'firstAnywhere':
        return `case when f.first_anywhere then 'first' else 'repeat' end`
      case 'state':
        return 'f.phase'
      case 'open':
        return `case when f.is_open then 'open' else 'closed' end`
      case 'group':
        return `case when f.joint then 'group' else 'single' end`
      case 'litigation':
        return `case when f.litigation_related then 'yes' else 'no' end`
      case 'enterprise':
        return `case when f.enterprise_related then 'yes' else 'no' end`
      case 'ratingPetitionOffice':
        return 'f.rating_petition_office'
      case 'ratingHandlingOffice':
        return 'f.rating_handling_office'
      case 'age':
        return `case when f.is_open then ${bandOf(`${this.#today} - f.received_on`, AGES)} end`
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

  #levelOf(column: string): string {
    const levels = OFFICE_LEVELS.map((level) => {
      const ids = [...this.#tree.byId.values()].filter((office) => office.level === level).map(({ id }) => id)
      return `when ${column} = any(${this.value(ids)}::uuid[]) then '${level}'`
    })
    return `case ${levels.join(' ')} end`
  }
}

const bandOf = (amount: string, ends: readonly number[]): string => {
  const names = bandNames(ends)
  const bands = ends.map((end, n) => `when ${amount} <= ${end} then '${names[n]}'`)
  return `case ${bands.join(' ')} else '${names.at(-1)}' end`
}
