import { canonicalJson, newId, sha256Hex } from '../../platform/crypto/index.ts'
import type { Scope, Transaction } from '../../platform/db/index.ts'
import type { DocumentLanguage, OfficialDocument } from '../../platform/documents/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { localDateOf } from '../../platform/time/index.ts'
import { issueDocument, pendingNumber } from '../document/index.ts'
import { actorKey, byOfficer, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { toStaff } from '../notification/index.ts'
import { remitOf } from '../office/index.ts'
import type { Naming } from '../statistics/index.ts'
import { checked, problemsOf, requireTexts } from './check.ts'
import type { BulletinCommand, TextInput } from './commands.ts'
import { countAll, type Counting } from './count.ts'
import { requireOpen } from './decide.ts'
import { differences } from './difference.ts'
import { documentKindOf, lastPeriod, periodProblem, type BulletinKind, type Span } from './kind.ts'
import { tell, toHeads } from './notices.ts'
import { linesOf, titleOf, writePaper } from './paper.ts'
import { canonical } from './place.ts'
import { presentBulletin, presentChanges, presentLine, presentPreview } from './present.ts'
import {
  findBulletins,
  findCurrent,
  findReceipts,
  findReplacement,
  findSteps,
  findVersions,
  getBulletin,
  type BulletinKey,
  type BulletinQuestion,
} from './reader.ts'
import { requireRecipients, usualRecipients } from './recipients.ts'
import { refuse, refusePeriod } from './refuse.ts'
import type { Section } from './section.ts'
import { skeletonOf } from './skeleton.ts'
import { isComplete, needsOf, type Snapshot } from './snapshot.ts'
import type { BulletinEvent, BulletinRow } from './tables.ts'
import type { BulletinLineView, BulletinView, ChangesView, PreviewView } from './views.ts'
import { appendStep, insertBulletin, insertReceipt, updateBulletin } from './writer.ts'

export interface NewBulletin {
  readonly kind: BulletinKind
  /** The last period of the kind that is over, unless told. */
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly language: DocumentLanguage
}
type Versioned = BulletinKey & { readonly expectedVersion: number }

/** Where bulletins are written, signed, sent and read: what the routes call. */
export interface BulletinDesk {
  list(
    officer: Officer,
    asked: Omit<BulletinQuestion, 'office'>,
  ): Promise<{ items: BulletinLineView[]; next: string | null }>
  one(officer: Officer, key: BulletinKey): Promise<BulletinView>
  compose(officer: Officer, wish: NewBulletin, idempotency: IdempotencyKey): Promise<string>
  /** A new draft of an issued one, with what is to change; the old one stays in force until the new one is issued. */
  replace(officer: Officer, key: BulletinKey, note: string, idempotency: IdempotencyKey): Promise<string>
  preview(officer: Officer, key: BulletinKey, text: TextInput): Promise<PreviewView>
  /** What the register says today, or what the version before said, beside this bulletin. */
  changes(officer: Officer, key: BulletinKey, against: 'today' | 'replaced'): Promise<ChangesView>
  act(officer: Officer, key: Versioned, command: BulletinCommand, idempotency: IdempotencyKey): Promise<void>
  receive(officer: Officer, key: BulletinKey, idempotency: IdempotencyKey): Promise<void>
  /** The document as it was signed; of a draft as it would be. */
  paper(officer: Officer, key: BulletinKey): Promise<OfficialDocument>
}

/** The hash over the document and the figures of which it was made. */
export const hashOf = (paper: OfficialDocument, snapshot: Snapshot): string =>
  sha256Hex(canonicalJson(JSON.parse(JSON.stringify({ paper, snapshot }))))

/** Figures are those of the office, whoever of it counts: nobody's own recusal or deputyship changes them. */
const scopeOfOffice = ({ officeId, regionId }: Officer): Scope => ({ audience: 'officer', officeId, regionId })

export function bulletinDesk(context: MatterContext, topics: () => Naming['topics']): BulletinDesk {
  const { database, clock } = context
  const naming = (): Naming => ({ offices: context.offices(), topics: topics() })

  const count = (
    officer: Officer,
    { from, to }: Span,
    sections: readonly Section[],
    at: string,
    before: Snapshot | null = null,
  ): Promise<Snapshot> => {
    const area = before === null ? (remitOf(context.offices(), officer.officeId) ?? null) : before.area
    const counting: Counting = { from, to, office: officer.officeId, area, at }
    return database.read(scopeOfOffice(officer), (tx) => countAll(tx, naming(), counting, needsOf(sections), before))
  }

  /** The figures that these sections need, of the same moment as those that are there. */
  const completed = (officer: Officer, row: BulletinRow, sections: readonly Section[]): Promise<Snapshot> =>
    isComplete(row.snapshot, needsOf(sections))
      ? Promise.resolve(row.snapshot)
      : count(officer, spanOf(row), [...row.sections, ...sections], row.snapshot.countedAt, row.snapshot)

  const replacedNumber = async (tx: Transaction, row: BulletinRow): Promise<string> =>
    row.replaces_id === null ? '' : (await getBulletin(tx, { regionId: row.region_id, id: row.replaces_id })).number

  const draftPaper = (row: BulletinRow, replaces: string): OfficialDocument => {
    const on = clock.today()
    const number = pendingNumber(context.offices(), row.office_id, documentKindOf(row.kind), on)
    return writePaper(row, context.offices(), { number, on, replaces, isDraft: true })
  }

  const step = (
    tx: Transaction,
    officer: Officer,
    row: BulletinRow,
    seq: number,
    event: BulletinEvent,
  ): Promise<unknown> =>
    appendStep(tx, {
      region_id: row.region_id,
      bulletin_id: row.id,
      seq,
      on_date: clock.today(),
      at: clock.now(),
      by: byOfficer(officer),
      ...event,
    })

  const audit = (tx: Transaction, officer: Officer, id: string, action: string): Promise<unknown> =>
    context.audit(tx, {
      actor: officer,
      action: `bulletin.${action}`,
      subject: `bulletin:${id}`,
      reason: '',
      regionId: officer.regionId,
    })

  const commandOf = (officer: Officer, idempotency: IdempotencyKey) => ({
    ...idempotency,
    regionId: officer.regionId,
    sender: actorKey(officer),
  })

  /** A new draft, with its first counting. */
  const begin = async (
    tx: Transaction,
    officer: Officer,
    draft: Pick<
      BulletinRow,
      | 'kind'
      | 'from_on'
      | 'to_on'
      | 'language'
      | 'title'
      | 'addressee'
      | 'sections'
      | 'snapshot'
      | 'replaces_id'
      | 'note'
    >,
  ): Promise<string> => {
    const row: BulletinRow = {
      ...draft,
      region_id: officer.regionId,
      id: newId(),
      office_id: officer.officeId,
      state: 'draft',
      version: 1,
      prepared_by: [officer.staffId],
      number: '',
      issued_at: null,
      paper: null,
      hash: '',
      recipients: [],
    }
    await insertBulletin(tx, row)
    await step(tx, officer, row, 1, { type: 'composed', data: { kind: row.kind, replaces: row.replaces_id } })
    await audit(tx, officer, row.id, 'compose')
    return row.id
  }

  /** What a step makes of a bulletin, and of the one that it replaces. */
  const carryOut = async (
    tx: Transaction,
    officer: Officer,
    row: BulletinRow,
    command: BulletinCommand,
    counted: Snapshot,
  ): Promise<{ after: BulletinRow; event: BulletinEvent }> => {
    const wrote = [...new Set([...row.prepared_by, officer.staffId])]
    switch (command.verb) {
      case 'edit': {
        const { title, addressee } = command.input
        const sections = checked(command.input.sections)
        return {
          after: { ...row, title, addressee, sections, snapshot: counted, prepared_by: wrote },
          event: { type: 'edited', data: {} },
        }
      }
      case 'refresh':
        return {
          after: { ...row, snapshot: counted, prepared_by: wrote },
          event: { type: 'refreshed', data: { changed: differences(row.snapshot, counted).length } },
        }
      case 'submit':
        requireTexts(row.sections)
        return { after: { ...row, state: 'submitted', prepared_by: wrote }, event: { type: 'submitted', data: {} } }
      case 'return':
        return { after: { ...row, state: 'draft' }, event: { type: 'returned', data: command.input } }
      case 'discard':
        return { after: { ...row, state: 'discarded' }, event: { type: 'discarded', data: command.input } }
      case 'issue':
        return issue(tx, officer, row, command.input.recipients)
      case 'withdraw':
        return {
          after: { ...row, state: 'withdrawn' },
          event: { type: 'withdrawn', data: command.input },
        }
    }
  }

  /** Takes the number, writes the document with it, and puts the one that it replaces out of force. */
  const issue = async (
    tx: Transaction,
    officer: Officer,
    row: BulletinRow,
    recipients: readonly string[],
  ): Promise<{ after: BulletinRow; event: BulletinEvent }> => {
    const offices = context.offices()
    requireRecipients(offices, row.office_id, recipients)
    const at = clock.now()
    const on = localDateOf(at)
    const { number } = await issueDocument(tx, offices, {
      officeId: row.office_id,
      kind: documentKindOf(row.kind),
      on,
      at,
      subject: { type: 'bulletin', regionId: row.region_id, id: row.id, seq: row.version + 1 },
      staffId: officer.staffId,
    })
    const paper = writePaper(row, offices, { number, on, replaces: await replacedNumber(tx, row), isDraft: false })
    const hash = hashOf(paper, row.snapshot)
    if (row.replaces_id !== null) await putOutOfForce(tx, officer, row)
    return {
      after: { ...row, state: 'issued', number, issued_at: at, paper, hash, recipients: [...new Set(recipients)] },
      event: { type: 'issued', data: { number, hash } },
    }
  }

  const putOutOfForce = async (tx: Transaction, officer: Officer, by: BulletinRow): Promise<void> => {
    const old = await getBulletin(tx, { regionId: by.region_id, id: by.replaces_id ?? '' })
    if (old.state !== 'issued') throw refuse('step-not-open', 'notState')
    const after: BulletinRow = { ...old, state: 'replaced' }
    await updateBulletin(tx, after, old.version)
    await step(tx, officer, old, old.version + 1, { type: 'replaced', data: { by: by.id, note: by.note } })
    await tell(tx, 'replaced', { ...after, version: old.version + 1 }, old.recipients.map(toHeads))
  }

  const announce = async (tx: Transaction, row: BulletinRow, event: BulletinEvent): Promise<void> => {
    switch (event.type) {
      case 'submitted':
        return tell(tx, 'submitted', row, [toHeads(row.office_id)])
      case 'returned':
        return tell(tx, 'returned', row, row.prepared_by.map(toStaff))
      case 'issued':
      case 'withdrawn':
        return tell(tx, event.type, row, row.recipients.map(toHeads))
      default:
        return undefined
    }
  }

  return {
    list: (officer, asked) =>
      database.read(scopeOf(officer), async (tx) => {
        const rows = await findBulletins(tx, { ...asked, office: officer.officeId, limit: asked.limit + 1 })
        const shown = rows.slice(0, asked.limit)
        return {
          items: shown.map((row) => presentLine(context.offices(), officer, row)),
          next: rows.length > asked.limit ? (shown.at(-1)?.id ?? null) : null,
        }
      }),

    one: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getBulletin(tx, key)
        const steps = await findSteps(tx, key)
        const receipts = await findReceipts(tx, key)
        const people = [...steps, ...receipts].flatMap(({ by }) =>
          by.for === undefined ? [by.staffId] : [by.staffId, by.for],
        )
        return presentBulletin(row, {
          naming: naming(),
          officer,
          paper: row.paper ?? draftPaper(row, await replacedNumber(tx, row)),
          intact: row.paper === null || hashOf(row.paper, row.snapshot) === row.hash,
          steps,
          receipts,
          versions: await findVersions(tx, key),
          names: await context.staffNames(tx, [...new Set(people)]),
          usual: usualRecipients(context.offices(), row.office_id, row.kind),
        })
      }),

    async compose(officer, { kind, from, to, language }, idempotency) {
      const today = clock.today()
      const usual = lastPeriod(kind, today)
      const span = { from: from ?? usual.from, to: to ?? usual.to }
      const problem = periodProblem(kind, span, today)
      if (problem === 'order') throw refuse('invalid', 'order')
      if (problem !== null) throw refusePeriod(kind)
      const sections = skeletonOf(kind, language)
      const snapshot = await count(officer, span, sections, clock.now())
      const { id } = await once(database, scopeOf(officer), commandOf(officer, idempotency), async (tx) => {
        if (kind !== 'special' && (await findCurrent(tx, officer.officeId, kind, span)))
          throw refuse('step-not-open', 'exists')
        const title = titleOf(kind, span, language)
        const draft = { kind, from_on: span.from, to_on: span.to, language, title, addressee: '', sections, snapshot }
        return { id: await begin(tx, officer, { ...draft, replaces_id: null, note: '' }) }
      })
      return id
    },

    async replace(officer, key, note, idempotency) {
      const old = await database.read(scopeOf(officer), (tx) => getBulletin(tx, key))
      requireOpen(old, officer, 'replace')
      const snapshot = await count(officer, spanOf(old), old.sections, clock.now())
      const { id } = await once(database, scopeOf(officer), commandOf(officer, idempotency), async (tx) => {
        requireOpen(await getBulletin(tx, key), officer, 'replace')
        if (await findReplacement(tx, key)) throw refuse('step-not-open', 'exists')
        return { id: await begin(tx, officer, { ...old, snapshot, replaces_id: old.id, note }) }
      })
      return id
    },

    async preview(officer, key, { title, addressee, sections }) {
      const { row, replaces } = await database.read(scopeOf(officer), async (tx) => {
        const found = await getBulletin(tx, key)
        return { row: found, replaces: await replacedNumber(tx, found) }
      })
      if (row.office_id !== officer.officeId) throw refuse('not-allowed', 'otherOffice')
      const problems = problemsOf(sections)
      const good = sections.filter((_, n) => problems.every(({ path }) => path !== `sections.${n}`))
      const kept = good.map((section): Section =>
        section.type === 'text' ? { ...section, text: canonical(section.text) } : section,
      )
      const snapshot = await completed(officer, row, kept)
      const paper = draftPaper({ ...row, title, addressee, sections: kept, snapshot }, replaces)
      return { html: presentPreview(paper), problems }
    },

    async changes(officer, key, against) {
      const { row, old } = await database.read(scopeOf(officer), async (tx) => {
        const found = await getBulletin(tx, key)
        const before = found.replaces_id === null ? null : { regionId: key.regionId, id: found.replaces_id }
        return { row: found, old: against === 'replaced' && before ? await getBulletin(tx, before) : null }
      })
      if (against === 'today') {
        if (row.office_id !== officer.officeId) throw refuse('not-allowed', 'otherOffice')
        const after = await count(officer, spanOf(row), row.sections, clock.now(), { ...row.snapshot, tables: {} })
        return presentChanges(differences(row.snapshot, after), {
          before: row.snapshot.countedAt,
          after: after.countedAt,
        })
      }
      if (old === null) throw new HuiyinError('not-found')
      const before = linesOf(old.paper ?? draftPaper(old, ''))
      const after = linesOf(row.paper ?? draftPaper(row, old.number))
      const times = { before: old.snapshot.countedAt, after: row.snapshot.countedAt }
      return presentChanges(differences(old.snapshot, row.snapshot), times, {
        gone: before.filter((line) => !after.includes(line)),
        added: after.filter((line) => !before.includes(line)),
      })
    },

    async act(officer, key, command, idempotency) {
      const { verb } = command
      const seen = await database.read(scopeOf(officer), (tx) => getBulletin(tx, key))
      requireOpen(seen, officer, verb)
      // Counted before the transaction, which holds a connection of its own; the version tells whether the bulletin is still the same.
      const counted =
        verb === 'edit'
          ? await completed(officer, seen, checked(command.input.sections))
          : verb === 'refresh'
            ? await count(officer, spanOf(seen), seen.sections, clock.now(), { ...seen.snapshot, tables: {} })
            : seen.snapshot
      await once(database, scopeOf(officer), commandOf(officer, idempotency), async (tx) => {
        const row = await getBulletin(tx, key)
        if (row.version !== key.expectedVersion) throw new HuiyinError('conflict')
        requireOpen(row, officer, verb)
        const { after, event } = await carryOut(tx, officer, row, command, counted)
        await updateBulletin(tx, after, row.version)
        await step(tx, officer, row, row.version + 1, event)
        await announce(tx, { ...after, version: row.version + 1 }, event)
        await audit(tx, officer, key.id, verb)
        return {}
      })
    },

    receive: async (officer, key, idempotency) => {
      await once(database, scopeOf(officer), commandOf(officer, idempotency), async (tx) => {
        const row = await getBulletin(tx, key)
        if (row.state !== 'issued' || !row.recipients.includes(officer.officeId))
          throw refuse('not-allowed', 'notRecipient')
        await insertReceipt(tx, {
          region_id: row.region_id,
          bulletin_id: row.id,
          office_id: officer.officeId,
          at: clock.now(),
          by: byOfficer(officer),
        })
        return {}
      })
    },

    paper: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getBulletin(tx, key)
        return row.paper ?? draftPaper(row, await replacedNumber(tx, row))
      }),
  }
}

const spanOf = ({ from_on: from, to_on: to }: BulletinRow): Span => ({ from, to })
