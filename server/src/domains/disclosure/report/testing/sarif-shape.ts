import { z } from 'zod'

/** The parts of SARIF 2.1.0 that our log uses, as the standard (OASIS, section 3) wants them. Nothing else is allowed in. */
const message = z.strictObject({ text: z.string().min(1) })
const bag = z.record(z.string(), z.unknown())
const level = z.enum(['none', 'note', 'warning', 'error'])
const artifactLocation = z.strictObject({ uri: z.string().regex(/^[^\s\\]+$/u) })
const region = z
  .strictObject({
    startLine: z.int().min(1),
    endLine: z.int().min(1).optional(),
    startColumn: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional(),
    snippet: message,
  })
  .refine((each) => each.endLine === undefined || each.endLine >= each.startLine)
  .refine(
    (each) => each.endColumn === undefined || each.startColumn === undefined || each.endColumn >= each.startColumn,
  )
const physicalLocation = z.strictObject({ artifactLocation, region: region.optional() })
const location = z.strictObject({
  id: z.int().min(0).optional(),
  message: message.optional(),
  physicalLocation: physicalLocation.optional(),
  logicalLocations: z.array(z.strictObject({ fullyQualifiedName: z.string(), kind: z.string() })).optional(),
  properties: bag.optional(),
})
const rule = z.strictObject({
  id: z.string(),
  name: z.string(),
  shortDescription: message.optional(),
  fullDescription: message.optional(),
  help: message.optional(),
  defaultConfiguration: z.strictObject({ level }).optional(),
  properties: bag.optional(),
})
const result = z.strictObject({
  ruleId: z.string(),
  ruleIndex: z.int().min(-1),
  level,
  kind: z.enum(['notApplicable', 'pass', 'fail', 'review', 'open', 'informational']),
  message,
  locations: z.array(location),
  relatedLocations: z.array(location),
  partialFingerprints: z.record(z.string(), z.string()),
  properties: bag,
})
const run = z.strictObject({
  tool: z.strictObject({
    driver: z.strictObject({
      name: z.string(),
      fullName: z.string(),
      language: z.string().regex(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/u),
      rules: z.array(rule),
    }),
  }),
  language: z.string().regex(/^[a-zA-Z]{2}(?:-[a-zA-Z]{2})?$/u),
  columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
  artifacts: z.array(z.strictObject({ location: artifactLocation })),
  invocations: z.array(
    z.strictObject({
      executionSuccessful: z.boolean(),
      toolExecutionNotifications: z.array(z.strictObject({ level, message, locations: z.array(location) })),
    }),
  ),
  results: z.array(result),
})

export const sarifShape = z.strictObject({ $schema: z.url(), version: z.literal('2.1.0'), runs: z.array(run).min(1) })
