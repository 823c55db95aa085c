import type { Scope, Transaction } from '../../platform/db/index.ts'
import { newId } from '../../platform/crypto/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, requireVersion, type IdempotencyKey } from '../../platform/http/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import { actorKey, scopeOf, type Officer } from '../identity/index.ts'
import type { AttachmentRef, Filing, MatterContext, MatterDesk, MatterKey, Receipt } from '../matter/index.ts'
import { putIntoOutbox } from '../notification/index.ts'
import { findOffice, subtreeOf, withPredecessors } from '../office/index.ts'
import { decideMail, requireOpen, type MailCommand } from './decide.ts'
import { MAIL_URGENCIES, mailDue, NO_DUE, urgencyOf, type MailDue } from './due.ts'
import type { ReceivedAndRegistered } from './figures.ts'
import type { MailItem, MailKey, Particulars, Receiving, Scan, Sender } from './item.ts'
import { isUnknown } from './item.ts'
import { itemNumber } from './item-number.ts'
import { decodeCursor, encodeCursor, type BookQuery, type WorklistQuery } from './list-query.ts'
import { refusal, say } from './messages/index.ts'
import { mailNotices } from './notices.ts'
import { isComing, isOwn, isPast, maySeeItem } from './policy.ts'
import { presentItem, presentRow, type RowFacts } from './present.ts'
import {
  countComing,
  countReceivedAndRegistered,
  findBook,
  findComing,
  findItems,
  findItemsOfMatter,
  findPending,
  findPendingDays,
  findScans,
  findSender,
  findSteps,
  getItem,
  isPending,
  type DueDay,
} from './reader.ts'
import { receiveItem } from './receive.ts'
import { openSender, sealSender } from './sender.ts'
import { verbsIn } from './states.ts'
import type { MailCountsView, MailItemView, MailPage, MailRow } from './views.ts'
import { appendStep, replaceScans, updateItem, updateSender } from './writer.ts'

/** How many working days ahead a last day counts as soon. */
const SOON_WORKING_DAYS = 3
const SCAN_TYPES: ReadonlySet<string> = new Set(['application/pdf', 'image/jpeg', 'image/png'])
const MOST_SCANS = 200
/** Most files that one registration or one addition to a matter takes. */
const FILES_AT_ONCE = 10

/** What a command over the wire says; taking in and registering have doors of their own. */
export type GivenCommand = Exclude<MailCommand, { verb: 'take' | 'register' | 'correct' }>

/** The mail room: what the API calls. Every writing takes the version that was seen and is carried out once under its key. */
export interface MailDesk {
  receive(actor: Officer, receiving: Receiving, key: IdempotencyKey): Promise<MailRow>
  book(actor: Officer, query: BookQuery): Promise<MailPage>
  worklist(actor: Officer, query: WorklistQuery): Promise<MailPage>
  coming(actor: Officer, query: Pick<WorklistQuery, 'after' | 'limit'>): Promise<MailPage>
  counts(actor: Officer): Promise<MailCountsView>
  figures(actor: Officer, period: { from: LocalDate; to: LocalDate; subtree: boolean }): Promise<ReceivedAndRegistered>
  one(actor: Officer, key: MailKey): Promise<MailItemView>
  some(actor: Officer, ids: readonly string[]): Promise<MailRow[]>
  ofMatter(actor: Officer, key: MatterKey): Promise<MailRow[]>
  scan(actor: Officer, key: MailKey, id: string): Promise<Scan>
  /** Opens the sealed sender; the reason goes to the audit log before anything is shown. */
  sender(actor: Officer, key: MailKey, reason: string): Promise<Sender>
  give(actor: Officer, at: MailPlace, command: GivenCommand, key: IdempotencyKey): Promise<void>
  correct(actor: Officer, at: MailPlace, change: Correction, key: IdempotencyKey): Promise<void>
  addScans(actor: Officer, at: MailPlace, files: readonly AttachmentRef[], key: IdempotencyKey): Promise<void>
  /** The scans that stay, in their order; what is not named is removed. */
  orderScans(actor: Officer, at: MailPlace, ids: readonly string[], key: IdempotencyKey): Promise<void>
  /** Takes in what another office sent: a number of our own, the sender and the scans come along. */
  take(actor: Officer, at: MailPlace, receivedOn: LocalDate, key: IdempotencyKey): Promise<MailRow>
  /** Registers a new matter from the item; every scan becomes an attachment. */
  register(actor: Officer, at: MailPlace, filing: Filing, key: IdempotencyKey): Promise<Receipt>
  /** Makes the item part of a matter that exists; its scans are added there while that is open to additions. */
  link(actor: Officer, at: MailPlace, matter: MatterKey, key: IdempotencyKey): Promise<void>
}

export interface MailPlace extends MailKey {
  expectedVersion: number
}

export interface Correction {
  particulars: Particulars
  /** Undefined where the sender stays as it is. */
  sender: Sender | undefined
  reason: string
}

export function mailDesk(context: MatterContext, matters: MatterDesk): MailDesk {
  const { database, clock, keys } = context

  const dueOf = (officeId: string, receivedOn: LocalDate): MailDue | undefined =>
    mailDue(context.law(), officeId, findOffice(context.offices(), officeId)?.kind === 'petition-office', receivedOn)

  const factsOf = (item: MailItem): RowFacts => ({
    offices: context.offices(),
    today: clock.today(),
    soonUntil: addWorkingDays(context.law().calendar, clock.today(), SOON_WORKING_DAYS).date,
    due: isPending(item) ? dueOf(item.officeId, item.receivedOn) : undefined,
  })

  const rowsOf = (items: readonly MailItem[], limit: number, dayOf: (item: MailItem) => string): MailPage => {
    const shown = items.slice(0, limit)
    const last = shown.at(-1)
    return {
      items: shown.map((item) => presentRow(item, factsOf(item))),
      next: items.length > limit && last ? encodeCursor({ date: dayOf(last), id: last.id }) : null,
    }
  }

  const visible = async (tx: Transaction, actor: Officer, key: MailKey): Promise<MailItem> => {
    const item = await getItem(tx, key)
    if (!maySeeItem(actor, item, context.offices())) throw new HuiyinError('not-found')
    return item
  }

  const own = async (tx: Transaction, actor: Officer, key: MailKey): Promise<MailItem> => {
    const item = await visible(tx, actor, key)
    if (!isOwn(actor, item)) throw new HuiyinError('not-found')
    return item
  }

  /** Of this office or of one that was merged into it. */
  const isOurs = (actor: Officer, item: MailItem): boolean =>
    isOwn(actor, item) || isPast(actor, item, context.offices())

  /** Who may not see the matter sees nothing of the letter that it was, either: recused, or of an accused office (Art. 28(3), 30(3)). */
  const isClosedTo = async (actor: Officer, { matter }: MailItem): Promise<boolean> => {
    if (matter === null) return false
    return matters.load(actor, matter).then(
      () => false,
      () => true,
    )
  }

  const readable = async (actor: Officer, key: MailKey): Promise<MailItem> => {
    const item = await database.read(scopeOf(actor), (tx) => visible(tx, actor, key))
    if (!isOurs(actor, item) || (await isClosedTo(actor, item))) throw new HuiyinError('not-found')
    return item
  }

  const carryOut = <Outcome extends string | { readonly [name: string]: string }>(
    actor: Officer,
    regionId: string,
    key: IdempotencyKey,
    work: (tx: Transaction) => Promise<Outcome>,
  ): Promise<Outcome> => once(database, scopeOf(actor), { ...key, regionId, sender: actorKey(actor) }, work)

  /** Decides, writes the row, and says in the history who did it. */
  const apply = async (tx: Transaction, actor: Officer, item: MailItem, command: MailCommand): Promise<MailItem> => {
    const facts = { today: clock.today(), offices: context.offices(), officeId: actor.officeId }
    const decided = decideMail(item, command, facts)
    await updateItem(tx, decided.item, item.version)
    await putIntoOutbox(tx, mailNotices(item, decided.item))
    await note(tx, actor, item, decided.step.verb, decided.step.data)
    return decided.item
  }

  const note = (
    tx: Transaction,
    actor: Officer,
    item: MailItem,
    verb: string,
    data: Parameters<typeof appendStep>[2]['data'],
  ) =>
    appendStep(
      tx,
      { regionId: item.regionId, itemId: item.id },
      { at: clock.now(), officeId: actor.officeId, staffId: actor.staffId, verb, data },
    )

  /** Takes the item for registering: who saw an older version is told so before anything is filed. */
  const claim = (actor: Officer, at: MailPlace, key: IdempotencyKey): Promise<string> =>
    carryOut(actor, at.regionId, { ...key, key: `${key.key}:claim` }, async (tx) => {
      const item = await own(tx, actor, at)
      requireVersion(at.expectedVersion, item.version)
      requireOpen(item.state, 'register')
      await updateItem(tx, { ...item, version: item.version + 1 }, item.version)
      return 'claimed'
    })

  /** Gives the claim back when nothing was filed, so that what was corrected can be sent from the same page. */
  const unclaim = async (actor: Officer, at: MailPlace): Promise<void> => {
    await database.write(scopeOf(actor), async (tx) => {
      const item = await own(tx, actor, at)
      if (item.version === at.expectedVersion + 1 && item.state === 'opened')
        await updateItem(tx, { ...item, version: at.expectedVersion }, item.version)
    })
  }

  const claimed = <T>(actor: Officer, at: MailPlace, work: Promise<T>): Promise<T> =>
    work.catch(async (error: unknown) => {
      await unclaim(actor, at)
      throw error
    })

  const settle = (
    actor: Officer,
    at: MailKey,
    key: IdempotencyKey,
    matter: NonNullable<MailItem['matter']>,
    how: 'new' | 'existing',
  ): Promise<string> =>
    carryOut(actor, at.regionId, { ...key, key: `${key.key}:settle` }, async (tx) => {
      const item = await own(tx, actor, at)
      const scans = await findScans(tx, at)
      await apply(tx, actor, item, { verb: 'register', matter, how, scans: scans.length })
      return 'settled'
    })

  /** Adds the scans that the matter does not have yet, as many at once as it takes. */
  const addToMatter = async (
    actor: Officer,
    at: MailKey,
    matter: MatterKey,
    number: string,
    key: IdempotencyKey,
  ): Promise<void> => {
    const scans = await database.read(scopeOf(actor), (tx) => findScans(tx, at))
    const view = await matters.forOfficer(actor, matter)
    if (!view.may.includes('addMaterial')) return
    const there = new Set(view.attachments.map((file) => file.id))
    const missing = scans.filter((scan) => !there.has(scan.id))
    for (let n = 0; n < missing.length; n += FILES_AT_ONCE)
      await matters.give(
        actor,
        matter,
        {
          verb: 'addMaterial',
          input: { note: say('scans', { number }).zh, attachments: missing.slice(n, n + FILES_AT_ONCE) },
        },
        { ...key, key: `${key.key}:scans:${missing[n]?.id ?? ''}` },
      )
  }

  const senderOf = async (tx: Transaction, key: MailKey): Promise<Sender | undefined> => {
    const sealed = await findSender(tx, key)
    return sealed && openSender(keys, key.itemId, sealed)
  }

  const pendingDays = async (tx: Transaction, officeId: string): Promise<(DueDay & { n: number })[]> =>
    (await findPendingDays(tx, officeId)).map(({ received_on: receivedOn, n }) => ({
      receivedOn,
      n,
      due: dueOf(officeId, receivedOn)?.due.due ?? NO_DUE,
    }))

  const reading = <T>(actor: Officer, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    database.read(scopeOf(actor), work)

  return {
    async receive(actor, receiving, key) {
      const { id } = await carryOut(actor, actor.regionId, key, async (tx) => {
        const by = { officeId: actor.officeId, regionId: actor.regionId, staffId: actor.staffId, at: clock.now() }
        const item = await receiveItem(tx, keys, receiving, by)
        return { id: item.id }
      })
      const item = await reading(actor, (tx) => getItem(tx, { regionId: actor.regionId, itemId: id ?? '' }))
      return presentRow(item, factsOf(item))
    },

    async book(actor, query) {
      const items = await reading(actor, (tx) =>
        findBook(tx, withPredecessors(context.offices(), actor.officeId), query),
      )
      return rowsOf(items, query.limit, (item) => item.receivedOn)
    },

    async worklist(actor, { urgency, after, limit }) {
      const { soonUntil, today } = factsOf({ officeId: actor.officeId } as MailItem)
      const items = await reading(actor, async (tx) => {
        const days = await pendingDays(tx, actor.officeId)
        const wanted = days.filter(({ due }) => urgency === undefined || urgencyOf(due, today, soonUntil) === urgency)
        return findPending(tx, actor.officeId, wanted, decodeCursor(after), limit)
      })
      return rowsOf(items, limit, (item) => dueOf(item.officeId, item.receivedOn)?.due.due ?? NO_DUE)
    },

    async coming(actor, { after, limit }) {
      const items = await reading(actor, (tx) => findComing(tx, actor.officeId, decodeCursor(after), limit))
      return rowsOf(items, limit, (item) => item.stateOn)
    },

    async counts(actor) {
      const { soonUntil, today } = factsOf({ officeId: actor.officeId } as MailItem)
      const [days, coming] = await reading(
        actor,
        async (tx) => [await pendingDays(tx, actor.officeId), await countComing(tx, actor.officeId)] as const,
      )
      const of = Object.fromEntries(
        MAIL_URGENCIES.map((one) => [
          one,
          days.filter(({ due }) => urgencyOf(due, today, soonUntil) === one).reduce((sum, { n }) => sum + n, 0),
        ]),
      ) as Record<(typeof MAIL_URGENCIES)[number], number>
      return { ...of, pending: days.reduce((sum, { n }) => sum + n, 0), coming }
    },

    figures: (actor, { from, to, subtree }) => {
      const offices = subtree ? subtreeOf(context.offices(), remitOfMail(actor)).map(({ id }) => id) : [actor.officeId]
      const scope: Scope = subtree ? { audience: 'system' } : scopeOf(actor)
      return database.read(scope, (tx) => countReceivedAndRegistered(tx, { from, to, offices }))
    },

    async one(actor, key) {
      const found = await reading(actor, async (tx) => {
        const item = await visible(tx, actor, key)
        const [scans, steps, sealed] = await Promise.all([findScans(tx, key), findSteps(tx, key), findSender(tx, key)])
        const staffNames = await context.staffNames(
          tx,
          steps.flatMap(({ staffId }) => staffId ?? []),
        )
        return { item, scans, steps, staffNames, sender: sealed && openSender(keys, key.itemId, sealed) }
      })
      const { item, scans, steps, staffNames, sender } = found
      const mine = isOurs(actor, item)
      const open = mine && !(await isClosedTo(actor, item))
      const may = verbsIn(item.state).filter((verb) =>
        isComing(actor, item) ? verb === 'take' : verb !== 'take' && open && isOwn(actor, item),
      )
      return presentItem(item, factsOf(item), {
        open,
        scans,
        steps: mine ? steps : [],
        staffNames,
        hasSender: sender !== undefined && !isUnknown(sender),
        may,
      })
    },

    some: async (actor, ids) => {
      const items = await reading(actor, (tx) => findItems(tx, actor.officeId, ids))
      return items.map((item) => presentRow(item, factsOf(item)))
    },

    async ofMatter(actor, key) {
      await matters.load(actor, key)
      const offices = withPredecessors(context.offices(), actor.officeId)
      const items = await reading(actor, (tx) => findItemsOfMatter(tx, offices, key.matterId))
      return items.map((item) => presentRow(item, factsOf(item)))
    },

    async scan(actor, key, id) {
      await readable(actor, key)
      const scan = (await reading(actor, (tx) => findScans(tx, key))).find((one) => one.id === id)
      if (!scan) throw new HuiyinError('not-found')
      return scan
    },

    async sender(actor, key, reason) {
      await readable(actor, key)
      return database.write(scopeOf(actor), async (tx) => {
        await context.audit(tx, {
          actor,
          action: 'mail.reveal-sender',
          subject: `mail:${key.itemId}`,
          reason,
          regionId: key.regionId,
        })
        const sender = await senderOf(tx, key)
        if (!sender) throw new HuiyinError('not-found')
        return sender
      })
    },

    async give(actor, at, command, key) {
      await carryOut(actor, at.regionId, key, async (tx) => {
        const item = await own(tx, actor, at)
        requireVersion(at.expectedVersion, item.version)
        if (command.verb === 'release' && !actor.roles.includes('head')) throw new HuiyinError('not-allowed')
        await apply(tx, actor, item, command)
        return 'done'
      })
    },

    async correct(actor, at, { particulars, sender, reason }, key) {
      await carryOut(actor, at.regionId, key, async (tx) => {
        const item = await own(tx, actor, at)
        requireVersion(at.expectedVersion, item.version)
        await apply(tx, actor, item, { verb: 'correct', particulars, senderChanged: sender !== undefined, reason })
        if (sender) await updateSender(tx, at, sealSender(keys, at.itemId, sender))
        return 'done'
      })
    },

    async addScans(actor, at, files, key) {
      if (files.some(({ type }) => !SCAN_TYPES.has(type))) throw refusal('unsupported-file', 'scanType')
      await carryOut(actor, at.regionId, key, async (tx) => {
        const item = await scanned(tx, actor, at)
        const before = await findScans(tx, at)
        const added = files.filter(({ id }) => !before.some((scan) => scan.id === id))
        if (before.length + added.length > MOST_SCANS) throw refusal('invalid', 'scanMost')
        await replaceScans(tx, at, [...before, ...added])
        await note(tx, actor, item, 'addScans', { n: added.length })
        return 'done'
      })
    },

    async orderScans(actor, at, ids, key) {
      await carryOut(actor, at.regionId, key, async (tx) => {
        const item = await scanned(tx, actor, at)
        const before = await findScans(tx, at)
        const wanted = [...new Set(ids)].flatMap((id) => before.find((scan) => scan.id === id) ?? [])
        if (wanted.length !== ids.length) throw refusal('conflict', 'scanOrder')
        await replaceScans(tx, at, wanted)
        const removed = before.filter(({ id }) => !ids.includes(id)).map(({ name }) => name)
        await note(tx, actor, item, removed.length > 0 ? 'removeScans' : 'orderScans', { n: wanted.length, removed })
        return 'done'
      })
    },

    async take(actor, at, receivedOn, key) {
      const { id } = await carryOut(actor, at.regionId, key, async (tx) => {
        const item = await visible(tx, actor, at)
        if (!isComing(actor, item)) throw new HuiyinError('not-found')
        requireVersion(at.expectedVersion, item.version)
        const sender = await senderOf(tx, at)
        const { kind, postmarkedOn, carrier, waybill, addressee, pieces } = item
        const taken = await receiveItem(
          tx,
          keys,
          {
            kind,
            receivedOn,
            postmarkedOn,
            carrier,
            waybill,
            addressee,
            pieces,
            note: '',
            sender: sender ?? { name: '', phone: '', address: '', postcode: '' },
          },
          { officeId: actor.officeId, regionId: actor.regionId, staffId: actor.staffId, at: clock.now() },
          {
            cameFrom: { regionId: item.regionId, itemId: item.id, officeId: item.officeId },
            scans: (await findScans(tx, at)).map((scan) => ({ ...scan, id: newId() })),
          },
        )
        await apply(tx, actor, item, {
          verb: 'take',
          as: { regionId: taken.regionId, itemId: taken.id, number: itemNumber(taken.year, taken.seq) },
        })
        return { id: taken.id }
      })
      const item = await reading(actor, (tx) => getItem(tx, { regionId: actor.regionId, itemId: id ?? '' }))
      return presentRow(item, factsOf(item))
    },

    async register(actor, at, filing, key) {
      await claim(actor, at, key)
      const { item, scans } = await reading(actor, async (tx) => ({
        item: await own(tx, actor, at),
        scans: await findScans(tx, at),
      }))
      const letter = {
        ...filing,
        office: actor.officeId,
        receivedOn: item.receivedOn,
        postmarkedOn: item.postmarkedOn,
        attachments: [...scans, ...filing.attachments].slice(0, FILES_AT_ONCE),
      }
      const receipt = await claimed(actor, at, matters.file(actor, letter, key))
      const later = filing.attachments.slice(Math.max(0, FILES_AT_ONCE - scans.length))
      await addToMatter(actor, at, receipt, itemNumber(item.year, item.seq), key)
      if (later.length > 0)
        await matters.give(
          actor,
          receipt,
          { verb: 'addMaterial', input: { note: '', attachments: later } },
          { ...key, key: `${key.key}:later` },
        )
      await settle(actor, at, key, receipt, 'new')
      return receipt
    },

    async link(actor, at, matter, key) {
      await claim(actor, at, key)
      const item = await reading(actor, (tx) => own(tx, actor, at))
      const known = matters.forOfficer(actor, matter).catch(() => {
        throw refusal('not-found', 'noMatter')
      })
      const { number } = await claimed(actor, at, known)
      await addToMatter(actor, at, matter, itemNumber(item.year, item.seq), key)
      await settle(actor, at, key, { ...matter, number }, 'existing')
    },
  }

  /** An item whose scans may change, with its version counted up. */
  async function scanned(tx: Transaction, actor: Officer, at: MailPlace): Promise<MailItem> {
    const item = await own(tx, actor, at)
    requireVersion(at.expectedVersion, item.version)
    requireOpen(item.state, 'scan')
    await updateItem(tx, { ...item, version: item.version + 1 }, item.version)
    return item
  }

  /** A petition office looks after the area of its government, any other office after what stands below it. */
  function remitOfMail(actor: Officer): string {
    const office = findOffice(context.offices(), actor.officeId)
    return office?.kind === 'petition-office' && office.parentId !== null ? office.parentId : actor.officeId
  }
}
