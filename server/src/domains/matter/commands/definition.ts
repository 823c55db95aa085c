import { z } from 'zod'
import { isBlank, isStorable } from '../../../platform/text/index.ts'
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

const UNSTORABLE =
  '文字中含有无法保存的字符，请删除后重试。 | The text contains characters that cannot be kept. Remove them and try again.'
const EMPTY = '请填写这一项。 | This answer is needed.'

/** A text that can be kept byte for byte (no NUL, no halves of characters). */
export const storable = (max: number): z.ZodString => z.string().max(max).refine(isStorable, { error: UNSTORABLE })

/** A text that must say something, up to a number of characters. */
export const statement = (max: number): z.ZodString => storable(max).trim().min(1)

/** A text that must say something and is kept exactly as it came. */
export const verbatim = (max: number): z.ZodString => storable(max).refine((text) => !isBlank(text), { error: EMPTY })

/** A text that may be left empty. */
export const remark = (max: number): z.ZodDefault<z.ZodString> => storable(max).trim().default('')

export const officeId: z.ZodUUID = z.uuid()

export const localDate: z.ZodType<LocalDate, string> = z
  .string()
  .refine(isLocalDate, { error: '请填写日期，例如 2026-05-01。 | Enter a date such as 2026-05-01.' })
  .meta({ format: 'date', example: '2026-05-01' })
