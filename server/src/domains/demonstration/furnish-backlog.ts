import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, fixedClock, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import { backlogDesk, Criteria, type CampaignCommand, type ItemCommand } from '../backlog/index.ts'
import type { Officer } from '../identity/index.ts'
import { findMatter, type MatterContext } from '../matter/index.ts'
import { findOffice } from '../office/index.ts'
import { BACKLOG_SAYINGS as said } from './words/backlog-sayings.ts'

interface People {
  readonly supervisor: Officer
  readonly head: Officer
}
type Desk = ReturnType<typeof backlogDesk>
type Items = Awaited<ReturnType<Desk['items']>>['items']

/** Campaigns in every state, with matters in every state, by the people of the county office. */
export async function clearBacklog(
  context: MatterContext,
  { supervisor, head }: People,
  aKey: () => IdempotencyKey,
): Promise<void> {
  const today = context.clock.today()
  const on = (days: number): Desk =>
    backlogDesk({ ...context, clock: fixedClock(startOfDay(addDays(today, days)).replace('T16:', 'T18:')) })

  /** Criteria as old as they can be for so many matters at the least. */
  const oldest = async (desk: Desk, most: number, more: object): Promise<Criteria> => {
    for (let days = 1200; days > 20; days -= 20) {
      const criteria = Criteria.parse({ ...more, minAgeDays: days })
      if ((await desk.preview(supervisor, criteria)).count >= most) return criteria
    }
    return Criteria.parse(more)
  }

  const campaignOf = (regionId: string, id: string) => {
    const key = { regionId, id }
    const act = async (desk: Desk, who: Officer, item: string, command: ItemCommand): Promise<void> => {
      const idempotency = aKey()
      const one = await desk.item(who, { regionId, id: item })
      if (one.may.includes(command.verb))
        await desk.act(who, { regionId, id: item, expectedVersion: one.version }, command, idempotency)
    }
    return {
      act,
      async run(desk: Desk, command: CampaignCommand): Promise<void> {
        const idempotency = aKey()
        const { version, may } = await desk.one(supervisor, key)
        if (may.includes(command.verb))
          await desk.command(supervisor, { ...key, expectedVersion: version }, command, idempotency)
      },
      items: async (desk: Desk): Promise<Items> => (await desk.items(supervisor, key, { limit: 100 })).items,
      /** The office in whose hands a matter is becomes responsible for it. */
      async assign(desk: Desk, item: Items[number], n: number): Promise<void> {
        const place = { regionId: item.matterRegion, matterId: item.matterId }
        const found = await context.database.read({ audience: 'system' }, (tx) => findMatter(tx, place))
        const office = found?.matter.lead ?? found?.matter.holder ?? supervisor.officeId
        const input = {
          office: findOffice(context.offices(), office)?.active === true ? office : supervisor.officeId,
          sponsor: n % 4 === 0 ? head.name : (said.sponsors[n % said.sponsors.length] ?? head.name),
          ...(n % 4 === 0 ? { sponsorStaff: head.staffId } : {}),
        }
        await act(desk, supervisor, item.id, { verb: 'assign', input })
      },
      plan: (desk: Desk, item: string, from: LocalDate, every: number) =>
        act(desk, supervisor, item, {
          verb: 'plan',
          input: { steps: said.plan.map((what, n) => ({ what, dueOn: addDays(from, (n + 1) * every) })) },
        }),
      finish: (desk: Desk, item: string, n: number, day: LocalDate) =>
        act(desk, supervisor, item, { verb: 'finish', input: { n, on: day, result: said.result, evidence: [] } }),
      hasProof: async (desk: Desk, item: string, day: LocalDate): Promise<boolean> =>
        (await desk.item(supervisor, { regionId, id: item })).evidence.some((one) => one.on <= day),
      /** Proposes with what the matter had by then; nothing is proposed of a matter that had nothing. */
      async propose(desk: Desk, item: string, day: LocalDate): Promise<void> {
        const { evidence } = await desk.item(supervisor, { regionId, id: item })
        const proofs = evidence.filter((one) => one.on <= day).slice(-3)
        if (proofs.length > 0)
          await act(desk, supervisor, item, {
            verb: 'propose',
            input: { evidence: proofs.map(({ kind, ref }) => ({ kind, ref })), reason: said.proposed },
          })
      },
    }
  }

  const open = async (name: string, from: number, to: number, criteria: Criteria) => {
    const wish = { name, criteria, beginsOn: addDays(today, from), endsOn: addDays(today, to) }
    return campaignOf(supervisor.regionId, await on(from).open(supervisor, wish, aKey()))
  }

  /** A campaign of the past until it is concluded and its sample drawn. */
  const past = async (name: string, from: number, to: number, lookBy: number, most: number) => {
    const campaign = await open(name, from, to, await oldest(on(from), most, { openOnly: false }))
    await campaign.run(on(from), { verb: 'freeze', input: {} })
    for (const [n, item] of (await campaign.items(on(from))).slice(0, most).entries()) {
      await campaign.assign(on(from + 1), item, n)
      await campaign.propose(on(to - 2), item.id, addDays(today, to - 2))
      await campaign.act(on(to - 1), head, item.id, { verb: 'confirm', input: {} })
    }
    await campaign.run(on(to), { verb: 'issue', input: { period: 'month', on: addDays(today, to) } })
    await campaign.run(on(to), { verb: 'conclude', input: { reason: said.concluded } })
    await campaign.run(on(to + 1), { verb: 'sample', input: { size: 3, lookBy: addDays(today, lookBy) } })
    const drawn = (await campaign.items(on(to + 1))).filter(({ sampled }) => sampled)
    const look = (n: number, holds: boolean): Promise<void> => {
      const item = drawn[n]
      const finding = holds ? said.held : said.failed
      return item
        ? campaign.act(on(Math.min(to + 5, 0)), head, item.id, { verb: 'look', input: { holds, finding } })
        : Promise.resolve()
    }
    return { campaign, look }
  }

  const closed = await past(said.campaigns.closed, -200, -110, -90, 6)
  await closed.look(0, true)
  await closed.look(1, true)
  await closed.look(2, false)
  await closed.campaign.run(on(-92), { verb: 'close', input: { reason: said.ended } })

  const back = await past(said.campaigns.back, -80, -6, 6, 6)
  await back.look(0, true)

  const running = await open(said.campaigns.running, -30, 70, await oldest(on(-30), 24, { openOnly: true }))
  await running.run(on(-30), { verb: 'freeze', input: {} })
  const at = (n: number): LocalDate => addDays(today, n)
  const listed = await running.items(on(-30))
  const proven = new Set<string>()
  for (const { id } of listed) if (await running.hasProof(on(-3), id, at(-3))) proven.add(id)
  // What has nothing yet to prove it is at its beginnings; the last ones are far.
  const items = [
    ...listed.filter(({ id }) => !proven.has(id)).slice(0, 8),
    ...listed.filter(({ id }) => proven.has(id)).slice(0, 6),
  ]
  for (const [n, item] of items.entries()) {
    if (n < 2) continue
    await running.assign(on(-28), item, n)
    if (n < 4) continue
    // Some are late with the first step, some with none.
    await running.plan(on(-25), item.id, at(-25), n % 3 === 0 ? 8 : 20)
    if (n % 2 === 0) await running.finish(on(-12), item.id, 1, at(-12))
    if (n < 7)
      await running.act(on(-5), supervisor, item.id, {
        verb: 'note',
        input: { text: said.notes[n % said.notes.length] ?? '' },
      })
    if (n < 8) continue
    await running.propose(on(-3), item.id, at(-3))
    if (n === 8) await running.act(on(-2), head, item.id, { verb: 'return', input: { reason: said.returned } })
    if (n >= 11) await running.act(on(-1), head, item.id, { verb: 'confirm', input: {} })
  }
  await running.run(on(-1), { verb: 'issue', input: { period: 'day', on: at(-1) } })
  await running.run(on(-1), { verb: 'issue', input: { period: 'three-day', on: at(-1) } })

  await open(said.campaigns.draft, 0, 90, Criteria.parse({ secondReviewed: true, openOnly: false }))
}
