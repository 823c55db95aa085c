import type { Office } from '../../server/src/domains/office/index.ts'
import type { Bilingual } from './language.ts'

/** A county, district or city with the offices that act there. */
export interface PlaceOfOffices {
  readonly regionId: string
  /** Its government; its petition office where none is in the tree. */
  readonly head: Office
  /** As people call the place: without "People's Government". */
  readonly name: Bilingual
  readonly petitionOffices: readonly Office[]
  /** Every other active office, as the tree orders them. */
  readonly others: readonly Office[]
}

const RANKS = { province: 0, city: 1, county: 2, township: 3 } as const
const byLevel = (a: Office, b: Office): number => RANKS[a.level] - RANKS[b.level]

/** The places of the tree of offices, the higher ones first. */
export function placesOf(offices: readonly Office[]): PlaceOfOffices[] {
  const regions = Map.groupBy(
    offices.filter((office) => office.active),
    (office) => office.regionId,
  )
  return [...regions]
    .flatMap(([regionId, here]) => {
      const sorted = [...here].sort(byLevel)
      const petitionOffices = sorted.filter(({ kind }) => kind === 'petition-office')
      const head = sorted.find(({ kind }) => kind === 'government') ?? petitionOffices[0] ?? sorted[0]
      if (!head) return []
      const place: PlaceOfOffices = {
        regionId,
        head,
        name: placeName(head),
        petitionOffices,
        others: sorted.filter(({ kind }) => kind !== 'petition-office'),
      }
      return [place]
    })
    .sort((a, b) => byLevel(a.head, b.head) || (a.regionId < b.regionId ? -1 : 1))
}

const placeName = ({ name }: Office): Bilingual => ({
  zh: name.zh.replace(/(?<=.)人民政府$/u, ''),
  en: name.en.replace(/\s+(?:People[’']s\s+)?Government$/i, ''),
})

export const findPlace = (offices: readonly Office[], regionId: string | undefined): PlaceOfOffices | undefined =>
  placesOf(offices).find((place) => place.regionId === regionId)

/** True for an accused office and everything below it: nothing about the matter may reach them (Art. 30(3)). */
export const isAccused = (office: Office, accused: readonly string[]): boolean =>
  accused.some((id) => office.path.includes(id))

/** The offices above a place, nearest first, that may take a matter when the place itself may not. */
export function officesAbove(offices: readonly Office[], place: PlaceOfOffices): Office[] {
  const above = new Set(place.head.path)
  const higher = offices.filter(({ active, regionId, parentId, id, level }) => {
    if (!active || regionId === place.regionId || !(RANKS[level] < RANKS[place.head.level])) return false
    return above.has(id) || (parentId !== null && above.has(parentId))
  })
  return higher.sort((a, b) => byLevel(b, a))
}

/** The petition office that registers for a place and is not itself accused: of the place, else of the level above. */
export function suggestedOffice(
  offices: readonly Office[],
  place: PlaceOfOffices,
  accused: readonly string[],
): Office | undefined {
  const local = place.petitionOffices.find((office) => !isAccused(office, accused))
  return (
    local ??
    officesAbove(offices, place).find((office) => office.kind === 'petition-office' && !isAccused(office, accused))
  )
}
