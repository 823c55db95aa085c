import { z } from 'zod'
import { COMPARED } from '../check/side-by-side.ts'
import { FORMAT_VERSION } from '../present.ts'

/** The JSON that `huiyin read` and `huiyin check` write, as schemas: exact numbers are strings, every value has its place. */
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d+)?$/u)
  .describe('An exact decimal number.')
const count = z.int().nonnegative()
const position = z.int().positive()

const box = z
  .strictObject({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
  .describe('A rectangle on a page in points, origin at the top left.')

const place = z
  .strictObject({
    document: z.string().optional().describe('Name of the file, where several are compared.'),
    page: position.optional(),
    sheet: z.string().optional(),
    line: position.optional().describe('Line of the text file or of the page; paragraph in DOCX and HTML.'),
    endLine: position.optional(),
    start: count.optional().describe('First character within the line, from 0.'),
    end: count.optional().describe('The character after the last.'),
    row: position.optional(),
    column: position.optional(),
    table: z.string().optional(),
    rowName: z.string().optional(),
    columnName: z.string().optional(),
    box: box.optional(),
    excerpt: z.string(),
  })
  .describe('Where something stands. Lines, pages, rows and columns count from 1.')

const located = z.strictObject({ text: z.string(), place })
const unit = z.enum(['元', '百元', '千元', '万元', '十万元', '百万元', '千万元', '亿元'])
const money = { printed: z.string(), unit, decimals: count, yuan: decimal }
const moneyAt = z.strictObject({ ...money, place })

const cellBase = { column: z.string(), place }
const cell = z.discriminatedUnion('kind', [
  z.strictObject({ ...cellBase, kind: z.literal('amount'), ...money }),
  z.strictObject({ ...cellBase, kind: z.literal('number'), printed: z.string(), value: decimal }),
  z.strictObject({ ...cellBase, kind: z.literal('text'), text: z.string() }),
  z.strictObject({ ...cellBase, kind: z.enum(['blank', 'dash', 'not-applicable']) }),
])

const row = z.strictObject({
  side: z.enum(['single', 'income', 'expenditure', 'economic']),
  sequence: z.int().optional(),
  code: z.string().optional().describe('Classification code, digits only.'),
  label: z.string(),
  name: z.string().describe('The label without numbering.'),
  ofWhich: z.boolean(),
  cells: z.array(cell),
  place,
})

const table = z.strictObject({
  id: z.string(),
  kind: z.string().describe('What the table shows, e.g. overview, income, expenditure, general-basic, three-public.'),
  title: located,
  beside: z
    .string()
    .optional()
    .describe('Set when the figures stand beside those that the printed table is about: the words of their header.'),
  unit: z.enum(['yuan', 'ten-thousand', 'hundred-million']),
  unitPrinted: z.boolean(),
  complete: z.boolean().describe('False when figures could not be assigned to columns; nothing is then added up.'),
  columns: z.array(z.strictObject({ key: z.string(), header: z.string() })),
  rows: z.array(row),
  notes: z.array(located),
  blank: z.boolean(),
  place,
})

const operator = z.enum(['≥', '≤', '>', '<', '='])
const target = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('quantity'), operator: operator.optional(), value: decimal, unit: z.string() }),
  z.strictObject({ kind: z.literal('date'), operator: operator.optional(), date: z.string() }),
  z.strictObject({ kind: z.literal('quality'), text: z.string() }),
  z.strictObject({ kind: z.literal('none') }),
])

const indicator = z.strictObject({
  level1: z.string(),
  level2: z.string(),
  name: z.string(),
  description: z.string(),
  printed: z.string(),
  target,
  reverse: z.boolean(),
  basis: z.string(),
  place,
})

const step = z.strictObject({
  header: z.string(),
  month: z.int().min(1).max(12).optional(),
  value: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('amount'), ...money }),
    z.strictObject({ kind: z.literal('percent'), value: decimal }),
  ]),
  place,
})

const project = z.strictObject({
  name: z.string(),
  title: place,
  code: located.optional(),
  budget: moneyAt.optional(),
  appropriation: moneyAt.optional(),
  otherFunds: moneyAt.optional(),
  purpose: located.optional(),
  plan: z.array(step),
  goals: z.array(located),
  indicators: z.array(indicator),
})

const measure = z.enum(['budget', 'execution', 'final'])

const claim = z.strictObject({
  subject: z.string(),
  words: z.string(),
  relation: z.enum(['total', 'of-which', 'change', 'percentage', 'previous', 'share', 'execution']),
  year: z.int().optional(),
  baseYear: z.int().optional(),
  baseMeasure: measure.optional(),
  measure: measure.optional().describe('What the amount counts, where the words say it.'),
  amount: z.strictObject(money).optional(),
  percent: decimal.optional(),
  direction: z.enum(['up', 'down', 'flat']).optional(),
  of: z.int().optional().describe('The claim that this one is part of, the change of, or the percentage of.'),
  whole: z.string().optional().describe('Of a share: the subject of its whole where the words name one.'),
  wholeClaim: z.int().optional().describe('Of a share: the claim that states its whole.'),
  inferred: z.boolean(),
  openList: z.boolean(),
  list: z.enum(['open', 'of-which', 'includes', 'complete']).optional().describe('How the words open its list.'),
  listStart: z.int().optional().describe('The claim with which its list begins.'),
  paragraph: z.int().describe('Number of the paragraph, from 0.'),
  offset: count.describe('Character of the paragraph at which the amount stands.'),
  place,
})

const unread = z
  .strictObject({ reason: z.string(), place })
  .describe('What stands in the document and could not be read.')

const people = z
  .strictObject({ kind: z.enum(['staff', 'posts']), count, place })
  .describe('How many people the office has, or its posts.')

/** What `huiyin read FILE --format json` writes. */
export const disclosureSchema = z.strictObject({
  version: z.literal(FORMAT_VERSION),
  name: z.string(),
  format: z.enum(['text', 'markdown', 'pdf', 'docx', 'xlsx', 'html']),
  kind: z.enum(['budget', 'final-accounts']),
  office: located.optional(),
  year: z.int().optional(),
  people: people.optional(),
  tables: z.array(table),
  units: z.array(z.strictObject({ name: z.string(), nature: z.string(), place })),
  projects: z.array(project),
  departmentIndicators: z.array(indicator),
  paragraphs: z.array(z.strictObject({ text: z.string(), headings: z.array(z.string()), place })),
  claims: z.array(claim),
  unread: z.array(unread),
})

const bilingual = z.strictObject({ zh: z.string(), en: z.string() })
const tally = z.strictObject({ held: count, rounding: count, failed: count, notChecked: count })

const finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  severity: z.enum(['error', 'warning', 'information']),
  message: bilingual,
  subject: bilingual,
  figures: z.array(z.strictObject({ role: bilingual, printed: z.string(), place })),
  asserted: z.string().optional(),
  computed: z.string().optional(),
  difference: z.string().optional(),
  tolerance: z.string().optional(),
  related: z.array(z.string()),
  cause: z.string(),
  cannotTell: bilingual.optional(),
})

const report = z.strictObject({
  version: z.literal(FORMAT_VERSION),
  document: z.string(),
  tally,
  byRule: z.record(z.string(), tally),
  findings: z.array(finding),
  notChecked: z.array(z.strictObject({ rule: z.string(), subject: bilingual, reason: bilingual.optional() })),
  unread: z.array(unread),
})

const office = z.strictObject({
  document: z.string(),
  office: z.string(),
  year: z.int().optional(),
  kind: z.enum(['budget', 'final-accounts']),
  figures: z.partialRecord(z.enum(COMPARED), moneyAt).describe('Only what the document prints.'),
  people: people.optional(),
})

/** What `huiyin check FILE… --format json` writes. */
export const reportSchema = z.strictObject({
  documents: z.array(report),
  across: report.describe('Checks between the documents.'),
  offices: z.array(office).optional().describe('The figures of several documents side by side.'),
  refused: z.array(z.strictObject({ file: z.string(), code: z.string(), zh: z.string(), en: z.string() })),
})

/** JSON with lists of words on one line where they fit, as the project's formatter writes it. */
const jsonText = (value: unknown, indent = '', key = ''): string => {
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    const flat = `[${value.map((each) => JSON.stringify(each)).join(', ')}]`
    const plain = value.every((each) => typeof each !== 'object')
    if (value.length === 0 || (plain && indent.length + key.length + flat.length < 120)) return flat
    return `[\n${value.map((each) => inner + jsonText(each, inner)).join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  if (entries.length === 0) return '{}'
  const lines = entries.map(([name, each]) => {
    const label = `${JSON.stringify(name)}: `
    return inner + label + jsonText(each, inner, label)
  })
  return `{\n${lines.join(',\n')}\n${indent}}`
}

const published = (schema: z.ZodType, title: string): string =>
  `${jsonText({ title, ...z.toJSONSchema(schema, { target: 'draft-2020-12', reused: 'ref' }) })}\n`

/** The schemas as they are published under `docs/`, by file name. */
export const schemaFiles = (): Readonly<Record<string, string>> => ({
  'disclosure.schema.json': published(disclosureSchema, 'A published budget as huiyin read writes it'),
  'disclosure-report.schema.json': published(reportSchema, 'A check of published budgets as huiyin check writes it'),
})
