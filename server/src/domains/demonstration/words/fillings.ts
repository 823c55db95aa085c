import type { Chance } from '../chance.ts'
import { AMOUNTS, BUS_LINES, ESTATES, FIRMS, NUMBERS, SCHOOLS, SEASONS, STREETS, TIMES, VILLAGES } from './spots.ts'

/** What stands in the gaps of a matter's sentences. */
export type Fillings = Readonly<Record<string, string>>

export const fillingsBy = (chance: Chance): Fillings => ({
  street: chance.one(STREETS),
  estate: chance.one(ESTATES),
  village: chance.one(VILLAGES),
  school: chance.one(SCHOOLS),
  firm: chance.one(FIRMS),
  line: chance.one(BUS_LINES),
  since: chance.one(SEASONS),
  when: chance.one(TIMES),
  span: chance.one(AMOUNTS),
  count: chance.one(NUMBERS),
  no: String(chance.between(1, 98)),
  area: String(chance.between(6, 90)),
})

/** @throws RangeError for a gap that nothing fills */
export const filled = (sentence: string, fillings: Fillings): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, gap: string) => {
    const filling = fillings[gap]
    if (filling === undefined) throw new RangeError(`nothing fills {${gap}}`)
    return filling
  })
