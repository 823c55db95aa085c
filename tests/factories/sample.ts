/** As much of JSON Schema as the description of the API uses. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly pattern?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly exclusiveMinimum?: number
  readonly minItems?: number
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly default?: unknown
}

const AN_ID = '01990000-0000-7000-8000-000000000001'

function aText({ format, pattern, minLength = 0 }: Schema): string {
  if (format === 'uuid') return AN_ID
  if (format === 'date') return '2026-11-23'
  if (format === 'date-time') return '2026-11-23T02:00:00.000Z'
  const forms = ['990101', '2026-11-23', '10:00', '2026', AN_ID, 'a', 'ab.cd', '13900000000', 'x@example.org']
  const fitting = pattern === undefined ? undefined : forms.find((form) => new RegExp(pattern, 'u').test(form))
  return fitting ?? '一'.repeat(Math.max(2, minLength))
}

/** The least that fits a schema of the API: what is needed and nothing else. */
export function sampleOf(schema: Schema, named: Readonly<Record<string, Schema>>): unknown {
  if (schema.$ref !== undefined) return sampleOf(named[schema.$ref.split('/').at(-1) ?? ''] ?? {}, named)
  if (schema.const !== undefined) return schema.const
  if (schema.enum) return schema.enum[0]
  const [first] = schema.anyOf ?? schema.oneOf ?? []
  if (first) return sampleOf(first, named)
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => sampleOf(part, named)))
  const type = typeof schema.type === 'string' ? schema.type : schema.type?.[0]
  switch (type) {
    case 'string':
      return aText(schema)
    case 'integer':
    case 'number':
      return Math.max(1, schema.minimum ?? 0, (schema.exclusiveMinimum ?? 0) + 1)
    case 'boolean':
      return true
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sampleOf(schema.items ?? {}, named))
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(schema.properties?.[name] ?? {}, named)]),
      )
    default:
      return null
  }
}
