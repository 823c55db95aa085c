import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { fieldProblemsOf } from '../../../platform/http/index.ts'
import { columnOf, officeRowSchema, type OfficeTableRow } from './columns.ts'

/** One row that could not be taken, with its line (CSV) or its place in reading order (JSON), counted from 1. */
export interface RowProblem {
  readonly line: number
  readonly path: string
  readonly zh: string
  readonly en: string
}

export interface OfficeFile {
  readonly rows: readonly { readonly line: number; readonly office: OfficeTableRow }[]
  readonly problems: readonly RowProblem[]
}

/**
 * Reads a table of offices. CSV has one office per row under recognised headers; JSON is a list of offices with the same members, and
 * `children` for their subordinates. 'bad-request' when the file as a whole cannot be read.
 */
export function readOfficeFile(text: string, format: 'csv' | 'json'): OfficeFile {
  const records = format === 'csv' ? csvRecords(text) : jsonRecords(text)
  const rows: { line: number; office: OfficeTableRow }[] = []
  const problems: RowProblem[] = []
  for (const { line, values } of records) {
    const result = officeRowSchema.safeParse(values)
    if (result.success) rows.push({ line, office: result.data })
    else problems.push(...fieldProblemsOf(result.error).map((problem) => ({ line, ...problem })))
  }
  return { rows, problems }
}

interface SourceRecord {
  readonly line: number
  readonly values: Record<string, unknown>
}

const csvLine = z.object({ info: z.object({ lines: z.number() }), record: z.array(z.string()) })

function csvRecords(text: string): SourceRecord[] {
  const [header, ...lines] = readable(() =>
    z
      .array(csvLine)
      .parse(parseCsv(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true, trim: true })),
  )
  const columns = (header?.record ?? []).map(columnOf)
  if (!columns.includes('nameZh')) throw unreadable()
  return lines.map(({ info, record }) => ({
    line: info.lines,
    values: Object.fromEntries(
      columns.flatMap((column, index) => (column && record[index] ? [[column, record[index]]] : [])),
    ),
  }))
}

interface JsonOffice {
  readonly children: readonly JsonOffice[]
  readonly [member: string]: unknown
}
const jsonOffice: z.ZodType<JsonOffice> = z.lazy(() => z.looseObject({ children: z.array(jsonOffice).default([]) }))

function jsonRecords(text: string): SourceRecord[] {
  const roots = readable(() => z.array(jsonOffice).parse(JSON.parse(text)))
  const records: SourceRecord[] = []
  const visit = ({ children, ...office }: JsonOffice, parent: string): void => {
    const name = z.object({ zh: z.string(), en: z.string().default('') }).safeParse(office['name'])
    const named = name.success ? { nameZh: name.data.zh, nameEn: name.data.en } : {}
    const values = { ...(parent === '' ? {} : { parent }), ...office, ...named }
    records.push({ line: records.length + 1, values })
    const key = [office['key'], name.success ? name.data.zh : office['nameZh']].find((each) => typeof each === 'string')
    for (const child of children) visit(child, typeof key === 'string' ? key : '')
  }
  for (const root of roots) visit(root, '')
  return records
}

function readable<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw unreadable(error)
  }
}

const unreadable = (cause?: unknown): HuiyinError =>
  new HuiyinError('bad-request', {
    zh: '无法读取机构表：请提供带表头（至少含“名称”）的 CSV，或者 JSON 数组。',
    en: 'The table of offices cannot be read. Give CSV with a header row (at least “name”) or a JSON list.',
    cause,
  })
