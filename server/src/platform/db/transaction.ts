import { Kysely } from 'kysely'
import { type ClientBase, escapeLiteral } from 'pg'
import { isAborted } from './failures.ts'
import type { Scope, TransactionMode } from './scope.ts'
import { together, type Statement } from './statement.ts'
import { transactionDialect } from './transaction-dialect.ts'

/** One open transaction. Readers and writers take it as their first argument. */
export interface Transaction {
  readonly scope: Scope
  readonly mode: TransactionMode
  /** The query builder, typed with the tables that a domain declares. */
  on<Tables>(): Kysely<Tables>
  /**
   * One prepared statement, for the hot ones; the text must be a constant. Rows in the types of `columnTypes`.
   *
   * @param name a name for the server's statistics; made from the text otherwise
   */
  query<Row extends object>(text: string, values?: readonly unknown[], name?: string): Promise<Row[]>
  /** Several writing statements in one message and one plan; see `together` for what they may not expect of each other. */
  writeTogether(statements: readonly Statement[]): Promise<void>
  /** Tells the listeners of a channel when, and only when, this transaction commits. No personal data in the payload. */
  notify(channel: string, payload?: string): void
  /** Runs after the commit, once; a failure there does not undo anything. */
  afterCommit(effect: () => void): void
}

const CHANNEL = /^[a-z][a-z0-9_]{0,62}$/
const LONGEST_PAYLOAD = 7_999

const statementNames = new Map<string, string>()

/** The name under which a session prepares a statement, the same for the same text. */
export function nameOf(text: string): string {
  const known = statementNames.get(text)
  if (known !== undefined) return known
  const name = `huiyin_${statementNames.size + 1}`
  statementNames.set(text, name)
  return name
}

/**
 * The name of a NOTIFY channel, checked because it stands in the statement's text.
 *
 * @throws TypeError when it is not a plain lower-case name
 */
export function channelName(channel: string): string {
  if (!CHANNEL.test(channel)) throw new TypeError(`"${channel}" is not the name of a channel`)
  return channel
}

export class PgTransaction implements Transaction {
  readonly scope: Scope
  readonly mode: TransactionMode
  readonly #client: ClientBase
  readonly #dialect = transactionDialect(() => this.#session())
  readonly #notices: string[] = []
  readonly #effects: (() => void)[] = []
  #ended = false
  #failure: unknown

  constructor(client: ClientBase, scope: Scope, mode: TransactionMode) {
    this.#client = client
    this.scope = scope
    this.mode = mode
  }

  on<Tables>(): Kysely<Tables> {
    return new Kysely<Tables>({ dialect: this.#dialect })
  }

  async query<Row extends object>(text: string, values: readonly unknown[] = [], name = nameOf(text)): Promise<Row[]> {
    try {
      const result = await this.#session().query<Row>({ name, text, values: [...values] })
      return result.rows
    } catch (error) {
      throw this.#causeOf(error)
    }
  }

  async writeTogether(statements: readonly Statement[]): Promise<void> {
    const { text, values } = together(statements)
    await this.query(text, values)
  }

  /**
   * Statements under way at once fail together: the first says why, the others only that the transaction is aborted. Whoever waits
   * for all of them shall hear the reason.
   */
  #causeOf(error: unknown): unknown {
    if (!isAborted(error)) this.#failure ??= error
    return this.#failure ?? error
  }

  notify(channel: string, payload = ''): void {
    if (payload.length > LONGEST_PAYLOAD) throw new TypeError('the payload of a notice is too long')
    this.#notices.push(`SELECT pg_notify('${channelName(channel)}', ${escapeLiteral(payload)}); `)
  }

  afterCommit(effect: () => void): void {
    this.#effects.push(effect)
  }

  /** Closes the door: the session now belongs to somebody else. */
  end(): void {
    this.#ended = true
  }

  /** The last message of the transaction: its notices and the commit, one round trip. */
  get commitStatement(): string {
    return `${this.#notices.join('')}COMMIT`
  }

  runEffects(): void {
    for (const effect of this.#effects) effect()
  }

  #session(): ClientBase {
    if (this.#ended) throw new Error('this transaction has ended; await every statement inside it')
    return this.#client
  }
}
