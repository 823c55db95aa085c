import type { Migration } from '../../../platform/db/index.ts'
import { statisticsReports } from './0001-report.ts'

export const migrations: readonly Migration[] = [statisticsReports]
