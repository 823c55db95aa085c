export { openDatabase, type Database, type DatabaseOptions, type DatabaseTarget } from './database.ts'
export { openDatabaseServer, type DatabaseServer, type DatabaseServerOptions } from './database-server.ts'
export { isUniqueViolation, isUnstorableText } from './failures.ts'
export { installation0001 } from './installation/0001-installation.ts'
export { installation0002 } from './installation/0002-furnished.ts'
export {
  findInstallation,
  isInstalled,
  markFurnished,
  markLoaded,
  recordInstallation,
  takeLoading,
  type Installation,
} from './installation/installation.ts'
export type { Listener } from './listening.ts'
export { dump, load, type Dump, type LoadedTable, type SequenceState, type TableShape } from './dump/index.ts'
export { appliedMigrations } from './migrate/migrate.ts'
export { APPLICATION_ROLE, type Migration, type Migrator } from './migrate/migration.ts'
export { findRoleFaults, type RoleFaults } from './application-role.ts'
export type { Scope } from './scope.ts'
export type { Statement } from './statement.ts'
export type { Transaction } from './transaction.ts'
