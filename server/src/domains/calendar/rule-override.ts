import { z } from 'zod'
import { regionCode } from '../../platform/http/index.ts'
import { isLocalDate, type LocalDate } from '../../platform/time/index.ts'
import { limitInForce } from './limit-in-force.ts'
import { NATIONAL, RULE_SETS } from './rule-sets/index.ts'
import { isInForce, LIMIT_IDS, type LimitId, type RuleSet, type TimeLimit } from './time-limit.ts'

const localDate = z.string().refine(isLocalDate)

/** What a region or one of its offices sets in place of a limit of its rule set, from a date on. */
export const RuleOverrideSchema = z
  .strictObject({
    /** Six digits; `330000` speaks for the province, `330100` for the city, `330106` for the county. */
    regionId: regionCode,
    /** Absent when it holds for every office of the region. */
    officeId: z.uuid().exactOptional(),
    limit: z.enum(LIMIT_IDS),
    amount: z.int().min(1).max(3650),
    unit: z.enum(['calendar-days', 'working-days']),
    rollLastDay: z.enum(['next-working-day', 'none']),
    inForceFrom: localDate,
    /** The last day in force. */
    inForceTo: localDate.exactOptional(),
    /** The local rule, by name. */
    source: z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) }),
  })
  .refine(({ inForceFrom, inForceTo }) => inForceTo === undefined || inForceFrom <= inForceTo, { path: ['inForceTo'] })

export type RuleOverride = z.infer<typeof RuleOverrideSchema>

/** What of an office decides which limits bind it. */
export interface OfficeUnderRules {
  id: string
  regionId: string
  /** The id of its rule set; one that is not known counts as `national`. */
  ruleSet: string
}

/**
 * The limit that binds an office for a clock that starts on a date: its own override, else that of the narrowest region
 * around it, else its rule set. An override changes amount, unit and roll; step, article and start event stay those of the
 * law it is set on, so there is none where the law of that day set no limit.
 */
export function limitForOffice(
  office: OfficeUnderRules,
  overrides: readonly RuleOverride[],
  id: LimitId,
  onDate: LocalDate,
  ruleSets: readonly RuleSet[] = RULE_SETS,
): TimeLimit | undefined {
  const base = ruleSets.find((set) => set.id === office.ruleSet) ?? NATIONAL
  const limit = limitInForce(base, id, onDate, ruleSets)
  if (!limit) return undefined
  const own = overrides
    .filter((override) => override.limit === id && isInForce(override, onDate) && applies(override, office))
    .reduce<RuleOverride | undefined>(
      (best, override) => (best && outranks(best, override) ? best : override),
      undefined,
    )
  return own ? overridden(limit, own) : limit
}

function overridden(limit: TimeLimit, override: RuleOverride): TimeLimit {
  return {
    ...limit,
    amount: override.amount,
    unit: override.unit,
    rollLastDay: override.rollLastDay,
    inForceFrom: override.inForceFrom,
    ...(override.inForceTo !== undefined && { inForceTo: override.inForceTo }),
    source: override.source,
    tightens: limit.tightens ?? limit.source,
  }
}

/** `330100` speaks for every `3301xx`. */
const prefixOf = (regionId: string): string => regionId.replace(/(00){1,2}$/, '')

const applies = (override: RuleOverride, office: OfficeUnderRules): boolean =>
  override.officeId === undefined
    ? office.regionId.startsWith(prefixOf(override.regionId))
    : override.officeId === office.id

const rank = (override: RuleOverride): number =>
  override.officeId === undefined ? prefixOf(override.regionId).length : Number.MAX_SAFE_INTEGER

const outranks = (a: RuleOverride, b: RuleOverride): boolean =>
  rank(a) === rank(b) ? a.inForceFrom > b.inForceFrom : rank(a) > rank(b)
