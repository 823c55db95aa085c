import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import { peopleBehind, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { notify, toOffice } from '../notification/index.ts'
import { childrenOf, type Office, type OfficeTree, remitOf, subtreeOf } from '../office/index.ts'
import { compare, type FigureId, type MeasureSource, printRational } from '../performance/index.ts'
import { acting } from './acting.ts'
import { aboutResult, ANNOUNCED } from './notices.ts'
import { assessmentPolicies } from './policy.ts'
import { presentResult, presentRound } from './present.ts'
import { findAppeals, findResults, findSteps, getResult, getRound, getScheme, type RecordKey } from './reader.ts'
import { refuse } from './refuse.ts'
import { exact } from './scheme.ts'
import { type Made, requireOwn, requireVersion, type Versioned, withPeople } from './scheme-desk.ts'
import { figuresNeeded, type Frozen, type Mark, scoreItem, scoreOffice, totalOf } from './score.ts'
import { isOpenStep, type RoundStep } from './states.ts'
import type { ResultRow, RoundRow, StepEvent } from './tables.ts'
import type { ResultView, RoundView } from './views.ts'
import { insertResult, insertRound, showResults, updateResult, updateRound, updateScheme } from './writer.ts'

export interface NewRound {
  readonly title: string
  readonly from: LocalDate
  readonly to: LocalDate
  readonly asOf: LocalDate
}
export type NewMark = Mark & { readonly item: string }

/** Where assessments are computed, marked, announced, made final and published. */
export interface RoundDesk {
  compute(officer: Officer, scheme: RecordKey, wish: NewRound, idempotency: IdempotencyKey): Promise<Made>
  round(officer: Officer, key: RecordKey): Promise<RoundView>
  result(officer: Officer, key: RecordKey): Promise<ResultView>
  mark(officer: Officer, key: Versioned, mark: NewMark, idempotency: IdempotencyKey): Promise<void>
  announce(officer: Officer, key: Versioned, idempotency: IdempotencyKey): Promise<void>
  finish(officer: Officer, key: Versioned, idempotency: IdempotencyKey): Promise<void>
  publish(officer: Officer, key: Versioned, idempotency: IdempotencyKey): Promise<void>
}

/** Courts and discipline have superiors of their own; petition offices are looked at with the government that they belong to. */
const APART: ReadonlySet<Office['kind']> = new Set(['petition-office', 'judicial', 'discipline'])

/** The offices directly below the government of a petition office. */
export function subordinatesOf(offices: OfficeTree, officeId: string): readonly Office[] {
  const remit = remitOf(offices, officeId)
  if (remit === undefined) return []
  return childrenOf(offices, remit).filter(({ id, kind, active }) => active && id !== officeId && !APART.has(kind))
}

export const requireStep = ({ state }: RoundRow, step: RoundStep): void => {
  if (!isOpenStep(state, step)) throw refuse('step-not-open', 'notInForce')
}

export function roundDesk(context: MatterContext, source: MeasureSource): RoundDesk {
  const { database, clock } = context
  const { once, step } = acting(context)

  /** The figures of one office as they could be told at the end of a day, frozen. */
  const frozenFor = async (office: Office, needed: readonly FigureId[], { from, to, asOf }: NewRound) => {
    const cut = { from, to, offices: subtreeOf(context.offices(), office.id).map(({ id }) => id), asOf, projects: [] }
    const answers = await database.read({ audience: 'system' }, (tx) => source.answer(tx, needed, cut))
    return new Map<FigureId, Frozen>(
      [...answers].map(([id, { value, numerator, denominator, excluded }]) => [
        id,
        { id, value: value && printRational(value, 6), numerator, denominator, excluded },
      ]),
    )
  }

  const change = (
    officer: Officer,
    key: Versioned,
    what: { readonly step: RoundStep; readonly event: StepEvent },
    idempotency: IdempotencyKey,
    work: (tx: Transaction, row: RoundRow) => Promise<RoundRow>,
  ): Promise<void> =>
    once(officer, idempotency, async (tx) => {
      const row = await getRound(tx, key)
      requireOwn(row, officer)
      requireVersion(row, key)
      requireStep(row, what.step)
      const next = { ...(await work(tx, row)), version: row.version + 1 }
      await updateRound(tx, next)
      await step(tx, officer, next, row.seen_by, what.event)
      return {}
    }).then(() => undefined)

  return {
    async compute(officer, schemeKey, wish, idempotency) {
      const { from, to, asOf } = wish
      if (from > to || to > asOf || asOf > clock.today()) throw refuse('invalid', 'dayToCome')
      const scheme = await database.read(scopeOf(officer), (tx) => getScheme(tx, schemeKey))
      requireOwn(scheme, officer)
      if (scheme.state !== 'in-force') throw refuse('step-not-open', 'notInForce')
      const offices = subordinatesOf(context.offices(), officer.officeId)
      if (offices.length === 0) throw refuse('step-not-open', 'noSubordinates')
      const needed = [...new Set(scheme.body.items.flatMap(figuresNeeded))]
      const results: { office: Office; lines: ResultRow['lines'] }[] = []
      for (const office of offices)
        results.push({
          office,
          lines: scoreOffice(scheme.body.items, await frozenFor(office, needed, wish)),
        })
      return once(officer, idempotency, async (tx) => {
        const round: RoundRow = {
          region_id: officer.regionId,
          id: newId(),
          scheme_id: scheme.id,
          office_id: officer.officeId,
          seen_by: scheme.seen_by,
          assessed: offices.map(({ id }) => id),
          title: wish.title,
          from_on: from,
          to_on: to,
          as_of: asOf,
          state: 'computed',
          handled_by: [...peopleBehind(officer)],
          announced_on: null,
          appeal_until: null,
          published_on: null,
          version: 1,
        }
        await insertRound(tx, round)
        await step(tx, officer, round, round.seen_by, { type: 'computed', data: {} })
        for (const { office, lines } of results) {
          const row: ResultRow = {
            region_id: round.region_id,
            id: newId(),
            round_id: round.id,
            office_id: round.office_id,
            seen_by: round.seen_by,
            assessed_id: office.id,
            shown: 'assessor',
            lines,
            corrections: [],
            version: 1,
          }
          await insertResult(tx, row)
          await step(tx, officer, row, [...row.seen_by, office.id], { type: 'scored', data: { lines } })
        }
        return { regionId: round.region_id, id: round.id }
      })
    },

    round: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getRound(tx, key)
        const own = row.office_id === officer.officeId
        const steps = await findSteps(tx, key.regionId, [key.id])
        const results = await findResults(tx, key)
        const appeals = await findAppeals(tx, key)
        const waits = results.some(({ lines }) => totalOf(lines) === null)
        const over = row.appeal_until !== null && clock.today() > row.appeal_until
        const decided = appeals.every(({ state }) => state !== 'open')
        const mayKeep = own && assessmentPolicies.keep.test(officer)
        const mayDecide = own && assessmentPolicies.decide.test(officer)
        return presentRound(row, {
          scheme: await getScheme(tx, { regionId: row.region_id, id: row.scheme_id }),
          results,
          appeals,
          steps,
          offices: context.offices(),
          names: await context.staffNames(tx, [...new Set(steps.map(({ by }) => by.staffId))]),
          may: [
            ...(mayKeep && row.state === 'computed' && !waits ? (['announce'] as const) : []),
            ...(mayDecide && row.state === 'announced' && over && decided ? (['finish'] as const) : []),
            ...(mayDecide && row.state === 'final' ? (['publish'] as const) : []),
          ],
        })
      }),

    result: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getResult(tx, key)
        const round = await getRound(tx, { regionId: row.region_id, id: row.round_id })
        const appeals = (await findAppeals(tx, { regionId: row.region_id, id: round.id })).filter(
          ({ result_id: of }) => of === row.id,
        )
        const steps = await findSteps(tx, key.regionId, [row.id, ...appeals.map(({ id }) => id)])
        const own = row.office_id === officer.officeId
        const handled = peopleBehind(officer).some((person) => round.handled_by.includes(person))
        const inTime = round.appeal_until !== null && clock.today() <= round.appeal_until
        return presentResult(row, {
          round,
          scheme: await getScheme(tx, { regionId: row.region_id, id: round.scheme_id }),
          appeals,
          steps,
          offices: context.offices(),
          names: await context.staffNames(tx, [...new Set(steps.map(({ by }) => by.staffId))]),
          may: [
            ...(own && round.state === 'computed' && assessmentPolicies.keep.test(officer) ? (['mark'] as const) : []),
            ...(row.assessed_id === officer.officeId &&
            round.state === 'announced' &&
            inTime &&
            assessmentPolicies.appeal.test(officer)
              ? (['appeal'] as const)
              : []),
            ...(own && round.state === 'announced' && !handled && assessmentPolicies.decide.test(officer)
              ? (['decide'] as const)
              : []),
          ],
        })
      }),

    mark: (officer, key, { item: id, ...mark }, idempotency) =>
      once(officer, idempotency, async (tx) => {
        const row = await getResult(tx, key)
        requireOwn(row, officer)
        requireVersion(row, key)
        const round = await getRound(tx, { regionId: row.region_id, id: row.round_id })
        requireStep(round, 'mark')
        const { body } = await getScheme(tx, { regionId: row.region_id, id: round.scheme_id })
        const item = body.items.find((one) => one.id === id)
        if (!item) throw refuse('not-found', 'noSuchItem')
        if (item.kind !== 'manual') throw refuse('invalid', 'notManual')
        if (compare(exact(mark.points), exact(item.points)) > 0) throw refuse('invalid', 'tooMany')
        const lines = row.lines.map((line) => (line.item === id ? scoreItem(item, () => null, [], mark) : line))
        const next = { ...row, lines, version: row.version + 1 }
        await updateResult(tx, next)
        await updateRound(tx, {
          ...round,
          handled_by: withPeople(round.handled_by, officer),
          version: round.version + 1,
        })
        await step(tx, officer, next, [...row.seen_by, row.assessed_id], { type: 'marked', data: { item: id, mark } })
        return {}
      }).then(() => undefined),

    announce: (officer, key, idempotency) =>
      change(
        officer,
        key,
        { step: 'announce', event: { type: 'announced', data: {} } },
        idempotency,
        async (tx, row) => {
          const results = await findResults(tx, key)
          if (results.some(({ lines }) => totalOf(lines) === null)) throw refuse('step-not-open', 'notMarked')
          const { body } = await getScheme(tx, { regionId: row.region_id, id: row.scheme_id })
          const until = addWorkingDays(context.law().calendar, clock.today(), body.appealDays).date
          await showResults(tx, row, 'assessed')
          for (const result of results)
            await notify(tx, {
              notice: ANNOUNCED,
              about: aboutResult(result, row),
              to: toOffice(result.assessed_id, ['head', 'handler']),
              values: { date: until },
            })
          const handled = withPeople(row.handled_by, officer)
          return { ...row, state: 'announced', announced_on: clock.today(), appeal_until: until, handled_by: handled }
        },
      ),

    finish: (officer, key, idempotency) =>
      change(officer, key, { step: 'finish', event: { type: 'finished', data: {} } }, idempotency, async (tx, row) => {
        if (row.appeal_until === null || clock.today() <= row.appeal_until)
          throw refuse('step-not-open', 'windowOpen', { date: row.appeal_until ?? '' })
        const appeals = await findAppeals(tx, key)
        if (appeals.some(({ state }) => state === 'open')) throw refuse('step-not-open', 'appealsOpen')
        return { ...row, state: 'final' }
      }),

    publish: (officer, key, idempotency) =>
      change(
        officer,
        key,
        { step: 'publish', event: { type: 'published', data: {} } },
        idempotency,
        async (tx, row) => {
          const scheme = await getScheme(tx, { regionId: row.region_id, id: row.scheme_id })
          if (!scheme.is_public) await updateScheme(tx, { ...scheme, is_public: true, version: scheme.version + 1 })
          await showResults(tx, row, 'everybody')
          return { ...row, state: 'published', published_on: clock.today() }
        },
      ),
  }
}
