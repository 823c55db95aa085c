import { definePart, placesIn, type TemplateForm, type TemplateShape } from '../../document/index.ts'
import type { Law } from '../facts.ts'
import { messages } from '../messages/index.ts'
import { CITIZEN_PAPERS, isIssuedElsewhere, PAPER_OF, type PaperEvent, type PaperKind } from '../paper-kinds.ts'
import { ARTICLE_OF } from './articles.ts'
import { receiptForm } from './receipt-paper.ts'
import { samplesOf } from './sample.ts'
import { partsOf, PLACE_NAMES } from './template-parts.ts'
import { COMMON_PLACES, paperWords, type AnyPlace } from './words.ts'

const isPlace = (name: string): name is AnyPlace => Object.hasOwn(PLACE_NAMES, name)

const shapes = new Map<PaperKind, TemplateShape>()

/** The sentences of a kind of paper: the built-in words, and what must be in any others. */
export function shapeOf(kind: PaperKind): TemplateShape {
  const known = shapes.get(kind)
  if (known) return known
  const shape = { kind, parts: partsOf(kind).map(templatePart) }
  shapes.set(kind, shape)
  return shape
}

function templatePart({
  id,
  name,
  optional = false,
  free,
  keeps,
}: ReturnType<typeof partsOf>[number]): TemplateShape['parts'][number] {
  const text = { 'zh-CN': paperWords['zh-CN'].bodies[id], en: paperWords.en.bodies[id] }
  const places = [...new Set<AnyPlace>([...placesIn(text['zh-CN']).filter(isPlace), ...COMMON_PLACES])]
  return definePart({
    id,
    name,
    text,
    optional,
    places: Object.fromEntries(places.map((place) => [place, PLACE_NAMES[place]])),
    ...(free && { free }),
    ...(keeps && { keeps }),
  })
}

/** The papers of the procedure and the receipt as templates. */
export const matterForms = (law: () => Law): TemplateForm[] => [...stepForms(law), receiptForm]

const stepForms = (law: () => Law): TemplateForm[] =>
  (Object.keys(PAPER_OF) as PaperEvent[]).flatMap((producedBy) => {
    const kind = PAPER_OF[producedBy]
    if (isIssuedElsewhere(producedBy)) return []
    return [
      {
        ...shapeOf(kind),
        desk: 'matter',
        title: { zh: messages['zh-CN'].paperTitles[kind], en: messages.en.paperTitles[kind] },
        article: ARTICLE_OF[kind],
        producedBy,
        toPetitioner: CITIZEN_PAPERS.includes(kind),
        samples: (words, setting) => samplesOf(producedBy, words, { ...setting, law: law() }),
      },
    ]
  })
