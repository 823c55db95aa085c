import { fill } from '../../ui/words.ts'
import type { FieldSpec, Verb } from './form-spec.ts'

export type Values = Readonly<Record<string, unknown>>
export type FieldErrors = Readonly<Record<string, string>>

interface CheckWords {
  required: string
  choose: string
  confirm: string
  long: string
  date: string
  wrong: string
  range: string
  empty: string
}

interface Issue {
  code: string
  path: readonly PropertyKey[]
  message: string
  maximum?: unknown
  minimum?: unknown
  origin?: string
}

const CHOSEN: ReadonlySet<FieldSpec['kind']> = new Set<FieldSpec['kind']>([
  'choice',
  'office',
  'offices',
  'topic',
  'staff',
  'matter',
  'linked',
  'date',
])

/**
 * Reads the values by the schema of the verb, the same that the server uses, and says in words what is wrong with which field. What a field
 * needs beyond the schema (`required`) is checked first.
 */
export async function checkInput(
  verb: Verb,
  fields: readonly FieldSpec[],
  values: Values,
  words: CheckWords,
  labelOf: (name: string) => string,
): Promise<{ input: unknown; errors: FieldErrors }> {
  const errors: Record<string, string> = {}
  for (const field of fields.filter(({ shown }) => shown?.(values) ?? true)) {
    if (field.required && isMissing(values[field.name])) errors[field.name] = missing(field, words, labelOf(field.name))
  }
  const { COMMANDS } = await import('../../../../../server/src/domains/matter/commands/index.ts')
  const read = COMMANDS[verb].input.safeParse(values)
  if (read.success) return { input: values, errors }
  for (const issue of read.error.issues as Issue[]) {
    const name = String(issue.path[0] ?? fields[0]?.name ?? '')
    errors[name] ??= sentence(
      issue,
      words,
      labelOf(name),
      fields.find((field) => field.name === name),
    )
  }
  return { input: values, errors }
}

const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === false || (typeof value === 'string' && value.trim() === '')

const missing = (field: FieldSpec | undefined, words: CheckWords, label: string): string =>
  fill(field?.kind === 'confirm' ? words.confirm : field && CHOSEN.has(field.kind) ? words.choose : words.required, {
    label,
  })

function sentence(issue: Issue, words: CheckWords, label: string, field: FieldSpec | undefined): string {
  if (issue.message === 'material-empty') return words.empty
  if (field?.kind === 'days') return fill(words.range, { label, min: 1, max: field.most })
  if (issue.code === 'too_big' && issue.origin === 'string')
    return fill(words.long, { label, max: String(issue.maximum) })
  if (issue.code === 'too_small' || issue.code === 'invalid_type') return missing(field, words, label)
  if (issue.message === 'date') return fill(words.date, { label })
  return fill(words.wrong, { label })
}
