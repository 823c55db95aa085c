import { z } from 'zod'
import { isLocalDate, type LocalDate } from '../../../platform/time/index.ts'
import type { MatterEvent } from '../event.ts'
import type { Facts } from '../facts.ts'
import type { Matter } from '../matter.ts'

/** A verb of the procedure: what it asks for and which events follow. Pure; throws HuiyinError when the law or the state forbids it. */
export interface CommandDefinition<Input extends z.ZodType = z.ZodType> {
  input: Input
  decide(matter: Matter, input: z.output<Input>, facts: Facts): readonly MatterEvent[]
}

/** Fixes the types of a definition to its own input schema. */
export const defineCommand = <Input extends z.ZodType>(
  definition: CommandDefinition<Input>,
): CommandDefinition<Input> => definition

/** A text that must say something, up to a number of characters. */
export const statement = (max: number): z.ZodString => z.string().trim().min(1).max(max)

/** A text that may be left empty. */
export const remark = (max: number): z.ZodDefault<z.ZodString> => z.string().trim().max(max).default('')

export const officeId: z.ZodUUID = z.uuid()

export const localDate: z.ZodType<LocalDate, string> = z
  .string()
  .refine(isLocalDate, { error: 'date' })
  .meta({ format: 'date', example: '2026-05-01' })
