import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey, type Outcome } from '../../platform/http/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import { actorKey, byOfficer, scopeOf, type ByOfficer, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { ancestorsOf, findOffice } from '../office/index.ts'
import type { Sentence } from './explain.ts'
import type { FigureId } from './figures.ts'
import type { MeasureSource } from './measure-source.ts'
import type { PaymentSource } from './payment-source.ts'
import { findRules, type RecordKey } from './reader.ts'
import { refuse } from './refuse.ts'
import { type DatedRules, rulesOn } from './rules.ts'
import type { SubjectRow } from './tables.ts'

/** What the desks of goals and indicators work with. */
export interface PerformanceContext extends MatterContext {
  readonly measures: MeasureSource
  readonly payments: readonly PaymentSource[]
}

export type Versioned = RecordKey & { readonly expectedVersion: number }

/** The figures whose keepers are connected. */
export const recordedBy = ({ measures }: PerformanceContext): ReadonlySet<FigureId> => new Set(measures.figures)

export function officeName({ offices }: Pick<PerformanceContext, 'offices'>, id: string): Sentence {
  const office = findOffice(offices(), id)
  return { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id }
}

/** The offices that read what an office keeps here: itself and those above it. */
export const readersOf = (context: PerformanceContext, officeId: string): readonly string[] => [
  officeId,
  ...ancestorsOf(context.offices(), officeId).map(({ id }) => id),
]

/** When and by whom a step is taken. */
export const takenBy = (
  { clock }: PerformanceContext,
  officer: Officer,
): { on_date: LocalDate; at: Instant; by: ByOfficer } => ({
  on_date: clock.today(),
  at: clock.now(),
  by: byOfficer(officer),
})

/** Goals of an office are changed by that office, in the version that was seen. @throws HuiyinError otherwise */
export function requireOwn(officer: Officer, subject: Pick<SubjectRow, 'office_id'>): void {
  if (subject.office_id !== officer.officeId) throw refuse('not-allowed', 'otherOffice')
}
export function requireVersion(version: number, { expectedVersion }: Versioned): void {
  if (version !== expectedVersion) throw new HuiyinError('conflict')
}

/** Runs a command once, and writes down that it was given. */
export const giving = async <Result extends Outcome>(
  context: PerformanceContext,
  officer: Officer,
  idempotency: IdempotencyKey,
  { action, subject }: { readonly action: string; readonly subject: string },
  run: (tx: Transaction) => Promise<Result>,
): Promise<Result> =>
  once(
    context.database,
    scopeOf(officer),
    { regionId: officer.regionId, sender: actorKey(officer), ...idempotency },
    async (tx) => {
      const result = await run(tx)
      await context.audit(tx, {
        actor: officer,
        action: `performance.${action}`,
        subject: `performance:${subject}`,
        reason: '',
        regionId: officer.regionId,
      })
      return result
    },
  )

/** The rules of an office on a day. */
export const rulesFor = async (tx: Transaction, office: string, on: LocalDate): Promise<DatedRules> =>
  rulesOn(await findRules(tx, [office]), office, on)
