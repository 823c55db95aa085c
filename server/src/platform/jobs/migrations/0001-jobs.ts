import { APPLICATION_ROLE, type Migration } from '../../db/index.ts'
import { PG_BOSS_40 } from './pg-boss-40.ts'

export const SCHEMA = 'jobs'
/** The version of pg-boss's tables that this migration makes; a test notices when the library wants another. */
export const SCHEMA_VERSION = 40

const TABLES = [
  'bam',
  'job',
  'job_common',
  'job_dependency',
  'queue',
  'queue_stats',
  'schedule',
  'subscription',
  'version',
  'warning',
]

/** The tables of pg-boss in a schema of their own, made by the migrator so that the application owns nothing. */
export const jobs0001: Migration = {
  id: 'jobs-0001-jobs',
  async up(m) {
    await m.run(PG_BOSS_40)
    await m.run(`GRANT USAGE ON SCHEMA ${SCHEMA} TO ${APPLICATION_ROLE}`)
    for (const table of TABLES) await m.grant(`${SCHEMA}.${table}`, 'select, insert, update, delete')
  },
}
