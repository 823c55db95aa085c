import type { KeyRing } from '../../platform/crypto/index.ts'
import { markLoaded, takeLoading, type Transaction } from '../../platform/db/index.ts'
import type { FileStore } from '../../platform/files/index.ts'
import { limitForOffice, type Rules } from '../calendar/index.ts'
import { hashPassword } from '../identity/index.ts'
import { issuePapersOf, writeMatters, type Law, type MatterContext, type PreparedMatter } from '../matter/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { loadSeedTopics } from '../topic/index.ts'
import { DEMONSTRATION_PASSWORD } from './district/staff.ts'
import { DEMONSTRATION, generate, type Generation } from './generate.ts'
import { storeMail } from './mail.ts'
import { publicationOf } from './publications.ts'
import { writePublications, type PreparedPublication } from '../publication/index.ts'
import { furnishHall } from './furnish-hall.ts'
import { furnishReviews } from './furnish-reviews.ts'
import { settle } from './settle.ts'
import { storeAttachments } from './attachments.ts'
import type { Tale } from './story/tale.ts'

export interface DemonstrationDesk {
  readonly matters: Pick<MatterContext, 'database' | 'clock' | 'keys'>
  readonly files: FileStore
  readonly rules: Rules
}

/** How much was loaded, and in how many seconds. */
export interface Loaded {
  readonly matters: number
  readonly events: number
  readonly seconds: number
}

/**
 * Loads the demonstration district in one transaction that also marks the installation as loaded: an interrupted start leaves nothing,
 * and of two starts at once one loads. Undefined when it was loaded before.
 */
export async function loadDemonstration(
  { matters: { database, clock, keys }, files, rules }: DemonstrationDesk,
  generation: Generation = DEMONSTRATION,
): Promise<Loaded | undefined> {
  const started = performance.now()
  const [passwordHash, attachments] = await Promise.all([hashPassword(DEMONSTRATION_PASSWORD), storeAttachments(files)])
  return database.write({ audience: 'system' }, async (tx) => {
    if (!(await takeLoading(tx))) return undefined
    await loadSeedTopics(tx)
    const settled = await settle(tx, clock, passwordHash)
    const { tree, offices, staff } = settled
    const now = clock.now()
    const context = { keys, offices: () => tree, law: () => lawIn(tree, rules) }
    const tales = generate({ context, calendar: rules.calendar, offices, staff, files: attachments, now }, generation)
    const { told, ...written } = await tellInto(tx, { tree, keys }, tales, now)
    await storeMail(tx, { keys, settled, files: attachments, matters: told.map(({ matter }) => matter), now })
    await furnishHall(tx, { keys, law: context.law, tree, offices, staff, now, told })
    await furnishReviews(tx, { offices, staff, now })
    await markLoaded(tx)
    return { ...written, seconds: (performance.now() - started) / 1000 }
  })
}

/** Writes the stories as they are told, and what of them everybody may read. */
async function tellInto(
  tx: Transaction,
  { tree, keys }: { tree: OfficeTree; keys: KeyRing },
  tales: Iterable<Tale>,
  now: string,
) {
  const told: Pick<PreparedMatter, 'matter' | 'events'>[] = []
  const publications: PreparedPublication[] = []
  let publishable = 0
  const prepared = (function* (): Iterable<PreparedMatter> {
    for (const tale of tales) {
      const prepared = tale.course.prepare(now)
      if (tale.course.matter.publishConsent) {
        const publication = publicationOf(tale, prepared, keys, now, publishable)
        publishable += 1
        if (publication) publications.push(publication)
      }
      told.push({ matter: prepared.matter, events: prepared.events })
      yield prepared
    }
  })()
  const written = await writeMatters(tx, prepared)
  await writePublications(tx, publications)
  await issuePapersOf(tx, tree, told)
  return { ...written, told }
}

/** The law for offices that nobody else knows yet. */
const lawIn = (tree: OfficeTree, { calendar, overrides }: Rules): Law => ({
  calendar,
  limit(officeId, id, on) {
    const office = findOffice(tree, officeId)
    return office && limitForOffice(office, overrides, id, on)
  },
})
