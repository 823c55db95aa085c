import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import { createOffice, type NewOffice, type Office } from '../../server/src/domains/office/index.ts'
import type { Officer } from '../../server/src/domains/identity/index.ts'
import { COMMANDS, type Command, type Filing, type Verb } from '../../server/src/domains/matter/index.ts'
import { loadSeedTopics } from '../../server/src/domains/topic/index.ts'
import { createServer, type ServerOptions } from '../../server/src/main/server.ts'
import { openDesks, type Desks } from '../../server/src/main/desks.ts'
import { allMigrations } from '../../server/src/main/migrations.ts'
import { readConfig } from '../../server/src/platform/config/index.ts'
import { newId, openOfficeKeys } from '../../server/src/platform/crypto/index.ts'
import { createTestDatabase, type TestDatabase } from '../../server/src/platform/db/testing.ts'
import type { App } from '../../server/src/platform/http/index.ts'
import { declareQueues } from '../../server/src/platform/jobs/index.ts'
import type { Log } from '../../server/src/platform/log/index.ts'
import { fixedClock, type Clock, type Instant } from '../../server/src/platform/time/index.ts'

/** A small city of the imagination, by names that read in a sentence. */
const SKETCH = {
  city: {
    level: 'city',
    kind: 'government',
    in: null,
    region: '990100',
    zh: '云岭市人民政府',
    en: 'Yunling City Government',
  },
  cityPetitions: {
    level: 'city',
    kind: 'petition-office',
    in: 'city',
    region: '990100',
    zh: '云岭市信访局',
    en: 'Yunling City Petition Office',
  },
  cityDiscipline: {
    level: 'city',
    kind: 'discipline',
    in: 'city',
    region: '990100',
    zh: '云岭市纪委监委',
    en: 'Yunling City Discipline Office',
  },
  county: {
    level: 'county',
    kind: 'government',
    in: 'city',
    region: '990101',
    zh: '青蘅县人民政府',
    en: 'Qinghe County Government',
  },
  countyPetitions: {
    level: 'county',
    kind: 'petition-office',
    in: 'county',
    region: '990101',
    zh: '青蘅县信访局',
    en: 'Qinghe County Petition Office',
  },
  countyHousing: {
    level: 'county',
    kind: 'department',
    in: 'county',
    region: '990101',
    zh: '青蘅县住房和城乡建设局',
    en: 'Qinghe Housing and Construction Bureau',
  },
  countyWater: {
    level: 'county',
    kind: 'department',
    in: 'county',
    region: '990101',
    zh: '青蘅县水利局',
    en: 'Qinghe Water Bureau',
  },
  countyLabour: {
    level: 'county',
    kind: 'department',
    in: 'county',
    region: '990101',
    zh: '青蘅县人力资源和社会保障局',
    en: 'Qinghe Labour and Social Insurance Bureau',
  },
  township: {
    level: 'township',
    kind: 'government',
    in: 'county',
    region: '990101',
    zh: '柳溪镇人民政府',
    en: 'Liuxi Town Government',
  },
  otherCounty: {
    level: 'county',
    kind: 'government',
    in: 'city',
    region: '990102',
    zh: '松林县人民政府',
    en: 'Songlin County Government',
  },
  otherPetitions: {
    level: 'county',
    kind: 'petition-office',
    in: 'otherCounty',
    region: '990102',
    zh: '松林县信访局',
    en: 'Songlin County Petition Office',
  },
} as const satisfies Record<
  string,
  { level: Office['level']; kind: Office['kind']; in: string | null; region: string; zh: string; en: string }
>

export type PortalOfficeName = keyof typeof SKETCH

/** The whole server on a database of its own: the portal as citizens meet it, and officers who can be asked to act. */
export interface PortalOffice {
  readonly app: App
  readonly desks: Desks
  readonly test: TestDatabase
  readonly clock: Clock & { set(instant: Instant): void }
  readonly offices: Readonly<Record<PortalOfficeName, Office>>
  /** Gives a command as somebody of an office. */
  give(office: PortalOfficeName, key: MatterKey, verb: Verb, input: unknown): Promise<void>
  /** Redacts as the rules propose, has it checked and publishes it, with clean copies of some files of the matter. */
  publish(office: PortalOfficeName, key: MatterKey, files?: readonly string[]): Promise<void>
  /** Files a matter directly, for pages about matters that exist. */
  file(filing: Partial<Filing>): Promise<MatterKey & { number: string; queryCode: string }>
  /** Another front door on the same office, e.g. with rate limits. */
  door(options: ServerOptions): Promise<App>
  close(): Promise<void>
}

type MatterKey = { regionId: string; matterId: string }

/**
 * @param settings environment variables beside the usual ones, such as a service for text messages
 * @param log where the office writes what happens; nowhere by default
 */
export async function openPortalOffice(
  now: Instant = '2026-11-20T02:00:00.000Z',
  settings: Readonly<Record<string, string>> = {},
  log: Log = pino({ level: 'silent' }),
): Promise<PortalOffice> {
  const test = await createTestDatabase(allMigrations)
  await test.database.write({ audience: 'system' }, declareQueues)
  await test.database.write({ audience: 'system' }, loadSeedTopics)
  const offices = await setUpOffices(test)
  const folder = await mkdtemp(path.join(tmpdir(), 'huiyin-portal-'))
  const clock = fixedClock(now)
  const context = {
    config: readConfig({ HUIYIN_DATA: folder, HUIYIN_DEMO: '0', PORT: '0', ...settings }),
    log,
    clock,
    keys: openOfficeKeys({ folder: path.join(folder, 'keys'), mayCreate: true }),
    database: test.database,
    server: null as never,
  }
  const desks = await openDesks(context)
  const doors: App[] = []
  const door = async (options: ServerOptions): Promise<App> => {
    const app = await createServer(context, desks, options)
    doors.push(app)
    return app
  }
  return {
    app: await door({ rateLimits: false }),
    desks,
    test,
    clock,
    offices,
    door,
    async give(office, key, verb, input) {
      await desks.desk.give(officerOf(offices[office]), key, {
        verb,
        input: COMMANDS[verb].input.parse(input),
      } as Command)
    },
    async publish(office, key, files = []) {
      const head = officerOf(offices[office])
      const colleague = { ...head, staffId: newId() }
      const { publications } = desks
      const step = async (officer: Officer, command: Parameters<typeof publications.act>[2]): Promise<void> => {
        const { version } = await publications.one(head, key)
        const idempotency = { key: `publish-${newId()}`, fingerprint: Buffer.alloc(32) }
        await publications.act(officer, { ...key, expectedVersion: version }, command, idempotency)
      }
      const { source, proposals } = await publications.one(colleague, key)
      const redactions = proposals.map(({ part, start, end, kind }) => ({ part, start, end, kind, byHand: false }))
      await step(colleague, {
        verb: 'propose',
        input: { source: source?.fingerprint ?? '', redactions, files: [...files] },
      })
      await step(head, { verb: 'check', input: { sure: true } })
      await step(head, { verb: 'publish', input: { sure: true } })
    },
    file: (filing) =>
      desks.desk.file({ kind: 'visitor' }, aFiling(offices, clock, filing), {
        key: `test-${Math.random()}`,
        fingerprint: Buffer.alloc(32),
      }),
    async close() {
      await Promise.all(doors.map((app) => app.close()))
      await desks.close()
      await test.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function setUpOffices(test: TestDatabase): Promise<Record<PortalOfficeName, Office>> {
  const made: Partial<Record<PortalOfficeName, Office>> = {}
  for (const name of Object.keys(SKETCH) as PortalOfficeName[]) {
    const { level, kind, in: parent, region, zh, en } = SKETCH[name]
    const wish: NewOffice = {
      parentId: parent === null ? null : (made[parent]?.id ?? null),
      regionId: region,
      level,
      kind,
      name: { zh, en },
      phone: '0990-1234567',
      address: '安平街 1 号',
      openingHours: { zh: '工作日 9:00–12:00，14:00–17:00', en: 'Working days 9:00–12:00 and 14:00–17:00' },
    }
    made[name] = await test.database.write({ audience: 'system' }, (tx) =>
      createOffice(tx, { kind: 'system', name: 'test' }, wish),
    )
  }
  return made as Record<PortalOfficeName, Office>
}

const officerOf = (office: Office): Officer => ({
  kind: 'officer',
  staffId: office.id,
  name: office.name.zh,
  officeId: office.id,
  regionId: office.regionId,
  officePath: office.path,
  officeKind: office.kind,
  roles: ['intake-clerk', 'handler', 'head', 'supervisor'],
})

const aFiling = (offices: Record<PortalOfficeName, Office>, clock: Clock, filing: Partial<Filing>): Filing => ({
  channel: 'online',
  class: 'request',
  topic: null,
  summary: '和平路路灯两个月不亮，请尽快维修',
  text: '和平路与新华街路口的路灯从九月起不亮，晚上学生放学很不安全。\n多次向物业反映，没有结果。',
  place: '990101',
  placeDetail: '和平路与新华街路口',
  purpose: '',
  addressee: '',
  office: offices.countyPetitions.id,
  receivedOn: clock.today(),
  postmarkedOn: null,
  petitioners: [
    {
      name: '李明',
      documentType: 'none',
      documentNumber: '',
      phone: '13800000000',
      email: '',
      address: '',
      postcode: '',
      representative: false,
    },
  ],
  peopleCount: 1,
  anonymous: false,
  confidential: false,
  publishConsent: true,
  enterpriseRelated: false,
  litigationRelated: false,
  urgent: false,
  firstForOffice: true,
  firstAnywhere: true,
  accused: [],
  attachments: [],
  ...filing,
})
