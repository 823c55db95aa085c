import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, requireVersion, type IdempotencyKey } from '../../platform/http/index.ts'
import { localDateOf } from '../../platform/time/index.ts'
import { actorKey, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { notify, TO_CONTACT } from '../notification/index.ts'
import { isNumber, newNumber, normaliseNumber, regionOfNumber } from '../receipts/index.ts'
import { openContact, sealContact } from './contact.ts'
import {
  decideSubmission,
  decideTopic,
  requireRewardable,
  requireSubmittable,
  type SubmissionCommand,
  type TopicCommand,
} from './decide.ts'
import { encodeCursor, type SubmissionQuery, type TopicQuery } from './list-query.ts'
import { aboutSubmission, REPLIED } from './notices.ts'
import {
  presentFollowed,
  presentPublicTopic,
  presentSubmission,
  presentSubmissionRow,
  presentTopic,
  presentTopicRow,
  submissionTable,
} from './present.ts'
import {
  countTopic,
  findByNumber,
  findContact,
  findOutcomes,
  findPublicTopics,
  findRewards,
  findSteps,
  findSubmissions,
  findTopics,
  getSubmission,
  getTopic,
  type PublicOutcome,
} from './reader.ts'
import type { TopicFigures } from './decide.ts'
import {
  Contact,
  hasContact,
  type PublishedText,
  type Reward,
  type Submission,
  type SubmissionKey,
  type Submitted,
  type SuggestionStep,
  type Topic,
  type TopicDraft,
  type TopicKey,
} from './topic.ts'
import type {
  FollowedSubmission,
  PublicTopic,
  SubmissionPage,
  SubmissionReceipt,
  SubmissionView,
  TopicPage,
  TopicView,
} from './views.ts'
import {
  appendStep,
  cancelReward,
  insertReward,
  insertSubmission,
  insertTopic,
  isNumberTaken,
  publishOutcome,
  updateSubmission,
  updateTopic,
  withdrawOutcome,
} from './writer.ts'

/** What a step over the wire says of a suggestion. */
export type GivenSubmissionCommand =
  | { verb: 'sort'; theme: string | null; duplicateOf: string | null }
  | Extract<SubmissionCommand, { verb: 'decide' | 'reply' | 'unpublish' }>
  | { verb: 'publish'; text: PublishedText }

export interface SeenTopic extends TopicKey {
  expectedVersion: number
}
export interface SeenSubmission extends SubmissionKey {
  expectedVersion: number
}

/** Where topics are asked and suggestions worked on; the portal's doors stand last. */
export interface SuggestionDesk {
  topics(actor: Officer, query: TopicQuery): Promise<TopicPage>
  topic(actor: Officer, key: TopicKey): Promise<TopicView>
  draft(actor: Officer, draft: TopicDraft, key: IdempotencyKey): Promise<TopicKey>
  giveTopic(actor: Officer, at: SeenTopic, command: TopicCommand, key: IdempotencyKey): Promise<void>
  submissions(actor: Officer, key: TopicKey, query: SubmissionQuery): Promise<SubmissionPage>
  submission(actor: Officer, key: SubmissionKey): Promise<SubmissionView>
  give(actor: Officer, at: SeenSubmission, command: GivenSubmissionCommand, key: IdempotencyKey): Promise<void>
  reward(actor: Officer, at: SeenSubmission, reward: Reward, key: IdempotencyKey): Promise<void>
  cancelReward(actor: Officer, at: SeenSubmission, id: string, reason: string, key: IdempotencyKey): Promise<void>
  /** Opens who wrote; the reason goes to the audit log before anything is shown. */
  contact(actor: Officer, key: SubmissionKey, reason: string): Promise<Contact>
  /** Every suggestion of a topic as a table without who wrote it. */
  table(actor: Officer, key: TopicKey, lang: 'zh-CN' | 'en'): Promise<string[][]>
  publicTopics(query: TopicQuery): Promise<{ items: PublicTopic[]; next: string | null }>
  publicTopic(key: TopicKey): Promise<{ topic: PublicTopic; outcomes: PublicOutcome[]; figures: TopicFigures | null }>
  /** Takes in a suggestion, once under its key, and gives number and code. */
  submit(key: TopicKey, submission: Submission, once: IdempotencyKey): Promise<SubmissionReceipt>
  /** The suggestion of this number and code; null for a wrong number and for a wrong code alike. */
  follow(number: string, code: string): Promise<FollowedSubmission | null>
}

const SYSTEM = { audience: 'system' } as const
/** Most suggestions in one export. */
const MOST = 20_000
const PAGE = 200
const NUMBER_ATTEMPTS = 5

export function suggestionDesk(context: MatterContext): SuggestionDesk {
  const { database, clock, keys, codes } = context
  const codeOf = (id: string): string => codes.codeOf(`suggestion:${id}`, 1)

  const ownTopic = async (tx: Transaction, actor: Officer, key: TopicKey): Promise<Topic> => {
    const topic = await getTopic(tx, key)
    if (topic.officeId !== actor.officeId) throw new HuiyinError('not-found')
    return topic
  }

  const own = async (tx: Transaction, actor: Officer, key: SubmissionKey): Promise<Submitted> => {
    const one = await getSubmission(tx, key)
    if (one.officeId !== actor.officeId) throw new HuiyinError('not-found')
    return one
  }

  const topicOf = (tx: Transaction, one: Submitted): Promise<Topic> =>
    getTopic(tx, { regionId: one.regionId, topicId: one.topicId })

  const carryOut = (
    actor: Officer,
    regionId: string,
    key: IdempotencyKey,
    work: (tx: Transaction) => Promise<string>,
  ): Promise<string> => once(database, scopeOf(actor), { ...key, regionId, sender: actorKey(actor) }, work)

  const note = (
    tx: Transaction,
    actor: Officer,
    subject: { regionId: string; id: string; officeId: string },
    verb: string,
    data: SuggestionStep['data'],
  ): Promise<void> => appendStep(tx, subject, { at: clock.now(), staffId: actor.staffId, verb, data })

  /** Gives work on a suggestion that nobody has changed since it was seen. */
  const onSeen = (
    actor: Officer,
    at: SeenSubmission,
    key: IdempotencyKey,
    work: (tx: Transaction, one: Submitted) => Promise<void>,
  ): Promise<string> =>
    carryOut(actor, at.regionId, key, async (tx) => {
      const one = await own(tx, actor, at)
      requireVersion(at.expectedVersion, one.version)
      await work(tx, one)
      return 'done'
    })

  const contactOf = async (tx: Transaction, key: SubmissionKey): Promise<Contact> => {
    const sealed = await findContact(tx, key)
    return sealed ? openContact(keys, key.submissionId, sealed) : Contact.parse({})
  }

  const commandOf = async (
    tx: Transaction,
    one: Submitted,
    given: GivenSubmissionCommand,
  ): Promise<SubmissionCommand> => {
    const key = { regionId: one.regionId, submissionId: one.id }
    if (given.verb === 'publish') return { ...given, contact: await contactOf(tx, key) }
    if (given.verb !== 'sort') return given
    const { duplicateOf } = given
    return {
      ...given,
      duplicateOf: duplicateOf === null ? null : await getSubmission(tx, { ...key, submissionId: duplicateOf }),
    }
  }

  const namesOf = (tx: Transaction, steps: readonly SuggestionStep[], more: readonly string[] = []) =>
    context.staffNames(tx, [...steps.flatMap(({ staffId }) => staffId ?? []), ...more])

  const reading = <T>(actor: Officer, work: (tx: Transaction) => Promise<T>): Promise<T> =>
    database.read(scopeOf(actor), work)

  const submitOnce = async (
    key: TopicKey,
    submission: Submission,
    command: IdempotencyKey,
  ): Promise<SubmissionReceipt> => {
    const id = await once(database, SYSTEM, { ...command, regionId: key.regionId, sender: 'visitor' }, async (tx) => {
      const topic = await getTopic(tx, key)
      const at = clock.now()
      const today = localDateOf(at)
      requireSubmittable(topic, submission, today)
      const { contact } = submission
      const one: Submitted = {
        regionId: key.regionId,
        id: newId(),
        topicId: topic.id,
        officeId: topic.officeId,
        number: newNumber(key.regionId, today),
        receivedAt: at,
        receivedOn: today,
        answers: submission.answers,
        publishConsent: submission.publishConsent,
        reachable: hasContact(contact),
        theme: null,
        duplicateOf: null,
        decision: null,
        reply: '',
        repliedOn: null,
        published: false,
        version: 1,
      }
      await insertSubmission(tx, one, hasContact(contact) ? sealContact(keys, one.id, contact) : null)
      await appendStep(tx, one, { at, staffId: null, verb: 'submit', data: {} })
      return one.id
    })
    return database.read(SYSTEM, async (tx) => {
      const one = await getSubmission(tx, { regionId: key.regionId, submissionId: id })
      const { title } = await topicOf(tx, one)
      return { number: one.number, code: codeOf(id), topic: title, receivedOn: one.receivedOn }
    })
  }

  return {
    async topics(actor, query) {
      const found = await reading(actor, (tx) => findTopics(tx, actor.officeId, query))
      const shown = found.slice(0, query.limit)
      const last = shown.at(-1)
      return {
        items: shown.map((topic) => presentTopicRow(topic, clock.today())),
        next: found.length > query.limit && last ? encodeCursor({ date: last.opensOn, id: last.id }) : null,
      }
    },

    topic: (actor, key) =>
      reading(actor, async (tx) => {
        const topic = await ownTopic(tx, actor, key)
        const steps = await findSteps(tx, key.regionId, key.topicId)
        const [figures, names] = await Promise.all([countTopic(tx, key), namesOf(tx, steps)])
        return presentTopic(topic, clock.today(), { figures, steps, names })
      }),

    async draft(actor, draft, key) {
      const topicId = await carryOut(actor, actor.regionId, key, async (tx) => {
        const topic: Topic = {
          ...draft,
          regionId: actor.regionId,
          id: newId(),
          officeId: actor.officeId,
          state: 'draft',
          report: '',
          reportedOn: null,
          version: 1,
        }
        await insertTopic(tx, topic)
        await note(tx, actor, topic, 'draft', {})
        return topic.id
      })
      return { regionId: actor.regionId, topicId }
    },

    async giveTopic(actor, at, command, key) {
      await carryOut(actor, at.regionId, key, async (tx) => {
        const topic = await ownTopic(tx, actor, at)
        requireVersion(at.expectedVersion, topic.version)
        const { after, data } = decideTopic(topic, command, clock.today())
        await updateTopic(tx, after, topic.version)
        await note(tx, actor, topic, command.verb, data)
        return 'done'
      })
    },

    submissions: (actor, key, query) =>
      reading(actor, async (tx) => {
        await ownTopic(tx, actor, key)
        const found = await findSubmissions(tx, key, query)
        const shown = found.slice(0, query.limit)
        const last = shown.at(-1)
        return {
          items: shown.map(presentSubmissionRow),
          next: found.length > query.limit && last ? encodeCursor({ date: last.receivedOn, id: last.id }) : null,
        }
      }),

    submission: (actor, key) =>
      reading(actor, async (tx) => {
        const one = await own(tx, actor, key)
        const [topic, rewards, steps] = await Promise.all([
          topicOf(tx, one),
          findRewards(tx, key),
          findSteps(tx, key.regionId, key.submissionId),
        ])
        const names = await namesOf(
          tx,
          steps,
          rewards.map(({ approvedBy }) => approvedBy),
        )
        return presentSubmission(one, topic, { rewards, steps, names })
      }),

    async give(actor, at, given, key) {
      await onSeen(actor, at, key, async (tx, one) => {
        const command = await commandOf(tx, one, given)
        const { after, data } = decideSubmission(one, command, await topicOf(tx, one), clock.today())
        await updateSubmission(tx, after, one.version)
        if (command.verb === 'publish') await publishOutcome(tx, after, command.text, clock.today())
        if (command.verb === 'unpublish') await withdrawOutcome(tx, at)
        await note(tx, actor, one, command.verb, data)
        if (command.verb === 'reply' && one.reachable)
          await notify(tx, { notice: REPLIED, about: aboutSubmission(one), to: TO_CONTACT })
      })
    },

    async reward(actor, at, reward, key) {
      await onSeen(actor, at, key, async (tx, one) => {
        requireRewardable(one)
        const given = { ...reward, id: newId(), approvedBy: actor.staffId, approvedOn: clock.today(), cancelled: null }
        await insertReward(tx, one, given)
        await updateSubmission(tx, { ...one, version: one.version + 1 }, one.version)
        const { kind, amountFen, title, reason } = reward
        await note(tx, actor, one, 'reward', { kind, amountFen, title, reason })
      })
    },

    async cancelReward(actor, at, id, reason, key) {
      await onSeen(actor, at, key, async (tx, one) => {
        await cancelReward(tx, at, id, reason)
        await updateSubmission(tx, { ...one, version: one.version + 1 }, one.version)
        await note(tx, actor, one, 'cancelReward', { reason })
      })
    },

    contact: (actor, key, reason) =>
      database.write(scopeOf(actor), async (tx) => {
        await own(tx, actor, key)
        await context.audit(tx, {
          actor,
          action: 'suggestion.reveal-contact',
          subject: `suggestion:${key.submissionId}`,
          reason,
          regionId: key.regionId,
        })
        return contactOf(tx, key)
      }),

    table: (actor, key, lang) =>
      database.write(scopeOf(actor), async (tx) => {
        const topic = await ownTopic(tx, actor, key)
        await context.audit(tx, {
          actor,
          action: 'suggestion.export',
          subject: `suggestion-topic:${key.topicId}`,
          reason: '',
          regionId: key.regionId,
        })
        const rows: Submitted[] = []
        for (let after: string | undefined, more = true; more && rows.length < MOST;) {
          const found = await findSubmissions(tx, key, { duplicates: 'all', limit: PAGE, after })
          const page = found.slice(0, PAGE)
          rows.push(...page)
          const last = page.at(-1)
          more = found.length > PAGE && last !== undefined
          after = last && encodeCursor({ date: last.receivedOn, id: last.id })
        }
        return submissionTable(topic, rows, lang)
      }),

    async publicTopics(query) {
      const found = await database.read({ audience: 'public' }, (tx) => findPublicTopics(tx, query))
      const shown = found.slice(0, query.limit)
      const last = shown.at(-1)
      return {
        items: shown.flatMap((topic) => presentPublicTopic(topic, context.offices(), clock.today()) ?? []),
        next: found.length > query.limit && last ? encodeCursor({ date: last.closesOn, id: last.id }) : null,
      }
    },

    async publicTopic(key) {
      const { topic, outcomes } = await database.read({ audience: 'public' }, async (tx) => ({
        topic: presentPublicTopic(await getTopic(tx, key), context.offices(), clock.today()),
        outcomes: await findOutcomes(tx, key),
      }))
      if (!topic) throw new HuiyinError('not-found')
      const figures = topic.period === 'reported' ? await database.read(SYSTEM, (tx) => countTopic(tx, key)) : null
      return { topic, outcomes, figures }
    },

    async submit(key, submission, command) {
      for (let attempt = 1; ; attempt += 1)
        try {
          return await submitOnce(key, submission, command)
        } catch (error) {
          if (!isNumberTaken(error) || attempt === NUMBER_ATTEMPTS) throw error
        }
    },

    async follow(typed, code) {
      const number = normaliseNumber(typed)
      if (!isNumber(number)) return null
      return database.read(SYSTEM, async (tx) => {
        const one = await findByNumber(tx, regionOfNumber(number), number)
        const fits = codes.fits(code, `suggestion:${one?.id ?? ''}`, 1)
        return one && fits ? presentFollowed(one, await topicOf(tx, one)) : null
      })
    },
  }
}
