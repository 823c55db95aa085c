import { afterAll, beforeAll, expect, it } from 'vitest'
import { DEMONSTRATION } from '../../server/src/domains/demonstration/generate.ts'
import {
  DEMONSTRATION_PASSWORD as password,
  furnishDesks,
  loadDemonstration,
} from '../../server/src/domains/demonstration/index.ts'
import { recordInstallation } from '../../server/src/platform/db/index.ts'
import { pagesOfPdf } from '../../server/src/platform/documents/testing.ts'
import { fixedClock } from '../../server/src/platform/time/index.ts'
import { openTestOffice, type TestOffice } from '../factories/office.ts'
import { tellWholeProcedure } from './story.ts'

/** A Tuesday. */
const clock = fixedClock('2026-03-10T02:00:00.000Z')
let office: TestOffice
let address: string

beforeAll(async () => {
  office = await openTestOffice(undefined, clock)
  const { test, desks, app } = office
  await recordInstallation(test.database, { masterKey: 'm', signingKey: 'k', demonstration: true })
  const { matters, files, rules, offices } = desks
  await loadDemonstration({ matters, files, rules: rules.current() }, { ...DEMONSTRATION, count: 60 })
  await offices.refresh()
  await furnishDesks(matters)
  address = await app.listen({ host: '127.0.0.1', port: 0 })
}, 240_000)
afterAll(() => office.close())

const issued = async (): Promise<string[]> => {
  const { rows } = await office.test.admin.query<{ number: string }>('select number from issued_document order by id')
  return rows.map(({ number }) => number)
}

it('goes from a visit to the second review, by the API alone, and every document of it is in the case file', async () => {
  const before = new Set(await issued())
  const lines: string[] = []
  const told = await tellWholeProcedure({ address, password, clock, say: (line) => void lines.push(line) })
  expect(told.phase).toBe('concluded')

  const numbers = (await issued()).filter((number) => !before.has(number))
  const [cover, ...rest] = await pagesOfPdf(told.caseFile)
  const contents = rest.filter(({ foot }) => foot === '')
  const pages = rest.slice(contents.length)
  expect(cover?.text).toContain('已办结')
  expect(pages.map(({ foot }) => foot)).toEqual(pages.map((_, n) => `—${n + 1}—`))

  const list = contents.map(({ text }) => text).join('')
  expect(numbers.filter((number) => !list.includes(number))).toEqual([])
  for (const number of numbers)
    expect([number, pages.some(({ text }) => text.includes(number))]).toEqual([number, true])
}, 120_000)
