import { z } from 'zod'
import { inBoth } from './validation-sentences.ts'

/** The six digits of a region (GB/T 2260). */
export const regionCode = z
  .string()
  .regex(/^\d{6}$/, inBoth('行政区划代码为六位数字。', 'A region code has six digits.'))
  .describe('Six-digit code of the administrative region')

/** A record by its region and its name in it. */
export const recordPlace = z.object({ regionId: regionCode, id: z.uuid() })

/** A matter by its region and its name in it. */
export const matterPlace = z.object({ regionId: regionCode, matterId: z.uuid() })

/** In which language something is written. */
export const lang = z.enum(['zh-CN', 'en']).default('zh-CN')

/** How many lines of a list one answer holds. */
export const pageSize = z.coerce.number().int().min(1).max(200).default(50)

/** The name of an operation that does `verb` to a thing: `hearing` and `hold` give `hearingHold`. */
export const operationName = (thing: string, verb: string): string =>
  `${thing}${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
