import { newId } from '../../platform/crypto/index.ts'
import type { Database, Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { findWords, issueDocument } from '../document/index.ts'
import { byOfficer, actorKey, scopeOf, type Officer } from '../identity/index.ts'
import { findMatter, maySee, seenBy, type LoadedMatter, type MatterContext, type MatterKey } from '../matter/index.ts'
import { findActiveSponsors, nameSponsor } from '../hall/index.ts'
import { putIntoOutbox, settled } from '../notification/index.ts'
import { ancestorsOf, childrenOf, findOffice, isWithin, remitOf, type OfficeTree } from '../office/index.ts'
import { issuedAt, requireStep, summariesOwed, summaryDuty, type CampaignCommand } from './campaign.ts'
import type { Criteria } from './criteria.ts'
import { decide, evolve, itemOf, nextDueOf, type Item, type ItemCommand, type ItemFacts } from './item.ts'
import { aboutCampaign, aboutItem, itemNotices } from './notices.ts'
import { SHEET, SUMMARY } from './papers.ts'
import { backlogPolicies } from './policy.ts'
import {
  matterHas,
  presentCampaign,
  presentCampaignLine,
  presentItem,
  presentItemLine,
  presentSummary,
} from './present.ts'
import {
  countItems,
  findCampaigns,
  findItems,
  findItemsById,
  findItemsOfMatter,
  findListed,
  findMeeting,
  findSteps,
  getCampaign,
  getItem,
  LIST_MAX,
  readListForSummary,
  stepOf,
  type BacklogKey,
  type ItemQuestion,
} from './reader.ts'
import { refuse } from './refuse.ts'
import { drawSample, hashOfList } from './sample.ts'
import { daysOf, summaryOf, type Period, type Summary } from './summary.ts'
import type { CampaignEvent, CampaignRow, CampaignStep, ItemLine, ItemStanding, StepRow } from './tables.ts'
import type { CampaignView, ItemLineView, ItemPage, ItemView, PreviewView, SummaryView } from './views.ts'
import {
  insertCampaign,
  insertItems,
  insertSteps,
  markSampled,
  showCampaignTo,
  updateCampaign,
  updateItem,
} from './writer.ts'

export interface NewCampaign {
  name: string
  criteria: Criteria
  beginsOn: LocalDate
  endsOn: LocalDate
}

type Versioned = BacklogKey & { expectedVersion: number }
type ItemFilter = Omit<ItemQuestion, 'after'> & { after?: string | undefined }

/** Where campaigns are run: what the routes call. */
export interface BacklogDesk {
  list(
    officer: Officer,
    asked: { before?: string | undefined; limit: number },
  ): Promise<{ items: ReturnType<typeof presentCampaignLine>[]; next: string | null }>
  preview(officer: Officer, criteria: Criteria): Promise<PreviewView>
  open(officer: Officer, wish: NewCampaign, idempotency: IdempotencyKey): Promise<string>
  one(officer: Officer, key: BacklogKey): Promise<CampaignView>
  items(officer: Officer, key: BacklogKey, asked: ItemFilter): Promise<ItemPage>
  /** Everything on the list that the officer may see, to be taken away; that it was taken is logged. */
  exportList(officer: Officer, key: BacklogKey): Promise<ItemLineView[]>
  command(officer: Officer, key: Versioned, command: CampaignCommand, idempotency: IdempotencyKey): Promise<void>
  /** A matter on the list; `until` a step, as a document of that step needs it. */
  item(officer: Officer, key: BacklogKey, until?: number): Promise<ItemView>
  act(officer: Officer, key: Versioned, command: ItemCommand, idempotency: IdempotencyKey): Promise<void>
  ofMatter(officer: Officer, key: MatterKey): Promise<ItemView[]>
  summary(officer: Officer, key: BacklogKey, period: Period, on: LocalDate): Promise<SummaryView>
}

/** The petition offices that look after an office, and the governments above it. */
function above(offices: OfficeTree, officeId: string): string[] {
  const up = ancestorsOf(offices, officeId)
  const petitions = up
    .flatMap(({ id }) => childrenOf(offices, id))
    .filter(({ id, kind }) => {
      const remit = remitOf(offices, id)
      return kind === 'petition-office' && (remit === undefined || isWithin(offices, officeId, remit))
    })
  return [...new Set([officeId, ...up.map(({ id }) => id), ...petitions.map(({ id }) => id)])]
}

/** What lists and counts read of an item. */
const standingOf = (item: Item): ItemStanding => ({
  state: item.state,
  office_id: item.office,
  sponsor: item.sponsor,
  sponsor_staff: item.sponsorStaff,
  plan_total: item.plan.length,
  plan_done: item.plan.filter(({ done }) => done !== null).length,
  planned_on: item.plannedOn,
  next_due: nextDueOf(item),
  held: item.held,
  version: item.version,
})

/** Figures are of the whole list and the same for every reader; which matters these are, everybody learns only of those one may see. */
const wholeList = <T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database.read({ audience: 'system' }, work)

/** The page after the last matter of a page: `2026-03-02_id`. */
const cursorOf = (line: ItemLine): string => `${line.received_on}_${line.id}`
function afterOf(cursor: string | undefined): ItemQuestion['after'] {
  const [receivedOn, id] = (cursor ?? '').split('_')
  return receivedOn && id ? { receivedOn, id } : undefined
}

const campaignSteps = async (tx: Transaction, { regionId, id }: BacklogKey): Promise<CampaignStep[]> =>
  (await findSteps(tx, regionId, id)) as CampaignStep[]

/** Items with the leader who sees their matter through now (包案), whichever desk named that leader; struck off, they keep their own. */
async function asSponsored(tx: Transaction, lines: readonly ItemLine[]): Promise<ItemLine[]> {
  const open = lines.filter(({ state }) => state !== 'struck')
  const leaders = await findActiveSponsors(
    tx,
    open.map(({ matter_id }) => matter_id),
  )
  return lines.map((line) => ({
    ...line,
    sponsor: (line.state === 'struck' ? undefined : leaders.get(line.matter_id)) ?? line.sponsor,
  }))
}

export function backlogDesk(context: MatterContext): BacklogDesk {
  const { database, clock } = context
  const by = byOfficer

  const stamp = (officer: Officer, campaign: BacklogKey, subject: string, seq: number) => ({
    region_id: campaign.regionId,
    campaign_id: campaign.id,
    subject_id: subject,
    seq,
    on_date: clock.today(),
    at: clock.now(),
    by: by(officer),
  })

  const matterOf = async (tx: Transaction, officer: Officer, line: ItemLine): Promise<LoadedMatter> => {
    const matter = await findMatter(tx, { regionId: line.matter_region, matterId: line.matter_id })
    if (!matter || !maySee(officer, matter.matter, context.offices())) throw new HuiyinError('not-found')
    return matter
  }

  const factsOf = (campaign: CampaignRow, line: ItemLine, matter: LoadedMatter): ItemFacts => {
    const offices = context.offices()
    const entitled = seenBy(matter.matter, offices)
    return {
      campaignOffice: campaign.office_id,
      campaign: campaign.state,
      sampled: line.sampled,
      today: clock.today(),
      mayBeAssigned: (id) => findOffice(offices, id)?.active === true && entitled.includes(id),
      mayBeTold: () => false,
      has: matterHas(matter),
    }
  }

  /** Whether an account is of somebody in an office that may see the matter. */
  const toldFacts = async (tx: Transaction, { matter }: LoadedMatter, command: ItemCommand) => {
    const staffId = command.verb === 'assign' ? command.input.sponsorStaff : undefined
    if (staffId === undefined) return {}
    const office = await context.officeOfStaff(tx, staffId)
    const entitled = seenBy(matter, context.offices())
    const may = office !== undefined && entitled.includes(office) && !matter.recused.includes(staffId)
    return { mayBeTold: (id: string) => id === staffId && may }
  }

  const viewItem = async (tx: Transaction, officer: Officer, line: ItemLine, until?: number): Promise<ItemView> => {
    const matter = await matterOf(tx, officer, line)
    const campaign = await getCampaign(tx, { regionId: line.region_id, id: line.campaign_id })
    const steps = (await findSteps(tx, line.region_id, line.id)).filter(({ seq }) => seq <= (until ?? seq))
    const actor = backlogPolicies.act.test(officer)
      ? { staffId: officer.staffId, office: officer.officeId, actingFor: officer.actingFor?.staffId }
      : null
    const [current] = until === undefined ? await asSponsored(tx, [line]) : []
    return presentItem(context.offices(), line, steps, {
      today: clock.today(),
      sponsor: current?.sponsor,
      campaign,
      matter,
      staffNames: await context.staffNames(tx, [...new Set(steps.map((step) => step.by.staffId))]),
      actor,
      facts: factsOf(campaign, line, matter),
    })
  }

  /** Puts matters on the list, all in one go, each with its first step. */
  const listMatters = async (
    tx: Transaction,
    officer: Officer,
    key: BacklogKey,
    matters: readonly MatterKey[],
    why: { added: boolean; reason: string },
  ): Promise<number> => {
    const rows = matters.map(({ regionId, matterId }) => ({
      ...standingOf({ ...itemOf([]), version: 1 }),
      region_id: key.regionId,
      id: newId(),
      campaign_id: key.id,
      matter_region: regionId,
      matter_id: matterId,
      frozen: !why.added,
      sampled: false,
    }))
    const made = await insertItems(tx, rows)
    if (made === rows.length)
      await insertSteps(
        tx,
        rows.map((row): StepRow => ({ ...stamp(officer, key, row.id, 1), type: 'listed', data: why })),
      )
    return made
  }

  const summarise = (key: BacklogKey, period: Period, on: LocalDate): Promise<Summary> =>
    wholeList(database, async (tx) => {
      const { from, to } = daysOf(period, on)
      return summaryOf(await readListForSummary(tx, key), from, to)
    })

  /** What a command does to a campaign; what the whole list tells was read before. @throws HuiyinError with the sentence that says what is wrong */
  const carryOut = async (
    tx: Transaction,
    officer: Officer,
    campaign: CampaignRow,
    command: CampaignCommand,
    whole: Awaited<ReturnType<typeof readWhole>>,
  ): Promise<{ after: CampaignRow; event: CampaignEvent | null }> => {
    const key = { regionId: campaign.region_id, id: campaign.id }
    switch (command.verb) {
      case 'freeze': {
        // Row-level security shows a petition office exactly what it may see: its own, and what is with offices it looks after.
        const meeting = await findMeeting(tx, campaign.criteria, clock.today())
        if (meeting.length === 0) throw refuse('step-not-open', 'emptyList')
        if (meeting.length > LIST_MAX) throw refuse('step-not-open', 'tooMany')
        await listMatters(tx, officer, key, meeting, { added: false, reason: '' })
        const hash = hashOfList(meeting)
        return {
          after: { ...campaign, state: 'running', list_hash: hash },
          event: { type: 'frozen', data: { hash, count: meeting.length } },
        }
      }
      case 'add': {
        const { matter, reason } = command.input
        const loaded = await findMatter(tx, matter)
        if (!loaded || !maySee(officer, loaded.matter, context.offices())) throw new HuiyinError('not-found')
        if ((await listMatters(tx, officer, key, [matter], { added: true, reason })) === 0)
          throw refuse('step-not-open', 'onListAlready')
        return { after: campaign, event: null }
      }
      case 'issue': {
        const { number } = await issueDocument(tx, context.offices(), {
          officeId: officer.officeId,
          kind: 'bulletin',
          on: clock.today(),
          at: clock.now(),
          subject: { type: 'backlog', regionId: key.regionId, id: key.id, seq: campaign.version + 1 },
          staffId: officer.staffId,
        })
        const { period, on } = command.input
        const standing = ['end', 'look-back', ...summariesOwed(campaign, whole.steps, clock.today())]
        const issued = summaryDuty(period, on)
        await putIntoOutbox(tx, [
          settled(
            aboutCampaign(campaign),
            standing.filter((duty) => duty !== issued),
          ),
        ])
        const words = await findWords(tx, context.offices(), officer.officeId, SUMMARY)
        return { after: campaign, event: { type: 'issued', data: { period, number, summary: whole.summary, words } } }
      }
      case 'conclude':
        return {
          after: { ...campaign, state: 'looking-back' },
          event: {
            type: 'concluded',
            data: { reason: command.input.reason, remaining: whole.total - whole.struck.length },
          },
        }
      case 'sample': {
        const { size, lookBy } = command.input
        const seed = newId()
        const drawn = drawSample(
          seed,
          whole.struck.map(({ id }) => id),
          size,
        )
        await markSampled(tx, campaign.region_id, drawn)
        const data = { seed, size: drawn.length, of: whole.struck.length, hash: hashOfList(whole.struck), lookBy }
        return { after: { ...campaign, seed, look_by: lookBy }, event: { type: 'sampled', data } }
      }
      case 'close': {
        await putIntoOutbox(tx, [settled(aboutCampaign(campaign), [])])
        const { held, failed } = whole.summary.looked
        return {
          after: { ...campaign, state: 'closed' },
          event: { type: 'closed', data: { reason: command.input.reason, held, failed } },
        }
      }
    }
  }

  /** What a command must know of the whole list. */
  const readWhole = async (key: BacklogKey, command: CampaignCommand) => {
    const today = clock.today()
    const { tallies, struck, steps } = await wholeList(database, async (tx) => ({
      tallies: await countItems(tx, key, today),
      struck: await findListed(tx, key, 'struck'),
      steps: await campaignSteps(tx, key),
    }))
    const sum = (name: 'n' | 'sampled' | 'looked'): number => tallies.reduce((all, one) => all + one[name], 0)
    const { period, on } = command.verb === 'issue' ? command.input : { period: 'day' as const, on: today }
    const summary = await summarise(key, period, on)
    return {
      steps,
      struck,
      summary,
      total: sum('n'),
      sampled: sum('sampled'),
      looked: sum('looked'),
    }
  }

  return {
    list: (officer, { before, limit }) =>
      database.read(scopeOf(officer), async (tx) => {
        const rows = await findCampaigns(tx, before, limit)
        return {
          items: rows.map((row) => presentCampaignLine(context.offices(), row)),
          next: rows.length === limit ? (rows.at(-1)?.id ?? null) : null,
        }
      }),

    preview: (officer, criteria) =>
      database.read(scopeOf(officer), async (tx) => {
        const found = await findMeeting(tx, criteria, clock.today())
        return {
          count: Math.min(found.length, LIST_MAX),
          more: found.length > LIST_MAX,
          first: found.slice(0, 10).map(({ number, summary, receivedOn }) => ({ number, summary, receivedOn })),
        }
      }),

    open: (officer, wish, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) },
        async (tx) => {
          const key = { regionId: officer.regionId, id: newId() }
          await insertCampaign(tx, {
            region_id: key.regionId,
            id: key.id,
            office_id: officer.officeId,
            seen_by: above(context.offices(), officer.officeId),
            name: wish.name,
            criteria: wish.criteria,
            begins_on: wish.beginsOn,
            ends_on: wish.endsOn,
            state: 'draft',
            list_hash: null,
            seed: null,
            look_by: null,
            version: 1,
          })
          await insertSteps(tx, [
            { ...stamp(officer, key, key.id, 1), type: 'opened', data: { criteria: wish.criteria } },
          ])
          return key.id
        },
      ),

    async one(officer, key) {
      const today = clock.today()
      const { row, seen } = await database.read(scopeOf(officer), async (tx) => ({
        row: await getCampaign(tx, key),
        seen: (await countItems(tx, key, today)).reduce((sum, { n }) => sum + n, 0),
      }))
      const mayLead = row.office_id === officer.officeId && backlogPolicies.lead.test(officer)
      return wholeList(database, async (tx) => {
        const steps = await campaignSteps(tx, key)
        return presentCampaign(context.offices(), row, {
          tallies: await countItems(tx, key, today),
          seen,
          listHolds: row.list_hash !== null && hashOfList(await findListed(tx, key, 'frozen')) === row.list_hash,
          steps,
          staffNames: await context.staffNames(tx, [...new Set(steps.map((step) => step.by.staffId))]),
          mayLead,
        })
      })
    },

    items: (officer, key, asked) =>
      database.read(scopeOf(officer), async (tx) => {
        await getCampaign(tx, key)
        const today = clock.today()
        const rows = await findItems(tx, key, { ...asked, after: afterOf(asked.after) }, today)
        const last = rows.length === asked.limit ? rows.at(-1) : undefined
        return {
          items: (await asSponsored(tx, rows)).map((row) => presentItemLine(context.offices(), row, today)),
          next: last ? cursorOf(last) : null,
        }
      }),

    exportList: (officer, key) =>
      database.write(scopeOf(officer), async (tx) => {
        await getCampaign(tx, key)
        const today = clock.today()
        const rows = await findItems(tx, key, { limit: 2 * LIST_MAX }, today)
        await context.audit(tx, {
          actor: officer,
          action: 'backlog.export',
          subject: `backlog:${key.id}`,
          reason: '',
          regionId: key.regionId,
        })
        return (await asSponsored(tx, rows)).map((row) => presentItemLine(context.offices(), row, today))
      }),

    async command(officer, key, command, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      // Before the transaction, which holds a connection of its own; the version tells whether the campaign is still the same.
      const whole = await readWhole(key, command)
      await once(database, scopeOf(officer), sender, async (tx) => {
        const campaign = await getCampaign(tx, key)
        if (campaign.office_id !== officer.officeId) throw refuse('not-allowed', 'notCampaignOffice')
        if (campaign.version !== key.expectedVersion) throw new HuiyinError('conflict')
        requireStep(command, {
          state: campaign.state,
          steps: whole.steps,
          today: clock.today(),
          struck: whole.struck.length,
          sampled: whole.sampled,
          looked: whole.looked,
        })
        const { after, event } = await carryOut(tx, officer, campaign, command, whole)
        await updateCampaign(tx, after, campaign.version)
        if (event) await insertSteps(tx, [{ ...stamp(officer, key, key.id, campaign.version + 1), ...event }])
        await context.audit(tx, {
          actor: officer,
          action: `backlog.${command.verb}`,
          subject: `backlog:${key.id}`,
          reason: 'reason' in command.input ? command.input.reason : '',
          regionId: key.regionId,
        })
        return null
      })
    },

    item: (officer, key, until) =>
      database.read(scopeOf(officer), async (tx) => viewItem(tx, officer, await getItem(tx, key), until)),

    async act(officer, key, command, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        const line = await getItem(tx, key)
        const matter = await matterOf(tx, officer, line)
        if (line.version !== key.expectedVersion) throw new HuiyinError('conflict')
        const at = { regionId: line.region_id, id: line.campaign_id }
        const campaign = await getCampaign(tx, at)
        const before = itemOf((await findSteps(tx, line.region_id, line.id)).map(stepOf))
        const actor = { staffId: officer.staffId, office: officer.officeId, actingFor: officer.actingFor?.staffId }
        const facts = { ...factsOf(campaign, line, matter), ...(await toldFacts(tx, matter, command)) }
        let event = decide(before, command, actor, facts)
        const stamped = stamp(officer, at, line.id, before.version + 1)
        if (event.type === 'struck') {
          const { number } = await issueDocument(tx, context.offices(), {
            officeId: officer.officeId,
            kind: 'strike-off-sheet',
            on: stamped.on_date,
            at: stamped.at,
            subject: { type: 'backlog', regionId: line.region_id, id: line.id, seq: stamped.seq },
            staffId: officer.staffId,
          })
          const words = await findWords(tx, context.offices(), officer.officeId, SHEET)
          event = decide(before, command, actor, { ...facts, sheet: { number, words } })
        }
        const step = { ...event, seq: stamped.seq, at: stamped.at, on: stamped.on_date, by: stamped.by }
        const after = evolve(before, step)
        await updateItem(tx, key, standingOf(after))
        await insertSteps(tx, [{ ...stamped, ...event }])
        if (event.type === 'assigned') {
          await showCampaignTo(tx, at, event.data.office)
          const named = { leader: event.data.sponsor, reason: campaign.name }
          await nameSponsor(tx, context, officer, { regionId: line.matter_region, matterId: line.matter_id }, named)
        }
        await putIntoOutbox(tx, itemNotices(aboutItem(key, matter.matter), after, step, campaign.office_id))
        await context.audit(tx, {
          actor: officer,
          action: `backlog.${command.verb}`,
          subject: `backlog:${key.id}`,
          reason: '',
          regionId: key.regionId,
        })
        return null
      })
    },

    ofMatter: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const found: ItemView[] = []
        for (const line of await findItemsOfMatter(tx, key)) found.push(await viewItem(tx, officer, line))
        return found
      }),

    async summary(officer, key, period, on) {
      const steps = await database.read(scopeOf(officer), async (tx) => {
        await getCampaign(tx, key)
        return campaignSteps(tx, key)
      })
      const issued = issuedAt(steps, period, on)
      const summary = issued?.data.summary ?? (await summarise(key, period, on))
      const { struck, reopened, late } = summary.items
      const lines = await database.read(scopeOf(officer), (tx) =>
        findItemsById(tx, key.regionId, [...new Set([...struck, ...reopened, ...late])]),
      )
      const issue = issued ? { ...issued.data, on: issued.on_date } : null
      return presentSummary(context.offices(), summary, { period, issue, lines, today: clock.today() })
    },
  }
}
