import type { Transaction } from '../../platform/db/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'

/** What an office leaves at the desks when it is merged, beside its matters; each desk passes its own kinds on. */
export const INHERITED_KINDS = [
  'mail',
  'mail-coming',
  'hall',
  'window',
  'first-receiver',
  'duty',
  'commitment',
  'sponsor',
  'room',
  'case-supervised',
  'case-answered',
  'advice',
  'meeting',
  'agenda-item',
  'decision',
  'hearing',
  'relief',
  'budget-line',
  'campaign',
  'backlog-item',
  'topic',
  'publication',
] as const
export type InheritedKind = (typeof INHERITED_KINDS)[number]

/** Of which office, to whom, when. `path` is that of the successor, for what may not go to it (Art. 30(3)). */
export interface Inheriting {
  readonly old: string
  readonly heir: string
  readonly path: readonly string[]
  readonly at: Instant
  readonly day: LocalDate
  /** Said in the history of each record. */
  readonly reason: string
}

/** A record that has passed on, with the version that it has now. */
export interface Inherited {
  region_id: string
  id: string
  version: number
  matter_id: string | null
  hall_id: string | null
}

/** One kind of record that a desk passes on. */
export interface Inheritance {
  readonly kind: InheritedKind
  /** How many would pass today; also how many stayed, once it has been done. */
  count(tx: Transaction, one: Pick<Inheriting, 'old' | 'heir' | 'path' | 'day'>): Promise<number>
  /** Passes them on and says so in their history; passes nothing on twice. */
  pass(tx: Transaction, one: Inheriting): Promise<number>
}

/** How records of a table pass on, in SQL with the places `:old`, `:heir`, `:path` and `:day`. */
export interface InheritanceOf {
  readonly kind: InheritedKind
  readonly table: string
  /** The column that names the office. */
  readonly office: string
  /** Which records are to be carried on; the others stay with the office that finished them. `r` is the record. */
  readonly open: string
  /** What else changes with them. */
  readonly also?: string
  /** What of a record that has another key stands for its id. */
  readonly id?: string
  /** Columns that the history needs. */
  readonly with?: readonly ('matter_id' | 'hall_id')[]
  /** What lists and sights of other records name the office, changed silently beside it. */
  readonly beside?: readonly string[]
  readonly tell?: (tx: Transaction, passed: readonly Inherited[], one: Inheriting) => Promise<unknown>
}

const TYPES = { old: 'uuid', heir: 'uuid', path: 'uuid[]', day: 'date' } as const

/** The statement with its places filled in order. */
function bind(sql: string, one: Pick<Inheriting, 'old' | 'heir' | 'path' | 'day'>): [string, unknown[]] {
  const values: unknown[] = []
  const text = sql.replaceAll(/(?<!:):(old|heir|path|day)\b/g, (_, name: keyof typeof TYPES) => {
    values.push(one[name])
    return `$${values.length}::${TYPES[name]}`
  })
  return [text, values]
}

/** The office takes the place of another in a list of offices, and stands there once. */
export const replaceIn = (table: string, column: string, open: string): string =>
  `update ${table} r set ${column} = array_append(array_remove(array_remove(r.${column}, :old), :heir), :heir)
   where r.${column} @> array[:old] and (${open})`

/** The office stands beside another in a list of offices that may read. */
export const addTo = (table: string, column: string): string =>
  `update ${table} r set ${column} = array_append(r.${column}, :heir)
   where r.${column} @> array[:old] and not r.${column} @> array[:heir]`

/** One kind of record that passes to the successor of an office. */
export function inheritance(rule: InheritanceOf): Inheritance {
  const { kind, table, office, open, also, id = 'id', beside = [], tell } = rule
  const which = `r.${office} = :old and (${open})`
  const wanted = rule.with ?? []
  const column = (name: 'matter_id' | 'hall_id'): string => (wanted.includes(name) ? `r.${name}` : `null as ${name}`)
  return {
    kind,
    async count(tx, one) {
      const [row] = await tx.query<{ n: number }>(
        ...bind(`select count(*)::int as n from ${table} r where ${which}`, one),
      )
      return row?.n ?? 0
    },
    async pass(tx, one) {
      for (const statement of beside) await tx.query(...bind(statement, one))
      const passed = await tx.query<Inherited>(
        ...bind(
          `update ${table} r set ${office} = :heir, version = version + 1${also === undefined ? '' : `, ${also}`} where ${which}
           returning r.region_id, r.${id} as id, r.version, ${column('matter_id')}, ${column('hall_id')}`,
          one,
        ),
      )
      if (passed.length > 0 && tell) await tell(tx, passed, one)
      return passed.length
    },
  }
}
