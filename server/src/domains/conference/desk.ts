import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { localDateOf } from '../../platform/time/index.ts'
import { findWords, issueDocument, type TemplateShape, type WordsUsed } from '../document/index.ts'
import { actorKey, byOfficer, type Officer, scopeOf } from '../identity/index.ts'
import {
  findMatter,
  giveIn,
  isAccused,
  maySee,
  type AttachmentRef,
  type LoadedMatter,
  type Matter,
  type MatterContext,
  type MatterKey,
} from '../matter/index.ts'
import { putIntoOutbox } from '../notification/index.ts'
import { findOffice, petitionOfficeFor, withPredecessors } from '../office/index.ts'
import type {
  AttendanceInput,
  CompetenceInput,
  ConferenceEvent,
  DecisionInput,
  ItemInput,
  MeetingInput,
} from './conference.ts'
import { decisionNotices, followUpNotices, meetingNotices } from './notices.ts'
import {
  conferencePolicies,
  hiddenFrom,
  isResponsible,
  isRestricted,
  mayAddPapers,
  mayOrganise,
  mayReadItem,
} from './policy.ts'
import { MINUTES, NOTICE } from './papers.ts'
import { presentDecision, presentItem, presentMeeting, presentMeetingLine, type Reading } from './present.ts'
import {
  countSteps,
  findAttendance,
  findDecisionsOf,
  findFollowUp,
  findItemsOf,
  findItemsOfMatter,
  findMeetings,
  findProposed,
  findSteps,
  getDecision,
  getItem,
  getMeeting,
  type RecordKey,
} from './reader.ts'
import { refuse } from './refuse.ts'
import { isOpenFor, takesPapers, type MeetingVerb } from './states.ts'
import type { DecisionRow, ItemRow, MeetingRow, StepRow } from './tables.ts'
import type { DecisionView, ItemView, MatterConference, MeetingLine, MeetingView } from './views.ts'
import {
  insertDecision,
  insertItem,
  insertMeeting,
  insertStep,
  storeAttendance,
  updateDecision,
  updateItem,
  updateMeeting,
} from './writer.ts'

export type Versioned = RecordKey & { expectedVersion: number }

/** What the convening office does with a meeting. */
export type MeetingCommand =
  | { verb: 'change'; input: MeetingInput }
  | { verb: 'announce' | 'hold' | 'close'; input: Record<string, never> }
  | { verb: 'cancel'; input: { reason: string } }
  | { verb: 'list' | 'unlist'; input: { item: string } }
  | { verb: 'order'; input: { items: string[] } }
  | { verb: 'attend'; input: AttendanceInput }
  | { verb: 'resolve'; input: { item: string; resolution: string; deferred: boolean } }
  | { verb: 'decide'; input: DecisionInput }
  | { verb: 'settle'; input: CompetenceInput }
  | { verb: 'minute'; input: { minutes: string } }

export type FollowUpCommand =
  | { verb: 'report'; input: { text: string; done: boolean } }
  | { verb: 'confirm'; input: { remark: string } }
  | { verb: 'sendBack'; input: { reason: string } }

/** Where the joint conference is prepared, held and followed up: what the routes call. */
export interface ConferenceDesk {
  meetings(
    officer: Officer,
    asked: { before?: string | undefined; limit: number },
  ): Promise<{ items: MeetingLine[]; next: string | null }>
  meeting(officer: Officer, key: RecordKey): Promise<MeetingView>
  plan(officer: Officer, input: MeetingInput, idempotency: IdempotencyKey): Promise<RecordKey>
  act(officer: Officer, key: Versioned, command: MeetingCommand, idempotency: IdempotencyKey): Promise<void>
  proposed(officer: Officer): Promise<ItemView[]>
  propose(
    officer: Officer,
    input: ItemInput,
    papers: readonly AttachmentRef[],
    idempotency: IdempotencyKey,
  ): Promise<RecordKey>
  /** Adds papers to an item that its meeting has not taken up yet. */
  addPapers(
    officer: Officer,
    key: RecordKey,
    papers: readonly AttachmentRef[],
    idempotency: IdempotencyKey,
  ): Promise<void>
  paper(officer: Officer, key: RecordKey, file: string): Promise<AttachmentRef>
  ofMatter(officer: Officer, key: MatterKey): Promise<MatterConference>
  followUp(
    officer: Officer,
    asked: { side: 'convened' | 'ours'; done: boolean; after?: string | undefined; limit: number },
  ): Promise<{ items: DecisionView[]; next: string | null }>
  followUpAct(officer: Officer, key: Versioned, command: FollowUpCommand, idempotency: IdempotencyKey): Promise<void>
}

/** Papers of one item. */
export const MOST_PAPERS = 10

export function conferenceDesk(context: MatterContext): ConferenceDesk {
  const { database, clock } = context
  const by = byOfficer

  /** The matters of items as they are today, whoever asks: whether somebody may read an item follows from them. */
  const mattersOf = async (items: readonly ItemRow[]): Promise<ReadonlyMap<string, Matter>> => {
    const keys = items.flatMap(({ matter_region: regionId, matter_id: matterId }) =>
      regionId === null || matterId === null ? [] : [{ regionId, matterId }],
    )
    if (keys.length === 0) return new Map()
    return database.read({ audience: 'system' }, async (tx) => {
      const found = new Map<string, Matter>()
      for (const key of keys) {
        const loaded = await findMatter(tx, key)
        if (loaded) found.set(key.matterId, loaded.matter)
      }
      return found
    })
  }

  /** The items that this officer may read today; an item whose matter is not to be found is kept back. */
  const readable = async (
    officer: Officer,
    items: readonly ItemRow[],
  ): Promise<{ items: ItemRow[]; matters: ReadonlyMap<string, Matter> }> => {
    const all = await mattersOf(items)
    const offices = context.offices()
    const shown = items.filter((item) => {
      const matter = item.matter_id === null ? null : all.get(item.matter_id)
      return matter !== undefined && mayReadItem(officer, matter, offices)
    })
    return { items: shown, matters: new Map([...all].filter(([, matter]) => maySee(officer, matter, offices))) }
  }

  const readingFor = async (
    tx: Transaction,
    officer: Officer,
    matters: ReadonlyMap<string, Matter>,
    staff: readonly string[],
  ): Promise<Reading> => ({
    officer,
    offices: context.offices(),
    today: clock.today(),
    staffNames: await context.staffNames(tx, staff),
    matters,
  })

  const note = async (tx: Transaction, officer: Officer, subject: RecordKey, event: ConferenceEvent): Promise<void> => {
    const at = clock.now()
    await insertStep(tx, {
      region_id: subject.regionId,
      subject_id: subject.id,
      seq: (await countSteps(tx, subject.regionId, subject.id)) + 1,
      type: event.type,
      on_date: localDateOf(at),
      at,
      by: by(officer),
      data: event.data,
    })
  }

  const officeExists = (id: string): void => {
    if (findOffice(context.offices(), id)?.active !== true) throw refuse('invalid', 'officeUnknown')
  }

  /** Art. 30(3): what an accused office is told or asked to do would tell it of the matter. */
  const requireNotAccused = (matter: Matter | undefined, ids: readonly string[]): void => {
    if (matter && ids.some((id) => isAccused(id, matter, context.offices())))
      throw new HuiyinError('accusation-protected')
  }

  const itemOn = async (tx: Transaction, meeting: MeetingRow, id: string): Promise<ItemRow> => {
    const item = await getItem(tx, { regionId: meeting.region_id, id })
    if (item.meeting_id !== meeting.id) throw refuse('invalid', 'notListed')
    return item
  }

  const decisionsOn = async (
    tx: Transaction,
    officer: Officer,
    meeting: MeetingRow,
    input: DecisionInput,
    matters: ReadonlyMap<string, Matter>,
  ): Promise<void> => {
    const item = await itemOn(tx, meeting, input.item)
    if (input.dueOn <= clock.today()) throw refuse('invalid', 'pastDay')
    for (const id of [input.lead, ...input.assisting]) officeExists(id)
    requireNotAccused(item.matter_id === null ? undefined : matters.get(item.matter_id), [
      input.lead,
      ...input.assisting,
    ])
    const id = newId()
    const row: DecisionRow = {
      region_id: meeting.region_id,
      id,
      office_id: meeting.office_id,
      meeting_id: meeting.id,
      item_id: item.id,
      text: input.text,
      lead_id: input.lead,
      assisting: input.assisting.filter((office) => office !== input.lead),
      due_on: input.dueOn,
      state: 'open',
      done_on: null,
      version: 1,
    }
    await insertDecision(tx, row)
    await putIntoOutbox(tx, decisionNotices(row, meeting))
    const key = { regionId: meeting.region_id, id: meeting.id }
    await note(tx, officer, key, { type: 'decided', data: { item: item.id, decision: id } })
    await note(tx, officer, { ...key, id }, { type: 'set', data: { lead: input.lead, dueOn: input.dueOn } })
  }

  const wordsFor = (tx: Transaction, meeting: MeetingRow, shape: TemplateShape): Promise<WordsUsed> =>
    findWords(tx, context.offices(), meeting.office_id, shape)

  /** A meeting is announced, and moved, by a notice of its own in the register. */
  const issueNotice = async (
    tx: Transaction,
    officer: Officer,
    meeting: MeetingRow,
  ): Promise<{ columns: Pick<MeetingRow, 'notice_number' | 'noticed_on'>; words: WordsUsed }> => {
    const { number } = await issueDocument(tx, context.offices(), {
      officeId: meeting.office_id,
      kind: 'conference-notice',
      on: clock.today(),
      at: clock.now(),
      subject: { type: 'conference', regionId: meeting.region_id, id: meeting.id, seq: meeting.version + 1 },
      staffId: officer.staffId,
    })
    return {
      columns: { notice_number: number, noticed_on: clock.today() },
      words: await wordsFor(tx, meeting, NOTICE),
    }
  }

  /** Tells the invited offices of a change; who was not invited before gets an invitation. */
  const tellOfChange = async (tx: Transaction, before: MeetingRow, after: MeetingRow): Promise<void> => {
    const [stay, come] = [true, false].map((known) =>
      after.invited.filter((id) => before.invited.includes(id) === known),
    ) as [string[], string[]]
    await putIntoOutbox(tx, [...meetingNotices('moved', after, stay), ...meetingNotices('invited', after, come)])
  }

  const tellOfFollowUp = async (
    tx: Transaction,
    step: 'reported' | 'sent-back' | 'confirmed',
    row: DecisionRow,
  ): Promise<void> => {
    // Whoever carries out a decision may not be a member of its meeting: its number is read by the office itself.
    const meeting = await meetingOf(row)
    await putIntoOutbox(tx, followUpNotices(step, row, meeting))
  }

  const meetingOf = (row: DecisionRow): Promise<MeetingRow> =>
    database.read({ audience: 'system' }, (tx) => getMeeting(tx, { regionId: row.region_id, id: row.meeting_id }))

  /** Art. 24(1): the conference settles who handles; the matter moves by its own command, with all its checks. */
  const settle = async (
    tx: Transaction,
    officer: Officer,
    meeting: MeetingRow,
    { item: id, office, reasons }: CompetenceInput,
  ): Promise<void> => {
    const item = await itemOn(tx, meeting, id)
    if (item.kind !== 'competence' || item.matter_region === null || item.matter_id === null)
      throw refuse('step-not-open', 'noDispute')
    const now = clock.now()
    const place = { regionId: item.matter_region, matterId: item.matter_id }
    const moments = { at: now, recordedAt: now }
    await giveIn(tx, context, officer, place, { verb: 'decideCompetence', input: { office, reasons } }, moments)
    await updateItem(tx, item, { state: 'resolved', resolution: reasons })
    const key = { regionId: meeting.region_id, id: meeting.id }
    await note(tx, officer, key, { type: 'competence-decided', data: { item: item.id, office } })
  }

  const carryOut = async (
    tx: Transaction,
    officer: Officer,
    meeting: MeetingRow,
    { verb, input }: MeetingCommand,
    items: readonly ItemRow[],
    matters: ReadonlyMap<string, Matter>,
  ): Promise<void> => {
    const key = { regionId: meeting.region_id, id: meeting.id }
    const today = clock.today()
    switch (verb) {
      case 'change':
        for (const id of input.invited) officeExists(id)
        if (meeting.state === 'announced') {
          const { columns, words } = await issueNotice(tx, officer, meeting)
          const after = await updateMeeting(tx, meeting, { ...columnsOf(input), ...columns })
          await tellOfChange(tx, meeting, after)
          return note(tx, officer, key, { type: 'changed', data: { words } })
        }
        await updateMeeting(tx, meeting, columnsOf(input))
        return note(tx, officer, key, { type: 'changed', data: {} })
      case 'announce': {
        if (items.length === 0 || meeting.invited.length === 0) throw refuse('step-not-open', 'emptyAgenda')
        const { columns, words } = await issueNotice(tx, officer, meeting)
        const after = await updateMeeting(tx, meeting, { state: 'announced', ...columns })
        await putIntoOutbox(tx, meetingNotices('invited', after, after.invited))
        return note(tx, officer, key, { type: 'announced', data: { words } })
      }
      case 'hold':
        if (meeting.on_date > today) throw refuse('step-not-open', 'notYet')
        await updateMeeting(tx, meeting, { state: 'held' })
        return note(tx, officer, key, { type: 'held', data: {} })
      case 'cancel': {
        const after = await updateMeeting(tx, meeting, { state: 'cancelled' })
        if (meeting.state === 'announced') await putIntoOutbox(tx, meetingNotices('cancelled', after, after.invited))
        for (const item of items) await updateItem(tx, item, { meeting_id: null, state: 'proposed' })
        return note(tx, officer, key, { type: 'cancelled', data: input })
      }
      case 'list': {
        const item = await getItem(tx, { regionId: meeting.region_id, id: input.item })
        if (item.state !== 'proposed' || item.office_id !== meeting.office_id)
          throw refuse('step-not-open', 'listedElsewhere')
        const last = items.reduce((most, { position }) => Math.max(most, position), 0)
        await updateMeeting(tx, meeting, {})
        await updateItem(tx, item, { meeting_id: meeting.id, state: 'listed', position: last + 1 })
        return note(tx, officer, key, { type: 'item-listed', data: { item: item.id } })
      }
      case 'unlist': {
        const item = await itemOn(tx, meeting, input.item)
        await updateMeeting(tx, meeting, {})
        await updateItem(tx, item, { meeting_id: null, state: 'proposed' })
        return note(tx, officer, key, { type: 'item-unlisted', data: { item: item.id } })
      }
      case 'order': {
        const known = new Set(items.map(({ id }) => id))
        if (input.items.length !== known.size || !input.items.every((id) => known.has(id)))
          throw refuse('conflict', 'wrongOrder')
        await updateMeeting(tx, meeting, {})
        for (const item of items) {
          const position = input.items.indexOf(item.id) + 1
          if (position !== item.position) await updateItem(tx, item, { position })
        }
        return note(tx, officer, key, { type: 'agenda-ordered', data: { count: items.length } })
      }
      case 'attend':
        if (!meeting.invited.includes(input.office)) throw refuse('invalid', 'notInvited')
        await updateMeeting(tx, meeting, {})
        await storeAttendance(tx, {
          region_id: meeting.region_id,
          meeting_id: meeting.id,
          office_id: input.office,
          delegate: input.delegate,
          post: input.post,
          status: input.status,
        })
        return note(tx, officer, key, { type: 'attendance', data: { office: input.office, status: input.status } })
      case 'resolve': {
        const item = await itemOn(tx, meeting, input.item)
        await updateMeeting(tx, meeting, {})
        await updateItem(tx, item, {
          state: input.deferred ? 'deferred' : 'resolved',
          resolution: input.resolution,
        })
        const type = input.deferred ? 'item-deferred' : 'item-resolved'
        return note(tx, officer, key, { type, data: { item: item.id } })
      }
      case 'decide':
        await updateMeeting(tx, meeting, {})
        return decisionsOn(tx, officer, meeting, input, matters)
      case 'settle':
        await updateMeeting(tx, meeting, {})
        return settle(tx, officer, meeting, input)
      case 'minute': {
        if (items.some(({ state }) => state === 'listed')) throw refuse('step-not-open', 'unresolved')
        const { number } = await issueDocument(tx, context.offices(), {
          officeId: meeting.office_id,
          kind: 'conference-minutes',
          on: today,
          at: clock.now(),
          subject: { type: 'conference', ...key, seq: 0 },
          staffId: officer.staffId,
        })
        await updateMeeting(tx, meeting, { state: 'minuted', minutes: input.minutes, number, minuted_on: today })
        const words = await wordsFor(tx, meeting, MINUTES)
        return note(tx, officer, key, { type: 'minuted', data: { number, words } })
      }
      case 'close':
        await updateMeeting(tx, meeting, { state: 'closed' })
        return note(tx, officer, key, { type: 'closed', data: {} })
    }
  }

  const viewDecisions = async (
    tx: Transaction,
    officer: Officer,
    rows: readonly DecisionRow[],
  ): Promise<DecisionView[]> => {
    if (rows.length === 0) return []
    const regions = Map.groupBy(rows, (row) => row.region_id)
    const steps: StepRow[] = []
    for (const [regionId, own] of regions)
      steps.push(
        ...(await findSteps(
          tx,
          regionId,
          own.map(({ id }) => id),
        )),
      )
    const staff = steps.flatMap((step) => (step.by.kind === 'officer' ? [step.by.staffId] : []))
    const reading = await readingFor(tx, officer, new Map(), staff)
    return rows.map((row) => presentDecision(reading, row, steps))
  }

  return {
    meetings: (officer, { before, limit }) =>
      database.read(scopeOf(officer), async (tx) => {
        const [on, id] = (before ?? '').split('_')
        const rows = await findMeetings(tx, { before: on && id ? { on, id } : undefined, limit })
        const last = rows.length === limit ? rows.at(-1) : undefined
        return {
          items: rows.map((row) => presentMeetingLine(context.offices(), row)),
          next: last ? `${last.on_date}_${last.id}` : null,
        }
      }),

    meeting: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getMeeting(tx, key)
        const [all, attendance, decisions] = await Promise.all([
          findItemsOf(tx, row),
          findAttendance(tx, row),
          findDecisionsOf(tx, row),
        ])
        const { items, matters } = await readable(officer, all)
        const steps = await findSteps(tx, key.regionId, [key.id, ...decisions.map(({ id }) => id)])
        const staff = steps.flatMap((step) => (step.by.kind === 'officer' ? [step.by.staffId] : []))
        const reading = await readingFor(tx, officer, matters, staff)
        const whole = mayOrganise(officer, row) || (await isWholeFor(database, row, items.length))
        // What is written freely in the minutes may speak of an item that is kept from this reader.
        const told = whole ? row : { ...row, minutes: '' }
        const inForce = { notice: await wordsFor(tx, row, NOTICE), minutes: await wordsFor(tx, row, MINUTES) }
        return presentMeeting(reading, told, { items, attendance, decisions, steps, inForce })
      }),

    plan: (officer, input, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) },
        async (tx) => {
          if (!conferencePolicies.organise.test(officer)) throw refuse('not-allowed', 'notOrganiser')
          for (const id of input.invited) officeExists(id)
          const key = { regionId: officer.regionId, id: newId() }
          await insertMeeting(tx, {
            region_id: key.regionId,
            id: key.id,
            office_id: officer.officeId,
            ...columnsOf(input),
            state: 'planned',
            minutes: '',
            number: '',
            notice_number: '',
            noticed_on: null,
            minuted_on: null,
            version: 1,
          })
          await note(tx, officer, key, { type: 'planned', data: {} })
          return key
        },
      ),

    async act(officer, key, command, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        const meeting = await getMeeting(tx, key)
        if (!mayTake(officer, meeting, command)) throw refuse('not-allowed', attendanceOr(command.verb))
        if (!isOpenFor(meeting.state, command.verb)) throw refuse('step-not-open', 'state')
        if (meeting.version !== key.expectedVersion) throw new HuiyinError('conflict')
        const items = await findItemsOf(tx, meeting)
        await carryOut(tx, officer, meeting, command, items, await mattersOf(items))
        return null
      })
    },

    proposed: (officer) =>
      database.read(scopeOf(officer), async (tx) => {
        const { items, matters } = await readable(officer, await findProposed(tx, officer.officeId))
        const reading = await readingFor(tx, officer, matters, [])
        return items.map((item) => presentItem(reading, item, null))
      }),

    propose: (officer, input, papers, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) },
        async (tx) => {
          const loaded = input.matter === null ? null : await visibleMatter(tx, context, officer, input.matter)
          const convener = convenerFor(context, officer, loaded?.matter ?? null)
          const key = { regionId: findOffice(context.offices(), convener)?.regionId ?? officer.regionId, id: newId() }
          await insertItem(tx, {
            region_id: key.regionId,
            id: key.id,
            office_id: convener,
            meeting_id: null,
            position: 0,
            kind: input.kind,
            matter_region: input.matter?.regionId ?? null,
            matter_id: input.matter?.matterId ?? null,
            title: input.title,
            background: input.background,
            proposed_by: officer.officeId,
            proposed_on: clock.today(),
            state: 'proposed',
            resolution: '',
            papers,
            hidden_from: loaded ? hiddenFrom(loaded.matter, context.offices()) : [],
            restricted: loaded !== null && isRestricted(loaded.matter),
            version: 1,
          })
          return key
        },
      ),

    async addPapers(officer, key, papers, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await database.read(scopeOf(officer), async (tx) => {
        const { items } = await readable(officer, [await getItem(tx, key)])
        if (items.length === 0) throw new HuiyinError('not-found')
      })
      // The office that proposed changes nothing else of the item: its papers are written for it.
      await once(database, { audience: 'system' }, sender, async (tx) => {
        const item = await getItem(tx, key)
        if (!mayAddPapers(officer, item)) throw refuse('not-allowed', 'notProposer')
        const meeting =
          item.meeting_id === null ? null : await getMeeting(tx, { regionId: item.region_id, id: item.meeting_id })
        if (!takesPapers(item.state, meeting?.state ?? null)) throw refuse('step-not-open', 'papersClosed')
        if (item.papers.length + papers.length > MOST_PAPERS) throw refuse('invalid', 'tooManyPapers')
        await updateItem(tx, item, { papers: [...item.papers, ...papers] })
        const names = papers.map(({ name }) => name).join('、')
        const data = { item: item.id, names }
        await note(tx, officer, meeting ? { regionId: meeting.region_id, id: meeting.id } : key, {
          type: 'papers-added',
          data,
        })
        return null
      })
    },

    paper: (officer, key, file) =>
      database.read(scopeOf(officer), async (tx) => {
        const { items } = await readable(officer, [await getItem(tx, key)])
        const found = items[0]?.papers.find(({ id }) => id === file)
        if (!found) throw new HuiyinError('not-found')
        return found
      }),

    ofMatter: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const { matter } = await visibleMatter(tx, context, officer, key)
        const { items, matters } = await readable(officer, await findItemsOfMatter(tx, key))
        const reading = await readingFor(tx, officer, matters, [])
        const shown: MatterConference['items'] = []
        for (const item of items) {
          const meeting =
            item.meeting_id === null
              ? null
              : await getMeeting(tx, { regionId: item.region_id, id: item.meeting_id }).catch(noneVisible)
          const decisions = meeting === null ? [] : await findDecisionsOf(tx, meeting)
          shown.push({
            ...presentItem(reading, item, meeting?.state ?? null),
            meeting: meeting && presentMeetingLine(context.offices(), meeting),
            decisions: await viewDecisions(
              tx,
              officer,
              decisions.filter(({ item_id: id }) => id === item.id),
            ),
          })
        }
        const mayPropose =
          conferencePolicies.propose.test(officer) && findConvener(context, officer, matter) !== undefined
        return { items: shown, mayPropose }
      }),

    followUp: (officer, { side, done, after, limit }) =>
      database.read(scopeOf(officer), async (tx) => {
        const [due, id] = (after ?? '').split('_')
        const rows = await findFollowUp(tx, {
          side,
          done,
          offices: withPredecessors(context.offices(), officer.officeId),
          after: due && id ? { due, id } : undefined,
          limit,
        })
        const last = rows.length === limit ? rows.at(-1) : undefined
        return { items: await viewDecisions(tx, officer, rows), next: last ? `${last.due_on}_${last.id}` : null }
      }),

    async followUpAct(officer, key, { verb, input }, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        const row = await getDecision(tx, key)
        const organiser = mayOrganise(officer, row)
        if (verb === 'report' ? !isResponsible(officer, row) : !organiser)
          throw refuse('not-allowed', verb === 'report' ? 'notResponsible' : 'notOrganiser')
        if (row.state === 'done') throw refuse('step-not-open', 'doneAlready')
        if (row.version !== key.expectedVersion) throw new HuiyinError('conflict')
        if (verb === 'report') {
          const after = await updateDecision(tx, row, { state: input.done ? 'reported' : row.state })
          if (input.done) await tellOfFollowUp(tx, 'reported', after)
          await note(tx, officer, key, { type: 'reported', data: { office: officer.officeId, ...input } })
          return null
        }
        if (row.state !== 'reported') throw refuse('step-not-open', 'notReported')
        if (verb === 'confirm') {
          const after = await updateDecision(tx, row, { state: 'done', done_on: clock.today() })
          await tellOfFollowUp(tx, 'confirmed', after)
          await note(tx, officer, key, { type: 'confirmed', data: input })
        } else {
          const after = await updateDecision(tx, row, { state: 'open' })
          await tellOfFollowUp(tx, 'sent-back', after)
          await note(tx, officer, key, { type: 'sent-back', data: input })
        }
        return null
      })
    },
  }
}

const columnsOf = ({ title, on, time, place, chair, invited }: MeetingInput) => ({
  title,
  on_date: on,
  at_time: time,
  place,
  chair,
  invited,
})

/** An invited office says who comes for it; everything else is for the convening office. */
const mayTake = (officer: Officer, meeting: MeetingRow, command: MeetingCommand): boolean =>
  mayOrganise(officer, meeting) ||
  (command.verb === 'attend' &&
    meeting.state === 'announced' &&
    command.input.office === officer.officeId &&
    command.input.status === 'confirmed')

const attendanceOr = (verb: MeetingVerb): 'ownAttendance' | 'notOrganiser' =>
  verb === 'attend' ? 'ownAttendance' : 'notOrganiser'

function noneVisible(error: unknown): null {
  if (error instanceof HuiyinError && error.code === 'not-found') return null
  throw error
}

async function visibleMatter(
  tx: Transaction,
  context: MatterContext,
  officer: Officer,
  key: MatterKey,
): Promise<LoadedMatter> {
  const loaded = await findMatter(tx, key)
  if (!loaded || !maySee(officer, loaded.matter, context.offices())) throw new HuiyinError('not-found')
  return loaded
}

/** The petition office that convenes the conference of an office's area; never one that is accused in the matter. */
function findConvener(context: MatterContext, officer: Officer, matter: Matter | null): string | undefined {
  const convener = petitionOfficeFor(context.offices(), officer.officeId)?.id
  if (convener === undefined || (matter && isAccused(convener, matter, context.offices()))) return undefined
  return convener
}

function convenerFor(context: MatterContext, officer: Officer, matter: Matter | null): string {
  const convener = findConvener(context, officer, matter)
  if (convener === undefined) throw refuse('step-not-open', 'noConference')
  return convener
}

/** Whether a reader was shown every item of a meeting. */
async function isWholeFor(database: MatterContext['database'], meeting: MeetingRow, shown: number): Promise<boolean> {
  const all = await database.read({ audience: 'system' }, (tx) => findItemsOf(tx, meeting))
  return all.length === shown
}
