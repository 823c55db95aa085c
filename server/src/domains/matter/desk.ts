import { HuiyinError } from '../../platform/errors/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import { actorKey, scopeOf, type Actor, type Officer } from '../identity/index.ts'
import { isNumber, normaliseNumber, regionOfNumber } from '../receipts/index.ts'
import type { Command } from './commands/index.ts'
import type { Filing } from './commands/register.ts'
import type { MatterContext } from './context.ts'
import type { AttachmentRef } from './event.ts'
import { fileMatter } from './file.ts'
import { giveCommand, type CommandPlace } from './give.ts'
import { findCurrent, findFiled } from './hand-over/follow.ts'
import type { ListFilters, ListQuery } from './list-query.ts'
import { countUrgencies, findPage, type ListFor, type UrgencyCounts } from './list-reader.ts'
import { openPeople } from './people.ts'
import type { Petitioner } from './petitioner.ts'
import { maySee } from './policy.ts'
import { attachmentsOf, presentForCitizen } from './present-citizen.ts'
import { presentRow } from './present-list.ts'
import { presentForOfficer } from './present-officer.ts'
import { findByNumber, findLinked, findPaperNumbers, findPeople, getMatter, type LoadedMatter } from './reader.ts'
import { findPossibleRepeats, type RepeatQuestion } from './repeats-reader.ts'
import { countReviews, findReviews } from './review-reader.ts'
import type { MatterKey } from './stream.ts'
import type { CitizenMatter, MatterRow, OfficerMatter, PossibleRepeat, Receipt } from './views.ts'

/** How many working days ahead a deadline counts as soon. */
const SOON_WORKING_DAYS = 3

/** Where matters are filed, read and worked on: what the portal, the API and the command line call. */
export interface MatterDesk {
  file(actor: Actor, filing: Filing, key: IdempotencyKey): Promise<Receipt>
  /**
   * The matter with this number, when the query code is its own, wherever it is now; the same answer for a wrong number and a wrong code.
   */
  identify(number: string, queryCode: string): Promise<MatterKey | null>
  /** Where the matter of a petitioner is now: in another region when it was handed over. */
  whereIs(key: MatterKey): Promise<MatterKey>
  forCitizen(actor: Actor & { kind: 'citizen' }): Promise<CitizenMatter>
  forOfficer(actor: Officer, key: MatterKey): Promise<OfficerMatter>
  /** Gives a command; under a key it is carried out once. */
  give(actor: Actor, place: CommandPlace, command: Command, key?: IdempotencyKey): Promise<void>
  /** The stream of a matter that this actor may see. */
  load(actor: Actor, key: MatterKey): Promise<LoadedMatter>
  list(actor: Officer, query: ListQuery): Promise<{ items: MatterRow[]; next: string | null }>
  /** Reviews in the hands of the own office by their deadline, with counts. */
  reviews(
    actor: Officer,
    asked: Parameters<typeof findReviews>[2],
  ): Promise<{ items: MatterRow[]; next: string | null } & Awaited<ReturnType<typeof countReviews>>>
  counts(actor: Officer, scope: ListFilters['scope']): Promise<UrgencyCounts>
  possibleRepeats(actor: Officer, question: RepeatQuestion): Promise<PossibleRepeat[]>
  /** Opens the sealed people of a matter; the reason goes to the audit log before anything is shown. */
  revealPeople(actor: Officer, key: MatterKey, reason: string): Promise<readonly Petitioner[]>
  attachment(actor: Actor, key: MatterKey, id: string): Promise<AttachmentRef>
}

export function matterDesk(context: MatterContext): MatterDesk {
  const { database, clock } = context

  const whose = (actor: Officer): ListFor => {
    const today = clock.today()
    const soonUntil = addWorkingDays(context.law().calendar, today, SOON_WORKING_DAYS).date
    return { office: actor.officeId, today, soonUntil }
  }

  const loadVisible = async (tx: Transaction, actor: Actor, key: MatterKey): Promise<LoadedMatter> => {
    const loaded = await getMatter(tx, key)
    if (!maySee(actor, loaded.matter, context.offices())) throw new HuiyinError('not-found')
    return loaded
  }

  const forOfficer = (actor: Officer, key: MatterKey): Promise<OfficerMatter> =>
    database.read(scopeOf(actor), async (tx) => {
      const loaded = await loadVisible(tx, actor, key)
      const [staffNames, linked, paperNumbers] = await Promise.all([
        context.staffNames(
          tx,
          loaded.events.flatMap(({ by }) => (by.kind === 'officer' ? [by.staffId] : [])),
        ),
        findLinked(
          tx,
          loaded.matter.links.map((link) => link.matterId),
        ),
        findPaperNumbers(tx, key),
      ])
      const others = new Map(linked.map(({ matterId, ...other }) => [matterId, other]))
      return presentForOfficer(context, actor, loaded, { staffNames, linked: others, paperNumbers })
    })

  return {
    file: (actor, filing, key) => fileMatter(context, actor, filing, key),

    async identify(typed, queryCode) {
      const number = normaliseNumber(typed)
      if (!isNumber(number)) return null
      const regionId = regionOfNumber(number)
      return database.read({ audience: 'system' }, async (tx) => {
        const found = await findByNumber(tx, regionId, number)
        const filed = found && (await findFiled(tx, { regionId, matterId: found.matterId }))
        const fits = context.codes.fits(queryCode, filed?.key.matterId ?? '', filed?.codeGeneration ?? 0)
        return filed && fits ? findCurrent(tx, filed.key) : null
      })
    },

    whereIs: (key) =>
      database.read({ audience: 'system' }, async (tx) => findCurrent(tx, (await findFiled(tx, key))?.key ?? key)),

    forCitizen: (actor) =>
      database.read(scopeOf(actor), async (tx) =>
        presentForCitizen(
          context,
          actor,
          ...(await Promise.all([loadVisible(tx, actor, actor), findPaperNumbers(tx, actor)])),
        ),
      ),

    forOfficer,

    give: (actor, place, command, key) => giveCommand(context, actor, place, command, key),

    load: (actor, key) => database.read(scopeOf(actor), (tx) => loadVisible(tx, actor, key)),

    async list(actor, query) {
      const { rows, next } = await database.read(scopeOf(actor), (tx) => findPage(tx, query, whose(actor)))
      return { items: rows.map((row) => presentRow(context.offices(), row)), next }
    },

    reviews: (actor, asked) =>
      database.read(scopeOf(actor), async (tx) => {
        const { rows, next } = await findReviews(tx, actor.officeId, asked)
        const counted = await countReviews(tx, actor.officeId, clock.today())
        return { items: rows.map((row) => presentRow(context.offices(), row)), next, ...counted }
      }),

    counts: (actor, scope) => database.read(scopeOf(actor), (tx) => countUrgencies(tx, scope, whose(actor))),

    possibleRepeats: (actor, question) =>
      database.read(scopeOf(actor), (tx) => findPossibleRepeats(tx, actor.officeId, question)),

    async revealPeople(actor, key, reason) {
      return database.write(scopeOf(actor), async (tx) => {
        const { matter } = await loadVisible(tx, actor, key)
        await context.audit(tx, {
          actor,
          action: 'matter.reveal-people',
          subject: actorKey({ kind: 'citizen', ...key }),
          reason,
          regionId: key.regionId,
        })
        const sealed = await findPeople(tx, key)
        return sealed ? openPeople(context.keys, matter.id, sealed) : []
      })
    },

    attachment: (actor, key, id) =>
      database.read(scopeOf(actor), async (tx) => {
        const { events } = await loadVisible(tx, actor, key)
        const found = attachmentsOf(events, actor.kind === 'citizen' ? 'citizen' : 'officer').find(
          (file) => file.id === id,
        )
        if (!found) throw new HuiyinError('not-found')
        return found
      }),
  }
}
