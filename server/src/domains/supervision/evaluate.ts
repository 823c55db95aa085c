import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { localDateOf, type Clock } from '../../platform/time/index.ts'
import {
  deadlinesOf,
  findMatter,
  seenBy,
  type LoadedMatter,
  type Matter,
  type MatterContext,
  type MatterKey,
} from '../matter/index.ts'
import { putIntoOutbox } from '../notification/index.ts'
import { caseOf, evolveCase, type CaseEvent, type CaseStep, type SupervisionCase } from './case.ts'
import { caseNotices } from './notices.ts'
import { findCasesOfMatter, findThresholds, findWatched, type LoadedCase } from './reader.ts'
import { supervisorOf, thresholdFor, type OwnThreshold } from './threshold.ts'
import { causesOn, type Cause, type ThresholdOn } from './trigger.ts'
import { appendStep, insertCase } from './writer.ts'

/** What the triggers need besides the matters. */
export type Surroundings = Pick<MatterContext, 'clock' | 'offices' | 'law'>

/** What came of computing the triggers. */
export interface Evaluation {
  readonly matters: number
  readonly opened: number
  readonly closed: number
}

const BY = { kind: 'system', name: 'supervision' } as const
/** Matters in one transaction: short ones, so that nobody at a desk waits. */
const PORTION = 50

/** Computes the triggers for every matter that may have one: opens cases, and closes those whose cause is gone. May run twice at once. */
export async function evaluateAll(
  context: Surroundings & Pick<MatterContext, 'database'>,
  regionId: string | null = null,
): Promise<Evaluation> {
  const today = context.clock.today()
  const { watched, own } = await context.database.read({ audience: 'system' }, async (tx) => ({
    watched: await findWatched(tx, today, regionId),
    own: await findThresholds(tx),
  }))
  const sum = { matters: watched.length, opened: 0, closed: 0 }
  for (let from = 0; from < watched.length; from += PORTION) {
    const done = await context.database.write({ audience: 'system' }, (tx) =>
      evaluateMatters(tx, context, watched.slice(from, from + PORTION), own),
    )
    sum.opened += done.opened
    sum.closed += done.closed
  }
  return sum
}

/** The same for some matters, in a transaction that is open. */
export async function evaluateMatters(
  tx: Transaction,
  context: Surroundings,
  keys: readonly MatterKey[],
  own: readonly OwnThreshold[],
): Promise<Pick<Evaluation, 'opened' | 'closed'>> {
  const sum = { opened: 0, closed: 0 }
  for (const key of keys) {
    const loaded = await findMatter(tx, key)
    if (!loaded) continue
    const done = await evaluateMatter(tx, context, loaded, own).catch(notMeanwhile)
    sum.opened += done.opened
    sum.closed += done.closed
  }
  return sum
}

/** Somebody was faster with this matter: what they did stands, and the next computation looks again. */
function notMeanwhile(error: unknown): Pick<Evaluation, 'opened' | 'closed'> {
  if (error instanceof HuiyinError && error.code === 'conflict') return { opened: 0, closed: 0 }
  throw error
}

/** The causes of a matter, each with the office that supervises it. */
export function causesOf(
  { offices, law, clock }: Surroundings,
  { matter, events }: LoadedMatter,
  own: readonly OwnThreshold[],
): readonly (Cause & { supervisor: string })[] {
  const tree = offices()
  const entitled = seenBy(matter, tree)
  const supervisor = (office: string): string | undefined => supervisorOf(tree, office, entitled)
  const threshold: ThresholdOn = (trigger, on, office) => {
    const above = supervisor(office)
    return above === undefined ? undefined : thresholdFor(above, own, trigger, on)
  }
  const today = clock.today()
  const watched = { matter, events, deadlines: deadlinesOf(matter, law(), today) }
  return causesOn(watched, today, threshold, law().calendar).flatMap((cause) => {
    const above = supervisor(cause.office)
    return above === undefined ? [] : [{ ...cause, supervisor: above }]
  })
}

async function evaluateMatter(
  tx: Transaction,
  context: Surroundings,
  loaded: LoadedMatter,
  own: readonly OwnThreshold[],
): Promise<Pick<Evaluation, 'opened' | 'closed'>> {
  const { matter } = loaded
  const causes = causesOf(context, loaded, own)
  const cases = await findCasesOfMatter(tx, { regionId: matter.regionId, matterId: matter.id })
  const open: SupervisionCase[] = []
  let closed = 0
  for (const known of cases.filter((one) => one.case.state === 'open')) {
    const current = await noteAnswers(tx, context, known, loaded)
    const stands =
      current.kind === 'by-hand' || causes.some(({ trigger, key }) => trigger === current.kind && key === current.cause)
    if (stands) open.push(current)
    else {
      await takeTelling(tx, context, current, matter, { type: 'closed-itself', data: { gone: current.kind } })
      closed += 1
    }
  }
  let opened = 0
  for (const cause of causes) {
    const known = cases.some((one) => one.case.kind === cause.trigger && one.case.cause === cause.key)
    if (known || open.some(({ kind }) => kind === cause.trigger)) continue
    const { trigger: kind, key, office, supervisor, ...why } = cause
    const origin = { kind, cause: key, office, supervisor }
    const made = await openCase(tx, context, loaded, origin, { kind, office, ...why, reason: '' }, BY)
    if (made === null) continue
    open.push(made)
    opened += 1
  }
  return { opened, closed }
}

/** Notes the letters that were answered in the matter since. */
async function noteAnswers(
  tx: Transaction,
  context: Surroundings,
  { case: before }: LoadedCase,
  { matter }: LoadedMatter,
): Promise<SupervisionCase> {
  let current = before
  for (const { ref } of before.owed) {
    const letter = matter.letters.find(({ seq }) => ref === `letter:${seq}`)
    if (letter?.repliedOn == null) continue
    current = await takeTelling(tx, context, current, matter, {
      type: 'letter-answered',
      data: { letter: letter.seq, on: letter.repliedOn },
    })
  }
  return current
}

type Origin = Pick<SupervisionCase, 'kind' | 'cause' | 'office' | 'supervisor'>

/** Opens a case; null when another one stands in its place. */
export async function openCase(
  tx: Transaction,
  { clock, offices }: Surroundings,
  { matter }: LoadedMatter,
  origin: Origin,
  data: (CaseEvent & { type: 'opened' })['data'],
  by: CaseStep['by'],
): Promise<SupervisionCase | null> {
  const at = clock.now()
  const step: CaseStep & { type: 'opened' } = { type: 'opened', data, seq: 1, at, on: localDateOf(at), by }
  const made = caseOf({ ...origin, regionId: matter.regionId, id: newId(), matterId: matter.id }, [step])
  const entitled = seenBy(matter, offices())
  const above = entitled.filter((id) => supervisorOf(offices(), origin.office, [id]) !== undefined)
  const seen = [...new Set([origin.supervisor, origin.office, ...above])].filter((id) => entitled.includes(id))
  return (await insertCase(tx, made, step, seen)) ? made : null
}

/** Takes a step in a case: writes it and gives the case after it. */
export async function take(
  tx: Transaction,
  { clock }: Pick<Surroundings, 'clock'>,
  before: SupervisionCase,
  event: CaseEvent,
  by: CaseStep['by'] = BY,
): Promise<SupervisionCase> {
  return (await written(tx, clock, before, event, by)).after
}

/** The same, and tells the office that is supervised what it must know of it. */
export async function takeTelling(
  tx: Transaction,
  { clock }: Pick<Surroundings, 'clock'>,
  before: SupervisionCase,
  matter: Matter,
  event: CaseEvent,
  by: CaseStep['by'] = BY,
): Promise<SupervisionCase> {
  const { after, step } = await written(tx, clock, before, event, by)
  await putIntoOutbox(tx, caseNotices(matter, after, step))
  return after
}

async function written(
  tx: Transaction,
  clock: Clock,
  before: SupervisionCase,
  event: CaseEvent,
  by: CaseStep['by'],
): Promise<{ after: SupervisionCase; step: CaseStep }> {
  const at = clock.now()
  const step: CaseStep = { ...event, seq: before.version + 1, at, on: localDateOf(at), by }
  const after = evolveCase(before, step)
  await appendStep(tx, after, step)
  return { after, step }
}
