import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Scope } from '../../platform/db/index.ts'
import { deliverAll, makeRound } from './rounds.ts'
import { cleanMessages } from './keeping.ts'
import { insertKeepingRule } from './keeping-writer.ts'
import { defineNotice } from './notice.ts'
import { notify, settle } from './notify.ts'
import { TO_CONTACT, toOffice, toStaff } from './recipient.ts'
import { findPreferences } from './reader.ts'
import { sealAddresses } from './wishes.ts'
import { storePreference } from './writer.ts'
import { A_RECORD, anAbout, openTestPost, type TestPost } from './testing.ts'
import type { Office } from '../office/index.ts'
import type { Staff } from '../identity/index.ts'

const ANSWERED = defineNotice('test.answered', {
  readers: 'petitioner',
  name: { zh: '已有答复', en: 'Answered' },
  zh: { subject: '{number} 有新进展', text: '{number} 已有答复，请在 {address} 查看。' },
  en: { subject: 'News of {number}', text: '{number} has been answered. Read it at {address}.' },
})
const DUE = defineNotice('test.due', {
  readers: 'staff',
  name: { zh: '期限提醒', en: 'Deadline' },
  values: ['rule'],
  zh: { subject: '{number} 将到期', text: '{number}：{rule}' },
  en: { subject: '{number} is due', text: '{number}: {rule}' },
})
const rule = { zh: '第三十四条', en: 'Art. 34' }

let post: TestPost
let office: Office
let head: Staff
let handler: Staff
const system: Scope = { audience: 'system' }
const officer = (staff: Staff): Scope => ({ audience: 'officer', officeId: staff.officeId, staffId: staff.id })

beforeAll(async () => {
  post = await openTestPost()
  office = await post.office('housing')
  head = await post.staff('head', office, 'head')
  handler = await post.staff('handler', office, 'handler')
})
afterAll(() => post.close())
beforeEach(async () => {
  await post.test.admin.query(
    'truncate notification, notification_delivery, notification_delivery_step, notification_inbox',
  )
  post.carried.length = 0
  post.failWith(undefined)
  post.mayKnow = () => true
})

const inbox = (staff: Staff) =>
  post.database.read(officer(staff), (tx) =>
    tx.query<{ kind: string; settled_at: string | null }>('select kind, settled_at from notification_inbox'),
  )
const deliveries = () =>
  post.database.read(system, (tx) =>
    tx.query<{ state: string; tries: number; failure: string | null; next_at: string }>(
      'select state, tries, failure, next_at from notification_delivery order by id',
    ),
  )

describe('the outbox', () => {
  it('takes a message with the change and not without it', async () => {
    const undone = post.database.write(officer(head), async (tx) => {
      await notify(tx, { notice: ANSWERED, about: anAbout(), to: TO_CONTACT })
      throw new Error('no')
    })
    await expect(undone).rejects.toThrow('no')
    await deliverAll(post)
    expect(post.carried).toEqual([])
  })

  it.each([
    ['an officer', { audience: 'officer', staffId: A_RECORD }],
    ['a citizen', { audience: 'citizen', matterId: A_RECORD, regionId: '990101' }],
    ['a visitor', { audience: 'public' }],
  ] as const)('takes it from %s, who cannot read it again', async (_who, scope) => {
    await post.database.write(scope, (tx) => notify(tx, { notice: ANSWERED, about: anAbout(), to: TO_CONTACT }))
    expect(await post.database.read(scope, (tx) => tx.query('select id from notification'))).toEqual([])
    await deliverAll(post)
    expect(post.carried).toHaveLength(1)
  })

  it('tells the same thing once, whoever says it how often', async () => {
    for (const scope of [officer(head), system, officer(handler)])
      await post.database.write(scope, (tx) =>
        notify(tx, { notice: ANSWERED, about: anAbout(), to: TO_CONTACT, once: '4' }),
      )
    await post.database.write(system, (tx) =>
      notify(tx, { notice: ANSWERED, about: anAbout(), to: TO_CONTACT, once: '5' }),
    )
    await deliverAll(post)
    expect(post.carried).toHaveLength(2)
  })

  it('sends each message once under two workers at once', async () => {
    for (let n = 0; n < 20; n += 1)
      await post.database.write(system, (tx) =>
        notify(tx, { notice: ANSWERED, about: anAbout(), to: TO_CONTACT, once: String(n) }),
      )
    await Promise.all([deliverAll(post), deliverAll(post), deliverAll(post)])
    await deliverAll(post)
    expect(post.carried).toHaveLength(20)
    expect(new Set(post.carried.map(({ id }) => id)).size).toBe(20)
  })
})

describe('a message to somebody outside the office', () => {
  const send = () =>
    post.database.write(system, (tx) => notify(tx, { notice: ANSWERED, about: anAbout(), to: TO_CONTACT }))

  it('goes to the address that the record opens, a mail in both languages', async () => {
    await send()
    await deliverAll(post)
    expect(post.carried).toMatchObject([
      {
        channel: 'email',
        to: 'someone@example.org',
        subject: '9901 01 有新进展',
        text: '9901 01 已有答复，请在 https://office.example/zh/follow 查看。\n\n9901 01 has been answered. Read it at https://office.example/zh/follow.',
      },
    ])
    expect(await deliveries()).toMatchObject([{ state: 'sent', tries: 1 }])
  })

  it('goes nowhere when nobody wants to be told', async () => {
    const { contact } = post
    post.contact = { point: null, path: '/zh/follow' }
    await send()
    await deliverAll(post)
    post.contact = contact
    expect(await deliveries()).toEqual([])
  })

  it('is tried again with growing delays, then dead, with the reason and no address anywhere', async () => {
    post.failWith('unreachable')
    await send()
    const waited: number[] = []
    for (let tries = 1; ; tries += 1) {
      await deliverAll(post)
      const [delivery] = await deliveries()
      expect(delivery).toMatchObject({ tries, failure: 'unreachable' })
      if (delivery?.state === 'dead') break
      expect(delivery?.state).toBe('failed')
      expect(await makeRound(post)).toBe(0)
      const minutes = (Date.parse(delivery?.next_at ?? '') - Date.parse(post.clock.now())) / 60_000
      waited.push(minutes)
      post.clock.set(new Date(Date.parse(post.clock.now()) + minutes * 60_000).toISOString())
    }
    expect(waited).toEqual(waited.toSorted((a, b) => a - b))
    expect(new Set(waited).size).toBe(waited.length)
    expect(waited.length).toBeGreaterThanOrEqual(5)
    const { rows } = await post.test.admin.query<{ all: string }>(
      `select (select string_agg(d::text, '') from notification_delivery d) || (select string_agg(s::text, '') from notification_delivery_step s)
         || (select string_agg(n::text, '') from notification n) as all`,
    )
    expect(rows[0]?.all).not.toContain('example.org')
  })

  it('is dead at once when the address is refused', async () => {
    post.failWith('refused-address')
    await send()
    await deliverAll(post)
    expect(await deliveries()).toMatchObject([{ state: 'dead', tries: 1, failure: 'refused-address' }])
  })
})

describe('a message to staff', () => {
  const tell = (once = '') =>
    post.database.write(system, (tx) =>
      notify(tx, {
        notice: DUE,
        about: anAbout(),
        to: [toOffice(office.id, ['handler', 'head']), toStaff(head.id)],
        values: { rule },
        concerns: 'handle:1',
        once,
      }),
    )

  it('is in the inbox of each once, however many ways it reaches them, and in nobody else’s', async () => {
    const outsider = await post.staff('outsider', await post.office('water'), 'handler')
    await tell()
    await deliverAll(post)
    expect(await inbox(head)).toHaveLength(1)
    expect(await inbox(handler)).toHaveLength(1)
    expect(await inbox(outsider)).toEqual([])
  })

  it('does not reach whoever may not know of the record', async () => {
    post.mayKnow = (staff) => staff.id !== handler.id
    await tell()
    await deliverAll(post)
    expect(await inbox(handler)).toEqual([])
    expect(await inbox(head)).toHaveLength(1)
  })

  it('goes from the inbox when its duty is done', async () => {
    await tell()
    await deliverAll(post)
    await post.database.write(officer(head), (tx) => settle(tx, anAbout(), ['answer:2']))
    await deliverAll(post)
    expect(await inbox(head)).toMatchObject([{ settled_at: expect.any(String) as string }])
  })

  it('never gets there when its duty was done before it was spread', async () => {
    await tell()
    await post.database.write(officer(head), (tx) => settle(tx, anAbout(), []))
    await deliverAll(post)
    expect(await inbox(head)).toEqual([])
  })

  it('stays while its duty stands', async () => {
    await tell()
    await deliverAll(post)
    await post.database.write(officer(head), (tx) => settle(tx, anAbout(), ['handle:1']))
    await deliverAll(post)
    expect(await inbox(head)).toMatchObject([{ settled_at: null }])
  })
})

describe('a message about a confidential record', () => {
  it('keeps no value in the outbox, the inbox or on the way', async () => {
    const about = anAbout({ confidential: true })
    await post.database.write(system, (tx) =>
      notify(tx, { notice: DUE, about, to: [toStaff(head.id), TO_CONTACT], values: { rule } }),
    )
    await deliverAll(post)
    const { rows } = await post.test.admin.query<{ all: string }>(
      `select (select string_agg(n::text, '') from notification n) || (select string_agg(i::text, '') from notification_inbox i)
         || (select string_agg(d::text, '') from notification_delivery d) as all`,
    )
    expect(rows[0]?.all).toContain('9901 01')
    expect(rows[0]?.all).not.toContain('Art. 34')
    expect(rows[0]?.all).not.toContain('第三十四条')
    expect(post.carried[0]?.text).toBe(
      '编号 9901 01 有新消息，请登录 https://office.example/zh/follow 查看。\n\nThere is news of 9901 01. Log in at https://office.example/zh/follow to read it.',
    )
  })
})

describe('the language of a message', () => {
  const tell = (once: string) =>
    post.database.write(system, (tx) =>
      notify(tx, { notice: DUE, about: anAbout(), to: toStaff(head.id), values: { rule }, once }),
    )

  it.each([
    [null, '9901 01：第三十四条\n\n9901 01: Art. 34'],
    ['zh-CN', '9901 01：第三十四条'],
    ['en', '9901 01: Art. 34'],
  ] as const)('is the one that the member of staff wants: %s', async (language, text) => {
    const [known] = await post.database.read(system, (tx) => findPreferences(tx, [head.id]))
    await post.database.write(officer(head), (tx) =>
      storePreference(tx, {
        region_id: '990101',
        staff_id: head.id,
        channels: ['email'],
        language,
        ...sealAddresses(post.keys, head.id, { email: 'head@example.org' }),
        version: known?.version ?? 0,
      }),
    )
    await tell(language ?? 'both')
    await deliverAll(post)
    expect(post.carried).toMatchObject([{ to: 'head@example.org', text }])
  })
})

describe('keeping messages', () => {
  const on = (day: string): void => post.clock.set(`${day}T02:00:00.000Z`)
  const count = async (table: string): Promise<number> =>
    Number((await post.test.admin.query(`select count(*) as n from ${table}`)).rows[0]?.['n'])
  const counts = async () => [
    await count('notification'),
    await count('notification_inbox'),
    await count('notification_delivery'),
    await count('notification_delivery_step'),
  ]
  const toBoth = () =>
    post.database.write(system, (tx) =>
      notify(tx, { notice: DUE, about: anAbout(), to: [toStaff(handler.id), TO_CONTACT], values: { rule } }),
    )

  it('ends with the rule of the house, and not a day before; steps go with their delivery', async () => {
    on('2026-05-06')
    await toBoth()
    await deliverAll(post)
    expect(await counts()).toEqual([2, 1, 1, 3])
    on('2028-05-05')
    expect(await cleanMessages(post)).toBe(0)
    on('2028-05-07')
    await cleanMessages(post)
    expect(await counts()).toEqual([0, 0, 0, 0])
  })

  it('ends with the rule of the region that is in force on the day', async () => {
    on('2026-05-06')
    await toBoth()
    await deliverAll(post)
    await post.database.write(officer(head), (tx) =>
      insertKeepingRule(tx, {
        region_id: '990101',
        in_force_from: '2026-08-10',
        days: 90,
        source: 'Rules',
        set_by: head.id,
        set_at: post.clock.now(),
      }),
    )
    on('2026-08-09')
    expect(await cleanMessages(post)).toBe(0)
    on('2026-08-10')
    await cleanMessages(post)
    expect(await counts()).toEqual([0, 0, 0, 0])
  })

  it('goes on for what was never told, and for dead letters until somebody decided', async () => {
    on('2026-05-06')
    post.failWith('refused-address')
    await toBoth()
    await deliverAll(post)
    await post.database.write(system, (tx) =>
      notify(tx, { notice: DUE, about: anAbout(), to: toStaff(handler.id), values: { rule }, once: 'later' }),
    )
    on('2030-05-06')
    await cleanMessages(post)
    expect(await counts()).toEqual([1, 0, 1, 3])
  })
})
