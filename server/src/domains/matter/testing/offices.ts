import { treeOf, type Office, type OfficeTree } from '../../office/index.ts'

/** Four levels of an imaginary province, by a name that reads in a sentence. */
const SKETCH = {
  province: { level: 'province', kind: 'government', in: null },
  provincePetitions: { level: 'province', kind: 'petition-office', in: 'province' },
  city: { level: 'city', kind: 'government', in: 'province' },
  cityPetitions: { level: 'city', kind: 'petition-office', in: 'city' },
  cityHousing: { level: 'city', kind: 'department', in: 'city' },
  cityDiscipline: { level: 'city', kind: 'discipline', in: 'city' },
  cityCourt: { level: 'city', kind: 'judicial', in: 'city' },
  county: { level: 'county', kind: 'government', in: 'city' },
  countyPetitions: { level: 'county', kind: 'petition-office', in: 'county' },
  countyHousing: { level: 'county', kind: 'department', in: 'county' },
  countyWater: { level: 'county', kind: 'department', in: 'county' },
  countyHotline: { level: 'county', kind: 'public-body', in: 'county' },
  /** Merged into `countyWater` (Art. 24(2)). */
  countyRivers: { level: 'county', kind: 'department', in: 'county' },
  township: { level: 'township', kind: 'government', in: 'county' },
  otherCounty: { level: 'county', kind: 'government', in: 'city' },
  otherCountyHousing: { level: 'county', kind: 'department', in: 'otherCounty' },
  /** Lies where Zhejiang's rules are in force. */
  zhejiangPetitions: { level: 'county', kind: 'petition-office', in: 'otherCounty' },
  cityHousingArchive: { level: 'city', kind: 'public-body', in: 'cityHousing' },
  /** In the region of another county. */
  neighbour: { level: 'county', kind: 'government', in: 'city' },
  neighbourPetitions: { level: 'county', kind: 'petition-office', in: 'neighbour' },
  neighbourHousing: { level: 'county', kind: 'department', in: 'neighbour' },
} as const satisfies Record<string, { level: Office['level']; kind: Office['kind']; in: string | null }>

export type OfficeName = keyof typeof SKETCH
export const OFFICE_NAMES = Object.keys(SKETCH) as OfficeName[]

const RULE_SETS: Partial<Record<OfficeName, string>> = { countyHotline: 'hotline-12345', zhejiangPetitions: 'zhejiang' }
const MERGED: Partial<Record<OfficeName, OfficeName>> = { countyRivers: 'countyWater' }

/** A UUID that a test can write down. */
export const anId = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`

/** The ids of the offices, by name. */
export const OFFICES = Object.fromEntries(OFFICE_NAMES.map((name, index) => [name, anId(index + 1)])) as Record<
  OfficeName,
  string
>

const pathOf = (name: OfficeName): string[] => {
  const parent = SKETCH[name].in
  return [...(parent === null ? [] : pathOf(parent)), OFFICES[name]]
}

function anOffice(name: OfficeName): Office {
  const { level, kind, in: parent } = SKETCH[name]
  const successor = MERGED[name]
  return {
    id: OFFICES[name],
    regionId: name.startsWith('neighbour') ? '990102' : '990101',
    parentId: parent === null ? null : OFFICES[parent],
    level,
    kind,
    name: { zh: name, en: name },
    shortName: name,
    codeWord: name,
    path: pathOf(name),
    phone: '',
    address: '',
    openingHours: { zh: '', en: '' },
    successorId: successor === undefined ? null : OFFICES[successor],
    ruleSet: RULE_SETS[name] ?? 'national',
    active: successor === undefined,
    version: 1,
  }
}

export const OFFICE_TREE: OfficeTree = treeOf(OFFICE_NAMES.map(anOffice))

/** The name of an office by its id, so that a failing test reads well. */
export const officeName = (id: string): string => OFFICE_NAMES.find((name) => OFFICES[name] === id) ?? id
