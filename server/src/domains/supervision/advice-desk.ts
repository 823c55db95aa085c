import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { DocumentKind, TemplateShape, WordsUsed } from '../document/index.ts'
import { actorKey, byOfficer, type Officer, scopeOf } from '../identity/index.ts'
import { findMatter, maySee, type AttachmentRef, type Matter, type MatterContext } from '../matter/index.ts'
import { putIntoOutbox } from '../notification/index.ts'
import { findOffice } from '../office/index.ts'
import type { Adoption } from './case.ts'
import { requireAdvice, type AdviceInput } from './decide.ts'
import { take } from './evaluate.ts'
import { adviceNotices, answerNotices } from './notices.ts'
import { ADVICE } from './papers.ts'
import { mayAnswer, supervisionPolicies } from './policy.ts'
import { presentAdvice } from './present.ts'
import { findAdvice, getAdvice, getCase, type CaseKey } from './reader.ts'
import { refuse } from './refuse.ts'
import type { AdviceRow } from './tables.ts'
import type { AdviceView } from './views.ts'
import { answerAdviceRow, insertAdvice } from './writer.ts'

/** The written answer of the office that got advice (Art. 40(4)). */
export interface AdviceAnswer {
  readonly adoption: Adoption
  readonly reply: string
  readonly files?: readonly AttachmentRef[]
}

/** Advice of every kind, given in a case or without one, and what became of it. */
export interface AdviceDesk {
  adviceList(
    officer: Officer,
    asked: { box: 'received' | 'given'; open?: boolean | undefined; before?: string | undefined; limit: number },
  ): Promise<{ items: AdviceView[]; next: string | null }>
  advice(officer: Officer, key: CaseKey): Promise<{ view: AdviceView; number: string | null }>
  /** Gives advice that no single matter called for. */
  advise(officer: Officer, input: AdviceInput, idempotency: IdempotencyKey): Promise<CaseKey>
  answerAdvice(
    officer: Officer,
    key: CaseKey & { expectedVersion: number },
    answer: AdviceAnswer,
    idempotency: IdempotencyKey,
  ): Promise<void>
  /** A file of an answer, for who reads the advice. */
  adviceFile(officer: Officer, key: CaseKey, file: string): Promise<AttachmentRef>
}

/** Enters the document that a step produces in the register, with the words of the office. */
export type Issuing = (
  tx: Transaction,
  officer: Officer,
  paper: { kind: DocumentKind; shape: TemplateShape },
  subject: { type: string; regionId: string; id: string; seq: number },
) => Promise<{ number: string; words: WordsUsed }>

/** Advice as it is given: nobody has answered it. */
export const adviceRow = (
  { kind, to, text, replyBy }: AdviceInput,
  given: {
    regionId: string
    id: string
    about: { caseId: string; matterId: string } | null
    from: string
    seenBy: readonly string[]
    today: LocalDate
    number: string
    words: WordsUsed
  },
): AdviceRow => ({
  region_id: given.regionId,
  id: given.id,
  case_id: given.about?.caseId ?? null,
  matter_id: given.about?.matterId ?? null,
  kind,
  from_office: given.from,
  to_office: to,
  seen_by: given.seenBy,
  number: given.number,
  words: given.words,
  text,
  given_on: given.today,
  reply_by: replyBy,
  adoption: null,
  reply: '',
  replied_on: null,
  replied_by: null,
  files: [],
  version: 1,
})

const matterOf = async (tx: Transaction, row: AdviceRow): Promise<Matter | null> =>
  row.matter_id === null
    ? null
    : ((await findMatter(tx, { regionId: row.region_id, matterId: row.matter_id }))?.matter ?? null)

export function adviceDesk(context: MatterContext, issue: Issuing): AdviceDesk {
  const { database, clock } = context
  return {
    adviceList: (officer, asked) =>
      database.read(scopeOf(officer), async (tx) => {
        const rows = await findAdvice(tx, { ...asked, office: officer.officeId })
        const today = clock.today()
        const items = rows.map((row) =>
          presentAdvice(context.offices(), officer, row, today, row.seen_by.includes(officer.officeId)),
        )
        return { items, next: rows.length === asked.limit ? (rows.at(-1)?.id ?? null) : null }
      }),

    advice: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getAdvice(tx, key)
        const matter = await matterOf(tx, row)
        const sees = matter !== null && maySee(officer, matter, context.offices())
        return {
          view: presentAdvice(context.offices(), officer, row, clock.today(), sees),
          number: sees ? matter.number : null,
        }
      }),

    advise: (officer, input, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) },
        async (tx) => {
          if (!supervisionPolicies.act.test(officer)) throw refuse('not-allowed', 'notSupervisor')
          const today = clock.today()
          const mayBeAdvised = (id: string): boolean => findOffice(context.offices(), id)?.active === true
          requireAdvice(input, { today, from: officer.officeId, mayBeAdvised })
          const key = { regionId: officer.regionId, id: newId() }
          const subject = { type: 'supervision-advice', ...key, seq: 1 }
          const row = adviceRow(input, {
            ...key,
            about: null,
            from: officer.officeId,
            seenBy: [officer.officeId],
            today,
            ...(await issue(tx, officer, { kind: 'advice-letter', shape: ADVICE }, subject)),
          })
          await insertAdvice(tx, row)
          await putIntoOutbox(tx, adviceNotices(row, null))
          await context.audit(tx, {
            actor: officer,
            action: 'supervision.advise',
            subject: `supervision-advice:${key.id}`,
            reason: '',
            regionId: key.regionId,
          })
          return key
        },
      ),

    async answerAdvice(officer, key, { adoption, reply, files = [] }, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await database.read(scopeOf(officer), (tx) => getAdvice(tx, key))
      // The office answers what it got without a part in the matter: the step in the case is written for it.
      await once(database, { audience: 'system' }, sender, async (tx) => {
        const row = await getAdvice(tx, key)
        const matter = await matterOf(tx, row)
        if (matter?.recused.includes(officer.staffId)) throw new HuiyinError('recused')
        if (!mayAnswer(officer, row)) throw refuse('not-allowed', 'notAddressee')
        if (row.replied_on !== null) throw refuse('step-not-open', 'answeredAlready')
        if (row.version !== key.expectedVersion) throw new HuiyinError('conflict')
        const answered = { adoption, reply, files, replied_on: clock.today(), replied_by: officer.staffId }
        await answerAdviceRow(tx, { ...row, ...answered })
        if (row.case_id !== null) {
          const { case: current } = await getCase(tx, { regionId: row.region_id, id: row.case_id })
          const step = { type: 'advice-answered', data: { advice: row.id, adoption } } as const
          await take(tx, context, current, step, byOfficer(officer))
        }
        await putIntoOutbox(tx, answerNotices(row, matter))
        await context.audit(tx, {
          actor: officer,
          action: 'supervision.answer-advice',
          subject: `supervision-advice:${row.id}`,
          reason: '',
          regionId: row.region_id,
        })
        return null
      })
    },

    adviceFile: (officer, key, file) =>
      database.read(scopeOf(officer), async (tx) => {
        const found = (await getAdvice(tx, key)).files.find(({ id }) => id === file)
        if (!found) throw new HuiyinError('not-found')
        return found
      }),
  }
}
