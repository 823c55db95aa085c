import type { OfficialDocument, Receipt as ReceiptPaper } from '../../platform/documents/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { findWords, type TemplateWords } from '../document/index.ts'
import { scopeOf, type Actor, type Officer } from '../identity/index.ts'
import type { Command } from './commands/index.ts'
import type { MatterContext } from './context.ts'
import { decide } from './decide.ts'
import type { StreamedEvent } from './event.ts'
import { linkedFacts } from './linked-facts.ts'
import type { Language } from './messages/index.ts'
import { CITIZEN_PAPERS, isPaperEvent, PAPER_OF } from './paper-kinds.ts'
import { openPeople } from './people.ts'
import { maySee, requireGive } from './policy.ts'
import { withheldOf, type FiledBeside, type PapersBeside } from './papers/beside.ts'
import { draftCaseFile, type CaseFileDraft } from './papers/case-file.ts'
import { issuerOf } from './papers/issuer.ts'
import { writePaper } from './papers/paper.ts'
import { RECEIPT, writeReceipt } from './papers/receipt-paper.ts'
import { shapeOf } from './papers/template-forms.ts'
import { printed } from './papers/written.ts'
import { byOf, factsAt } from './prepare.ts'
import { presentPapers } from './present-citizen.ts'
import { findPaperNumbers, findPeople, findWritten, getMatter } from './reader.ts'
import { matterPolicies } from './route-policies.ts'
import { matterOf, type MatterKey } from './stream.ts'
import type { Receipt } from './views.ts'

/**
 * Where the papers of the procedure come from. What was issued reads as it was written at the act; the registration form, and papers of a
 * register that was taken over, are written from the events, the same each time.
 */
export interface PaperDesk {
  /**
   * The paper of one event. With `named` it carries the petitioner's name, which is logged for an officer; whoever may not open the
   * people of a matter gets it without.
   */
  paper(actor: Actor, key: MatterKey, seq: number, lang: Language, named?: boolean): Promise<OfficialDocument>
  /** The paper that a command would produce, without giving it; null when it produces none. */
  preview(actor: Officer, key: MatterKey, command: Command, lang: Language): Promise<OfficialDocument | null>
  /**
   * 卷宗: everything of a matter that this officer may see, papers of other desks among it, in order; with the petitioner's name only for
   * whoever may open it. Logged.
   */
  caseFile(actor: Officer, key: MatterKey, lang: Language): Promise<CaseFileDraft>
  /** Every document of a matter, those of other desks among them, in order and to be printed: as `caseFile`, and logged as it is. */
  documents(actor: Officer, key: MatterKey, lang: Language): Promise<OfficialDocument[]>
  /** The receipt in the words in which the office wrote it when the matter was filed. */
  receipt(receipt: Receipt, lang: Language, followUrl: string): Promise<ReceiptPaper>
}

const SYSTEM = { audience: 'system' } as const

/** @param beside what other desks write about a matter */
export function paperDesk(context: MatterContext, beside: readonly PapersBeside[] = []): PaperDesk {
  const { database, clock } = context

  const nameFor = async (
    tx: Transaction,
    actor: Actor,
    key: MatterKey,
    what: string,
    action = 'matter.print-paper',
  ): Promise<string | undefined> => {
    if (actor.kind === 'officer')
      await context.audit(tx, {
        actor,
        action,
        subject: `matter:${key.matterId}`,
        reason: what,
        regionId: key.regionId,
      })
    const sealed = await findPeople(tx, key)
    return sealed && openPeople(context.keys, key.matterId, sealed)[0]?.name
  }

  /** The words of the registration form, which is no issued document: those that held when the matter was registered. */
  const formWords = async (
    tx: Transaction,
    events: readonly StreamedEvent[],
    seq: number,
    lang: Language,
  ): Promise<TemplateWords | undefined> => {
    const event = events.find((each) => each.seq === seq)
    if (event?.type !== 'registered') return undefined
    const shape = shapeOf('registration-form')
    return (await findWords(tx, context.offices(), event.data.registeredBy, shape, event.recordedAt))[lang]
  }

  const draftFile = async (actor: Officer, key: MatterKey, lang: Language, action: string): Promise<CaseFileDraft> => {
    const draft = await database.write(scopeOf(actor), async (tx) => {
      const [{ matter, events }, numbers, written] = await Promise.all([
        getMatter(tx, key),
        findPaperNumbers(tx, key),
        findWritten(tx, key),
      ])
      if (!maySee(actor, matter, context.offices())) throw new HuiyinError('not-found')
      const name = await nameFor(tx, actor, key, '', action)
      const addressee = matterPolicies.people.test(actor) ? name : undefined
      const source = { events, matterId: matter.id, offices: context.offices(), law: context.law(), lang, addressee }
      const form = await formWords(tx, events, 1, lang)
      return (others: readonly OfficialDocument[], withheld: readonly FiledBeside[]): CaseFileDraft =>
        draftCaseFile(source, { numbers, written, form, others, withheld })
    })
    const others: OfficialDocument[] = []
    const withheld: FiledBeside[] = []
    for (const desk of beside) {
      const shown = await desk.read(actor, key, lang)
      others.push(...shown)
      withheld.push(...withheldOf(await database.read(SYSTEM, (tx) => desk.filed(tx, key)), shown))
    }
    return draft(others, withheld)
  }

  return {
    paper(actor, key, seq, lang, wanted = false) {
      const named = wanted && (actor.kind !== 'officer' || matterPolicies.people.test(actor))
      return database[named && actor.kind === 'officer' ? 'write' : 'read'](scopeOf(actor), async (tx) => {
        const { matter, events } = await getMatter(tx, key)
        if (!maySee(actor, matter, context.offices())) throw new HuiyinError('not-found')
        const numbers = await findPaperNumbers(tx, key)
        requireCitizensPaper(actor, presentPapers(matter, events, numbers), seq)
        const addressee = named ? await nameFor(tx, actor, key, String(seq)) : undefined
        const written = (await findWritten(tx, key, seq)).get(seq)
        if (written) return printed(written, lang, addressee)
        return writePaper(
          {
            events,
            matterId: matter.id,
            offices: context.offices(),
            law: context.law(),
            lang,
            addressee,
            number: numbers.get(seq),
            template: await formWords(tx, events, seq, lang),
          },
          seq,
        )
      })
    },

    preview: (actor, key, command, lang) =>
      database.read(scopeOf(actor), async (tx) => {
        const { matter, events } = await getMatter(tx, key)
        requireGive(actor, matter, command.verb, context.offices())
        const now = clock.now()
        const linked = await linkedFacts(tx, context, matter, now)
        const decided = decide(matter, command, factsAt(context, actor, now, linked)).map(
          (event, n): StreamedEvent => ({
            ...event,
            seq: matter.version + n + 1,
            at: now,
            recordedAt: now,
            by: byOf(actor),
          }),
        )
        const paper = decided.find((event) => isPaperEvent(event.type))
        if (!paper || !isPaperEvent(paper.type)) return null
        const kind = PAPER_OF[paper.type]
        const after = matterOf(matter.id, [...events, ...decided])
        const issuer = issuerOf(paper as Parameters<typeof issuerOf>[0], after)
        const words = await findWords(tx, context.offices(), issuer, shapeOf(kind))
        return writePaper(
          {
            events: [...events, ...decided],
            matterId: matter.id,
            offices: context.offices(),
            law: context.law(),
            lang,
            number: 'pending',
            template: words[lang],
          },
          paper.seq,
        )
      }),

    caseFile: (actor, key, lang) => draftFile(actor, key, lang, 'matter.case-file'),

    async documents(actor, key, lang) {
      const { file } = await draftFile(actor, key, lang, 'matter.print-papers')
      return file.documents.filter(({ signer }) => signer !== undefined)
    },

    receipt: (receipt, lang, followUrl) =>
      database.read({ audience: 'citizen', regionId: receipt.regionId, matterId: receipt.matterId }, async (tx) => {
        const words = await findWords(tx, context.offices(), receipt.office.id, RECEIPT, receipt.filedAt)
        return writeReceipt(receipt, lang, followUrl, { words })
      }),
  }
}

/** The petitioner opens the papers that are written to the petitioner, and an opinion only once it is received. */
function requireCitizensPaper(actor: Actor, papers: ReturnType<typeof presentPapers>, seq: number): void {
  if (actor.kind !== 'citizen') return
  const paper = papers.find((candidate) => candidate.seq === seq)
  if (!paper || !CITIZEN_PAPERS.includes(paper.kind)) throw new HuiyinError('not-found')
  if (!paper.opened)
    throw new HuiyinError('step-not-open', {
      zh: '请先确认收到，再打开这份文书。',
      en: 'Confirm that you receive this paper before you open it.',
    })
}
