import { findAssessmentFiles } from '../domains/assessment/index.ts'
import { warnOfBacklog } from '../domains/backlog/index.ts'
import { cleanHalls } from '../domains/hall/index.ts'
import { forgetEndedRecords } from '../domains/identity/index.ts'
import { findKeptScans } from '../domains/mailroom/index.ts'
import { insertRefresh } from '../domains/operation/index.ts'
import { findConferenceFiles, warnOfDecisions } from '../domains/conference/index.ts'
import {
  evaluateAll,
  findSupervisionFiles,
  SUPERVISION,
  SUPERVISION_TIME,
  warnOfReplies,
} from '../domains/supervision/index.ts'
import {
  findKeptFiles,
  isOutdated,
  renewLists,
  WARNINGS,
  WARNINGS_TIME,
  warnOfGaps,
  warnOfLimits,
} from '../domains/matter/index.ts'
import { findPerformanceFiles, warnOfCheckpoints } from '../domains/performance/index.ts'
import { findPublicationFiles } from '../domains/publication/index.ts'
import { cleanMessages, startRounds } from '../domains/notification/index.ts'
import { draftStore } from '../domains/filing/index.ts'
import type { OfficeContext } from '../platform/cli/index.ts'
import { canonicalJson, sha256Hex } from '../platform/crypto/index.ts'
import { closeDocuments } from '../platform/documents/index.ts'
import { forgetOldOutcomes } from '../platform/http/index.ts'
import { declareQueues, defineQueue, enqueue, startJobs } from '../platform/jobs/index.ts'
import type { Desks } from './desks.ts'

/** What is swept out every night: sessions that ended, outcomes nobody asks for any more, drafts that were left,
 * files that no matter and no draft refers to. */
const CLEANING = defineQueue<Record<string, never>>('nightly-cleaning')

/** Mergers take effect on their day. */
const MERGERS = defineQueue<Record<string, never>>('office-mergers')

/** What is due of the public statistics comes out: once at the start, and every night. */
const FIGURES = defineQueue<Record<string, never>>('public-figures')

/** How often the lists are held against what they rest on. */
const WATCH_MS = 15_000

/** After the calendar, the limits or the offices have changed: what merged offices held passes on, then the lists are made anew. */
const RENEWAL = defineQueue<{ basis: string }>('renew-lists', { expiresAfter: 6 * 3600 })

/** What the dates and sights in the lists rest on, in a few words that change when it does. */
export function basisOf({ rules, offices }: Desks): string {
  const { calendar, overrides } = rules.current()
  return `${calendar.version} · ${sha256Hex(canonicalJson(overrides)).slice(0, 16)} · offices ${offices.tree().version}`
}

/** Does what is not done while somebody waits: notices, and the nightly cleaning. */
export async function startWorker(
  { database, server, log, clock, keys }: OfficeContext,
  desks: Desks,
): Promise<{ close(): Promise<void> }> {
  await database.write({ audience: 'system' }, declareQueues)
  const jobs = await startJobs({
    target: server.applicationTarget,
    onError: (error, queue) => log.warn({ err: error, queue }, 'a job failed and will be tried again'),
  })
  const rounds = startRounds(desks.post, {
    onError: (error) => log.warn({ err: error }, 'a message could not be taken up; the next round tries again'),
  })
  await jobs.work(CLEANING, async () => {
    await database.write({ audience: 'system' }, forgetOldOutcomes)
    await forgetEndedRecords(database, clock)
    await cleanHalls(desks.hall)
    await desks.mergers.carryOut()
    await cleanMessages({ database, clock })
    const drafts = draftStore({ database, keys: keys.ring, clock })
    await drafts.purge()
    const yesterday = new Date(Date.parse(clock.now()) - 86_400_000).toISOString()
    await desks.files.removeUnreferenced(async (hashes) => {
      const ofMatters = await database.read({ audience: 'system' }, (tx) => findKeptFiles(tx, hashes))
      const ofMail = await database.read({ audience: 'system' }, (tx) => findKeptScans(tx, hashes))
      const ofConferences = await database.read({ audience: 'system' }, (tx) => findConferenceFiles(tx, hashes))
      const ofAnswers = await database.read({ audience: 'system' }, (tx) => findSupervisionFiles(tx, hashes))
      return ofMatters
        .union(await drafts.heldFiles(hashes))
        .union(ofMail)
        .union(ofConferences)
        .union(ofAnswers)
        .union(await database.read({ audience: 'system' }, (tx) => findPublicationFiles(tx, hashes)))
        .union(await database.read({ audience: 'system' }, (tx) => findPerformanceFiles(tx, hashes)))
        .union(await database.read({ audience: 'system' }, (tx) => findAssessmentFiles(tx, hashes)))
    }, yesterday)
  })
  const noteRefresh = (): Promise<void> =>
    database.write({ audience: 'system' }, (tx) =>
      insertRefresh(tx, { what: 'lists', title: '', on: clock.today(), at: clock.now(), officeId: null }),
    )
  const renewWhenOutdated = async (): Promise<void> => {
    const basis = basisOf(desks)
    if (await isOutdated(desks.matters, basis))
      await database.write({ audience: 'system' }, (tx) => enqueue(tx, RENEWAL, { basis }))
  }
  await jobs.work(RENEWAL, async ({ basis }) => {
    if (!(await isOutdated(desks.matters, basis))) return
    const now = basisOf(desks)
    await desks.mergers.carryOut()
    await renewLists(desks.matters, now)
    await noteRefresh()
  })
  await jobs.work(MERGERS, () => desks.mergers.carryOut())
  await jobs.work(SUPERVISION, async ({ regionId }) => void (await evaluateAll(desks.matters, regionId)))
  await jobs.work(WARNINGS, async () => {
    await warnOfLimits(desks.matters)
    await warnOfGaps(desks.matters, { hasCategories: desks.topics.tree().byCode.size > 0 })
    await warnOfReplies(desks.matters)
    await warnOfBacklog(desks.matters)
    await warnOfDecisions(desks.matters)
    await warnOfCheckpoints(desks.matters)
  })
  await renewWhenOutdated()
  const watch = setInterval(
    () => void renewWhenOutdated().catch((err: unknown) => log.warn({ err }, 'lists could not be checked')),
    WATCH_MS,
  )
  await jobs.schedule(SUPERVISION, SUPERVISION_TIME, { regionId: null })
  await database.write({ audience: 'system' }, (tx) => enqueue(tx, WARNINGS, {}))
  await jobs.schedule(WARNINGS, WARNINGS_TIME, {})
  await database.write({ audience: 'system' }, (tx) => enqueue(tx, MERGERS, {}))
  await jobs.schedule(MERGERS, '1 0 * * *', {})
  await jobs.work(FIGURES, async () => void (await desks.publicFigures.publish()))
  await database.write({ audience: 'system' }, (tx) => enqueue(tx, FIGURES, {}))
  await jobs.schedule(FIGURES, '10 4 * * *', {})
  await jobs.schedule(CLEANING, '30 3 * * *', {})
  return {
    async close() {
      clearInterval(watch)
      await jobs.stop()
      await rounds.close()
      await closeDocuments()
    },
  }
}
