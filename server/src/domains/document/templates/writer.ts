import { isUniqueViolation, type Transaction } from '../../../platform/db/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { TemplateVersion } from './template.ts'

/** Adds a version. @throws HuiyinError 'conflict' when somebody else has added the same one */
export async function insertVersion(tx: Transaction, version: TemplateVersion): Promise<void> {
  try {
    await tx.query(
      `insert into document_template (region_id, office_id, kind, language, version, words, withdrawn, restored_from, reason, staff_id, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        version.regionId,
        version.officeId,
        version.kind,
        version.language,
        version.version,
        JSON.stringify(version.words),
        version.withdrawn,
        version.restoredFrom,
        version.reason,
        version.staffId,
        version.at,
      ],
    )
  } catch (error) {
    throw isUniqueViolation(error) ? new HuiyinError('conflict', { ...SOMEBODY_FASTER, cause: error }) : error
  }
}

export const SOMEBODY_FASTER = {
  zh: '同事刚刚保存了这个模板的新版本，请查看以后再改。您写的内容没有丢失。',
  en: 'A colleague has just saved a new version of this template. Look at it before you go on; what you wrote is kept.',
}
