import { newId } from '../../platform/crypto/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { peopleBehind, scopeOf, type Officer } from '../identity/index.ts'
import type { AttachmentRef, MatterContext } from '../matter/index.ts'
import { notify, toOffice } from '../notification/index.ts'
import { compare } from '../performance/index.ts'
import { acting } from './acting.ts'
import { aboutResult, APPEALED, DECIDED } from './notices.ts'
import { getAppeal, getResult, getRound, type RecordKey } from './reader.ts'
import { refuse } from './refuse.ts'
import { requireStep } from './round-desk.ts'
import { exact } from './scheme.ts'
import { requireOwn, requireVersion, type Versioned } from './scheme-desk.ts'
import type { AppealRow, Correction } from './tables.ts'
import { insertAppeal, updateAppeal, updateResult } from './writer.ts'

export interface NewAppeal {
  readonly item: string
  readonly text: string
  readonly files: readonly AttachmentRef[]
}
/** Upheld with the points that the line has from now on, or rejected. */
export type Decision =
  | { readonly upheld: true; readonly points: string; readonly reasons: string }
  | { readonly upheld: false; readonly reasons: string }

/** Where offices contest their points, and another person decides. */
export interface AppealDesk {
  appeal(officer: Officer, result: RecordKey, wish: NewAppeal, idempotency: IdempotencyKey): Promise<void>
  decide(officer: Officer, key: Versioned, decision: Decision, idempotency: IdempotencyKey): Promise<RecordKey>
  appealFile(officer: Officer, key: RecordKey, file: string): Promise<AttachmentRef>
}

export function appealDesk(context: MatterContext): AppealDesk {
  const { database, clock } = context
  const { once, step } = acting(context)
  return {
    appeal: (officer, key, { item, text, files }, idempotency) =>
      once(officer, idempotency, async (tx) => {
        const result = await getResult(tx, key)
        if (result.assessed_id !== officer.officeId) throw refuse('not-allowed', 'notOwn')
        const round = await getRound(tx, { regionId: key.regionId, id: result.round_id })
        requireStep(round, 'appeal')
        if (round.appeal_until === null || clock.today() > round.appeal_until)
          throw refuse('step-not-open', 'windowClosed', { date: round.appeal_until ?? '' })
        if (!result.lines.some((line) => line.item === item)) throw refuse('not-found', 'noSuchItem')
        const row: AppealRow = {
          region_id: result.region_id,
          id: newId(),
          round_id: round.id,
          result_id: result.id,
          office_id: result.office_id,
          assessed_id: result.assessed_id,
          item,
          text,
          files,
          state: 'open',
          raised_on: clock.today(),
          decided_on: null,
          reasons: '',
          points: null,
          version: 1,
        }
        if (!(await insertAppeal(tx, row))) throw refuse('step-not-open', 'twice')
        const data = { item, text, files: files.length }
        await step(tx, officer, row, [row.office_id], { type: 'appealed', data })
        const about = aboutResult(result, round)
        await notify(tx, { notice: APPEALED, about, to: toOffice(row.office_id, ['head']), once: row.id })
        return {}
      }).then(() => undefined),

    decide: (officer, key, decision, idempotency) =>
      once(officer, idempotency, async (tx) => {
        const row = await getAppeal(tx, key)
        requireOwn(row, officer)
        requireVersion(row, key)
        const round = await getRound(tx, { regionId: row.region_id, id: row.round_id })
        requireStep(round, 'decide')
        if (row.state !== 'open') throw new HuiyinError('conflict')
        if (peopleBehind(officer).some((person) => round.handled_by.includes(person)))
          throw refuse('not-allowed', 'samePerson')
        const result = await getResult(tx, { regionId: row.region_id, id: row.result_id })
        const points = decision.upheld ? decision.points : null
        const next: AppealRow = {
          ...row,
          state: decision.upheld ? 'upheld' : 'rejected',
          decided_on: clock.today(),
          reasons: decision.reasons,
          points,
          version: row.version + 1,
        }
        await updateAppeal(tx, next)
        await step(tx, officer, next, [row.assessed_id], {
          type: 'decided',
          data: { upheld: decision.upheld, reasons: decision.reasons, points },
        })
        if (points !== null) {
          const line = result.lines.find((one) => one.item === row.item)
          if (!line) throw refuse('not-found', 'noSuchItem')
          if (compare(exact(points), exact(line.weight)) > 0) throw refuse('invalid', 'tooMany')
          const correction: Correction = {
            item: row.item,
            from: line.points ?? '',
            to: points,
            reasons: decision.reasons,
            on: clock.today(),
          }
          const corrected = {
            ...result,
            lines: result.lines.map((one) => (one === line ? { ...one, points, why: 'corrected' as const } : one)),
            corrections: [...result.corrections, correction],
            version: result.version + 1,
          }
          await updateResult(tx, corrected)
          const readers = [...result.seen_by, result.assessed_id]
          await step(tx, officer, corrected, readers, { type: 'corrected', data: correction })
        }
        const about = aboutResult(result, round)
        await notify(tx, { notice: DECIDED, about, to: toOffice(row.assessed_id, ['head', 'handler']), once: row.id })
        return { regionId: result.region_id, id: result.id }
      }),

    appealFile: (officer, key, file) =>
      database.read(scopeOf(officer), async (tx) => {
        const found = (await getAppeal(tx, key)).files.find(({ id }) => id === file)
        if (!found) throw new HuiyinError('not-found')
        return found
      }),
  }
}
