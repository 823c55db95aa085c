import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { searchTokens, toTsvectorLiteral } from '../../platform/search/index.ts'
import type { Publication, PublicationStep } from './publication.ts'
import type { PublicationRow, PublishedRow, StepRow } from './tables.ts'

const COLUMNS = [
  'region_id',
  'matter_id',
  'version',
  'state',
  'office_id',
  'topic',
  'answered_on',
  'title',
  'question',
  'answer',
  'redactions',
  'files',
  'source',
  'proposed_by',
  'checked_by',
  'public_id',
  'published_on',
  'changed_on',
] as const satisfies readonly (keyof PublicationRow)[]
const STEP_COLUMNS = 'region_id, matter_id, seq, type, at, on_date, staff_id, reason, cause'
const PUBLISHED_COLUMNS =
  'region_id, id, title, question, answer, topic, office_id, answered_on, published_on, published_at, tokens, files'

const insertInto = (table: string, columns: string): string =>
  `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`
const INSERT_STEPS = insertInto('publication_step', STEP_COLUMNS)
const INSERT_PUBLISHED = insertInto('published_answer', PUBLISHED_COLUMNS)
const INSERT_ALL = insertInto('publication', COLUMNS.join(', '))
const UPDATE = `update publication set ${COLUMNS.slice(2)
  .map((column) => `${column} = new.${column}`)
  .join(', ')}
  from json_populate_recordset(null::publication, $1::json) as new
  where publication.region_id = new.region_id and publication.matter_id = new.matter_id and publication.version = new.version - 1
  returning publication.version`

const rowOf = (one: Publication): PublicationRow => ({
  region_id: one.regionId,
  matter_id: one.matterId,
  version: one.version,
  state: one.state,
  office_id: one.officeId,
  topic: one.topic,
  answered_on: one.answeredOn,
  ...one.texts,
  redactions: one.redactions,
  files: one.files,
  source: one.source,
  proposed_by: one.proposedBy,
  checked_by: one.checkedBy,
  public_id: one.publicId,
  published_on: one.publishedOn,
  changed_on: one.changedOn,
})

const stepRow = (one: Publication, step: PublicationStep): Omit<StepRow, 'for_staff'> => ({
  region_id: one.regionId,
  matter_id: one.matterId,
  seq: step.seq,
  type: step.type,
  at: step.at,
  on_date: step.on,
  staff_id: step.staffId,
  reason: step.reason,
  cause: step.cause,
})

/** What everybody reads: redacted words, and nothing that leads to the matter. */
const publishedRow = (one: Publication, at: string): PublishedRow => ({
  region_id: one.regionId,
  id: one.publicId ?? '',
  ...one.texts,
  topic: one.topic,
  office_id: one.officeId,
  answered_on: one.answeredOn,
  published_on: one.publishedOn ?? '',
  published_at: at,
  tokens: toTsvectorLiteral(searchTokens(`${one.texts.title}\n${one.texts.question}\n${one.texts.answer}`)),
  files: one.files.map(({ type, size, sha256 }) => ({ type, size, sha256 })),
})

/** Writes one step and what follows from it for the public. @throws HuiyinError 'conflict' when somebody was faster */
export async function writeStep(
  tx: Transaction,
  before: Publication | null,
  after: Publication,
  step: PublicationStep,
): Promise<void> {
  if (before?.publicId != null && after.publicId === null)
    await tx.query('delete from published_answer where region_id = $1 and id = $2', [before.regionId, before.publicId])
  const changed =
    before === null
      ? await tx.query(`${INSERT_ALL} on conflict do nothing returning version`, [JSON.stringify([rowOf(after)])])
      : await tx.query(UPDATE, [JSON.stringify([rowOf(after)])])
  if (changed.length === 0) throw new HuiyinError('conflict')
  await tx.query(INSERT_STEPS, [JSON.stringify([stepRow(after, step)])])
  if (step.type === 'published') await tx.query(INSERT_PUBLISHED, [JSON.stringify([publishedRow(after, step.at)])])
}

/** Many publications with all their steps, as first data. */
export async function writePublications(
  tx: Transaction,
  all: readonly { after: Publication; steps: readonly PublicationStep[] }[],
): Promise<void> {
  const published = all.filter(({ after }) => after.publicId !== null)
  await tx.query(INSERT_ALL, [JSON.stringify(all.map(({ after }) => rowOf(after)))])
  await tx.query(INSERT_STEPS, [
    JSON.stringify(all.flatMap(({ after, steps }) => steps.map((step) => stepRow(after, step)))),
  ])
  await tx.query(INSERT_PUBLISHED, [
    JSON.stringify(published.map(({ after, steps }) => publishedRow(after, steps.at(-1)?.at ?? ''))),
  ])
}
