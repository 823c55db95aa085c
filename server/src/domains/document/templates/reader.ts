import type { Transaction } from '../../../platform/db/index.ts'
import type { Instant } from '../../../platform/time/index.ts'
import type { OfficeTree } from '../../office/index.ts'
import type { Language } from '../messages/index.ts'
import type { TemplateShape, TemplateWords } from './form.ts'
import { officesToAsk, wordsInForce } from './in-force.ts'
import type { TemplateRow } from './tables.ts'
import type { TemplateVersion } from './template.ts'

const COLUMNS = 'region_id, office_id, kind, language, version, words, withdrawn, restored_from, reason, staff_id, at'

const versionOf = (row: TemplateRow): TemplateVersion => ({
  regionId: row.region_id,
  officeId: row.office_id,
  kind: row.kind,
  language: row.language,
  version: row.version,
  words: row.words,
  withdrawn: row.withdrawn,
  restoredFrom: row.restored_from,
  reason: row.reason,
  staffId: row.staff_id,
  at: row.at,
})

/** The latest versions of these offices: of one kind, or of all; with `until`, those that were the latest at that moment. */
export async function findLatest(
  tx: Transaction,
  offices: readonly string[],
  kind: string | null = null,
  until: Instant | null = null,
): Promise<TemplateVersion[]> {
  const rows = await tx.query<TemplateRow>(
    `select distinct on (office_id, kind, language) ${COLUMNS} from document_template
     where office_id = any($1) and ($2::text is null or kind = $2) and ($3::timestamptz is null or at <= $3) order by office_id, kind, language, version desc`,
    [offices, kind, until],
  )
  return rows.map(versionOf)
}

/** The versions of an office's template, the newest first, by key. */
export async function findVersions(
  tx: Transaction,
  of: { officeId: string; kind: string; language: Language },
  before: number | undefined,
  limit: number,
): Promise<TemplateVersion[]> {
  const rows = await tx.query<TemplateRow>(
    `select ${COLUMNS} from document_template where office_id = $1 and kind = $2 and language = $3
       and ($4::int is null or version < $4) order by version desc limit $5`,
    [of.officeId, of.kind, of.language, before ?? null, limit],
  )
  return rows.map(versionOf)
}

/** The words in which an office writes a kind of document, in each language: today, or in which it wrote it at a moment. */
export async function findWords(
  tx: Transaction,
  offices: OfficeTree,
  officeId: string,
  form: TemplateShape,
  until: Instant | null = null,
): Promise<Readonly<Record<Language, TemplateWords>>> {
  const asked = officesToAsk(offices, officeId)
  const latest = await findLatest(tx, asked, form.kind, until)
  return {
    'zh-CN': wordsInForce(form, 'zh-CN', asked, latest).words,
    en: wordsInForce(form, 'en', asked, latest).words,
  }
}
