import { z } from 'zod'
import { regionCode } from '../../platform/http/index.ts'

/** The four levels of the country that handle petitions below the centre, highest first. */
export const OFFICE_LEVELS = ['province', 'city', 'county', 'township'] as const
export type OfficeLevel = (typeof OFFICE_LEVELS)[number]

/**
 * What an office is. `petition-office` registers and routes (信访部门); the others handle (有权处理机关).
 * `judicial` receives what belongs to courts, procurators or police procedures (Art. 28(2)); `discipline` what Art. 30 sends there.
 */
export const OFFICE_KINDS = [
  'petition-office',
  'department',
  'government',
  'discipline',
  'judicial',
  'public-body',
] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

const bilingual = z.object({ zh: z.string().trim().min(1).max(100), en: z.string().trim().max(200) })

/** One office of any level. `path` lists the ancestors from the root down to and including the office itself. */
export const officeSchema = z.object({
  id: z.uuid(),
  regionId: regionCode,
  parentId: z.uuid().nullable(),
  level: z.enum(OFFICE_LEVELS),
  kind: z.enum(OFFICE_KINDS),
  name: bilingual,
  shortName: z.string().trim().min(1).max(40),
  /** 机关代字: what the numbers of its documents begin with, its own in the region: 青信 in 青信处〔2026〕12号. */
  codeWord: z.string().trim().min(1).max(20),
  path: z.array(z.uuid()).min(1),
  phone: z.string().trim().max(40),
  address: z.string().trim().max(200),
  /** As people read them in each language; either may be missing. */
  openingHours: z.object({ zh: z.string().trim().max(200).default(''), en: z.string().trim().max(200).default('') }),
  /** The office that took over its functions when it was merged or abolished (Art. 24(2)). */
  successorId: z.uuid().nullable(),
  /** The dated time limits in force here; 'national' unless a local variant applies. */
  ruleSet: z.string().trim().min(1).max(40),
  active: z.boolean(),
  /** Grows by one with every change; the value of the ETag. */
  version: z.number().int().min(1),
})
export type Office = z.infer<typeof officeSchema>

/** What an administrator says to set up an office; the rest follows from its place in the tree. */
export const newOfficeSchema = z.object({
  parentId: z.uuid().nullable(),
  regionId: regionCode,
  level: officeSchema.shape.level,
  kind: officeSchema.shape.kind,
  name: bilingual,
  shortName: officeSchema.shape.shortName.optional(),
  codeWord: officeSchema.shape.codeWord.optional(),
  phone: officeSchema.shape.phone.default(''),
  address: officeSchema.shape.address.default(''),
  openingHours: officeSchema.shape.openingHours.default({ zh: '', en: '' }),
  ruleSet: officeSchema.shape.ruleSet.default('national'),
})
export type NewOffice = z.input<typeof newOfficeSchema>
