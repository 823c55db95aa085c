import { z } from 'zod'
import type { Database } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { inBoth, type App } from '../../platform/http/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { officerOf, type Identity } from '../identity/index.ts'
import { CalendarDaySchema } from './calendar-year.ts'
import type { FollowedRules } from './follow-rules.ts'
import { MESSAGES } from './messages/index.ts'
import { readNotice } from './notice.ts'
import { sayProblem } from './notice/problem.ts'
import { calendarPolicies } from './policy.ts'
import { findYears } from './reader.ts'
import { RuleOverrideSchema } from './rule-override.ts'
import { RULE_SETS } from './rule-sets/index.ts'
import { LIMIT_IDS } from './time-limit.ts'
import { removeRuleOverride, setRuleOverride, storeCalendarYear } from './writer.ts'

export interface CalendarDoors {
  database: Database
  clock: Clock
  rules: FollowedRules
  identity: Identity
}

const bilingual = z.object({ zh: z.string(), en: z.string() })
const notice = z.object({ title: z.string(), number: z.string().optional(), issuedOn: z.string().optional() })
const yearView = z
  .object({
    year: z.int(),
    published: z.boolean().describe('False while part of the year is missing: its dates stay provisional'),
    notices: z.array(notice).readonly(),
    days: z.array(CalendarDaySchema).readonly(),
  })
  .meta({ id: 'CalendarYear' })
const limitView = z.object({
  id: z.enum(LIMIT_IDS),
  step: bilingual,
  article: z.string(),
  amount: z.int(),
  unit: z.enum(['calendar-days', 'working-days']),
  startsAt: bilingual,
  rollLastDay: z.enum(['next-working-day', 'none']),
  inForceFrom: z.string(),
  inForceTo: z.string().optional(),
  upTo: z.boolean().optional(),
  source: bilingual,
})
const ruleSetView = z
  .object({ id: z.string(), name: bilingual, extends: z.string().nullable(), limits: z.array(limitView).readonly() })
  .meta({ id: 'RuleSet' })

const SYSTEM = { audience: 'system' } as const

/** The doors of the calendar: its years, the yearly notice, the dated limits and what places set in their stead. */
export function addCalendarRoutes(app: App, { database, clock, rules, identity }: CalendarDoors): void {
  const reading = { policy: calendarPolicies.read.name }
  const changing = { policy: calendarPolicies.change.name }

  app.route({
    method: 'GET',
    url: '/api/v1/calendar',
    config: reading,
    schema: {
      tags: ['calendar'],
      operationId: 'listCalendarYears',
      summary: 'The years whose holidays and working weekends are known',
      response: { 200: z.object({ years: z.array(yearView), provisionalFrom: z.int() }) },
    },
    handler: async () => {
      const years = await database.read(SYSTEM, findYears)
      const published = years.filter((year) => !year.incomplete)
      return {
        years: years.map(({ year, incomplete, notices, days }) => ({ year, published: !incomplete, notices, days })),
        provisionalFrom: Math.max(0, ...published.map(({ year }) => year)) + 1,
      }
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/calendar/import',
    config: changing,
    schema: {
      tags: ['calendar'],
      operationId: 'importCalendarNotice',
      summary: 'Takes in the yearly notice as text, CSV or JSON; what could not be read is told by line',
      body: z.object({
        content: z.string().min(1).max(200_000),
        fileName: z.string().max(200).default('notice.txt'),
        dryRun: z.boolean().default(false),
      }),
      response: {
        200: z.object({
          years: z.array(z.int()),
          days: z.int(),
          problems: z.array(z.object({ line: z.int(), zh: z.string(), en: z.string() })),
        }),
      },
    },
    handler: async (request) => {
      const { content, fileName, dryRun } = request.body
      const { year, notices, days, problems } = readNotice(content, fileName)
      const told = problems.map(({ line, problem }) => ({
        line,
        zh: sayProblem(MESSAGES['zh-CN'].noticeProblem, problem),
        en: sayProblem(MESSAGES.en.noticeProblem, problem),
      }))
      if (year === undefined || days.length === 0)
        throw new HuiyinError('invalid', {
          zh: MESSAGES['zh-CN'].nothingToImport,
          en: MESSAGES.en.nothingToImport,
          fields: told.map(({ line, zh, en }) => ({ path: `content.${line}`, zh, en })),
        })
      if (!dryRun) {
        const read = { year, notices, days, ...(problems.length > 0 && { incomplete: true }) }
        await database.write(SYSTEM, async (tx) => {
          await storeCalendarYear(tx, read, clock.now())
          await identity.audit(tx, { actor: officerOf(request), action: 'calendar.import', subject: `year:${year}` })
        })
        await rules.refresh()
      }
      return { years: [year], days: days.length, problems: told }
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/rules',
    config: reading,
    schema: {
      tags: ['calendar'],
      operationId: 'listRules',
      summary: 'The rule sets with their dated limits, and what places set in their stead',
      response: { 200: z.object({ items: z.array(ruleSetView), overrides: z.array(RuleOverrideSchema).readonly() }) },
    },
    handler: () => ({
      items: RULE_SETS.map((set) => ({ id: set.id, name: set.name, extends: set.extends ?? null, limits: set.limits })),
      overrides: rules.current().overrides,
    }),
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/rules/overrides',
    config: changing,
    schema: {
      tags: ['calendar'],
      operationId: 'setRule',
      summary: 'Sets a limit for a region or an office from a date on',
      body: RuleOverrideSchema,
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const override = request.body
      await database.write(SYSTEM, async (tx) => {
        await setRuleOverride(tx, override)
        const subject = `rule:${override.regionId}:${override.officeId ?? ''}:${override.limit}`
        await identity.audit(tx, {
          actor: officerOf(request),
          action: 'calendar.set-rule',
          subject,
          reason: override.source.zh,
        })
      })
      await rules.refresh()
      return reply.code(204).send(null)
    },
  })

  app.route({
    method: 'DELETE',
    url: '/api/v1/rules/overrides',
    config: changing,
    schema: {
      tags: ['calendar'],
      operationId: 'removeRule',
      summary: 'Takes a local limit back',
      querystring: z.object({
        regionId: z.string().regex(/^\d{6}$/, inBoth('行政区划代码为六位数字', 'A region code has six digits')),
        officeId: z.uuid().optional(),
        limit: z.enum(LIMIT_IDS),
        inForceFrom: z.iso.date(),
      }),
      response: { 204: z.null() },
    },
    handler: async (request, reply) => {
      const { officeId, ...place } = request.query
      await database.write(SYSTEM, async (tx) => {
        await removeRuleOverride(tx, { ...place, ...(officeId !== undefined && { officeId }) })
        const subject = `rule:${place.regionId}:${officeId ?? ''}:${place.limit}`
        await identity.audit(tx, { actor: officerOf(request), action: 'calendar.remove-rule', subject })
      })
      await rules.refresh()
      return reply.code(204).send(null)
    },
  })
}
