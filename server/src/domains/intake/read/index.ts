import path from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { en, filled, zhCn } from '../messages/index.ts'
import type { SourceFile } from './cell.ts'
import { readCsv } from './csv.ts'
import { readNdjson } from './ndjson.ts'
import { readXlsx } from './xlsx.ts'

export type { Cell, SourceFile, SourceRow } from './cell.ts'

const READERS: Readonly<Record<string, (file: string) => Promise<SourceFile>>> = {
  '.ndjson': readNdjson,
  '.jsonl': readNdjson,
  '.csv': readCsv,
  '.tsv': readCsv,
  '.txt': readCsv,
  '.xlsx': readXlsx,
}

/**
 * Opens a register by the ending of its name.
 *
 * @throws HuiyinError 'bad-request' when it is not there or of another format
 */
export async function openSource(file: string): Promise<SourceFile> {
  const read = READERS[path.extname(file).toLowerCase()]
  if (!read) throw new HuiyinError('bad-request', { zh: zhCn.unknownFormat, en: en.unknownFormat })
  try {
    return await read(file)
  } catch (error) {
    if (error instanceof HuiyinError) throw error
    const detail = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new HuiyinError('bad-request', {
      zh: filled(zhCn.noFile, { detail }),
      en: filled(en.noFile, { detail }),
      cause: error,
    })
  }
}
