import { z } from 'zod'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { IssuedDocument } from './issued.ts'
import { kindNames, type Language } from './messages/index.ts'
import { DOCUMENT_KINDS } from './series.ts'

/** A line of the register. It says what a document is about by its id alone: what that is, is for those who may see it. */
export const IssuedView = z
  .object({
    id: z.uuid(),
    office: z.object({ id: z.uuid(), name: z.object({ zh: z.string(), en: z.string() }) }),
    number: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    on: z.string(),
    at: z.string(),
    year: z.int(),
    subject: z.object({ type: z.string(), regionId: z.string(), id: z.uuid(), seq: z.int() }),
  })
  .meta({ id: 'IssuedDocument' })

export const RegisterPage = z.object({ items: z.array(IssuedView), next: z.string().nullable() })

export const RegisterCounts = z.object({
  items: z.array(z.object({ year: z.int(), kind: z.enum(DOCUMENT_KINDS), documents: z.int() })),
})

function nameOf(offices: OfficeTree, id: string): { zh: string; en: string } {
  const { zh, en } = findOffice(offices, id)?.name ?? { zh: id, en: id }
  return { zh, en: en || zh }
}

export const presentIssued = (
  { id, officeId, number, kind, on, at, year, subject }: IssuedDocument,
  offices: OfficeTree,
): z.output<typeof IssuedView> => ({
  id,
  office: { id: officeId, name: nameOf(offices, officeId) },
  number,
  kind,
  on,
  at,
  year,
  subject,
})

/** The register as a table of texts: a heading and a line per document. */
export function registerTable(documents: readonly IssuedDocument[], offices: OfficeTree, lang: Language): string[][] {
  const { columns, kinds } = kindNames[lang]
  return [
    [columns.n, columns.number, columns.kind, columns.on, columns.office],
    ...documents.map((document, at) => [
      String(at + 1),
      document.number,
      kinds[document.kind],
      document.on,
      nameOf(offices, document.officeId)[lang === 'en' ? 'en' : 'zh'],
    ]),
  ]
}
