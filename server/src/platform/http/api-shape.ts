import { z } from 'zod'

interface JsonSchema {
  $ref?: string | undefined
  type?: string | readonly string[] | undefined
  enum?: readonly unknown[] | undefined
  const?: unknown
  format?: string | undefined
  properties?: Readonly<Record<string, JsonSchema>> | undefined
  required?: readonly string[] | undefined
  items?: JsonSchema | undefined
  anyOf?: readonly JsonSchema[] | undefined
  oneOf?: readonly JsonSchema[] | undefined
  allOf?: readonly JsonSchema[] | undefined
  additionalProperties?: JsonSchema | boolean | undefined
  description?: string | undefined
}

const jsonSchema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    format: z.string().optional(),
    properties: z.record(z.string(), jsonSchema).optional(),
    required: z.array(z.string()).optional(),
    items: jsonSchema.optional(),
    anyOf: z.array(jsonSchema).optional(),
    oneOf: z.array(jsonSchema).optional(),
    allOf: z.array(jsonSchema).optional(),
    additionalProperties: z.union([z.boolean(), jsonSchema]).optional(),
    description: z.string().optional(),
  }),
)

/** A JSON Schema as a person reads it: the shape of the value, in the notation of TypeScript, with what is said of its members. */
export function shapeOf(schema: unknown): string {
  const known = jsonSchema.safeParse(schema)
  return known.success ? written(known.data, '') : 'anything'
}

function written(schema: JsonSchema, indent: string): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) return choices.map((choice) => written(choice, indent)).join(' | ')
  if (schema.allOf) return schema.allOf.map((part) => written(part, indent)).join(' & ')
  if (schema.type === 'array') return `${bracketed(written(schema.items ?? {}, indent))}[]`
  if (schema.properties) return members(schema, indent)
  if (typeof schema.additionalProperties === 'object')
    return `{ [name]: ${written(schema.additionalProperties, indent)} }`
  return schema.format ?? [schema.type ?? 'anything'].flat().join(' | ')
}

const bracketed = (text: string): string => (text.includes(' | ') && !text.startsWith('{') ? `(${text})` : text)

function members({ properties = {}, required = [] }: JsonSchema, indent: string): string {
  const inner = `${indent}  `
  const lines = Object.entries(properties).map(([name, schema]) => {
    const said = schema.description === undefined ? '' : `  // ${schema.description}`
    return `${inner}${name}${required.includes(name) ? '' : '?'}: ${written(schema, inner)}${said}`
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`
}
