import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMONSTRATION } from '../../server/src/domains/demonstration/generate.ts'
import { loadDemonstration } from '../../server/src/domains/demonstration/index.ts'
import { closeReaders } from '../../server/src/domains/disclosure/index.ts'
import { findStaffByUsername, type Officer } from '../../server/src/domains/identity/index.ts'
import { importMatters } from '../../server/src/domains/intake/index.ts'
import { getOffice } from '../../server/src/domains/office/index.ts'
import { recordInstallation } from '../../server/src/platform/db/index.ts'
import { openTestOffice, type TestOffice } from '../factories/office.ts'

/**
 * The published budgets of three real offices in the demonstration district with its matters and 2,000 imported messages: every indicator is taken
 * over and says where its value comes from; what is measured opens to its records.
 */
const SHARED = path.resolve(import.meta.dirname, '../../../shared/data')
const MESSAGES = path.join(SHARED, 'petitions/messages-with-replies.ndjson')
const BUDGETS = path.join(SHARED, 'budgets/hebei')
const DOCUMENTS = [
  { name: 'handan-2024.md', indicators: 36 },
  { name: 'langfang-anci-2022.md', indicators: 23 },
  { name: 'qinhuangdao-etdz-2023.txt', indicators: 38 },
] as const
const present = existsSync(BUDGETS) && existsSync(MESSAGES)
if (!present) process.stdout.write('Real budgets and messages are not here; their indicators are not measured.\n')

describe.runIf(present)('indicators of real budgets over imported messages', () => {
  let office: TestOffice
  let head: Officer
  let folder = ''

  beforeAll(async () => {
    office = await openTestOffice()
    const { test, desks } = office
    const { matters, files, rules, offices, topics } = desks
    await recordInstallation(test.database, { masterKey: 'm', signingKey: 'k', demonstration: true })
    await loadDemonstration({ matters, files, rules: rules.current() }, { ...DEMONSTRATION, count: 200 })
    await offices.refresh()
    await topics.refresh()
    const staff = await test.database.read({ audience: 'system' }, (tx) => findStaffByUsername(tx, 'county.head'))
    if (!staff) throw new Error('the district has no head')
    const { id, regionId, path: officePath, kind } = getOffice(offices.tree(), staff.officeId)
    head = {
      kind: 'officer',
      staffId: staff.id,
      name: staff.name,
      officeId: id,
      regionId,
      officePath,
      officeKind: kind,
      roles: staff.roles,
    }
    folder = await mkdtemp(path.join(tmpdir(), 'huiyin-budgets-'))
    const file = path.join(folder, 'messages.ndjson')
    await symlink(MESSAGES, file)
    const summary = await importMatters({ ...matters, topics: () => topics.tree() }, { file, office: id })
    if (summary.taken < 1900) throw new Error(`only ${summary.taken} messages were taken`)
  }, 300_000)
  afterAll(async () => {
    await closeReaders()
    await office.close()
    await rm(folder, { recursive: true, force: true })
  })

  it.each(DOCUMENTS)(
    '$name: each is measured, manual, text or refused, with the reason; the measured open to their records',
    async ({ name, indicators }) => {
      const { performance } = office.desks
      // The messages are of several years: a year that has them is measured.
      const year = 2022 + DOCUMENTS.findIndex((each) => each.name === name)
      const key = { key: `take:${name}`, fingerprint: Buffer.from(name.padEnd(32).slice(0, 32)) }
      const taken = await performance.takeOver(head, { name, bytes: readFileSync(path.join(BUDGETS, name)) }, year, key)
      expect(taken.indicators).toBe(indicators)
      const all = (await performance.year(head, { year })).subjects.flatMap((subject) => subject.indicators)
      expect(all).toHaveLength(indicators)
      const unexplained = all.filter(({ measurement: { explained } }) => !(explained.zh && explained.en))
      expect(unexplained).toEqual([])
      const refused = all.filter(({ measurement }) => measurement.kind === 'refused')
      expect(refused.map(({ value, figures, none }) => [value, figures, none])).toEqual(
        refused.map(() => [null, [], 'refused']),
      )
      const measured = all.filter(({ measurement }) => measurement.kind === 'measured')
      expect(measured.filter(({ figures }) => figures.length === 0)).toEqual([])
      for (const one of measured)
        for (const figure of one.figures.filter(({ opens, value }) => opens && Number(value) > 0)) {
          const asked = { figure: figure.id as 'received', asOf: null, after: null, limit: 200 }
          const { items, next } = await performance.records(head, one, asked)
          const count = next === null ? items.length : 200
          expect([one.name, figure.id, count]).toEqual([one.name, figure.id, Math.min(200, Number(figure.value))])
        }
      expect(measured.length).toBeGreaterThan(4)
    },
  )
})
