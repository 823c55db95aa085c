import { newId } from '../../platform/crypto/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { peopleBehind, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { ancestorsOf } from '../office/index.ts'
import type { FigureId, MeasureSource } from '../performance/index.ts'
import { acting } from './acting.ts'
import { checkScheme } from './check-scheme.ts'
import { messages } from './messages/index.ts'
import { assessmentPolicies } from './policy.ts'
import { presentChecked, presentHome, presentScheme } from './present.ts'
import { findRounds, findSchemes, findSteps, getScheme, type RecordKey } from './reader.ts'
import { refuse } from './refuse.ts'
import type { SchemeBody } from './scheme.ts'
import type { SchemeRow } from './tables.ts'
import type { CheckedView, HomeView, SchemeView } from './views.ts'
import { isRefused } from './warnings.ts'
import { insertScheme, updateScheme } from './writer.ts'

export type Versioned = RecordKey & { readonly expectedVersion: number }
export type Made = { regionId: string; id: string }

/** Where the rules of a year are written and signed. */
export interface SchemeDesk {
  home(officer: Officer): Promise<HomeView>
  check(scheme: Pick<SchemeBody, 'items' | 'total'>): CheckedView
  scheme(officer: Officer, key: RecordKey): Promise<SchemeView>
  draft(officer: Officer, year: number, body: SchemeBody, idempotency: IdempotencyKey): Promise<Made>
  save(officer: Officer, key: Versioned, body: SchemeBody, idempotency: IdempotencyKey): Promise<void>
  sign(officer: Officer, key: Versioned, idempotency: IdempotencyKey): Promise<void>
}

/** Nobody keeps what nothing may compute, not even in a draft. */
function requireNoneRefused({ items }: SchemeBody): void {
  if (items.some(isRefused))
    throw new HuiyinError('not-allowed', { zh: messages['zh-CN'].faults.refused, en: messages.en.faults.refused })
}

export const requireOwn = ({ office_id: office }: { office_id: string }, officer: Officer): void => {
  if (office !== officer.officeId) throw refuse('not-allowed', 'otherOffice')
}
export const requireVersion = ({ version }: { version: number }, { expectedVersion }: Versioned): void => {
  if (version !== expectedVersion) throw new HuiyinError('conflict')
}
export const withPeople = (known: readonly string[], officer: Officer): string[] => [
  ...new Set([...known, ...peopleBehind(officer)]),
]

export function schemeDesk(context: MatterContext, source: MeasureSource): SchemeDesk {
  const { database, clock } = context
  const recorded: ReadonlySet<FigureId> = new Set(source.figures)
  const { once, step } = acting(context)

  const change = (
    officer: Officer,
    key: Versioned,
    idempotency: IdempotencyKey,
    work: (row: SchemeRow) => { after: SchemeRow; event: Parameters<typeof step>[4] },
    before: (tx: Parameters<typeof updateScheme>[0], row: SchemeRow) => Promise<unknown> = () => Promise.resolve(),
  ): Promise<void> =>
    once(officer, idempotency, async (tx) => {
      const row = await getScheme(tx, key)
      requireOwn(row, officer)
      requireVersion(row, key)
      if (row.state !== 'draft') throw refuse('step-not-open', 'notDraft')
      const { after, event } = work(row)
      await before(tx, row)
      const next = { ...after, version: row.version + 1 }
      await updateScheme(tx, next)
      await step(tx, officer, next, row.seen_by, event)
      return {}
    }).then(() => undefined)

  return {
    home: (officer) =>
      database.read(scopeOf(officer), async (tx) =>
        presentHome({
          schemes: await findSchemes(tx, officer.officeId),
          rounds: await findRounds(tx, officer.officeId, 'assessor'),
          ours: await findRounds(tx, officer.officeId, 'assessed'),
          offices: context.offices(),
          mayWrite: assessmentPolicies.keep.test(officer),
        }),
      ),

    check: (scheme) => presentChecked(checkScheme(scheme, recorded)),

    scheme: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getScheme(tx, key)
        const steps = await findSteps(tx, key.regionId, [key.id])
        const names = await context.staffNames(tx, [...new Set(steps.map(({ by }) => by.staffId))])
        const rounds = (await findRounds(tx, row.office_id, 'assessor')).filter(
          ({ scheme_id: scheme }) => scheme === row.id,
        )
        const own = row.office_id === officer.officeId
        const mayWrite = own && assessmentPolicies.keep.test(officer)
        const maySign = own && assessmentPolicies.decide.test(officer)
        const wrote = peopleBehind(officer).some((person) => row.drafted_by.includes(person))
        return presentScheme(row, {
          checked: checkScheme(row.body, recorded),
          offices: context.offices(),
          rounds,
          steps,
          names,
          may: [
            ...(mayWrite && row.state === 'draft' ? (['save'] as const) : []),
            ...(maySign && row.state === 'draft' && !wrote ? (['sign'] as const) : []),
            ...(mayWrite && row.state === 'in-force' ? (['compute', 'revise'] as const) : []),
          ],
        })
      }),

    async draft(officer, year, body, idempotency) {
      requireNoneRefused(body)
      return once(officer, idempotency, async (tx) => {
        const ofYear = (await findSchemes(tx, officer.officeId)).filter((row) => row.year === year)
        if (ofYear.some(({ state }) => state === 'draft')) throw refuse('step-not-open', 'draftOpen')
        const row: SchemeRow = {
          region_id: officer.regionId,
          id: newId(),
          office_id: officer.officeId,
          seen_by: [officer.officeId, ...ancestorsOf(context.offices(), officer.officeId).map(({ id }) => id)],
          year,
          edition: 1 + Math.max(0, ...ofYear.map(({ edition }) => edition)),
          state: 'draft',
          is_public: false,
          body,
          drafted_by: [...peopleBehind(officer)],
          signed_by: null,
          in_force_on: null,
          version: 1,
        }
        await insertScheme(tx, row)
        await step(tx, officer, row, row.seen_by, { type: 'drafted', data: { body } })
        return { regionId: row.region_id, id: row.id }
      })
    },

    async save(officer, key, body, idempotency) {
      requireNoneRefused(body)
      await change(officer, key, idempotency, (row) => ({
        after: { ...row, body, drafted_by: withPeople(row.drafted_by, officer) },
        event: { type: 'saved', data: { body } },
      }))
    },

    sign: (officer, key, idempotency) =>
      change(
        officer,
        key,
        idempotency,
        (row) => {
          if (peopleBehind(officer).some((person) => row.drafted_by.includes(person)))
            throw refuse('not-allowed', 'foursEyes')
          if (!checkScheme(row.body, recorded).complete) throw refuse('invalid', 'incomplete')
          const signed = { signed_by: officer.staffId, in_force_on: clock.today() }
          return { after: { ...row, state: 'in-force', ...signed }, event: { type: 'signed', data: {} } }
        },
        async (tx, row) => {
          const all = await findSchemes(tx, officer.officeId)
          for (const one of all.filter(({ year, state }) => year === row.year && state === 'in-force')) {
            const replaced: SchemeRow = { ...one, state: 'replaced', version: one.version + 1 }
            await updateScheme(tx, replaced)
            await step(tx, officer, replaced, one.seen_by, { type: 'replaced', data: {} })
          }
        },
      ),
  }
}
