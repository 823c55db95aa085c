import {
  officialDate,
  type CaseFile,
  type ContentsRow,
  type OfficialDocument,
} from '../../../platform/documents/index.ts'
import type { TemplateWords } from '../../document/index.ts'
import { groupNumber } from '../../receipts/index.ts'
import type { Verb } from '../commands/index.ts'
import type { AttachmentRef, EventType, StreamedEvent } from '../event.ts'
import { messages, type Language } from '../messages/index.ts'
import { isPaperEvent } from '../paper-kinds.ts'
import { attachmentsOf } from '../present-citizen.ts'
import { matterOf } from '../stream.ts'
import { inOrder, type FiledBeside } from './beside.ts'
import type { PaperSource } from './desk.ts'
import { nameOf, writePaper } from './paper.ts'
import { sayLetterStep } from './postings.ts'
import { fill, paperWords } from './words.ts'
import { printed, type WrittenPaper } from './written.ts'

/** A case file before its attachments are read: which of them are shown as pages follows from what they are. */
export interface CaseFileDraft {
  file: Omit<CaseFile, 'annexes' | 'contents'> & { contents: Omit<CaseFile['contents'], 'rows'> }
  rows: readonly Omit<ContentsRow, 'index'>[]
  attachments: readonly AttachmentRef[]
}

/** What a case file is made of beside the stream: numbers of the papers and what they said, by event; what other desks wrote. */
export interface FiledPapers {
  numbers: ReadonlyMap<number, string>
  written: ReadonlyMap<number, WrittenPaper>
  /** The words of the registration form. */
  form?: TemplateWords | undefined
  others: readonly OfficialDocument[]
  /** What other desks wrote and this reader may not see. */
  withheld?: readonly FiledBeside[]
}

/** Steps that write no paper of their own but say something that belongs to the file. */
const SAID: Partial<Record<EventType, Verb>> = {
  'material-added': 'addMaterial',
  objected: 'object',
  'sent-back': 'sendBack',
  'handed-back': 'sendBack',
  'objection-upheld': 'upholdObjection',
  'objection-rejected': 'rejectObjection',
  'competence-decided': 'decideCompetence',
  succeeded: 'succeed',
  handled: 'handle',
  dispatched: 'dispatch',
  'letter-returned': 'recordReturn',
  executed: 'execute',
  'review-requested': 'requestReview',
  'second-review-requested': 'requestSecondReview',
  'supervision-replied': 'replySupervision',
  withdrawn: 'withdraw',
  'wishes-changed': 'changeWishes',
  rated: 'rate',
}

/**
 * 卷宗: every paper of a matter in the order of its steps, the record of the steps that write none, then its attachments; with cover and list.
 * It holds no more than its reader may see: `source.addressee` only where it is allowed.
 */
export function draftCaseFile(
  source: PaperSource,
  { numbers, written, form, others, withheld = [] }: FiledPapers,
): CaseFileDraft {
  const { events, lang, offices } = source
  const words = paperWords[lang].caseFile
  const matter = matterOf(source.matterId, events)
  const papers = events
    .filter((event) => isPaperEvent(event.type))
    .map(({ seq, type }) => ({
      document: paperOf(
        type === 'registered' ? { ...source, template: form } : source,
        seq,
        numbers.get(seq),
        written.get(seq),
      ),
      number: numbers.get(seq) ?? '',
    }))
  const beside = others.map((document) => ({ document, number: document.number ?? '' }))
  const all = [...inOrder(papers, beside), ...recordOf(source).map((document) => ({ document, number: '' }))]
  const documents = all.map(({ document }) => document)
  const attachments = attachmentsOf(events, 'officer')
  const last = events.at(-1)
  const date = (on: string | undefined): string => (on === undefined ? '' : officialDate(on, lang))
  return {
    attachments,
    rows: [
      ...all.map(({ document, number }) => ({
        title: document.title,
        number,
        date: date(document.signer?.date),
        kind: 'document' as const,
      })),
      ...attachments.map(({ name }, n) => ({
        title: fill(words.annex, { n: n + 1, name }),
        number: '',
        date: '',
        kind: 'annex' as const,
      })),
      ...withheldRows(withheld, lang),
    ],
    file: {
      lang,
      title: matter.summary,
      office: nameOf(offices, matter.registeredBy, lang),
      documents,
      cover: {
        heading: words.heading,
        pages: words.pages,
        facts: [
          { label: paperWords[lang].labels.number, value: groupNumber(matter.number) },
          { label: paperWords[lang].labels.class, value: messages[lang].classes[matter.class] },
          { label: words.holder, value: nameOf(offices, matter.lead ?? matter.holder, lang) },
          { label: words.span, value: `${date(matter.receivedOn)} – ${date(last?.on)}` },
          { label: words.state, value: messages[lang].phases[matter.phase] },
          {
            label: words.pieces,
            value: [
              fill(words.counts, { documents: documents.length, files: attachments.length }),
              ...(withheld.length === 0 ? [] : [fill(words.withheldCount, { n: withheld.length })]),
            ].join(paperWords[lang].comma),
          },
        ],
      },
      contents: {
        heading: words.contents,
        columns: words.columns,
        listed: words.listed,
        withheld: words.withheld,
        note: [attachments.length > 0 ? words.note : '', withheld.length > 0 ? words.withheldNote : '']
          .filter(Boolean)
          .join(lang === 'en' ? ' ' : ''),
      },
    },
  }
}

/** One line for each paper that is held back, and one for all of those that are not even named. */
function withheldRows(withheld: readonly FiledBeside[], lang: Language): CaseFileDraft['rows'] {
  const row = { date: '', kind: 'withheld' as const }
  const unnamed = withheld.filter(({ title }) => title === null).length
  return [
    ...withheld.flatMap(({ title, number }) => (title === null ? [] : [{ ...row, title: title[lang], number }])),
    ...(unnamed === 0
      ? []
      : [{ ...row, title: fill(paperWords[lang].caseFile.withheldUnnamed, { n: unnamed }), number: '' }]),
  ]
}

/** The paper of an event as it was issued; written from the events where a register was taken over. */
const paperOf = (
  source: PaperSource,
  seq: number,
  number: string | undefined,
  written: WrittenPaper | undefined,
): OfficialDocument =>
  written ? printed(written, source.lang, source.addressee) : writePaper({ ...source, number }, seq)

/** What was said in steps that write no paper, as one document at the end; none when there was nothing. */
function recordOf({ events, lang, offices }: PaperSource): OfficialDocument[] {
  const words = paperWords[lang].caseFile
  const rows = events.flatMap((event) => {
    const verb = SAID[event.type]
    const said = saidIn(event, lang)
    if (verb === undefined || said === '') return []
    const who = event.by.kind === 'officer' ? nameOf(offices, event.by.officeId, lang) : words.petitioner
    return [[officialDate(event.on, lang), messages[lang].commands[verb], who, said]]
  })
  if (rows.length === 0) return []
  const [on, step, by, text] = words.record
  const columns = [
    { label: on, share: 1.1 },
    { label: step, share: 1 },
    { label: by, share: 1.3 },
    { label: text, share: 3 },
  ]
  return [{ kind: 'record', title: words.recordTitle, body: [{ type: 'table', columns, rows }], lang }]
}

function saidIn(event: StreamedEvent, lang: Language): string {
  const letter = sayLetterStep(event, lang)
  if (letter !== '') return [letter, 'note' in event.data ? event.data.note : ''].filter(Boolean).join('\n')
  const { data } = event
  const parts: readonly unknown[] = ['note', 'reasons', 'result', 'reply', 'reason', 'basis'].map(
    (name) => Object.entries(data).find(([key]) => key === name)?.[1],
  )
  return parts.filter((part): part is string => typeof part === 'string' && part !== '').join('\n')
}
