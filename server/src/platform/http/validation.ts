import type { FastifySchemaCompiler } from 'fastify'
import { z } from 'zod'
import { HuiyinError, type FieldProblem } from '../errors/index.ts'
import { sentenceFor } from './validation-sentences.ts'

/** The problems of a value, one for each field at fault; the path is written as `joint.0.name`. */
export const fieldProblemsOf = (error: z.core.$ZodError): FieldProblem[] =>
  error.issues.map((issue) => ({ path: issue.path.map(String).join('.'), ...sentenceFor(issue) }))

/** The value as the schema makes it; throws 'invalid' with every field at fault otherwise. */
export function parse<S extends z.core.$ZodType>(schema: S, value: unknown): z.output<S> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  throw new HuiyinError('invalid', { fields: fieldProblemsOf(result.error) })
}

/** Checks the parts of a request. An impossible place in the address is simply not there ('not-found'). */
export const validatorCompiler: FastifySchemaCompiler<z.core.$ZodType> =
  ({ schema, httpPart }) =>
  (value) => {
    const result = z.safeParse(schema, value)
    if (result.success) return { value: result.data }
    const fields = fieldProblemsOf(result.error)
    return { error: httpPart === 'params' ? new HuiyinError('not-found') : new HuiyinError('invalid', { fields }) }
  }
