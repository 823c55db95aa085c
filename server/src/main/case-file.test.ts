import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Criteria } from '../domains/backlog/index.ts'
import { completeCaseFile } from '../domains/matter/case-file-annexes.ts'
import { closeDocuments, renderCaseFile } from '../platform/documents/index.ts'
import { textsOfPdf } from '../platform/documents/testing.ts'
import { newId } from '../platform/crypto/index.ts'
import type { IdempotencyKey } from '../platform/http/index.ts'
import type { Officer, Role } from '../domains/identity/index.ts'
import { openPortalOffice, type PortalOffice, type PortalOfficeName } from '../../../tests/factories/portal-office.ts'

let portal: PortalOffice
let whole: Awaited<ReturnType<typeof everywhere>>
beforeAll(async () => {
  portal = await openPortalOffice('2026-11-20T02:00:00.000Z')
  whole = await everywhere()
})
afterAll(async () => {
  await portal.close()
  await closeDocuments()
})

const ALL: readonly Role[] = ['intake-clerk', 'handler', 'head', 'supervisor']
function officerAt(name: PortalOfficeName, roles: readonly Role[] = ALL): Officer {
  const { id, regionId, path, kind } = portal.offices[name]
  return { kind: 'officer', staffId: newId(), name, officeId: id, regionId, officePath: path, officeKind: kind, roles }
}
const aKey = (): IdempotencyKey => ({ key: `case-file-${randomUUID()}`, fingerprint: Buffer.alloc(32) })

/** A matter that went over every desk of the county's petition office. */
async function everywhere() {
  const { desks, offices } = portal
  const petitions = officerAt('countyPetitions')
  const mail = await desks.mail.receive(
    petitions,
    {
      kind: 'registered',
      receivedOn: '2026-11-20',
      postmarkedOn: '2026-11-18',
      carrier: '邮政',
      waybill: 'XA1',
      addressee: '',
      pieces: 2,
      note: '',
      sender: { name: '', phone: '', address: '', postcode: '' },
    },
    aKey(),
  )
  const { regionId, matterId } = await portal.file({ summary: '路灯两个月不亮' })
  const key = { regionId, matterId }
  const at = { regionId: mail.regionId, itemId: mail.itemId }
  await desks.mail.give(
    petitions,
    { ...at, expectedVersion: mail.version },
    { verb: 'open', enclosures: '', accused: [] },
    aKey(),
  )
  const { version: opened } = await desks.mail.one(petitions, at)
  await desks.mail.link(petitions, { ...at, expectedVersion: opened }, key, aKey())
  await portal.give('countyPetitions', key, 'transfer', { to: offices.countyWater.id, noticeGiven: true })
  await portal.give('countyWater', key, 'accept', { way: 'handling-opinion', noticeGiven: true })

  const city = officerAt('countyPetitions', ['supervisor', 'head'])
  const id = await desks.supervision.open(city, key, '领导批示', aKey())
  const act = async (command: Parameters<typeof desks.supervision.act>[2]): Promise<void> => {
    const { version } = await desks.supervision.one(city, { regionId, id })
    await desks.supervision.act(city, { regionId, id, expectedVersion: version }, command, aKey())
  }
  await act({
    verb: 'talk',
    input: { on: '2026-11-20', participants: '分管负责人', record: '说明进展。', outcome: '一周内修复。' },
  })
  await act({ verb: 'list', input: { until: '2026-12-20', reason: '群众反映强烈。' } })
  await act({
    verb: 'advise',
    input: { kind: 'improve', to: offices.countyWater.id, text: '完善巡查。', replyBy: '2026-12-05' },
  })

  const clerk = officerAt('countyPetitions', ['intake-clerk'])
  const head = officerAt('countyPetitions', ['head'])
  await desks.relief.setAuthority(head, { upTo: 500_000, basis: '专项资金办法', inForceFrom: '2026-01-01' }, aKey())
  const relief = await desks.relief.apply(
    clerk,
    key,
    { amount: 100_000, need: '摔伤住院', grounds: '别无救助', recipient: { name: '某人', account: '0' } },
    aKey(),
  )
  for (const [who, command] of [
    [petitions, { verb: 'assess', input: { facts: '属实。', recommended: 100_000 } }],
    [head, { verb: 'decide', input: { result: 'granted', amount: 100_000, reasons: '确有困难。' } }],
  ] as const) {
    const { version } = await desks.relief.one(head, { regionId, id: relief })
    await desks.relief.act(who, { regionId, id: relief, expectedVersion: version }, command, aKey())
  }

  await desks.review.arrange(
    officerAt('countyWater'),
    key,
    {
      topic: '路灯修复',
      on: '2026-11-27',
      time: '09:00',
      place: '二楼会议室',
      open: true,
      invited: [],
      people: '',
    } as never,
    aKey(),
  )

  const meeting = await desks.conference.plan(
    petitions,
    {
      title: '联席会议',
      on: '2026-11-20',
      time: '09:00',
      place: '一楼',
      chair: '副县长',
      invited: [offices.countyWater.id],
    },
    aKey(),
  )
  const confer = async (command: Parameters<typeof desks.conference.act>[2]): Promise<void> => {
    const { version } = await desks.conference.meeting(petitions, meeting)
    await desks.conference.act(petitions, { ...meeting, expectedVersion: version }, command, aKey())
  }
  const items = []
  for (const input of [
    { kind: 'matter', matter: key, title: '路灯议题', background: '' },
    { kind: 'theme', matter: null, title: '别的议题', background: '' },
  ] as const)
    items.push(await desks.conference.propose(petitions, input, [], aKey()))
  for (const { id: item } of items) await confer({ verb: 'list', input: { item } })
  await confer({ verb: 'announce', input: {} })
  await confer({ verb: 'hold', input: {} })
  for (const [n, { id: item }] of items.entries())
    await confer({ verb: 'resolve', input: { item, resolution: `决议${n}。`, deferred: false } })
  await confer({ verb: 'minute', input: { minutes: '会上还谈了别的。' } })
  const start = { name: '攻坚', criteria: Criteria.parse({}), beginsOn: '2026-11-20', endsOn: '2026-12-31' }
  const campaign = { regionId, id: await desks.backlog.open(petitions, start, aKey()) }
  await desks.backlog.command(petitions, { ...campaign, expectedVersion: 1 }, { verb: 'freeze', input: {} }, aKey())
  const line = (await desks.backlog.items(petitions, campaign, { limit: 10 })).items[0]
  const strike = async (who: Officer, command: Parameters<typeof desks.backlog.act>[2]): Promise<void> => {
    const item = { regionId, id: line?.id ?? '' }
    const { version } = await desks.backlog.item(who, item)
    await desks.backlog.act(who, { ...item, expectedVersion: version }, command, aKey())
  }
  await portal.give('countyWater', key, 'handle', { note: '已经更换。' })
  await portal.give('countyWater', key, 'answer', {
    request: '修路灯',
    facts: '属实。',
    opinion: '已经更换。',
    legalBasis: '某规定',
    outcome: 'supported',
  })
  await strike(petitions, { verb: 'assign', input: { office: offices.countyWater.id, sponsor: '副县长' } })
  await strike(petitions, { verb: 'plan', input: { steps: [{ what: '更换电缆', dueOn: '2026-11-30' }] } })
  const evidence = (await desks.backlog.item(petitions, { regionId, id: line?.id ?? '' })).evidence.slice(0, 1)
  await strike(petitions, { verb: 'propose', input: { evidence, reason: '已经修复。' } })
  await strike(head, { verb: 'confirm', input: {} })
  const { version } = await desks.backlog.one(petitions, campaign)
  const issue = { verb: 'issue', input: { period: 'day', on: '2026-11-20' } } as const
  await desks.backlog.command(petitions, { ...campaign, expectedVersion: version }, issue, aKey())
  const alone = { kind: 'improve', to: offices.countyWater.id, text: '统一巡查。', replyBy: '2026-12-05' } as const
  await desks.supervision.advise(city, alone, aKey())
  await desks.supervision.remindOffice(city, offices.countyWater.id, '请抓紧。', aKey())
  return { key, petitions }
}

it('holds what every desk wrote about the matter, in order, numbered and in the list; others see what is theirs to see', async () => {
  const { key, petitions } = whole
  const { papers, files } = portal.desks
  const draft = await papers.caseFile(petitions, key, 'zh-CN')
  const titles = draft.rows.map(({ title }) => title)
  const wanted = [
    '信访事项登记表',
    '来信来件登记单',
    '受理告知书',
    '约谈记录',
    '挂牌督办通知书',
    '信访工作建议书',
    '联席会议纪要（摘录）',
    '听证通知书',
    '专项资金救助决定书',
    '积案销号单',
  ]
  expect([...titles].sort()).toEqual(expect.arrayContaining([...wanted].sort()))
  const numbered = draft.rows.filter(({ title }) => wanted.slice(2).includes(title)).map(({ number }) => number)
  for (const number of numbered) expect(number).toMatch(/〔2026〕\d+号$/)
  const days = draft.file.documents.map(({ signer }) => signer?.date ?? '9999')
  expect(days).toEqual([...days].sort())

  const pages = await textsOfPdf(await renderCaseFile(await completeCaseFile(draft, files)))
  for (const title of wanted) expect(pages[1]).toContain(title)
  const feet = pages.slice(2).map((text) => /—(\d+)—$/.exec(text)?.[1])
  expect(feet).toEqual(feet.map((_, n) => String(n + 1)))
  const all = pages.join('')
  for (const said of ['决议0。', '一周内修复。', '二楼会议室', 'XA1']) expect(all).toContain(said)
  expect(all).toContain('更换电缆')
  for (const other of ['别的议题', '决议1。', '会上还谈了别的。']) expect(all).not.toContain(other)

  expect(draft.rows.filter(({ kind }) => kind === 'withheld')).toEqual([])
  expect(pages[1]).not.toContain('未提供')

  await expect(papers.caseFile(officerAt('otherPetitions'), key, 'zh-CN')).rejects.toMatchObject({ code: 'not-found' })
})

it('every line of the register of an office is a paper that it can print, whatever desk wrote it', async () => {
  const { petitions } = whole
  const { rows } = await portal.test.admin.query<{ id: string; number: string; kind: string; type: string }>(
    'select id, number, kind, subject_type as type from issued_document where office_id = $1 order by id',
    [petitions.officeId],
  )
  expect(new Set(rows.map(({ type }) => type))).toEqual(
    new Set(['matter', 'supervision', 'supervision-batch', 'supervision-advice', 'relief', 'conference', 'backlog']),
  )
  expect(rows.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['bulletin', 'strike-off-sheet', 'reminder-letter']),
  )
  for (const { id, number } of rows) expect((await portal.desks.issued(petitions, id, 'zh-CN')).number).toBe(number)
  const water = officerAt('countyWater')
  await expect(portal.desks.issued(water, rows[0]?.id ?? '', 'zh-CN')).rejects.toMatchObject({ code: 'not-found' })
  const decision = rows.find(({ type }) => type === 'relief')
  const closed: Officer = { ...petitions, officeKind: 'department' }
  await expect(portal.desks.issued(closed, decision?.id ?? '', 'zh-CN')).rejects.toMatchObject({
    code: 'not-found',
    zh: expect.stringContaining(decision?.number ?? '-'),
  })
})

it('says which papers it does not show: by name where that tells nothing, else by how many; never silently', async () => {
  const { key, petitions } = whole
  const { papers, files } = portal.desks
  const own = await papers.caseFile(petitions, key, 'zh-CN')
  const clerk = officerAt('countyWater', ['intake-clerk'])
  const draft = await papers.caseFile(clerk, key, 'zh-CN')
  const withheld = draft.rows.filter(({ kind }) => kind === 'withheld')
  const shown = new Set(draft.rows.filter(({ kind }) => kind === 'document').map(({ title }) => title))
  const missing = own.rows.filter(({ kind, title }) => kind === 'document' && !shown.has(title))
  expect(missing.length).toBeGreaterThan(1)
  const secret = ['约谈记录', '挂牌督办通知书', '信访工作建议书', '专项资金救助决定书']
  const named = missing.filter(({ title }) => !secret.includes(title))
  const unnamed = missing.length - named.length
  expect(withheld.map(({ title, number }) => [title, number])).toEqual([
    ...named.map(({ title, number }) => [title, number]),
    ...(unnamed === 0 ? [] : [[`其他单位或者岗位的文书${unnamed}件`, '']]),
  ])
  expect(unnamed).toBeGreaterThan(0)
  const [cover, contents, ...rest] = await textsOfPdf(await renderCaseFile(await completeCaseFile(draft, files)))
  expect(cover).toContain(`未向查阅人提供${missing.length}件`)
  expect(contents).toContain('未提供')
  for (const { title } of named) expect(contents).toContain(title)
  for (const title of secret.filter((one) => !shown.has(one))) expect([contents, ...rest].join('')).not.toContain(title)
  const english = await papers.caseFile(clerk, key, 'en')
  expect(english.rows.findLast(({ kind }) => kind === 'withheld')?.title).toMatch(/papers of other desks/)
})
