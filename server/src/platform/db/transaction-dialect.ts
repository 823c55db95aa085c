import {
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { ClientBase } from 'pg'

const refuse = (what: string) => (): never => {
  throw new Error(`${what} belongs to database.read and database.write`)
}

function connectionOn(session: () => ClientBase): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, rowCount } = await session().query(query.sql, [...query.parameters])
      return { rows, numAffectedRows: BigInt(rowCount ?? 0) }
    },
    streamQuery: refuse('streaming'),
  }
}

/** Kysely over the one session of an open transaction; it can neither begin nor end one. */
export function transactionDialect(session: () => ClientBase): Dialect {
  const connection = connectionOn(session)
  const driver: Driver = {
    init: () => Promise.resolve(),
    acquireConnection: () => Promise.resolve(connection),
    releaseConnection: () => Promise.resolve(),
    destroy: () => Promise.resolve(),
    beginTransaction: refuse('a transaction'),
    commitTransaction: refuse('a commit'),
    rollbackTransaction: refuse('a rollback'),
  }
  return {
    createDriver: () => driver,
    createAdapter: () => new PostgresAdapter(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}
