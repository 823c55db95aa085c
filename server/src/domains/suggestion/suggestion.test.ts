import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { OutsideChannel } from '../notification/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { suggestionDesk, type GivenSubmissionCommand, type SuggestionDesk } from './desk.ts'
import { SubmissionQuery } from './list-query.ts'
import { suggestionSubject } from './notices.ts'
import { suggestionMigrations } from './migrations/index.ts'
import { Reward, Submission, TopicDraft, type SubmissionKey, type TopicKey } from './topic.ts'

let store: MatterStore
let desk: SuggestionDesk
const head = officerOf('countyPetitions')
beforeAll(async () => {
  store = await openMatterStore(undefined, suggestionMigrations)
  desk = suggestionDesk(store.context)
})
afterAll(() => store.close())

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof HuiyinError ? error.code : String(error)),
  )
const CONTACT = { name: '欧阳建言', phone: '0000-7654321', email: 'hidden@example.org' }
const draft = (change: object = {}) =>
  TopicDraft.parse({
    title: '公交线路',
    background: '新区扩建',
    questions: ['设在哪里', '几点收车'],
    opensOn: '2026-03-01',
    closesOn: '2026-03-31',
    themes: ['站点', '时间'],
    ...change,
  })

async function open(change: object = {}): Promise<TopicKey> {
  const key = await desk.draft(head, draft(change), aKey())
  await desk.giveTopic(head, { ...key, expectedVersion: 1 }, { verb: 'publish' }, aKey())
  return key
}
const suggest = (key: TopicKey, answer = '新区学校门口', more: object = {}) =>
  desk.submit(key, Submission.parse({ answers: [answer, ''], publishConsent: true, contact: CONTACT, ...more }), aKey())
async function first(key: TopicKey): Promise<SubmissionKey> {
  const { items } = await desk.submissions(head, key, SubmissionQuery.parse({}))
  return { regionId: key.regionId, submissionId: items[0]?.submissionId ?? '' }
}
async function give(at: SubmissionKey, command: GivenSubmissionCommand): Promise<void> {
  const { version } = await desk.submission(head, at)
  await desk.give(head, { ...at, expectedVersion: version }, command, aKey())
}

const SYSTEM = { audience: 'system' } as const
const told = (): Promise<{ kind: string; number: string; id: string }[]> =>
  store.test.database.read(SYSTEM, (tx) =>
    tx.query(`select kind, number, about_id as id from notification where about_of = 'suggestion' order by id`),
  )

describe('who is told', () => {
  it('the author of a reply, who left a way to be reached, and nobody else; nothing of what was written', async () => {
    const key = await open()
    await suggest(key, '没有联系方式', { contact: {} })
    const silent = await first(key)
    const { number } = await suggest(key)
    const { items } = await desk.submissions(head, key, SubmissionQuery.parse({}))
    for (const { regionId, submissionId } of items) {
      await give({ regionId, submissionId }, { verb: 'decide', kind: 'adopted', reasons: '好' })
      await give({ regionId, submissionId }, { verb: 'reply', text: '谢' })
    }
    const [message, ...rest] = await told()
    expect(rest).toEqual([])
    expect(message).toMatchObject({ kind: 'suggestion.replied', number: groupNumber(number) })
    const opened = (id: string, ways: readonly OutsideChannel[]) =>
      store.test.database.read(SYSTEM, async (tx) =>
        suggestionSubject(store.context.keys, ways).openContact?.(tx, { regionId: key.regionId, id }, ''),
      )
    expect((await opened(message?.id ?? '', ['email', 'sms']))?.point).toEqual({
      channel: 'email',
      address: CONTACT.email,
    })
    expect((await opened(message?.id ?? '', ['sms']))?.point).toEqual({ channel: 'sms', address: CONTACT.phone })
    expect((await opened(silent.submissionId, ['email', 'sms']))?.point).toBeNull()
  })
})

describe('the search for the same suggestion', () => {
  it('finds by number, day and words beyond the newest page, never by who wrote', async () => {
    const key = await open()
    const first = await suggest(key, '公园东门装一盏灯')
    for (let n = 0; n < 3; n += 1) await suggest(key, `别处 ${n}`)
    const search = async (q: string): Promise<string[]> =>
      (await desk.submissions(head, key, SubmissionQuery.parse({ q, limit: 2 }))).items.map(({ number }) => number)
    const plain = first.number.replaceAll(/[^0-9A-Za-z]/g, '')
    expect((await search('')).map((number) => number.replaceAll(/[^0-9A-Za-z]/g, ''))).not.toContain(plain)
    for (const q of [first.number, plain.slice(-6), '东门装一盏'])
      expect((await search(q)).map((number) => number.replaceAll(/[^0-9A-Za-z]/g, ''))).toContain(plain)
    const [newest] = (await desk.submissions(head, key, SubmissionQuery.parse({}))).items
    const receivedOn = newest?.receivedOn ?? ''
    expect(await search(receivedOn)).toHaveLength(2)
    expect(await search('1999-01-01')).toEqual([])
    for (const secret of Object.values(CONTACT)) expect(await search(secret)).toEqual([])
  })
})

describe('from a topic to its outcome', () => {
  it('a suggestion is received with a code, sorted, decided, replied, published without its author, rewarded and counted', async () => {
    const key = await open()
    const receipt = await suggest(key)
    const again = await suggest(key, '新区学校门口，同上', { contact: {} })
    const { items } = await desk.submissions(head, key, SubmissionQuery.parse({}))
    const [second, one] = items.map(({ regionId, submissionId }) => ({ regionId, submissionId }))
    if (!one || !second) throw new Error('nothing came in')
    await give(one, { verb: 'sort', theme: '站点', duplicateOf: null })
    await give(second, { verb: 'sort', theme: '站点', duplicateOf: one.submissionId })
    expect(await desk.follow(receipt.number, receipt.code)).toMatchObject({ decision: null, repliedOn: null })
    await give(one, { verb: 'decide', kind: 'partly', reasons: '先设两处' })
    expect((await desk.follow(receipt.number, receipt.code))?.decision).toBeNull()
    await give(one, { verb: 'reply', text: '感谢，下月设站。' })
    expect(await desk.follow(receipt.number, receipt.code)).toMatchObject({
      decision: { kind: 'partly', reasons: '先设两处' },
      reply: '感谢，下月设站。',
    })
    const text = { title: '学校门口设站', text: '在新区学校门口设站', outcome: '先设两处' }
    expect(await codeOf(give(one, { verb: 'publish', text: { ...text, text: '电话 0000-7654321' } }))).toBe('invalid')
    await give(one, { verb: 'publish', text })
    const { version } = await desk.submission(head, one)
    await desk.reward(
      head,
      { ...one, expectedVersion: version },
      Reward.parse({ kind: 'money', amountFen: 50_000, reason: '部分采纳' }),
      aKey(),
    )
    await desk.giveTopic(head, { ...key, expectedVersion: 2 }, { verb: 'close', reason: '已收足' }, aKey())
    await desk.giveTopic(head, { ...key, expectedVersion: 3 }, { verb: 'report', report: '将新设两处站点。' }, aKey())
    const shown = await desk.publicTopic(key)
    expect(shown.outcomes).toEqual([{ ...text, decision: 'partly', publishedOn: '2026-03-02' }])
    expect(shown.figures).toEqual({
      received: 2,
      duplicates: 1,
      sorted: 2,
      decided: { adopted: 0, partly: 1, kept: 0, 'not-adopted': 0 },
      undecided: 0,
      replied: 1,
      published: 1,
      rewards: 1,
      rewardFen: 50_000,
    })
    expect(JSON.stringify(shown)).not.toMatch(/欧阳|7654321|hidden|50_?000元/)
    expect((await desk.topic(head, key)).steps.map(({ verb }) => verb)).toEqual(['draft', 'publish', 'close', 'report'])
    expect((await desk.submission(head, one)).steps.map(({ verb }) => verb)).toEqual([
      'submit',
      'sort',
      'decide',
      'reply',
      'publish',
      'reward',
    ])
    expect(again.number).not.toBe(receipt.number)
  })

  it('what is taken back is gone from the public pages, and a cancelled reward counts no more but stays on record', async () => {
    const key = await open()
    await suggest(key)
    const one = await first(key)
    await give(one, { verb: 'decide', kind: 'adopted', reasons: '好' })
    await give(one, { verb: 'reply', text: '谢' })
    await give(one, { verb: 'publish', text: { title: '题', text: '文', outcome: '果' } })
    await give(one, { verb: 'unpublish', reason: '建议人要求' })
    expect((await desk.publicTopic(key)).outcomes).toEqual([])
    const at = async () => ({ ...one, expectedVersion: (await desk.submission(head, one)).version })
    await desk.reward(head, await at(), Reward.parse({ kind: 'honour', title: '金点子', reason: '好' }), aKey())
    const { rewards } = await desk.submission(head, one)
    await desk.cancelReward(head, await at(), rewards[0]?.id ?? '', '误登', aKey())
    expect((await desk.submission(head, one)).rewards).toMatchObject([
      { title: '金点子', cancelled: '误登', approvedBy: 'countyPetitions' },
    ])
    expect((await desk.topic(head, key)).figures.rewards).toBe(0)
  })
})

describe('sending', () => {
  it('is once under its key, and only in the period', async () => {
    const key = await open()
    const sent = aKey('one form')
    const submission = Submission.parse({ answers: ['一'] })
    const [one, two] = [await desk.submit(key, submission, sent), await desk.submit(key, submission, sent)]
    expect(one).toEqual(two)
    expect((await desk.topic(head, key)).figures.received).toBe(1)
    expect(await codeOf(desk.submit(await open({ opensOn: '2026-03-10' }), submission, aKey()))).toBe('window-closed')
    expect(await codeOf(desk.submit(await desk.draft(head, draft(), aKey()), submission, aKey()))).toBe('window-closed')
  })

  it('gives a code that opens this suggestion alone, and says the same of a wrong number and a wrong code', async () => {
    const key = await open()
    const [one, two] = [await suggest(key), await suggest(key)]
    expect(await desk.follow(one.number, two.code)).toBeNull()
    expect(await desk.follow('99010126030200000000', one.code)).toBeNull()
    expect((await desk.follow(` ${one.number} `, one.code.toLowerCase()))?.number).toBe(one.number)
  })
})

describe('who wrote', () => {
  it('is sealed, opened with a reason that is logged, and in no list, view, export or public page', async () => {
    const key = await open()
    await suggest(key)
    const one = await first(key)
    const table = await desk.table(head, key, 'zh-CN')
    expect(table[0]).toEqual([
      '编号',
      '收到日期',
      '主题',
      '并入',
      '设在哪里',
      '几点收车',
      '是否采纳',
      '理由',
      '答复',
      '公开',
    ])
    const { rows } = await store.test.admin.query(
      `select to_jsonb(a)::text as row from suggestion a union all select to_jsonb(b)::text from suggestion_contact b union all select to_jsonb(c)::text from suggestion_step c`,
    )
    const everything = JSON.stringify([rows, table, await desk.submission(head, one), await desk.publicTopic(key)])
    for (const secret of Object.values(CONTACT)) expect(everything).not.toContain(secret)
    expect(await desk.contact(head, one, '告知奖励')).toEqual(CONTACT)
    expect(store.audited).toContainEqual(
      expect.objectContaining({ action: 'suggestion.reveal-contact', reason: '告知奖励' }),
    )
  })
})

describe('who may see it', () => {
  it('is the own office; the public sees topics that are published and nothing else, behind both walls', async () => {
    const key = await open()
    const hidden = await desk.draft(head, draft({ title: '草稿' }), aKey())
    await suggest(key)
    const one = await first(key)
    const stranger = officerOf('countyWater')
    for (const work of [
      () => desk.topic(stranger, key),
      () => desk.submission(stranger, one),
      () => desk.contact(stranger, one, 'x'),
      () => desk.publicTopic(hidden),
    ])
      expect(await codeOf(work())).toBe('not-found')
    for (const scope of [{ audience: 'public' } as const, officerScope('countyWater')])
      for (const table of ['suggestion', 'suggestion_contact', 'suggestion_step', 'suggestion_reward'])
        expect(
          await store.test.database.read(scope, (tx) =>
            tx.query<{ n: number }>(`select count(*)::int as n from ${table}`),
          ),
        ).toEqual([{ n: 0 }])
    const shown = await desk.publicTopics({ limit: 100 })
    expect(shown.items.map(({ title }) => title)).not.toContain('草稿')
  })

  it('tells a second officer of the first one’s step instead of overwriting it', async () => {
    const key = await open()
    await suggest(key)
    const at = { ...(await first(key)), expectedVersion: 1 }
    await desk.give(head, at, { verb: 'decide', kind: 'kept', reasons: '参考' }, aKey())
    expect(await codeOf(desk.give(head, at, { verb: 'decide', kind: 'adopted', reasons: '采纳' }, aKey()))).toBe(
      'conflict',
    )
  })
})
