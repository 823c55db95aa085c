import type { NewOffice } from '../../office/index.ts'
import { AREAS, type Area } from './areas.ts'
import { CITY_DEPARTMENTS, COUNTY_DEPARTMENTS, DEPARTMENTS } from './departments.ts'

/** An office of the demonstration before it has an id: `key` and `parent` stand for ids. */
export interface OfficeSketch extends Omit<NewOffice, 'parentId'> {
  /** What the office is called in this domain and in the user names of its staff: `county.water`. */
  readonly key: string
  readonly parent: string | null
  readonly area: string
  /** The office that took over its functions (Art. 24(2)). */
  readonly mergedInto?: string
}

const HOURS = {
  zh: '周一至周五 9:00—12:00，13:30—17:30',
  en: 'Monday to Friday 9:00–12:00 and 13:30–17:30',
}

const governmentOf = (area: string): string => `${area}.government`

function sketchesOf(area: Area): OfficeSketch[] {
  const government = governmentOf(area.id)
  const place = { area: area.id, regionId: area.regionId, level: area.level, ruleSet: area.ruleSet } as const
  const office = (
    name: string,
    kind: NewOffice['kind'],
    zh: string,
    en: string,
    shortName: string,
    word: string,
  ): Omit<OfficeSketch, 'phone' | 'address'> => ({
    ...place,
    key: `${area.id}.${name}`,
    parent: government,
    kind,
    name: { zh: `${area.zh}${zh}`, en: `${area.en} ${en}` },
    shortName: `${area.zh}${shortName}`,
    codeWord: `${area.word}${word}`,
  })
  const people = { ...office('government', 'government', '人民政府', 'Government', '政府', '政') }
  const top = { ...people, parent: area.within === null ? null : governmentOf(area.within) }
  if (area.level === 'township') return withAddresses([top])
  const departments = area.level === 'city' ? CITY_DEPARTMENTS : COUNTY_DEPARTMENTS
  return withAddresses([
    top,
    office('petitions', 'petition-office', '信访局', 'Petition Office', '信访局', '信'),
    office('discipline', 'discipline', '纪律检查机关', 'Discipline Inspection Organ', '纪检机关', '纪'),
    office('court', 'judicial', '司法机关信访接待处', 'Judicial Reception Office', '司法接待处', '司'),
    ...departments.map((id) => {
      const { zh, en, short, word } = DEPARTMENTS[id]
      return office(id, 'department', zh, en, short, word)
    }),
    ...(area.level === 'city'
      ? [
          {
            ...office('hotline', 'public-body', '市民服务热线中心', 'Citizens Hotline Centre', '热线中心', '热'),
            ruleSet: 'hotline-12345',
          },
          {
            ...office('planning', 'department', '城乡规划局', 'Planning Bureau', '规划局', '规'),
            mergedInto: 'city.land',
          },
        ]
      : []),
  ])
}

/** Telephone numbers that nobody has, and streets that are nowhere. */
const withAddresses = (offices: readonly Omit<OfficeSketch, 'phone' | 'address'>[]): OfficeSketch[] =>
  offices.map((office, n) => ({
    ...office,
    openingHours: HOURS,
    phone: `0000-${office.regionId}${String(n + 1).padStart(2, '0')}`,
    address: `${AREAS.find(({ id }) => id === office.area)?.zh ?? ''}扶摇路 ${n + 1} 号`,
  }))

/** Every office, superiors before subordinates. */
export const OFFICE_SKETCHES: readonly OfficeSketch[] = AREAS.flatMap(sketchesOf)
