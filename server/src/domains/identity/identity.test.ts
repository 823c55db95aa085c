import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OfficeContext } from '../../platform/cli/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import { allPolicies, routesOf } from '../../platform/http/index.ts'
import { fixedClock } from '../../platform/time/index.ts'
import { migrations as officeMigrations } from '../office/index.ts'
import {
  actorKey,
  addUserCommands,
  createFirstOffice,
  isFirstRun,
  matterPass,
  migrations,
  readMatterPass,
  scopeOf,
  systemActor,
} from './index.ts'
import { openTestOffice } from './testing.ts'

const clock = fixedClock('2026-05-06T02:00:00.000Z')

describe('the actor', () => {
  it('says for whom the database is asked, and who acted', () => {
    const officer = {
      kind: 'officer',
      staffId: 's1',
      name: '王芳',
      officeId: 'o1',
      regionId: '990101',
      officePath: ['o1'],
      officeKind: 'department',
      roles: ['handler'],
    } as const
    const citizen = { kind: 'citizen', regionId: '990101', matterId: 'm1' } as const
    expect(scopeOf(officer)).toEqual({ audience: 'officer', staffId: 's1', officeId: 'o1', regionId: '990101' })
    expect(scopeOf(citizen)).toEqual({ audience: 'citizen', matterId: 'm1', regionId: '990101' })
    expect(scopeOf({ kind: 'visitor' })).toEqual({ audience: 'public' })
    expect(scopeOf(systemActor('jobs'))).toEqual({ audience: 'system' })
    expect([officer, citizen, systemActor('jobs'), { kind: 'visitor' } as const].map(actorKey)).toEqual([
      'officer:s1',
      'citizen:m1',
      'system:jobs',
      'visitor',
    ])
  })
})

describe('the pass of a citizen', () => {
  const secret = Buffer.alloc(32, 1)
  const pass = matterPass(secret, { regionId: '990101', matterId: 'm1' }, clock.now())

  it('opens one matter for an hour', () => {
    expect(readMatterPass(secret, pass, clock.now())).toEqual({ kind: 'citizen', regionId: '990101', matterId: 'm1' })
    expect(readMatterPass(secret, pass, '2026-05-06T03:00:01.000Z')).toBeUndefined()
  })

  it('cannot be altered or made up', () => {
    for (const forged of [
      pass.replace('m1', 'm2'),
      pass.replace('.17', '.18'),
      `${pass}x`,
      '',
      'a.b.c.d',
      `${pass}.e`,
    ]) {
      expect(readMatterPass(secret, forged, clock.now())).toBeUndefined()
    }
    expect(readMatterPass(Buffer.alloc(32, 2), pass, clock.now())).toBeUndefined()
  })

  it('counts on the citizens’ pages, the desk elsewhere', async () => {
    const office = await openTestOffice()
    office.app.get('/follow', { config: { policy: 'public' } }, (request) => request.actor.kind)
    office.app.get('/api/v1/follow', { config: { policy: 'public' } }, (request) => request.actor.kind)
    await office.staff('wang', await office.office('云河县信访局', null, { kind: 'petition-office' }), 'handler')
    const session = await office.signIn('wang')
    const own = matterPass(office.identity.passSecret, { regionId: '990101', matterId: 'm1' }, office.clock.now())
    const kind = async (url: string, cookie: string) => (await office.app.inject({ url, headers: { cookie } })).body
    expect(await kind('/follow', `${session}; huiyin_matter=${own}`)).toBe('citizen')
    expect(await kind('/api/v1/follow', `${session}; huiyin_matter=${own}`)).toBe('officer')
    expect(await kind('/api/v1/follow', `huiyin_matter=${own}`)).toBe('citizen')
    expect(await kind('/follow', 'huiyin_matter=forged')).toBe('visitor')
    await office.close()
  })
})

describe('doors', () => {
  it('all have a policy, and every policy says who in both languages', async () => {
    const office = await openTestOffice()
    const routes = routesOf(office.app)
    expect(routes.length).toBeGreaterThan(20)
    const names = new Set(allPolicies().map((policy) => policy.name))
    expect(routes.filter((route) => !names.has(route.policy))).toEqual([])
    for (const policy of allPolicies())
      expect([policy.sentence.zh, policy.sentence.en].every((text) => text.length > 5)).toBe(true)
    const open = routes
      .filter((route) => route.policy === 'public' && route.method !== 'HEAD')
      .map((route) => `${route.method} ${route.url}`)
    expect(open.toSorted()).toEqual([
      'GET /api/v1/docs',
      'GET /api/v1/docs.css',
      'GET /api/v1/offices',
      'GET /api/v1/offices/:id',
      'GET /api/v1/openapi.json',
      'POST /api/v1/session',
    ])
    const description = (await office.app.inject('/api/v1/openapi.json')).json()
    const keyed = description.paths['/api/v1/staff'].post.parameters.map(
      (parameter: { name: string }) => parameter.name,
    )
    expect(keyed).toContain('Idempotency-Key')
    await office.close()
  })
})

describe('the first run', () => {
  let test: TestDatabase
  beforeAll(async () => {
    test = await createTestDatabase([...officeMigrations, ...migrations])
  })
  afterAll(() => test.drop())

  it('creates one office with its administrator, once, whoever else tries', async () => {
    const { database } = test
    expect(await isFirstRun(database)).toBe(true)
    const wish = (name: string) => ({
      office: {
        regionId: '990101',
        level: 'county' as const,
        kind: 'petition-office' as const,
        name: { zh: name, en: '' },
      },
      administrator: { username: 'admin', name: '管理员' },
      password: 'seven geese flew south',
    })
    const weak = createFirstOffice({ database, clock }, { ...wish('甲'), password: 'admin-admin-admin' })
    await expect(weak).rejects.toMatchObject({ code: 'invalid' })
    const tries = await Promise.allSettled(
      ['云河县信访局', '山前县信访局', '海口县信访局'].map((name) =>
        createFirstOffice({ database, clock }, wish(name)),
      ),
    )
    expect(tries.filter((each) => each.status === 'fulfilled')).toHaveLength(1)
    expect(await isFirstRun(database)).toBe(false)
    await expect(createFirstOffice({ database, clock }, wish('再来一个'))).rejects.toMatchObject({ code: 'conflict' })
    const { rows } = await test.admin.query('SELECT username, roles FROM staff')
    expect(rows).toEqual([{ username: 'admin', roles: ['administrator'] }])
  })

  it('is followed by accounts from the command line', async () => {
    const printed: string[] = []
    const run = async (...words: string[]): Promise<void> => {
      const program = new Command().exitOverride()
      addUserCommands(
        {
          program,
          withOffice: async (work) => void (await work({ database: test.database, clock } as unknown as OfficeContext)),
          print: (line) => void printed.push(line),
          report: () => undefined,
          end: () => undefined,
        },
        () => Promise.resolve(),
      )
      await program.parseAsync(['node', 'huiyin', 'user', ...words])
    }
    const office = (await test.admin.query<{ name_zh: string }>('SELECT name_zh FROM office')).rows[0]?.name_zh ?? ''
    await run('add', 'wang', '--name', '王芳', '--office', office, '--roles', 'handler,head')
    expect(printed.at(-1)).toMatch(/[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/)
    await run('roles', 'wang', 'supervisor')
    await run('password', 'wang')
    await run('deactivate', 'wang')
    printed.length = 0
    await run('list')
    expect(printed.toSorted()).toEqual([
      `admin\t管理员\t${office}\tadministrator\t✓`,
      `wang\t王芳\t${office}\tsupervisor\t✗`,
    ])
    await expect(run('roles', 'wang', 'king')).rejects.toMatchObject({ code: 'invalid' })
    await expect(run('add', 'x1', '--name', 'x', '--office', '没有', '--roles', 'head')).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})
