import type { Chance } from '../chance.ts'
import { COUNTIES, TOWNSHIPS } from '../district/areas.ts'
import { COUNTY_DEPARTMENTS, type DepartmentId } from '../district/departments.ts'
import { filled, fillingsBy, type Fillings } from '../words/fillings.ts'
import { SUBJECTS } from '../words/subjects.ts'
import type { Subject } from '../words/subject.ts'

/** What a story is about and where it happens, with the keys of the offices that could play a part. */
export interface Scene {
  readonly chance: Chance
  /** The county of the matter's place: its key and region. */
  readonly county: string
  readonly regionId: string
  readonly subject: Subject
  readonly fillings: Fillings
  /** The petition office of the county, its government, and who is competent for the subject. */
  readonly desk: string
  readonly government: string
  readonly handler: string
  /** The petition office that looks after the handler. */
  readonly overseer: string
  /** Another department of the same county. */
  readonly other: string
  readonly township: string
  readonly discipline: string
  readonly court: string
  readonly say: (sentence: string) => string
}

const COUNTY_SHARES = [
  [30, 'district'],
  [30, 'county'],
  [20, 'yuanqiao'],
  [20, 'fanghu'],
] as const

/** The competent department: of the county, or the city's where the county has none. */
export const departmentIn = (county: string, department: DepartmentId): string =>
  `${COUNTY_DEPARTMENTS.includes(department) ? county : 'city'}.${department}`

export const isOfCity = (office: string): boolean => office.startsWith('city.')

/** A scene by chance; `wish` fixes the county or the subject. */
export function sceneBy(chance: Chance, wish: { county?: string; subject?: Subject } = {}): Scene {
  const id = wish.county ?? chance.weighted(COUNTY_SHARES)
  const county = COUNTIES.find((area) => area.id === id)
  if (!county) throw new RangeError(`no county ${id}`)
  const subject = wish.subject ?? chance.one(SUBJECTS)
  const fillings = fillingsBy(chance)
  const handler = departmentIn(id, subject.department)
  const townships = TOWNSHIPS.filter((area) => area.within === id)
  return {
    chance,
    county: id,
    regionId: county.regionId,
    subject,
    fillings,
    desk: `${id}.petitions`,
    government: `${id}.government`,
    handler,
    overseer: isOfCity(handler) ? 'city.petitions' : `${id}.petitions`,
    other: departmentIn(id, chance.one(COUNTY_DEPARTMENTS.filter((each) => each !== subject.department))),
    township: `${chance.one(townships).id}.government`,
    discipline: `${id}.discipline`,
    court: `${id}.court`,
    say: (sentence) => filled(sentence, fillings),
  }
}
