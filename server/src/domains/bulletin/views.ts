import { z } from 'zod'
import { COMPARISONS, DIMENSIONS, FigureView } from '../statistics/index.ts'
import { DESK_FIGURES } from './figure-name.ts'
import { BULLETIN_KINDS } from './kind.ts'
import { MEASURE_IDS } from '../statistics/index.ts'
import { ROWS, Section } from './section.ts'
import { BULLETIN_STATE_NAMES, type BulletinVerb } from './states.ts'
import { POLICY_OF } from './decide.ts'

const Both = z.object({ zh: z.string(), en: z.string() })
const Office = z.object({ id: z.string(), name: Both })
const Span = z.object({ from: z.string(), to: z.string() })
const figureName = z.enum([...MEASURE_IDS, ...DESK_FIGURES])
const verb = z.enum(Object.keys(POLICY_OF) as [BulletinVerb, ...BulletinVerb[]])

export const BulletinLineView = z
  .object({
    regionId: z.string(),
    id: z.uuid(),
    kind: z.enum(BULLETIN_KINDS),
    office: Office,
    title: z.string(),
    from: z.string(),
    to: z.string(),
    state: z.enum(BULLETIN_STATE_NAMES),
    version: z.int(),
    number: z.string(),
    issuedAt: z.string().nullable(),
    own: z.boolean().describe('Of one’s own office'),
    sent: z.int().describe('To how many offices it was sent'),
    received: z.int().describe('How many of them acknowledged it; one’s own alone where it is of another office'),
    ownReceived: z.boolean(),
  })
  .meta({ id: 'BulletinLine' })
export type BulletinLineView = z.output<typeof BulletinLineView>

export const BulletinPage = z
  .object({ items: z.array(BulletinLineView), next: z.uuid().nullable() })
  .meta({ id: 'BulletinPage' })

const CountedView = z.object({
  figure: figureName,
  name: Both,
  share: z.boolean(),
  now: FigureView,
  compared: z.array(z.object({ comparison: z.enum(COMPARISONS), figure: FigureView })),
})
const conditions = z.partialRecord(z.enum(DIMENSIONS), z.array(z.string()))

/** The figures of a bulletin as they were counted; every one opens to its records of that moment. */
export const CountedTableView = z.object({
  rows: z.enum(ROWS).nullable(),
  rowsName: Both.nullable(),
  where: conditions,
  total: z.array(CountedView),
  parts: z.array(z.object({ value: z.string(), name: Both, counts: z.array(CountedView) })),
})

const StepView = z.object({
  seq: z.int(),
  type: z.string(),
  at: z.string(),
  by: z.object({ name: z.string().nullable(), office: Office }),
  text: z.string().describe('The reason or the note'),
  number: z.string(),
})

export const BulletinView = BulletinLineView.extend({
  language: z.enum(['zh-CN', 'en']),
  addressee: z.string(),
  sections: z.array(Section).describe('With the places of figures in words'),
  note: z.string(),
  replaces: z.uuid().nullable(),
  countedAt: z.string().describe('What the register knew at this moment is what the figures say'),
  area: z.uuid().nullable().describe('Below which office was counted'),
  periods: z.array(Span.extend({ comparison: z.enum(COMPARISONS) })),
  tables: z.array(CountedTableView),
  conditions: z
    .array(z.object({ dimension: z.enum(DIMENSIONS), value: z.string(), name: Both }))
    .describe('The names of the values by which tables are narrowed'),
  html: z.string().describe('The document as a page'),
  hash: z.string(),
  intact: z.boolean().describe('Whether document and figures still have the hash with which they were issued'),
  recipients: z.array(Office.extend({ receivedAt: z.string().nullable(), by: z.string().nullable() })),
  usual: z.array(z.uuid()).describe('Whom such a bulletin usually goes to'),
  versions: z.array(BulletinLineView),
  steps: z.array(StepView),
  may: z.array(verb),
  mayReceive: z.boolean(),
}).meta({ id: 'Bulletin' })
export type BulletinView = z.output<typeof BulletinView>

export const PreviewView = z
  .object({
    html: z.string(),
    problems: z.array(z.object({ path: z.string(), zh: z.string(), en: z.string() })),
  })
  .meta({ id: 'BulletinPreview' })
export type PreviewView = z.output<typeof PreviewView>

/** What is not the same any more: figures one by one, and the lines of the document where two versions are compared. */
export const ChangesView = z
  .object({
    before: z.string().describe('Of which moment the figures before are'),
    after: z.string(),
    figures: z.array(
      z.object({
        figure: figureName,
        name: Both,
        rowsName: Both.nullable(),
        part: Both.nullable(),
        comparison: z.enum(COMPARISONS).nullable(),
        before: FigureView,
        after: FigureView,
      }),
    ),
    gone: z.array(z.string()),
    added: z.array(z.string()),
  })
  .meta({ id: 'BulletinChanges' })
export type ChangesView = z.output<typeof ChangesView>

/** What can be put into a text or a table. */
export const PlacesView = z
  .object({
    figures: z.array(
      z.object({
        id: figureName,
        name: Both,
        share: z.boolean(),
        places: z.array(z.object({ telling: z.string(), name: Both, place: Both })),
        rows: z.array(z.enum(ROWS)),
      }),
    ),
    rows: z.array(z.object({ id: z.enum(ROWS), name: Both })),
  })
  .meta({ id: 'BulletinPlaces' })
export type PlacesView = z.output<typeof PlacesView>
