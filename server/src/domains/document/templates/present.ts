import { z } from 'zod'
import { findOffice, type OfficeTree } from '../../office/index.ts'
import type { Language } from '../messages/index.ts'
import type { NamedVersion, TemplateState } from './desk.ts'
import type { TemplatePart } from './form.ts'

const said = z.object({ zh: z.string(), en: z.string() })
const words = z.record(z.string(), z.string())
const language = z.enum(['zh-CN', 'en'])

/** Whose words hold: null for the built-in text. */
const source = z.object({ office: said, own: z.boolean(), version: z.int() }).nullable()

const holding = z.object({
  language,
  source,
  /** The latest version of one's own office, given up or not; 0 where it never had one. */
  ownVersion: z.int(),
})

export const TemplateLine = z
  .object({
    kind: z.string(),
    desk: z.string(),
    title: said,
    article: z.string(),
    producedBy: z.string().describe('The event that produces it, where one does'),
    toPetitioner: z.boolean(),
    languages: z.array(holding),
  })
  .meta({ id: 'Template' })

export const TemplateList = z.object({ items: z.array(TemplateLine) })

const part = z.object({
  id: z.string(),
  name: said,
  optional: z.boolean(),
  builtIn: z.string(),
  words: z.string().describe('As it holds for the own office'),
  places: z.array(z.object({ name: z.string(), says: said, needed: z.boolean() })),
  keeps: z.array(z.string()).describe('What the law keeps in it'),
})

export const TemplateView = TemplateLine.omit({ languages: true })
  .extend({ holding, parts: z.array(part) })
  .meta({ id: 'TemplateInForce' })

export const TemplateVersionView = z
  .object({
    version: z.int(),
    words,
    withdrawn: z.boolean(),
    restoredFrom: z.int().nullable(),
    reason: z.string(),
    by: z.string(),
    at: z.string(),
  })
  .meta({ id: 'TemplateVersion' })

export const TemplateVersionPage = z.object({ items: z.array(TemplateVersionView), next: z.int().nullable() })

export const TemplatePreview = z
  .object({
    html: z.string(),
    problems: z.array(
      z.object({
        part: z.string(),
        at: z.object({ line: z.int(), character: z.int() }).nullable(),
        zh: z.string(),
        en: z.string(),
      }),
    ),
  })
  .meta({ id: 'TemplatePreview' })

function presentHolding(
  { inForce, own }: TemplateState,
  of: Language,
  officeId: string,
  offices: OfficeTree,
): z.output<typeof holding> {
  const from = inForce[of].source
  return {
    language: of,
    source: from && {
      office: findOffice(offices, from.officeId)?.name ?? { zh: '', en: '' },
      own: from.officeId === officeId,
      version: from.version,
    },
    ownVersion: own[of]?.version ?? 0,
  }
}

export function presentLine(
  state: TemplateState,
  officeId: string,
  offices: OfficeTree,
): z.output<typeof TemplateLine> {
  const { kind, desk, title, article, producedBy, toPetitioner } = state.form
  const languages = (['zh-CN', 'en'] as const).map((of) => presentHolding(state, of, officeId, offices))
  return { kind, desk, title, article, producedBy, toPetitioner, languages }
}

const presentPart = (one: TemplatePart, of: Language, inForce: string): z.output<typeof part> => ({
  id: one.id,
  name: one.name,
  optional: one.optional,
  builtIn: one.text[of],
  words: inForce,
  places: one.places.map(({ name, says, needed }) => ({ name, says, needed })),
  keeps: [...one.keeps[of]],
})

export function presentTemplate(
  state: TemplateState,
  of: Language,
  officeId: string,
  offices: OfficeTree,
): z.output<typeof TemplateView> {
  const { kind, desk, title, article, producedBy, toPetitioner, parts } = state.form
  const { words: inForce } = state.inForce[of]
  return {
    kind,
    desk,
    title,
    article,
    producedBy,
    toPetitioner,
    holding: presentHolding(state, of, officeId, offices),
    parts: parts.map((one) => presentPart(one, of, inForce[one.id] ?? '')),
  }
}

export const presentVersion = ({
  version,
  words: own,
  withdrawn,
  restoredFrom,
  reason,
  staffName,
  at,
}: NamedVersion): z.output<typeof TemplateVersionView> => ({
  version,
  words: { ...own },
  withdrawn,
  restoredFrom,
  reason,
  by: staffName,
  at,
})
