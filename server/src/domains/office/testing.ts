import type { Office } from './office.ts'

type Sketch = Pick<Office, 'id' | 'level' | 'kind'> & Partial<Omit<Office, 'path'>> & { path: readonly string[] }

/** An office for tests, complete from the little that matters there. Ids may be any text. */
export const anOffice = (sketch: Sketch): Office => ({
  regionId: '990101',
  parentId: sketch.path.at(-2) ?? null,
  name: { zh: sketch.id, en: sketch.id },
  shortName: sketch.id,
  codeWord: sketch.id,
  phone: '',
  address: '',
  openingHours: { zh: '', en: '' },
  successorId: null,
  ruleSet: 'national',
  active: true,
  version: 1,
  ...sketch,
  path: [...sketch.path],
})

/**
 * A small district of the imagination: a city with two counties, each with its government, petition office and departments, and a
 * township below the first.
 */
export function aDistrict(): Office[] {
  const city = ['city']
  const first = [...city, 'county-a']
  const second = [...city, 'county-b']
  const government = { kind: 'government' } as const
  return [
    anOffice({ id: 'city', level: 'city', ...government, path: city, regionId: '990100' }),
    anOffice({
      id: 'city-petitions',
      level: 'city',
      kind: 'petition-office',
      path: [...city, 'city-petitions'],
      regionId: '990100',
    }),
    anOffice({
      id: 'city-housing',
      level: 'city',
      kind: 'department',
      path: [...city, 'city-housing'],
      regionId: '990100',
    }),
    anOffice({ id: 'county-a', level: 'county', ...government, path: first }),
    anOffice({ id: 'a-petitions', level: 'county', kind: 'petition-office', path: [...first, 'a-petitions'] }),
    anOffice({ id: 'a-housing', level: 'county', kind: 'department', path: [...first, 'a-housing'] }),
    anOffice({ id: 'a-water', level: 'county', kind: 'department', path: [...first, 'a-water'] }),
    anOffice({ id: 'a-town', level: 'township', ...government, path: [...first, 'a-town'] }),
    anOffice({ id: 'county-b', level: 'county', ...government, path: second, regionId: '990102' }),
    anOffice({
      id: 'b-housing',
      level: 'county',
      kind: 'department',
      path: [...second, 'b-housing'],
      regionId: '990102',
    }),
  ]
}
