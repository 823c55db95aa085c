import { assessmentMigrations } from '../domains/assessment/index.ts'
import { backlogMigrations } from '../domains/backlog/index.ts'
import { bulletinMigrations } from '../domains/bulletin/index.ts'
import { migrations as calendarMigrations } from '../domains/calendar/index.ts'
import { documentMigrations } from '../domains/document/index.ts'
import { filingMigrations } from '../domains/filing/index.ts'
import { hallMigrations } from '../domains/hall/index.ts'
import { migrations as identityMigrations } from '../domains/identity/index.ts'
import { mailroomMigrations } from '../domains/mailroom/index.ts'
import { matterMigrations } from '../domains/matter/index.ts'
import { migrations as intakeMigrations } from '../domains/intake/index.ts'
import { migrations as notificationMigrations } from '../domains/notification/index.ts'
import { migrations as officeMigrations } from '../domains/office/index.ts'
import { publicationMigrations } from '../domains/publication/index.ts'
import { migrations as conferenceMigrations } from '../domains/conference/index.ts'
import { reviewMigrations } from '../domains/review/index.ts'
import { surveyMigrations } from '../domains/survey/index.ts'
import { operationMigrations } from '../domains/operation/index.ts'
import { performanceMigrations } from '../domains/performance/index.ts'
import { reliefMigrations } from '../domains/relief/index.ts'
import { handoverMigrations } from '../domains/handover/index.ts'
import { migrations as supervisionMigrations } from '../domains/supervision/index.ts'
import { migrations as statisticsMigrations } from '../domains/statistics/index.ts'
import { migrations as topicMigrations } from '../domains/topic/index.ts'
import { suggestionMigrations } from '../domains/suggestion/index.ts'
import { installation0001, installation0002, type Migration } from '../platform/db/index.ts'
import { migrations as httpMigrations } from '../platform/http/index.ts'
import { migrations as jobMigrations } from '../platform/jobs/index.ts'

/** The tables of every domain, in the order in which they are made. */
export const allMigrations: readonly Migration[] = [
  installation0001,
  installation0002,
  ...httpMigrations,
  ...jobMigrations,
  ...officeMigrations,
  ...identityMigrations,
  ...topicMigrations,
  ...calendarMigrations,
  ...documentMigrations,
  ...notificationMigrations,
  ...matterMigrations,
  ...publicationMigrations,
  ...filingMigrations,
  ...intakeMigrations,
  ...supervisionMigrations,
  ...conferenceMigrations,
  ...reviewMigrations,
  ...reliefMigrations,
  ...backlogMigrations,
  ...mailroomMigrations,
  ...suggestionMigrations,
  ...hallMigrations,
  ...handoverMigrations,
  ...operationMigrations,
  ...surveyMigrations,
  ...performanceMigrations,
  ...assessmentMigrations,
  ...statisticsMigrations,
  ...bulletinMigrations,
]
