import { newId } from '../../platform/crypto/index.ts'
import type { OfficialDocument } from '../../platform/documents/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { localDateOf, type LocalDate } from '../../platform/time/index.ts'
import { findWords, issueDocument, type WordsUsed } from '../document/index.ts'
import { bookPlace, giveBackPlace } from '../hall/index.ts'
import { actorKey, byOfficer, type Officer, scopeOf } from '../identity/index.ts'
import {
  aboutMatter,
  findMatter,
  giveIn,
  isAccused,
  maySee,
  openPeopleOf,
  type LoadedMatter,
  type Matter,
  type MatterContext,
  type MatterKey,
} from '../matter/index.ts'
import { notify, putIntoOutbox, TO_CONTACT } from '../notification/index.ts'
import { findOffice } from '../office/index.ts'
import { actOnHearing } from './act.ts'
import type { Announced, HearingCommand, HearingEvent, HearingInput } from './hearing.ts'
import { HEARING_ANNOUNCED, hearingNotices } from './notices.ts'
import { panelRuleOn } from './panel-rule.ts'
import { NOTICE, writeHearingNotice } from './papers.ts'
import { openParticipants, sealParticipants, type Participants } from './participants.ts'
import { mayAct, mayArrange, mayAttend, reviewPolicies } from './policy.ts'
import {
  presentComing,
  presentHearing,
  presentInvitation,
  presentPanelRules,
  presentPublished,
  presentReview,
  type Reading,
} from './present.ts'
import {
  findHearingsOf,
  findHearingSteps,
  findNewestPublications,
  findPanelRules,
  findPublications,
  getHearing,
  type HearingKey,
} from './reader.ts'
import { redact } from './redact.ts'
import { refuse } from './refuse.ts'
import { requireOwnRecord } from './require-own-record.ts'
import { isOpenFor, type HearingStage } from './states.ts'
import type { HearingRow, HearingStepRow } from './tables.ts'
import type { ComingHearing, HearingView, PanelRuleView, PublishedHearing, ReviewView } from './views.ts'
import { insertHearing, insertHearingStep, insertPanelRule } from './writer.ts'

/** Where reviews are seen with all that they rest on, and hearings are arranged: what the routes call. */
export interface ReviewDesk {
  one(officer: Officer, key: MatterKey): Promise<ReviewView>
  hearing(officer: Officer, key: HearingKey): Promise<HearingView>
  /** The day on which the desk works. */
  today(): LocalDate
  /** Who is invited and who came, for the office that arranged it; the reason goes into the audit log before anything is shown. */
  participants(officer: Officer, key: HearingKey, reason: string): Promise<Participants>
  /** The notice, with who is invited for the office that arranged it: that, too, is written into the audit log. */
  notice(officer: Officer, key: HearingKey, lang: Lang): Promise<OfficialDocument>
  /** The notices of a matter, as `notice` makes each of them. */
  notices(officer: Officer, key: MatterKey, lang: Lang): Promise<OfficialDocument[]>
  arrange(officer: Officer, key: MatterKey, input: HearingInput, idempotency: IdempotencyKey): Promise<HearingKey>
  act(
    officer: Officer,
    key: HearingKey & { expectedVersion: number },
    command: HearingCommand,
    idempotency: IdempotencyKey,
  ): Promise<void>
  /** The conclusion without what names somebody, as a rule proposes it. */
  proposal(officer: Officer, key: HearingKey): Promise<string>
  /** What is published, the newest first, after the one named. */
  published(page?: { after?: string | undefined; limit: number }): Promise<PublishedHearing[]>
  onePublished(key: HearingKey): Promise<PublishedHearing>
  /** The hearings that the petitioner of a matter is awaited at from today on, or was told are cancelled. */
  ofPetitioner(key: MatterKey): Promise<ComingHearing[]>
  panelRules(officer: Officer): Promise<PanelRuleView[]>
  setPanelRule(
    officer: Officer,
    rule: { inForceFrom: string; members: number; basis: string },
    idempotency: IdempotencyKey,
  ): Promise<void>
}

const STAGE_OF: Partial<Record<Matter['phase'], HearingStage>> = {
  accepted: 'handling',
  'in-review': 'review',
  'in-second-review': 'second-review',
}
const PUBLISHED_AT_ONCE = 100

type Lang = OfficialDocument['lang']

/** Who conducts a hearing and whose matter it is; the invited offices come besides. */
const ALWAYS_THERE = 2

export function reviewDesk(context: MatterContext): ReviewDesk {
  const { database, clock, keys } = context

  /** The matter, for who may see it as a person too. */
  const load = async (tx: Transaction, officer: Officer, key: MatterKey): Promise<LoadedMatter> => {
    const found = await findMatter(tx, key)
    if (!found || !maySee(officer, found.matter, context.offices())) throw new HuiyinError('not-found')
    return found
  }
  /** A hearing for an office that is invited to it and does not see its matter; never for the accused or the recused. */
  const asInvited = async (
    officer: Officer,
    key: HearingKey,
  ): Promise<{ row: HearingRow; steps: HearingStepRow[]; matter: Matter }> => {
    const found = await database.read({ audience: 'system' }, async (tx) => {
      const row = await getHearing(tx, key)
      const loaded = await findMatter(tx, { regionId: row.region_id, matterId: row.matter_id })
      return { row, steps: await findHearingSteps(tx, row.region_id, [row.id]), loaded }
    })
    const matter = found.loaded?.matter
    if (!matter || !mayAttend(officer, found.row, matter, context.offices())) throw new HuiyinError('not-found')
    return { row: found.row, steps: found.steps, matter }
  }
  const withMatter = async (tx: Transaction, officer: Officer, key: HearingKey) => {
    const row = await getHearing(tx, key)
    return { row, loaded: await load(tx, officer, { regionId: row.region_id, matterId: row.matter_id }) }
  }
  const requireInvitable = (matter: Matter, invited: readonly string[]): void => {
    const offices = context.offices()
    if (invited.some((id) => findOffice(offices, id)?.active !== true)) throw refuse('invalid', 'officeUnknown')
    if (invited.some((id) => isAccused(id, matter, offices))) throw refuse('accusation-protected', 'accused')
  }
  const note = async (tx: Transaction, officer: Officer, row: HearingRow, event: HearingEvent): Promise<void> => {
    const at = clock.now()
    const steps = await findHearingSteps(tx, row.region_id, [row.id])
    await insertHearingStep(tx, {
      region_id: row.region_id,
      hearing_id: row.id,
      seq: steps.length + 1,
      type: event.type,
      on_date: localDateOf(at),
      at,
      by: byOfficer(officer),
      data: event.data,
    })
  }
  const issueNotice = async (
    tx: Transaction,
    officer: Officer,
    hearing: HearingKey,
    seq: number,
  ): Promise<{ number: string; words: WordsUsed }> => {
    const { number } = await issueDocument(tx, context.offices(), {
      officeId: officer.officeId,
      kind: 'hearing-notice',
      on: clock.today(),
      at: clock.now(),
      subject: { type: 'hearing', ...hearing, seq },
      staffId: officer.staffId,
    })
    return { number, words: await findWords(tx, context.offices(), officer.officeId, NOTICE) }
  }
  const tellOf = async (tx: Transaction, matter: Matter, id: string, version: number, input: Announced) => {
    if (!matter.contactable) return
    const { on, time, place } = input
    await notify(tx, {
      notice: HEARING_ANNOUNCED,
      about: aboutMatter(matter),
      to: TO_CONTACT,
      once: `${id}:${version}`,
      values: { on, time, place },
    })
  }

  /** Where it is held: the room that is taken for it, or the place that was written. */
  const placeFor = async (
    tx: Transaction,
    officer: Officer,
    matter: MatterKey,
    { room, place, on, time, invited }: Pick<HearingInput, 'room' | 'place' | 'on' | 'time' | 'invited'>,
  ): Promise<string> => {
    if (room !== undefined) {
      const { hallId, roomId, until } = room
      const wish = { hallId, roomId, date: on, starts: time, ends: until, purpose: 'hearing' as const }
      if (until <= time) throw refuse('invalid', 'untilBefore')
      return bookPlace(tx, context, officer, matter, { ...wish, peoplePresent: ALWAYS_THERE + invited.length })
    }
    if (place === '') throw refuse('invalid', 'placeNeeded')
    return place
  }

  const viewHearings = async (
    tx: Transaction,
    officer: Officer,
    reading: Reading,
    rows: readonly HearingRow[],
  ): Promise<HearingView[]> => {
    const [first] = rows
    if (!first) return []
    const ids = rows.map(({ id }) => id)
    const steps = await findHearingSteps(tx, first.region_id, ids)
    const publications = await findPublications(tx, first.region_id, ids)
    return rows.map((row) =>
      presentHearing(reading, row, {
        steps: steps.filter(({ hearing_id: id }) => id === row.id),
        publication: publications.find(({ hearing_id: id }) => id === row.id),
        own: mayAct(officer, row),
      }),
    )
  }
  /** Opens who is invited and who came, once the audit log has it. */
  const unseal = async (
    tx: Transaction,
    officer: Officer,
    row: HearingRow,
    action: string,
    reason: string,
  ): Promise<Participants> => {
    const subject = `hearing:${row.id}`
    await context.audit(tx, { actor: officer, action, subject, reason, regionId: row.region_id })
    return openParticipants(keys, row)
  }
  const draw = async (tx: Transaction, officer: Officer, row: HearingRow, number: string, lang: Lang) => {
    const [hearing] = await viewHearings(tx, officer, await readingFor(tx), [row])
    if (!hearing) throw new HuiyinError('not-found')
    const people = mayAct(officer, row)
      ? (await unseal(tx, officer, row, 'review.print-notice', row.number)).people
      : null
    return writeHearingNotice(hearing, { number, people }, lang)
  }
  const readingFor = async (tx: Transaction): Promise<Reading> => ({
    offices: context.offices(),
    staffNames: await context.staffNames(tx, []),
  })
  const sent = (officer: Officer, regionId: string, idempotency: IdempotencyKey) => ({
    ...idempotency,
    regionId,
    sender: actorKey(officer),
  })

  return {
    one: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const loaded = await load(tx, officer, key)
        const reading = await readingFor(tx)
        const hearings = await viewHearings(tx, officer, reading, await findHearingsOf(tx, key))
        const { matter } = loaded
        return presentReview(reading, loaded, {
          hearings,
          rule: context.law().panel?.(matter.holder, clock.today()),
          mayArrange: mayArrange(officer, matter) && matter.phase in STAGE_OF,
        })
      }),

    hearing: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const seen = await withMatter(tx, officer, key).catch(noneVisible)
        if (seen === null) {
          const { row, steps } = await asInvited(officer, key)
          return presentInvitation(await readingFor(tx), row, steps)
        }
        const [hearing] = await viewHearings(tx, officer, await readingFor(tx), [seen.row])
        if (!hearing) throw new HuiyinError('not-found')
        return hearing
      }),

    today: () => clock.today(),

    participants: (officer, key, reason) =>
      database.write(scopeOf(officer), async (tx) => {
        const { row } = await withMatter(tx, officer, key)
        if (!mayAct(officer, row)) throw refuse('not-allowed', 'notHolder')
        return unseal(tx, officer, row, 'review.participants', reason)
      }),

    notice: (officer, key, lang) =>
      database.write(scopeOf(officer), async (tx) => {
        const seen = await withMatter(tx, officer, key).catch(noneVisible)
        if (seen !== null) return draw(tx, officer, seen.row, seen.loaded.matter.number, lang)
        const { row, steps, matter } = await asInvited(officer, key)
        const invitation = presentInvitation(await readingFor(tx), row, steps)
        return writeHearingNotice(invitation, { number: matter.number, people: null }, lang)
      }),

    notices: (officer, key, lang) =>
      database.write(scopeOf(officer), async (tx) => {
        const { matter } = await load(tx, officer, key)
        const rows = await findHearingsOf(tx, key)
        const papers: OfficialDocument[] = []
        for (const row of rows) papers.push(await draw(tx, officer, row, matter.number, lang))
        return papers
      }),

    arrange: (officer, key, input, idempotency) =>
      once(database, scopeOf(officer), sent(officer, key.regionId, idempotency), async (tx) => {
        const { matter } = await load(tx, officer, key)
        if (!mayArrange(officer, matter)) throw refuse('not-allowed', 'notHolder')
        const stage = STAGE_OF[matter.phase]
        if (stage === undefined) throw refuse('step-not-open', 'phase')
        if (input.on <= clock.today()) throw refuse('invalid', 'pastDay')
        requireInvitable(matter, input.invited)
        const place = await placeFor(tx, officer, key, input)
        const hearing = { regionId: key.regionId, id: newId() }
        const { number, words } = await issueNotice(tx, officer, hearing, 1)
        const row: HearingRow = {
          region_id: key.regionId,
          id: hearing.id,
          matter_id: key.matterId,
          office_id: officer.officeId,
          stage,
          topic: input.topic,
          from_date: input.on,
          to_date: input.on,
          at_time: input.time,
          place,
          bring: input.bring,
          open_doors: input.open,
          invited: input.invited,
          state: 'announced',
          number,
          noticed_on: clock.today(),
          conclusion: '',
          ...sealParticipants(keys, hearing.id, { people: input.people, present: '' }),
          version: 1,
        }
        await insertHearing(tx, row)
        await note(tx, officer, row, { type: 'announced', data: { on: input.on, number, words } })
        await tellOf(tx, matter, hearing.id, 1, { ...input, place })
        await putIntoOutbox(tx, hearingNotices('invited', matter, row, row.invited))
        return hearing
      }),

    async act(officer, key, command, idempotency) {
      await once(database, scopeOf(officer), sent(officer, key.regionId, idempotency), async (tx) => {
        const { row, loaded } = await withMatter(tx, officer, key)
        if (!mayAct(officer, row)) throw refuse('not-allowed', 'notHolder')
        if (!isOpenFor(row.state, command.verb)) throw refuse('step-not-open', 'state')
        if (row.version !== key.expectedVersion) throw new HuiyinError('conflict')
        await actOnHearing(tx, row, loaded.matter, command, {
          keys,
          today: clock.today(),
          now: clock.now(),
          staffId: officer.staffId,
          people: await openPeopleOf(tx, context, loaded.matter),
          requireInvitable,
          async placeFor(input) {
            const of = { regionId: row.region_id, matterId: row.matter_id }
            const before = { date: row.from_date, purpose: 'hearing' as const, reason: row.number }
            await giveBackPlace(tx, context, officer, of, before)
            return input === null ? '' : placeFor(tx, officer, of, input)
          },
          issueNotice: () => issueNotice(tx, officer, key, row.version + 1),
          tell: (input) => tellOf(tx, loaded.matter, row.id, row.version + 1, input),
          note: (event) => note(tx, officer, row, event),
          async record({ from, to, record }) {
            const now = clock.now()
            const place = { regionId: row.region_id, matterId: row.matter_id }
            const input = { from, to, record }
            // Another hearing of the matter may still stand: this record comes from its own arrangement.
            const guards = context.guards.filter((guard) => guard !== requireOwnRecord)
            const moments = { at: now, recordedAt: now }
            await giveIn(tx, { ...context, guards }, officer, place, { verb: 'hearing', input }, moments)
          },
        })
        return row.version + 1
      })
    },

    proposal: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const { row, loaded } = await withMatter(tx, officer, key)
        if (!mayAct(officer, row)) throw refuse('not-allowed', 'notHolder')
        return redact(row.conclusion, await openPeopleOf(tx, context, loaded.matter))
      }),

    published: ({ after, limit } = { limit: PUBLISHED_AT_ONCE }) =>
      database.read({ audience: 'public' }, async (tx) =>
        presentPublished(context.offices(), await findNewestPublications(tx, limit, after ?? null)),
      ),

    onePublished: ({ regionId, id }) =>
      database.read({ audience: 'public' }, async (tx) => {
        const [found] = presentPublished(context.offices(), await findPublications(tx, regionId, [id]))
        if (!found) throw new HuiyinError('not-found')
        return found
      }),

    ofPetitioner: ({ regionId, matterId }) =>
      database.read({ audience: 'citizen', matterId, regionId }, async (tx) =>
        (await findHearingsOf(tx, { regionId, matterId }))
          .filter(({ state, from_date: on }) => state !== 'held' && on >= clock.today())
          .map((row) => presentComing(context.offices(), row)),
      ),

    panelRules: (officer) =>
      database.read(scopeOf(officer), async (tx) => {
        const rules = await findPanelRules(tx, officer.officeId)
        return presentPanelRules(rules, panelRuleOn(rules, officer.officeId, clock.today()))
      }),

    async setPanelRule(officer, { inForceFrom, members, basis }, idempotency) {
      if (!reviewPolicies.rule.test(officer)) throw new HuiyinError('not-allowed')
      if (inForceFrom < clock.today()) throw refuse('invalid', 'pastRule')
      await once(database, scopeOf(officer), sent(officer, officer.regionId, idempotency), async (tx) => {
        await insertPanelRule(tx, {
          region_id: officer.regionId,
          office_id: officer.officeId,
          in_force_from: inForceFrom,
          members,
          basis,
          set_by: officer.staffId,
          set_at: clock.now(),
        })
        return inForceFrom
      })
    },
  }
}

function noneVisible(error: unknown): null {
  if (error instanceof HuiyinError && error.code === 'not-found') return null
  throw error
}
