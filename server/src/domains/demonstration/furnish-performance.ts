import { Buffer } from 'node:buffer'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, yearOf } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { deskSources, performanceDesk, reliefPayments, statisticsSource } from '../performance/index.ts'
import { BY_HAND, ENTERED, EXPLAINED, performanceTables } from './words/performance-tables.ts'

/**
 * The county office takes its published budget over, enters what its records do not have, pays, watches the year at its checkpoints, and adds a goal
 * of its own with the relief fund; last year's structure stands beside it.
 */
export async function promiseSome(context: MatterContext, head: Officer, nextKey: () => IdempotencyKey): Promise<void> {
  const desk = performanceDesk(context, {
    measures: [statisticsSource(context), ...deskSources(context)],
    payments: [reliefPayments],
  })
  const on = context.clock.today()
  const year = yearOf(on)
  const { regionId } = head
  const file = { name: `云河县信访局${year}年部门预算.md`, bytes: Buffer.from(performanceTables(year)) }
  await desk.takeOver(head, file, year, nextKey())
  const { subjects } = await desk.year(head, { year })
  const indicators = subjects.flatMap((subject) => subject.indicators)
  for (const [name, { title, place, kind, value }] of Object.entries(ENTERED)) {
    const idempotency = nextKey()
    const one = indicators.find((indicator) => indicator.name === name)
    if (!one || one.version > 1) continue
    const key = { regionId: one.regionId, id: one.id, expectedVersion: one.version }
    await desk.enter(head, key, { kind, value, on, evidence: [{ title, place, files: [] }], note: '' }, idempotency)
  }

  const project = subjects.find(({ kind }) => kind === 'project')
  const first = `${year}-01-01`
  for (const [n, { amount, purpose, days }] of BY_HAND.payments.entries()) {
    const idempotency = nextKey()
    if (!project) continue
    const { version } = await desk.subject(head, project)
    const day = addDays(on, -days)
    const payment = { on: day < first ? first : day, amount, purpose, voucher: `记-${year}-${n + 1}`, files: [] }
    await desk.pay(head, { regionId, id: project.id, expectedVersion: version }, payment, idempotency)
  }

  const goal = await desk.writeSubject(head, year, { ...BY_HAND.goal, goals: [...BY_HAND.goal.goals] }, nextKey())
  const relief = await desk.writeSubject(
    head,
    year,
    { ...BY_HAND.relief, goals: [...BY_HAND.relief.goals], parent: goal },
    nextKey(),
  )
  for (const indicator of BY_HAND.indicators) await desk.write(head, { regionId, id: relief }, indicator, nextKey())
  const bound = await desk.subject(head, { regionId, id: relief })
  const [account] = bound.accounts
  const binding = nextKey()
  if (account)
    await desk.bind(
      head,
      { regionId, id: relief, expectedVersion: bound.version },
      { source: account.source, account: account.account },
      BY_HAND.bound,
      binding,
    )

  // The checkpoints that have come: all but the latest are explained and signed.
  const checkpoints = project ? (await desk.subject(head, project)).checkpoints.filter(({ open }) => open) : []
  for (const [n, { on: day }] of checkpoints.entries()) {
    const id = await desk.draw(head, { regionId, id: project?.id ?? '' }, { kind: 'checkpoint', on: day }, nextKey())
    if (n === checkpoints.length - 1) continue
    const drawn = await desk.record(head, { regionId, id })
    const deviations = drawn.toExplain.map((of) => ({ of, ...EXPLAINED }))
    const said = { deviations, goals: '', conclusion: '' }
    await desk.explain(head, { regionId, id, expectedVersion: drawn.version }, said, nextKey())
    await desk.sign(head, { regionId, id, expectedVersion: drawn.version + 1 }, nextKey())
  }

  await desk.copyYear(head, { from: year, to: year - 1 }, nextKey())
  const before = await desk.year(head, { year: year - 1 })
  const past = before.subjects.find(({ name }) => name === project?.name)
  if (!past) return
  const evaluation = await desk.draw(head, past, { kind: 'evaluation', on: `${year - 1}-12-31` }, nextKey())
  const drawn = await desk.record(head, { regionId, id: evaluation })
  const said = {
    deviations: drawn.toExplain.map((of) => ({ of, ...EXPLAINED })),
    goals: BY_HAND.reached,
    conclusion: BY_HAND.conclusion,
  }
  await desk.explain(head, { regionId, id: evaluation, expectedVersion: drawn.version }, said, nextKey())
  await desk.sign(head, { regionId, id: evaluation, expectedVersion: drawn.version + 1 }, nextKey())
}
