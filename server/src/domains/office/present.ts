import { z } from 'zod'
import type { Asker } from '../../platform/http/index.ts'
import { OFFICE_KINDS, OFFICE_LEVELS, type Office } from './office.ts'
import { childrenOf, type OfficeTree } from './tree.ts'

/** What everybody may know of an office: its place, channels, address and hours (Art. 18(1)). Officers also see how it is kept. */
export const officePresentation = z
  .object({
    id: z.uuid(),
    regionId: z.string(),
    parentId: z.uuid().nullable(),
    level: z.enum(OFFICE_LEVELS),
    kind: z.enum(OFFICE_KINDS),
    name: z.object({ zh: z.string(), en: z.string() }),
    shortName: z.string(),
    codeWord: z.string().describe('What the numbers of its documents begin with'),
    phone: z.string(),
    address: z.string(),
    openingHours: z.object({ zh: z.string(), en: z.string() }),
    active: z.boolean(),
    successorId: z.uuid().nullable(),
    ruleSet: z.string().optional().describe('Time limits in force here; for officers'),
    version: z.number().int().optional().describe('For If-Match; for officers'),
  })
  .meta({ id: 'Office' })
export type OfficePresentation = z.infer<typeof officePresentation>

export const officeListPresentation = z.object({ version: z.number().int(), offices: z.array(officePresentation) })

export function presentOffice(office: Office, actor: Asker): OfficePresentation {
  const { path: _path, ruleSet, version, ...open } = office
  return actor.kind === 'officer' || actor.kind === 'system' ? { ...open, ruleSet, version } : open
}

/** The whole tree as a list in reading order, superiors before subordinates. The public sees active offices and closed ones with a successor. */
export function presentOffices(tree: OfficeTree, actor: Asker): z.infer<typeof officeListPresentation> {
  const listed: OfficePresentation[] = []
  const visit = (office: Office): void => {
    if (actor.kind === 'officer' || office.active || office.successorId !== null)
      listed.push(presentOffice(office, actor))
    for (const child of childrenOf(tree, office.id)) visit(child)
  }
  for (const root of childrenOf(tree, '')) visit(root)
  return { version: tree.version, offices: listed }
}

/** What came of a table of offices: bad rows with their line, the others set up. */
export const importPresentation = z.object({
  created: z.number().int(),
  unchanged: z.number().int(),
  problems: z.array(z.object({ line: z.number().int(), path: z.string(), zh: z.string(), en: z.string() })),
})
