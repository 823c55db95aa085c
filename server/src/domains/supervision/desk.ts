import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { actorKey, byOfficer, findStaffOf, type Officer, scopeOf } from '../identity/index.ts'
import {
  findMatter,
  giveIn,
  isAccused,
  maySee,
  seenBy,
  type LoadedMatter,
  type MatterContext,
  type MatterKey,
} from '../matter/index.ts'
import { findWords, issueDocument, type DocumentKind, type TemplateShape, type WordsUsed } from '../document/index.ts'
import { putIntoOutbox } from '../notification/index.ts'
import { findOffice } from '../office/index.ts'
import type { SupervisionCase } from './case.ts'
import { adviceDesk, adviceRow, type AdviceDesk } from './advice-desk.ts'
import { decideCase, type CaseCommand, type CaseFacts } from './decide.ts'
import { openCase, take, takeTelling } from './evaluate.ts'
import { figuresOf } from './figures.ts'
import { adviceNotices, batchNotices } from './notices.ts'
import { ADVICE, LISTING, REMINDER, TALK } from './papers.ts'
import { mayAct, supervisionPolicies } from './policy.ts'
import { presentBatch, presentCase, presentFigures, presentLetters, presentLine, presentThresholds } from './present.ts'
import {
  countByOffice,
  findAdviceOfMatter,
  findBatches,
  findCases,
  findCasesOfMatter,
  findLinesOf,
  findOpenCasesOf,
  findThresholds,
  getBatch,
  getCase,
  readSupervisionFigures,
  type CaseKey,
  type CaseQuestion,
  type LoadedCase,
} from './reader.ts'
import { refuse } from './refuse.ts'
import type { BatchRow } from './tables.ts'
import { supervisorOf, type Threshold } from './threshold.ts'
import type { BatchView, CaseLineView, CaseView, FiguresView, MatterSupervision, ThresholdView } from './views.ts'
import { deleteThreshold, insertAdvice, insertBatch, insertThreshold } from './writer.ts'

type Page<T> = { items: T[]; next: string | null }

/** Where supervision is read and carried out: what the routes call. */
export interface SupervisionDesk extends AdviceDesk {
  list(
    officer: Officer,
    asked: Omit<CaseQuestion, 'office' | 'after'> & { after?: string | undefined },
  ): Promise<Page<CaseLineView>>
  byOffice(officer: Officer): Promise<{ office: string; counts: Awaited<ReturnType<typeof countByOffice>> }[]>
  one(officer: Officer, key: CaseKey): Promise<CaseView>
  ofMatter(officer: Officer, key: MatterKey): Promise<MatterSupervision>
  open(officer: Officer, key: MatterKey, reason: string, idempotency: IdempotencyKey): Promise<string>
  act(
    officer: Officer,
    key: CaseKey & { expectedVersion: number },
    command: CaseCommand,
    idempotency: IdempotencyKey,
  ): Promise<void>
  /** Reminds an office of every open case at once. */
  remindOffice(officer: Officer, office: string, text: string, idempotency: IdempotencyKey): Promise<CaseKey>
  batch(officer: Officer, key: CaseKey): Promise<BatchView>
  batches(officer: Officer): Promise<BatchView[]>
  thresholds(officer: Officer): Promise<ThresholdView[]>
  setThreshold(officer: Officer, threshold: Threshold, idempotency: IdempotencyKey): Promise<void>
  removeThreshold(officer: Officer, key: CaseKey): Promise<void>
  figures(officer: Officer, asked: { from: string; to: string; supervisor: string | null }): Promise<FiguresView>
}

/** The document that a step produces. */
const PAPERS: { readonly [V in CaseCommand['verb']]?: { kind: DocumentKind; shape: TemplateShape } } = {
  talk: { kind: 'talk-record', shape: TALK },
  list: { kind: 'listing-notice', shape: LISTING },
}

export function supervisionDesk(context: MatterContext): SupervisionDesk {
  const { database, clock } = context

  const matterOf = async (tx: Transaction, officer: Officer, key: MatterKey): Promise<LoadedMatter> => {
    const loaded = await findMatter(tx, key)
    if (!loaded || !maySee(officer, loaded.matter, context.offices())) throw new HuiyinError('not-found')
    return loaded
  }

  const around = async (tx: Transaction, officer: Officer, matter: LoadedMatter, cases: readonly LoadedCase[]) => {
    const key = { regionId: matter.matter.regionId, matterId: matter.matter.id }
    const people = cases.flatMap(({ steps }) =>
      steps.flatMap((step) => [
        ...(step.by.kind === 'officer' ? [step.by.staffId] : []),
        ...(step.type === 'visited' ? step.data.staff : []),
      ]),
    )
    const [advice, staffNames] = await Promise.all([findAdviceOfMatter(tx, key), context.staffNames(tx, people)])
    return { offices: context.offices(), officer, matter, advice, staffNames, today: clock.today() }
  }

  const requireAct = (officer: Officer, c: SupervisionCase): void => {
    if (!mayAct(officer, c)) throw refuse('not-allowed', 'notSupervisor')
  }

  const factsFor = async (
    tx: Transaction,
    officer: Officer,
    { matter }: LoadedMatter,
    command: CaseCommand,
  ): Promise<CaseFacts> => {
    const offices = context.offices()
    const colleagues = command.verb === 'visit' ? await findStaffOf(tx, [officer.officeId]) : []
    return {
      today: clock.today(),
      holder: matter.holder,
      isColleague: (id) => colleagues.some((one) => one.id === id),
      mayBeAdvised: (id) => findOffice(offices, id)?.active === true && !isAccused(id, matter, offices),
    }
  }

  const issue = async (
    tx: Transaction,
    officer: Officer,
    { kind, shape }: { kind: DocumentKind; shape: TemplateShape },
    subject: { type: string; regionId: string; id: string; seq: number },
  ): Promise<{ number: string; words: WordsUsed }> => {
    const { officeId, staffId } = officer
    const at = clock.now()
    const issued = await issueDocument(tx, context.offices(), {
      officeId,
      kind,
      on: clock.today(),
      at,
      subject,
      staffId,
    })
    return { number: issued.number, words: await findWords(tx, context.offices(), officeId, shape) }
  }

  /** Takes one step in a case that is already loaded, with all that it brings about elsewhere. */
  const carryOut = async (
    tx: Transaction,
    officer: Officer,
    current: SupervisionCase,
    matter: LoadedMatter,
    command: CaseCommand,
  ): Promise<void> => {
    const facts = await factsFor(tx, officer, matter, command)
    const by = byOfficer(officer)
    if (command.verb === 'letter') {
      decideCase(current, command, facts)
      const now = clock.now()
      const place = { regionId: current.regionId, matterId: current.matterId }
      const input = { letter: command.input.letter, replyBy: command.input.replyBy }
      const after = await giveIn(
        tx,
        context,
        officer,
        place,
        { verb: 'supervise', input },
        { at: now, recordedAt: now },
      )
      const letter = after.letters.at(-1)?.seq ?? after.version
      await takeTelling(tx, context, current, after, decideCase(current, command, { ...facts, letter }), by)
      return
    }
    const subject = { type: 'supervision', regionId: current.regionId, id: current.id, seq: current.version + 1 }
    if (command.verb === 'advise') {
      const advice = newId()
      await take(tx, context, current, decideCase(current, command, { ...facts, advice }), by)
      const entitled = seenBy(matter.matter, context.offices())
      const row = adviceRow(command.input, {
        regionId: current.regionId,
        id: advice,
        about: { caseId: current.id, matterId: current.matterId },
        from: officer.officeId,
        seenBy: entitled.filter((id) => id === officer.officeId || id === current.office),
        today: facts.today,
        ...(await issue(tx, officer, { kind: 'advice-letter', shape: ADVICE }, subject)),
      })
      await insertAdvice(tx, row)
      await putIntoOutbox(tx, adviceNotices(row, matter.matter))
      return
    }
    const paper = PAPERS[command.verb]
    const issued = paper && { issued: await issue(tx, officer, paper, subject) }
    await takeTelling(tx, context, current, matter.matter, decideCase(current, command, { ...facts, ...issued }), by)
  }

  return {
    list: (officer, asked) =>
      database.read(scopeOf(officer), async (tx) => {
        const [since, id] = (asked.after ?? '').split('_')
        const after = since && id ? { since, id } : undefined
        const lines = await findCases(tx, { ...asked, office: officer.officeId, after })
        const last = lines.length === asked.limit ? lines.at(-1) : undefined
        return {
          items: lines.map((line) => presentLine(context.offices(), line)),
          next: last ? `${last.since}_${last.id}` : null,
        }
      }),

    byOffice: (officer) =>
      database.read(scopeOf(officer), async (tx) => {
        const counts = await countByOffice(tx, officer.officeId)
        return [...Map.groupBy(counts, (one) => one.office_id)].map(([office, own]) => ({ office, counts: own }))
      }),

    one: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const found = await getCase(tx, key)
        const matter = await matterOf(tx, officer, { regionId: key.regionId, matterId: found.case.matterId })
        return presentCase(found, await around(tx, officer, matter, [found]))
      }),

    ofMatter: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const matter = await matterOf(tx, officer, key)
        const cases = await findCasesOfMatter(tx, key)
        const surroundings = await around(tx, officer, matter, cases)
        const { offices } = surroundings
        const supervises = supervisorOf(offices, matter.matter.holder, [officer.officeId]) !== undefined
        const byHand = cases.some((one) => one.case.state === 'open' && one.case.kind === 'by-hand')
        return {
          cases: cases.map((one) => presentCase(one, surroundings)),
          letters: presentLetters(offices, matter, surroundings.today),
          mayOpen: supervisionPolicies.act.test(officer) && supervises && !byHand,
        }
      }),

    open: (officer, key, reason, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: key.regionId, sender: actorKey(officer) },
        async (tx) => {
          const loaded = await matterOf(tx, officer, key)
          const { holder } = loaded.matter
          if (supervisorOf(context.offices(), holder, [officer.officeId]) === undefined)
            throw refuse('not-allowed', 'noSupervisor')
          const today = clock.today()
          const origin = {
            kind: 'by-hand' as const,
            cause: `decided:${newId()}`,
            office: holder,
            supervisor: officer.officeId,
          }
          const data = {
            kind: 'by-hand' as const,
            office: holder,
            article: 'Art. 40(1)',
            limit: null,
            dueOn: null,
            since: today,
            reason,
          }
          const by = byOfficer(officer)
          const made = await openCase(tx, context, loaded, origin, data, by)
          if (made === null) throw refuse('step-not-open', 'openAlready')
          return made.id
        },
      ),

    async act(officer, key, command, idempotency) {
      const sender = { ...idempotency, regionId: key.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        const { case: current } = await getCase(tx, key)
        const matter = await matterOf(tx, officer, { regionId: key.regionId, matterId: current.matterId })
        requireAct(officer, current)
        if (current.version !== key.expectedVersion) throw new HuiyinError('conflict')
        await carryOut(tx, officer, current, matter, command)
        await context.audit(tx, {
          actor: officer,
          action: `supervision.${command.verb}`,
          subject: `supervision:${key.id}`,
          reason: '',
          regionId: key.regionId,
        })
        return null
      })
    },

    ...adviceDesk(context, issue),

    remindOffice: (officer, office, text, idempotency) =>
      once(
        database,
        scopeOf(officer),
        { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) },
        async (tx) => {
          const cases = await findOpenCasesOf(tx, officer.officeId, office)
          if (cases.length === 0) throw refuse('step-not-open', 'noOpenCases')
          const id = newId()
          const by = byOfficer(officer)
          for (const { case: current } of cases)
            await take(tx, context, current, { type: 'reminded', data: { text, batch: id } }, by)
          const batch: BatchRow = {
            region_id: officer.regionId,
            id,
            supervisor_id: officer.officeId,
            office_id: office,
            made_on: clock.today(),
            made_by: officer.staffId,
            ...(await issue(
              tx,
              officer,
              { kind: 'reminder-letter', shape: REMINDER },
              { type: 'supervision-batch', regionId: officer.regionId, id, seq: 0 },
            )),
            text,
            cases: cases.map(({ case: { regionId, id: caseId } }) => ({ regionId, id: caseId })),
          }
          await insertBatch(tx, batch)
          await putIntoOutbox(tx, batchNotices(batch))
          return { regionId: officer.regionId, id }
        },
      ),

    batch: (officer, key) =>
      database.read(scopeOf(officer), async (tx) => {
        const row = await getBatch(tx, key)
        return presentBatch(context.offices(), row, await findLinesOf(tx, row))
      }),

    batches: (officer) =>
      database.read(scopeOf(officer), async (tx) => {
        const rows = await findBatches(tx, officer.officeId)
        return rows.map((row) => presentBatch(context.offices(), row, []))
      }),

    thresholds: (officer) =>
      database.read(scopeOf(officer), async (tx) =>
        presentThresholds(context.offices(), officer, await findThresholds(tx)),
      ),

    async setThreshold(officer, threshold, idempotency) {
      const sender = { ...idempotency, regionId: officer.regionId, sender: actorKey(officer) }
      await once(database, scopeOf(officer), sender, async (tx) => {
        await insertThreshold(tx, {
          region_id: officer.regionId,
          id: newId(),
          office_id: officer.officeId,
          trigger: threshold.trigger,
          amount: threshold.amount,
          unit: threshold.unit,
          basis: threshold.article,
          in_force_from: threshold.inForceFrom,
          in_force_to: threshold.inForceTo,
        })
        await context.audit(tx, {
          actor: officer,
          action: 'supervision.threshold',
          subject: `supervision-threshold:${threshold.trigger}`,
          reason: threshold.article,
          regionId: officer.regionId,
        })
        return null
      })
    },

    async removeThreshold(officer, key) {
      const gone = await database.write(scopeOf(officer), (tx) => deleteThreshold(tx, key.regionId, key.id))
      if (!gone) throw new HuiyinError('not-found')
    },

    figures: (officer, asked) =>
      database.read(scopeOf(officer), async (tx) => {
        const { counts, kinds, advice } = await readSupervisionFigures(tx, asked)
        return presentFigures(figuresOf(counts, kinds, advice), asked.from, asked.to)
      }),
  }
}
