import type { Readable } from 'node:stream'
import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { FileStore } from '../../platform/files/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { actorKey, findStaffOf, scopeOf, type Officer, peopleBehind } from '../identity/index.ts'
import {
  attachmentsOf,
  findMatter,
  knownPeople,
  maySee,
  type LoadedMatter,
  type MatterContext,
  type MatterKey,
} from '../matter/index.ts'
import { isWithin, remitOf } from '../office/index.ts'
import { topicName, type TopicTree } from '../topic/index.ts'
import { stepsFor, type FactOfFile, type PublicationCommand, type PublicationFacts } from './decide.ts'
import { isOurs, publicationPolicies } from './policy.ts'
import { copyFiles, readCopies } from './files/copy-files.ts'
import { tellOf } from './notices.ts'
import {
  presentAttachment,
  presentFiles,
  presentLine,
  presentName,
  presentPublishable,
  presentPublished,
  presentSteps,
} from './present.ts'
import { publicNameOf, type PublicFile, type Publication } from './publication.ts'
import { tableOf } from './present-table.ts'
import {
  countPublished,
  findOnePublished,
  findPublication,
  findPublicationSteps,
  findPublications,
  findPublishable,
  findPublished,
  findPublishedBy,
  findSimilar,
  type Cursor,
  type PublicQuestion,
} from './reader.ts'
import { propose } from './redaction/propose.ts'
import { refuse } from './refuse.ts'
import { fingerprintOf, PARTS, sourceOf, unfitnessOf } from './source.ts'
import type { PublicationState, PublicationVerb } from './states.ts'
import { takeStep } from './take-step.ts'
import type {
  AreaPage,
  LISTS,
  PublicationLine,
  PublicationPage,
  PublicationView,
  PublicCategories,
  PublishedAnswer,
} from './views.ts'
import { writeStep } from './writer.ts'

/** A clean copy, open to be read. */
export interface OpenCopy {
  readonly name: string
  readonly type: string
  readonly size: number
  readonly content: Readable
}

/** Most lines of an export, and how many are read at once. */
const MOST_EXPORTED = 20_000
const EXPORTED_AT_ONCE = 200

/** Where answers are made fit for the public and read by it. */
export interface PublicationDesk {
  list(
    officer: Officer,
    asked: { list: (typeof LISTS)[number]; after?: string | undefined; limit: number },
  ): Promise<PublicationPage>
  /** What the offices that the reader's own looks after have published, as everybody reads it. */
  area(officer: Officer, asked: { after?: string | undefined; limit: number }): Promise<AreaPage>
  one(officer: Officer, key: MatterKey): Promise<PublicationView>
  act(
    officer: Officer,
    key: MatterKey & { expectedVersion: number },
    command: PublicationCommand,
    idempotency: IdempotencyKey,
  ): Promise<void>
  /** A list as rows of a table, headed. */
  table(officer: Officer, list: (typeof LISTS)[number], lang: 'zh-CN' | 'en'): Promise<string[][]>
  /** A clean copy in check, for the office that publishes. */
  file(officer: Officer, key: MatterKey, n: number): Promise<OpenCopy>
  /** @throws HuiyinError 'not-found', also for what was withdrawn */
  publishedFile(key: { regionId: string; id: string }, n: number): Promise<OpenCopy>
  /** Where everybody reads the answer to a petitioner's own matter; null while it is not published. */
  publicIdFor(key: MatterKey): Promise<string | null>
  /** Published questions like a text. */
  similar(text: string): Promise<PublishedAnswer[]>
  published(
    asked: Omit<PublicQuestion, 'after'> & { after?: string | undefined },
  ): Promise<{ items: PublishedAnswer[]; next: string | null }>
  /** @throws HuiyinError 'not-found', also for what was withdrawn */
  onePublished(key: { regionId: string; id: string }): Promise<PublishedAnswer>
  categories(): Promise<PublicCategories>
}

const STATES_OF = {
  'in-check': ['proposed', 'sent-back', 'checked'],
  published: ['published'],
  withdrawn: ['withdrawn'],
} as const satisfies Record<string, readonly PublicationState[]>

const NEEDS: { readonly [V in PublicationVerb]: 'work' | 'publish' } = {
  propose: 'work',
  check: 'work',
  sendBack: 'work',
  publish: 'publish',
  withdraw: 'publish',
}

const cursorOf = (date: string, id: string): string => `${date}_${id}`
const readCursor = (text: string | undefined): Cursor | undefined => {
  const [, date, id] = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/.exec(text ?? '') ?? []
  return date !== undefined && id !== undefined ? { date, id } : undefined
}
/** What a page holds of the rows that were read, one more than it. */
const paged = <T>(rows: readonly T[], limit: number, keyOf: (row: T) => string): { rows: T[]; next: string | null } => {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? keyOf(last) : null }
}

export function publicationDesk(context: MatterContext, store: FileStore, topics: () => TopicTree): PublicationDesk {
  const { database, clock } = context

  const matterOf = async (tx: Transaction, officer: Officer, key: MatterKey): Promise<LoadedMatter> => {
    const loaded = await findMatter(tx, key)
    if (!loaded || !maySee(officer, loaded.matter, context.offices())) throw new HuiyinError('not-found')
    return loaded
  }

  const mayGive = (officer: Officer, verb: PublicationVerb): boolean => publicationPolicies[NEEDS[verb]].test(officer)

  const factsFor = async (
    tx: Transaction,
    officer: Officer,
    { matter, events }: LoadedMatter,
    key: MatterKey,
    files: readonly FactOfFile[],
  ): Promise<PublicationFacts> => ({
    files,
    staffId: officer.staffId,
    actingFor: officer.actingFor?.staffId,
    unfitness: unfitnessOf(matter),
    texts: sourceOf(events),
    people: await knownPeople(tx, context.keys, key),
    place: {
      officeId: matter.answer?.office ?? officer.officeId,
      topic: matter.topic,
      answeredOn: matter.answer?.on ?? clock.today(),
    },
    newPublicId: newId,
  })

  const openFor = async (tx: Transaction, officer: Officer, key: MatterKey, verb: PublicationVerb) => {
    const loaded = await matterOf(tx, officer, key)
    const current = (await findPublication(tx, key)) ?? null
    if (!isOurs(officer, loaded.matter, current?.officeId, context.offices())) throw refuse('not-allowed', 'notOurs')
    if (!mayGive(officer, verb)) throw new HuiyinError('not-allowed')
    return { loaded, current }
  }

  /** The clean copies that a step is about; made before its transaction, because a document takes its time. */
  const filesFor = async (
    officer: Officer,
    key: MatterKey,
    { verb, input }: PublicationCommand,
  ): Promise<readonly FactOfFile[]> => {
    const { loaded, current } = await database.read(scopeOf(officer), (tx) => openFor(tx, officer, key, verb))
    if (verb === 'propose') return copyFiles(store, attachmentsOf(loaded.events), input.files)
    return verb === 'check' || verb === 'publish' ? readCopies(store, current?.files ?? []) : []
  }

  const carryOut = async (
    tx: Transaction,
    officer: Officer,
    key: MatterKey & { expectedVersion: number },
    command: PublicationCommand,
    files: readonly FactOfFile[],
  ): Promise<number> => {
    const { loaded, current } = await openFor(tx, officer, key, command.verb)
    if ((current?.version ?? 0) !== key.expectedVersion) throw new HuiyinError('conflict')
    const facts = await factsFor(tx, officer, loaded, key, files)
    const { after, step } = takeStep(current, key, command, facts, clock.now())
    await writeStep(tx, current, after, step)
    await tellOf(tx, loaded.matter, after, current)
    await context.audit(tx, {
      actor: officer,
      action: `publication.${command.verb}`,
      subject: `matter:${key.matterId}`,
      reason: step.reason,
      regionId: key.regionId,
    })
    return after.version
  }

  /** The words of the matter and what the rules would take out: for the office that publishes, and nobody else. */
  const toRedact = async (tx: Transaction, key: MatterKey, { matter, events }: LoadedMatter) => {
    const texts = sourceOf(events)
    if (texts === undefined) return { source: null, proposals: [] }
    const [people, staff] = await Promise.all([
      knownPeople(tx, context.keys, key),
      findStaffOf(tx, [...new Set(matter.participants)]),
    ])
    const known = { people, staff: staff.map(({ name }) => name) }
    const proposals = PARTS.flatMap((part) => propose(texts[part], known).map((one) => ({ part, ...one })))
    return { source: { fingerprint: fingerprintOf(texts), texts }, proposals }
  }

  const openCopy = async (files: readonly Pick<PublicFile, 'type' | 'size' | 'sha256'>[], n: number) => {
    const file = files[n - 1]
    if (!file) throw new HuiyinError('not-found')
    const { type, size, sha256 } = file
    return { name: publicNameOf(n, type), type, size, content: await store.open(sha256) }
  }

  return {
    area: (officer, asked) =>
      database.read({ audience: 'public' }, async (tx) => {
        const offices = context.offices()
        const remit = remitOf(offices, officer.officeId) ?? officer.officeId
        const area = [...offices.byId.keys()].filter((id) => id !== officer.officeId && isWithin(offices, id, remit))
        const found = await findPublishedBy(tx, area, { after: readCursor(asked.after), limit: asked.limit })
        const { rows, next } = paged(found, asked.limit, (row) => cursorOf(row.published_on, row.id))
        const items = rows.map((row) => presentPublished(offices, row))
        return { items, next }
      }),

    list: (officer, { list, after, limit }) =>
      database.read(scopeOf(officer), async (tx) => {
        const page = { limit, after: readCursor(after) }
        if (list === 'publishable') {
          const found = await findPublishable(tx, officer.officeId, page)
          const { rows, next } = paged(found, limit, (row) => cursorOf(row.answered_on, row.id))
          return { items: rows.map(presentPublishable), next }
        }
        const found = await findPublications(tx, officer.officeId, STATES_OF[list], page)
        const { rows, next } = paged(found, limit, (row) => cursorOf(row.changedOn, row.matterId))
        return { items: rows.map(presentLine), next }
      }),

    one: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const loaded = await matterOf(tx, officer, key)
        const { matter } = loaded
        const [current, steps] = await Promise.all([findPublication(tx, key), findPublicationSteps(tx, key)])
        const ours = isOurs(officer, matter, current?.officeId, context.offices())
        const mayWork = ours && publicationPolicies.work.test(officer)
        const { source, proposals } = mayWork ? await toRedact(tx, key, loaded) : { source: null, proposals: [] }
        const attachments = mayWork ? attachmentsOf(loaded.events) : []
        const names = await context.staffNames(
          tx,
          steps.flatMap(({ staffId }) => staffId ?? []),
        )
        const unfitness = unfitnessOf(matter)
        const may = ours ? stepsFor(current ?? null, unfitness, peopleBehind(officer)) : []
        return presentOne(matter.number, key, current, {
          unfitness,
          source,
          proposals,
          attachments: attachments.map((each) => presentAttachment(each)),
          steps: presentSteps(steps, names),
          may: may.filter((verb) => mayGive(officer, verb)),
        })
      }),

    async act(officer, key, command, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      const files = await filesFor(officer, key, command)
      await once(database, scopeOf(officer), sender, (tx) => carryOut(tx, officer, key, command, files))
    },

    async table(officer, list, lang) {
      const rows: PublicationLine[] = []
      for (let after: string | undefined, more = true; more && rows.length < MOST_EXPORTED;) {
        const page = await this.list(officer, { list, limit: EXPORTED_AT_ONCE, after })
        rows.push(...page.items)
        after = page.next ?? undefined
        more = page.next !== null
      }
      return tableOf(rows, (code) => topicName(topics(), code, lang), lang)
    },

    async file(officer, key, n) {
      const { current } = await database.read(scopeOf(officer), (tx) => openFor(tx, officer, key, 'check'))
      return openCopy(current?.files ?? [], n)
    },

    async publishedFile(key, n) {
      const row = await database.read({ audience: 'public' }, (tx) => findOnePublished(tx, key))
      return openCopy(row?.files ?? [], n)
    },

    async publicIdFor(key) {
      const actor = { kind: 'citizen', ...key } as const
      const found = await database.read(scopeOf(actor), (tx) => findPublication(tx, key))
      return found?.publicId ?? null
    },

    async similar(text) {
      const rows = await database.read({ audience: 'public' }, (tx) => findSimilar(tx, text))
      return rows.map((row) => presentPublished(context.offices(), row))
    },

    async published({ after, ...asked }) {
      const question = { ...asked, after: readCursor(after) }
      const found = await database.read({ audience: 'public' }, (tx) => findPublished(tx, question))
      const { rows, next } = paged(found, asked.limit, (row) => cursorOf(row.published_on, row.id))
      return { items: rows.map((row) => presentPublished(context.offices(), row)), next }
    },

    async onePublished(key) {
      const row = await database.read({ audience: 'public' }, (tx) => findOnePublished(tx, key))
      if (!row) throw new HuiyinError('not-found')
      return presentPublished(context.offices(), row)
    },

    async categories() {
      const counted = await database.read({ audience: 'public' }, countPublished)
      const offices = counted.offices.map((one) => ({ ...one, name: presentName(context.offices(), one.key) }))
      return { ...counted, offices }
    },
  }
}

const presentOne = (
  number: string,
  key: MatterKey,
  current: Publication | undefined,
  around: Pick<PublicationView, 'unfitness' | 'source' | 'proposals' | 'attachments' | 'steps' | 'may'>,
): PublicationView => ({
  regionId: key.regionId,
  matterId: key.matterId,
  number,
  version: current?.version ?? 0,
  state: current?.state ?? null,
  texts: current ? { ...current.texts } : null,
  redactions: current ? [...current.redactions] : [],
  files: current ? presentFiles(current.files) : [],
  isCurrent: current === undefined || around.source === null || around.source.fingerprint === current.source,
  publicId: current?.publicId ?? null,
  publishedOn: current?.publishedOn ?? null,
  ...around,
})
