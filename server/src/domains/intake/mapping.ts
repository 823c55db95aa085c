import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import { FIELDS, type Field } from './fields.ts'
import { en, filled, zhCn } from './messages/index.ts'

const schema = z.record(z.string(), z.enum(FIELDS as [Field, ...Field[]]).nullable())

/**
 * Reads what columns mean from a small JSON file, `{"column": "field"}`; a column that means null is not taken.
 *
 * @throws HuiyinError 'bad-request' with the fields that there are
 */
export async function readMapping(file: string): Promise<Readonly<Record<string, Field | null>>> {
  let content: unknown
  try {
    content = JSON.parse((await readFile(file, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    throw badMapping(error instanceof Error && 'code' in error ? String(error.code) : 'JSON', error)
  }
  const result = schema.safeParse(content)
  if (result.success) return result.data
  throw badMapping(result.error.issues.map(({ path }) => path.join('.')).join(', ') || 'JSON', result.error)
}

function badMapping(detail: string, cause: unknown): HuiyinError {
  const values = { detail, fields: FIELDS.join(', ') }
  return new HuiyinError('bad-request', {
    zh: filled(zhCn.badMapping, values),
    en: filled(en.badMapping, values),
    cause,
  })
}
