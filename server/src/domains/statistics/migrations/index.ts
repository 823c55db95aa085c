import type { Migration } from '../../../platform/db/index.ts'
import { statisticsReports } from './0001-report.ts'
import { publicReleases } from './0002-public.ts'

export const migrations: readonly Migration[] = [statisticsReports, publicReleases]
