import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { yearOf } from '../../platform/time/index.ts'
import { findWords, issueDocument } from '../document/index.ts'
import { actorKey, byOfficer, holds, type Officer, peopleBehind, scopeOf } from '../identity/index.ts'
import {
  aboutMatter,
  findMatter,
  maySee,
  seenBy,
  type LoadedMatter,
  type MatterContext,
  type MatterKey,
} from '../matter/index.ts'
import { notify, TO_CONTACT, toOffice } from '../notification/index.ts'
import {
  applicationOf,
  evolve,
  type Application,
  type NewApplication,
  type Recipient,
  type ReliefCommand,
  type ReliefEvent,
  type ReliefStep,
} from './application.ts'
import { deciderOf, rowAbove, type Decider, type NewAuthority } from './authority.ts'
import { decide, type ReliefActor, type ReliefFacts } from './decide.ts'
import { DECIDED, WAITING } from './notices.ts'
import { reliefPolicies } from './policy.ts'
import { presentApplication, presentAuthorities, presentBudgetLine, presentEntries, presentLine } from './present.ts'
import {
  findApplications,
  findApplicationsOf,
  findAuthorities,
  findEntries,
  findLine,
  findLines,
  getApplication,
  getSealed,
  readGranted,
  type ApplicationQuestion,
  type LoadedApplication,
  type ReliefKey,
} from './reader.ts'
import { DECISION } from './papers.ts'
import { openRecipient, sealRecipient } from './recipient.ts'
import { refuse } from './refuse.ts'
import type { ApplicationLineView, ApplicationView, AuthorityView, EntryPage, LineView, MatterRelief } from './views.ts'
import {
  appendStep,
  insertApplication,
  insertAuthority,
  insertEntry,
  insertLine,
  moveSpent,
  setBudget,
} from './writer.ts'

export interface NewLine {
  year: number
  code: string
  name: string
  amount: number
}

/** Where the fund is applied to, decided about, paid from and kept: what the routes call. */
export interface ReliefDesk {
  list(officer: Officer, asked: ApplicationQuestion): Promise<{ items: ApplicationLineView[]; next: string | null }>
  one(officer: Officer, key: ReliefKey): Promise<ApplicationView>
  ofMatter(officer: Officer, key: MatterKey): Promise<MatterRelief>
  apply(officer: Officer, key: MatterKey, wish: NewApplication, idempotency: IdempotencyKey): Promise<string>
  act(
    officer: Officer,
    key: ReliefKey & { expectedVersion: number },
    command: ReliefCommand,
    idempotency: IdempotencyKey,
  ): Promise<void>
  /** Who is paid: opened for a reason, which is written down. */
  recipient(officer: Officer, key: ReliefKey, reason: string): Promise<Recipient>
  lines(officer: Officer, year: number): Promise<LineView[]>
  addLine(officer: Officer, line: NewLine, idempotency: IdempotencyKey): Promise<string>
  adjustLine(
    officer: Officer,
    key: ReliefKey & { expectedVersion: number },
    change: { amount: number; reason: string },
    idempotency: IdempotencyKey,
  ): Promise<void>
  entries(officer: Officer, key: ReliefKey, asked: { before?: number | undefined; limit: number }): Promise<EntryPage>
  authority(officer: Officer): Promise<AuthorityView[]>
  setAuthority(officer: Officer, rule: NewAuthority, idempotency: IdempotencyKey): Promise<void>
}

const actorOf = (officer: Officer): ReliefActor => ({
  people: peopleBehind(officer),
  office: officer.officeId,
  head: holds(officer, 'head'),
})

export function reliefDesk(context: MatterContext): ReliefDesk {
  const { database, clock, keys } = context

  const matterOf = async (tx: Transaction, officer: Officer, key: MatterKey): Promise<LoadedMatter> => {
    const loaded = await findMatter(tx, key)
    if (!loaded || !maySee(officer, loaded.matter, context.offices())) throw new HuiyinError('not-found')
    return loaded
  }

  /** Whose decision it is: by all that the matter was granted in the year together with what is asked, so that nothing is split. */
  const deciderFor = async (
    tx: Transaction,
    a: Application,
    { matter }: LoadedMatter,
  ): Promise<Decider | undefined> => {
    const offices = context.offices()
    const row = rowAbove(offices, a.office, seenBy(matter, offices))
    const today = clock.today()
    const [rules, granted] = await Promise.all([findAuthorities(tx, row), readGranted(tx, a, yearOf(today))])
    return deciderOf(row, rules, granted + a.asked, today)
  }

  const view = async (
    tx: Transaction,
    officer: Officer,
    matter: LoadedMatter,
    loaded: LoadedApplication,
  ): Promise<ApplicationView> => {
    const { steps, application } = loaded
    const [staffNames, decider] = await Promise.all([
      context.staffNames(tx, [...new Set(steps.flatMap(({ by }) => (by.kind === 'officer' ? [by.staffId] : [])))]),
      deciderFor(tx, application, matter),
    ])
    const actor = reliefPolicies.act.test(officer) ? actorOf(officer) : null
    return presentApplication(loaded, {
      offices: context.offices(),
      matter: matter.matter,
      staffNames,
      actor,
      decider,
    })
  }

  const factsFor = async (
    tx: Transaction,
    officer: Officer,
    a: Application,
    matter: LoadedMatter,
    command: ReliefCommand,
  ): Promise<ReliefFacts> => {
    const today = clock.today()
    const decider = await deciderFor(tx, a, matter)
    if (command.verb !== 'pay' && command.verb !== 'refund') return { today, decider }
    const row = await findLine(tx, { regionId: officer.regionId, id: command.input.line })
    const line = row && { id: row.id, code: row.code, office: row.office_id, year: row.year }
    return { today, decider, ...(line ? { line } : {}) }
  }

  /** Moves the money in the books of the line. @throws HuiyinError when the balance does not reach */
  const book = async (
    tx: Transaction,
    officer: Officer,
    a: Application,
    event: ReliefEvent & { type: 'paid' | 'refunded' },
  ): Promise<void> => {
    const { data, type } = event
    const spends = type === 'paid' ? data.amount : -data.amount
    const line = await moveSpent(tx, { regionId: officer.regionId, id: data.line }, spends)
    if (line === undefined) throw refuse('step-not-open', 'overdrawn')
    await insertEntry(tx, {
      region_id: line.region_id,
      line_id: line.id,
      seq: line.version,
      kind: type === 'paid' ? 'payment' : 'refund',
      change: -spends,
      balance: line.amount - line.spent,
      voucher: data.voucher,
      on_date: data.on,
      at: clock.now(),
      staff_id: officer.staffId,
      application_region: a.regionId,
      application_id: a.id,
      matter_id: a.matterId,
      reason: 'reason' in data ? data.reason : '',
    })
  }

  /** Tells whoever waits for the step. */
  const announce = async (tx: Transaction, a: Application, loaded: LoadedMatter, event: ReliefEvent): Promise<void> => {
    const about = aboutMatter(loaded.matter)
    if (event.type === 'decided' && loaded.matter.contactable)
      await notify(tx, { notice: DECIDED, about, to: TO_CONTACT, once: a.id })
    if (event.type === 'assessed') {
      const decider = await deciderFor(tx, a, loaded)
      if (decider) await notify(tx, { notice: WAITING, about, to: toOffice(decider.office, ['head']), once: a.id })
    }
  }

  return {
    list: (officer, asked) =>
      database.read(scopeOf(officer), async (tx) => {
        const rows = await findApplications(tx, asked)
        return {
          items: rows.map((row) => presentLine(context.offices(), row)),
          next: rows.length === asked.limit ? (rows.at(-1)?.id ?? null) : null,
        }
      }),

    one: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const loaded = await getApplication(tx, key)
        const place = { regionId: key.regionId, matterId: loaded.application.matterId }
        return view(tx, officer, await matterOf(tx, officer, place), loaded)
      }),

    ofMatter: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const matter = await matterOf(tx, officer, key)
        const applications: ApplicationView[] = []
        for (const loaded of await findApplicationsOf(tx, key))
          applications.push(await view(tx, officer, matter, loaded))
        const open = applications.some(
          ({ office, state }) => office.id === officer.officeId && (state === 'applied' || state === 'assessed'),
        )
        return { applications, mayApply: reliefPolicies.act.test(officer) && !open }
      }),

    apply: (officer, key, { recipient, ...wish }, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: key.regionId, sender: actorKey(officer) },
        async (tx) => {
          const { matter } = await matterOf(tx, officer, key)
          if (officer.officeKind !== 'petition-office') throw refuse('not-allowed', 'notOffice')
          const id = newId()
          const offices = context.offices()
          const step: ReliefStep = {
            type: 'applied',
            data: wish,
            seq: 1,
            at: clock.now(),
            on: clock.today(),
            by: byOfficer(officer),
          }
          const origin = { regionId: key.regionId, id, matterId: key.matterId, office: officer.officeId }
          const made = applicationOf(origin, [step])
          const seen = rowAbove(offices, officer.officeId, seenBy(matter, offices))
          await insertApplication(tx, made, step, seen, sealRecipient(keys, id, recipient))
          return id
        },
      ),

    async act(officer, key, command, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        const { application: before } = await getApplication(tx, key)
        const matter = await matterOf(tx, officer, { regionId: key.regionId, matterId: before.matterId })
        if (before.version !== key.expectedVersion) throw new HuiyinError('conflict')
        const facts = await factsFor(tx, officer, before, matter, command)
        const actor = actorOf(officer)
        let event = decide(before, command, actor, facts)
        const at = clock.now()
        const on = clock.today()
        if (event.type === 'decided') {
          const { regionId, id } = before
          const { number } = await issueDocument(tx, context.offices(), {
            officeId: officer.officeId,
            kind: 'relief-decision',
            on,
            at,
            subject: { type: 'relief', regionId, id, seq: before.version + 1 },
            staffId: officer.staffId,
          })
          const words = await findWords(tx, context.offices(), officer.officeId, DECISION)
          event = decide(before, command, actor, { ...facts, issued: { number, words } })
        }
        if (event.type === 'paid' || event.type === 'refunded') await book(tx, officer, before, event)
        const step: ReliefStep = { ...event, seq: before.version + 1, at, on, by: byOfficer(officer) }
        await appendStep(tx, evolve(before, step), step)
        await announce(tx, before, matter, event)
        await context.audit(tx, {
          actor: officer,
          action: `relief.${command.verb}`,
          subject: `relief:${key.id}`,
          reason: '',
          regionId: key.regionId,
        })
        return null
      })
    },

    recipient: (officer, key, reason) =>
      database.write(scopeOf(officer), async (tx) => {
        const { application } = await getApplication(tx, key)
        await matterOf(tx, officer, { regionId: key.regionId, matterId: application.matterId })
        await context.audit(tx, {
          actor: officer,
          action: 'relief.recipient',
          subject: `relief:${key.id}`,
          reason,
          regionId: key.regionId,
        })
        return openRecipient(keys, key.id, await getSealed(tx, key))
      }),

    lines: (officer, year) =>
      database.read(scopeOf(officer), async (tx) => (await findLines(tx, year)).map(presentBudgetLine)),

    addLine: (officer, { year, code, name, amount }, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) },
        async (tx) => {
          const line = {
            region_id: officer.regionId,
            id: newId(),
            office_id: officer.officeId,
            year,
            code,
            name,
            amount,
            spent: 0,
            version: 1,
          }
          await insertLine(tx, line, {
            region_id: line.region_id,
            line_id: line.id,
            seq: 1,
            kind: 'budget',
            change: amount,
            balance: amount,
            voucher: '',
            on_date: clock.today(),
            at: clock.now(),
            staff_id: officer.staffId,
            application_region: null,
            application_id: null,
            matter_id: null,
            reason: '',
          })
          return line.id
        },
      ),

    async adjustLine(officer, key, { amount, reason }, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        const before = await findLine(tx, key)
        if (!before) throw new HuiyinError('not-found')
        if (before.version !== key.expectedVersion) throw new HuiyinError('conflict')
        const after = await setBudget(tx, key, amount, key.expectedVersion)
        if (after === undefined) {
          const now = await findLine(tx, key)
          throw now?.version === key.expectedVersion ? refuse('invalid', 'belowSpent') : new HuiyinError('conflict')
        }
        await insertEntry(tx, {
          region_id: key.regionId,
          line_id: key.id,
          seq: after.version,
          kind: 'adjustment',
          change: amount - before.amount,
          balance: after.amount - after.spent,
          voucher: '',
          on_date: clock.today(),
          at: clock.now(),
          staff_id: officer.staffId,
          application_region: null,
          application_id: null,
          matter_id: null,
          reason,
        })
        return null
      })
    },

    entries: (officer, key, { before, limit }) =>
      database.read(scopeOf(officer), async (tx) => {
        const rows = await findEntries(tx, key, before, limit)
        const names = await context.staffNames(tx, [...new Set(rows.map((row) => row.staff_id))])
        return presentEntries(rows, names, limit)
      }),

    authority: (officer) =>
      database.read(scopeOf(officer), async (tx) =>
        presentAuthorities(await findAuthorities(tx, [officer.officeId]), officer.officeId, clock.today()),
      ),

    async setAuthority(officer, rule, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        await insertAuthority(tx, {
          region_id: officer.regionId,
          id: newId(),
          office_id: officer.officeId,
          up_to: rule.upTo,
          basis: rule.basis,
          in_force_from: rule.inForceFrom,
        })
        await context.audit(tx, {
          actor: officer,
          action: 'relief.authority',
          subject: `relief-authority:${officer.officeId}`,
          reason: rule.basis,
          regionId: officer.regionId,
        })
        return null
      })
    },
  }
}
