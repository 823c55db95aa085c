import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { shapeOf } from './api-shape.ts'

describe('the shape of a schema', () => {
  it('reads like a type, with what is said of its members', () => {
    const schema = z.object({
      name: z.string().describe('As in the register'),
      roles: z.array(z.enum(['head', 'handler'])).optional(),
      office: z.object({ id: z.uuid(), parent: z.uuid().nullable() }),
      counts: z.record(z.string(), z.number()),
    })
    expect(shapeOf(z.toJSONSchema(schema))).toBe(`{
  name: string  // As in the register
  roles?: ("head" | "handler")[]
  office: {
    id: uuid
    parent: uuid | null
  }
  counts: { [name]: number }
}`)
  })

  it('names what stands elsewhere', () => {
    expect(shapeOf({ type: 'array', items: { $ref: '#/components/schemas/Office' } })).toBe('Office[]')
    expect(shapeOf({})).toBe('anything')
  })
})
