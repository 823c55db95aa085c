import type { Transaction } from '../../platform/db/index.ts'
import { findWords, issueDocument, issueDocuments, type Issue } from '../document/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { MatterContext } from './context.ts'
import type { StreamedEvent } from './event.ts'
import type { Matter } from './matter.ts'
import {
  isIssuedElsewhere,
  isNumbered,
  isPaperEvent,
  PAPER_OF,
  type PaperEvent,
  type PaperKind,
} from './paper-kinds.ts'
import { insertPapers } from './paper-writer.ts'
import { issuerOf } from './papers/issuer.ts'
import { shapeOf } from './papers/template-forms.ts'
import { writeOnce, type WrittenPaper } from './papers/written.ts'
import type { PaperTable } from './tables.ts'

type EventWithPaper = Extract<StreamedEvent, { type: PaperEvent }>

interface MatterIssue extends Issue {
  kind: Exclude<PaperKind, 'registration-form'>
}

const hasPaper = (event: StreamedEvent): event is EventWithPaper => isPaperEvent(event.type)

/** What the register of issued documents is told of the papers of these events. */
function issuesOf(matter: Matter, events: readonly StreamedEvent[]): MatterIssue[] {
  return events.filter(hasPaper).flatMap((event) => {
    const kind = PAPER_OF[event.type]
    if (!isNumbered(kind) || isIssuedElsewhere(event.type)) return []
    return [
      {
        officeId: issuerOf(event, matter),
        kind,
        on: event.on,
        at: event.recordedAt,
        subject: { type: 'matter', regionId: matter.regionId, id: matter.id, seq: event.seq },
        staffId: event.by.kind === 'officer' ? event.by.staffId : null,
      },
    ]
  })
}

const rowOf = ({ subject }: Issue, id: string, number: string, written: WrittenPaper | null): PaperTable => ({
  region_id: subject.regionId,
  matter_id: subject.id,
  seq: subject.seq,
  document_id: id,
  number,
  written,
})

/**
 * Numbers the papers that a step has just produced and writes them once and for all, in the step's own transaction. `matter` is the matter
 * after the step, `events` its whole stream, `produced` what the step added.
 */
export async function issuePapers(
  tx: Transaction,
  { offices, law }: Pick<MatterContext, 'offices' | 'law'>,
  matter: Matter,
  events: readonly StreamedEvent[],
  produced: readonly StreamedEvent[],
): Promise<void> {
  const rows: PaperTable[] = []
  for (const issue of issuesOf(matter, produced)) {
    const { id, number } = await issueDocument(tx, offices(), issue)
    const words = await findWords(tx, offices(), issue.officeId, shapeOf(issue.kind))
    const source = { events, matterId: matter.id, offices: offices(), law: law(), number }
    rows.push(rowOf(issue, id, number, writeOnce(source, issue.subject.seq, words)))
  }
  if (rows.length > 0) await insertPapers(tx, rows)
}

/**
 * The same for many new matters with their whole course, numbered by the days of their papers. Their papers were not written here: they are
 * written from the events whenever they are read, with the built-in words.
 */
export async function issuePapersOf(
  tx: Transaction,
  offices: OfficeTree,
  matters: readonly { matter: Matter; events: readonly StreamedEvent[] }[],
): Promise<void> {
  const issues = matters.flatMap(({ matter, events }) => issuesOf(matter, events))
  const issued = await issueDocuments(tx, offices, issues)
  await insertPapers(
    tx,
    issued.map((document) => rowOf(document, document.id, document.number, null)),
  )
}
