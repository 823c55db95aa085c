import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { OfficialDocument, Sheet } from '../../platform/documents/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { type LocalDate, yearOf } from '../../platform/time/index.ts'
import { byOfficer, holds, type Officer, scopeOf } from '../identity/index.ts'
import {
  giving,
  officeName,
  type PerformanceContext,
  requireOwn,
  requireVersion,
  rulesFor,
  takenBy,
  type Versioned,
} from './context.ts'
import { settle } from '../notification/index.ts'
import { aboutProject, dutyOf } from './checkpoints.ts'
import { freeze } from './freeze.ts'
import { paymentsOf } from './payment-source.ts'
import { performancePolicies } from './policy.ts'
import { type FormLanguage, presentForm, presentFormSheet } from './present-form.ts'
import { presentRecord } from './present-record.ts'
import { findIndicators, findSubjects, findSubjectSteps, getSubject, type RecordKey } from './reader.ts'
import {
  type Frozen,
  hindrances,
  NOTHING_SAID_YET,
  type RecordEvent,
  type RecordKind,
  type RecordRow,
  type Said,
  toExplain,
} from './record.ts'
import { findRecords, findRecordSteps, getRecord } from './record-reader.ts'
import { appendRecordStep, insertRecord } from './record-writer.ts'
import { refuse } from './refuse.ts'
import { checkpointsIn } from './rules.ts'
import { spendingOn } from './spending.ts'
import type { SubjectRow } from './tables.ts'
import { projectOf, readValues } from './values.ts'
import type { RecordPageView } from './views-record.ts'

/** Double monitoring and self-evaluation: drawn up, explained, signed by the head, corrected by a further revision. */
export interface RecordDesk {
  record(officer: Officer, key: RecordKey): Promise<RecordPageView>
  /** Freezes what is known of a goal or project on a day. */
  draw(
    officer: Officer,
    subject: RecordKey,
    wish: { readonly kind: RecordKind; readonly on: LocalDate },
    idempotency: IdempotencyKey,
  ): Promise<string>
  redraw(officer: Officer, key: Versioned, idempotency: IdempotencyKey): Promise<void>
  explain(officer: Officer, key: Versioned, said: Said, idempotency: IdempotencyKey): Promise<void>
  sign(officer: Officer, key: Versioned, idempotency: IdempotencyKey): Promise<void>
  correct(officer: Officer, key: Versioned, reason: string, idempotency: IdempotencyKey): Promise<string>
  /** The official form of a record, to print. */
  form(officer: Officer, key: RecordKey, lang: FormLanguage): Promise<OfficialDocument>
  formSheets(officer: Officer, key: RecordKey, lang: FormLanguage): Promise<{ name: string; sheets: Sheet[] }>
}

export function recordDesk(context: PerformanceContext): RecordDesk {
  const { database, clock, measures, payments } = context

  /**
   * What is known of a goal or project on a day: the register as it could be told at the end of that day, values and payments of that day or before as
   * they are entered by now.
   */
  const freezeOn = (subject: SubjectRow, on: LocalDate): Promise<Frozen> =>
    database.read({ audience: 'system' }, async (tx) => {
      const { office_id: office, year } = subject
      const [indicators, subjects, dated, [first]] = [
        await findIndicators(tx, [subject]),
        await findSubjects(tx, office, year),
        await rulesFor(tx, office, on),
        await findSubjectSteps(tx, { regionId: subject.region_id, id: subject.id }),
      ]
      const asOf = on < clock.today() ? on : null
      const moment = { day: on, asOf, entered: null }
      const values = await readValues(tx, measures, { year, office, subjects, indicators, moment })
      const paid = subject.kind === 'project' ? await paymentsOf(tx, payments, projectOf(subject), null) : []
      const firstBudget = first && 'subject' in first.data ? first.data.subject.budget : null
      const spending = subject.kind === 'project' ? spendingOn(subject, paid, dated.rules, on) : null
      return freeze({ subject, indicators, values, rules: dated, firstBudget, spending })
    })

  const layDown = async (
    tx: Transaction,
    officer: Officer,
    subject: SubjectRow,
    {
      kind,
      on,
      revision,
      frozen,
      said,
      event,
    }: {
      kind: RecordKind
      on: LocalDate
      revision: number
      frozen: Frozen
      said: Said
      event: RecordEvent
    },
  ): Promise<string> => {
    const id = newId()
    const row: RecordRow = {
      region_id: subject.region_id,
      id,
      subject_id: subject.id,
      office_id: subject.office_id,
      seen_by: subject.seen_by,
      year: subject.year,
      kind,
      on_date: on,
      revision,
      state: 'drawn',
      frozen,
      said,
      reason: event.type === 'corrected' ? event.data.reason : '',
      drawn_at: clock.now(),
      drawn_by: byOfficer(officer),
      signed_at: null,
      signed_by: null,
      version: 1,
    }
    const place = { region_id: row.region_id, record_id: id, seq: 1 }
    await insertRecord(tx, row, { ...place, ...event, ...takenBy(context, officer) })
    return id
  }

  /** Writes the next step of a record that is not signed. */
  const step = (
    officer: Officer,
    key: Versioned,
    idempotency: IdempotencyKey,
    decide: (tx: Transaction, row: RecordRow) => Promise<{ after: Partial<RecordRow>; event: RecordEvent }>,
  ): Promise<void> =>
    giving(context, officer, idempotency, { action: 'record', subject: key.id }, async (tx) => {
      const before = await getRecord(tx, key)
      requireOwn(officer, before)
      requireVersion(before.version, key)
      if (before.state === 'signed') throw refuse('step-not-open', 'signed')
      const { after, event } = await decide(tx, before)
      const place = { region_id: key.regionId, record_id: key.id, seq: before.version + 1 }
      await appendRecordStep(tx, { ...before, ...after }, { ...place, ...event, ...takenBy(context, officer) })
      return null
    }).then(() => undefined)

  /** What is known now of the day of a record. */
  const freezeAgain = async (officer: Officer, key: RecordKey): Promise<Frozen> => {
    const found = await database.read(scopeOf(officer), async (tx) => {
      const { on_date: on, region_id: regionId, subject_id: id } = await getRecord(tx, key)
      return { on, subject: await getSubject(tx, { regionId, id }) }
    })
    requireOwn(officer, found.subject)
    return freezeOn(found.subject, found.on)
  }

  const requireDay = async (subject: SubjectRow, kind: RecordKind, on: LocalDate): Promise<void> => {
    if (on > clock.today()) throw refuse('invalid', 'dayToCome')
    if (yearOf(on) !== subject.year) throw refuse('invalid', 'otherYear')
    const { rules } = await database.read({ audience: 'system' }, (tx) => rulesFor(tx, subject.office_id, on))
    if (kind === 'checkpoint' && !checkpointsIn(rules, subject.year).includes(on))
      throw refuse('invalid', 'noCheckpoint')
  }

  /** Nobody is reminded any more of a checkpoint that is signed; the others of the project still stand. */
  const settleDuty = async (
    tx: Transaction,
    { region_id: regionId, subject_id: id, on_date }: RecordRow,
  ): Promise<void> => {
    const subject = await getSubject(tx, { regionId, id })
    const { rules } = await rulesFor(tx, subject.office_id, on_date)
    const done = new Set([
      on_date,
      ...(await findRecords(tx, [subject])).flatMap((row) =>
        row.kind === 'checkpoint' && row.state === 'signed' ? [row.on_date] : [],
      ),
    ])
    const standing = checkpointsIn(rules, subject.year).filter((day) => !done.has(day))
    await settle(tx, aboutProject(subject), standing.map(dutyOf))
  }

  const formOf = (officer: Officer, key: RecordKey) =>
    database.read(scopeOf(officer), async (tx) => {
      const row = await getRecord(tx, key)
      const staff = [row.drawn_by, ...(row.signed_by ? [row.signed_by] : [])].map(({ staffId }) => staffId)
      const names = await context.staffNames(tx, staff)
      return { row, names, office: officeName(context, row.office_id) }
    })

  return {
    record: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getRecord(tx, key)
        const subject = { region_id: row.region_id, id: row.subject_id }
        const [steps, all] = [await findRecordSteps(tx, key), await findRecords(tx, [subject])]
        const staff = [...steps, ...all.map(({ drawn_by: by }) => ({ by }))].map(({ by }) => by.staffId)
        const isOwn = row.office_id === officer.officeId
        return {
          ...presentRecord(row, {
            steps,
            names: await context.staffNames(tx, [...new Set(staff)]),
            officeName: (id) => officeName(context, id),
            revisions: all.filter(({ kind, on_date }) => kind === row.kind && on_date === row.on_date),
            toExplain: toExplain(row.kind, row.frozen),
            hindrances: hindrances(row),
          }),
          mayKeep: isOwn && performancePolicies.keep.test(officer),
          maySign: isOwn && holds(officer, 'head'),
          version: row.version,
        }
      }),

    async draw(officer, key, { kind, on }, idempotency) {
      const subject = await database.read(scopeOf(officer), (tx) => getSubject(tx, key))
      requireOwn(officer, subject)
      await requireDay(subject, kind, on)
      const frozen = await freezeOn(subject, on)
      return giving(context, officer, idempotency, { action: `draw-${kind}`, subject: key.id }, async (tx) => {
        if ((await getSubject(tx, key)).struck) throw refuse('step-not-open', 'struck')
        const known = (await findRecords(tx, [subject])).some((row) => row.kind === kind && row.on_date === on)
        if (known) throw refuse('step-not-open', 'drawnAlready')
        const event: RecordEvent = { type: 'drawn', data: { frozen } }
        return layDown(tx, officer, subject, { kind, on, revision: 1, frozen, said: NOTHING_SAID_YET, event })
      })
    },

    async redraw(officer, key, idempotency) {
      const frozen = await freezeAgain(officer, key)
      await step(officer, key, idempotency, () =>
        Promise.resolve({ after: { frozen }, event: { type: 'redrawn', data: { frozen } } }),
      )
    },

    explain: (officer, key, said, idempotency) =>
      step(officer, key, idempotency, (_tx, { frozen }) => {
        const known = explainable(frozen)
        if (said.deviations.some(({ of }) => !known.has(of))) throw refuse('invalid', 'unknownIndicator')
        return Promise.resolve({ after: { said }, event: { type: 'explained', data: { said } } })
      }),

    sign: (officer, key, idempotency) =>
      step(officer, key, idempotency, async (tx, before) => {
        if (!holds(officer, 'head')) throw refuse('not-allowed', 'headSigns')
        const [first] = hindrances(before)
        if (first) throw refuse('step-not-open', first)
        if (before.kind === 'checkpoint') await settleDuty(tx, before)
        return {
          after: { state: 'signed', signed_at: clock.now(), signed_by: byOfficer(officer) },
          event: { type: 'signed', data: {} },
        }
      }),

    async correct(officer, key, reason, idempotency) {
      const frozen = await freezeAgain(officer, key)
      return giving(context, officer, idempotency, { action: 'correct', subject: key.id }, async (tx) => {
        const before = await getRecord(tx, key)
        requireOwn(officer, before)
        requireVersion(before.version, key)
        if (before.state !== 'signed') throw refuse('step-not-open', 'notSigned')
        const subject = await getSubject(tx, { regionId: before.region_id, id: before.subject_id })
        const { kind, on_date: on, said } = before
        const latest = (await findRecords(tx, [subject])).find((row) => row.kind === kind && row.on_date === on)
        if (latest?.id !== before.id) throw refuse('step-not-open', 'correctedAlready')
        const event: RecordEvent = { type: 'corrected', data: { frozen, reason } }
        const known = explainable(frozen)
        const kept = { ...said, deviations: said.deviations.filter(({ of }) => known.has(of)) }
        return layDown(tx, officer, subject, { kind, on, revision: before.revision + 1, frozen, said: kept, event })
      })
    },

    form: async (officer, key, lang) => presentForm(await formOf(officer, key), lang),
    formSheets: async (officer, key, lang) => presentFormSheet(await formOf(officer, key), lang),
  }
}

/** Of what a deviation may speak. */
const explainable = ({ indicators }: Frozen): ReadonlySet<string> =>
  new Set(['spending', ...indicators.map(({ id }) => id)])
