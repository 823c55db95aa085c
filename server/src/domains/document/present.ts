import { z } from 'zod'
import type { IssuedDocument } from './issued.ts'
import { kindNames, type Language } from './messages/index.ts'
import { DOCUMENT_KINDS } from './series.ts'

/** A line of the register. It says what a document is about by its id alone: what that is, is for those who may see it. */
export const IssuedView = z
  .object({
    id: z.uuid(),
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

export const presentIssued = ({
  id,
  number,
  kind,
  on,
  at,
  year,
  subject,
}: IssuedDocument): z.output<typeof IssuedView> => ({
  id,
  number,
  kind,
  on,
  at,
  year,
  subject,
})

/** The register as a table of texts: a heading and a line per document. */
export function registerTable(documents: readonly IssuedDocument[], lang: Language): string[][] {
  const { columns, kinds } = kindNames[lang]
  return [
    [columns.n, columns.number, columns.kind, columns.on],
    ...documents.map((document, at) => [String(at + 1), document.number, kinds[document.kind], document.on]),
  ]
}
