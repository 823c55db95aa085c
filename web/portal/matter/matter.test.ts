import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { formActions, pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor, type Answer } from '../../../tests/factories/visitor.ts'

let office: PortalOffice
let visitor: Visitor
let filed: { regionId: string; matterId: string; number: string; queryCode: string }

beforeAll(async () => {
  office = await openPortalOffice()
})
afterAll(() => office.close())

beforeEach(async () => {
  office.clock.set('2026-03-02T02:00:00.000Z')
  filed = await office.file({})
  visitor = new Visitor(office.app)
  await enter()
})

async function enter(): Promise<void> {
  await visitor.get('/zh/follow')
  await visitor.post('/zh/follow', { number: filed.number, code: filed.queryCode })
}

const on = async (day: string): Promise<void> => {
  office.clock.set(`${day}T02:00:00.000Z`)
  await enter()
}

const accept = async (): Promise<void> => {
  await office.give('countyPetitions', filed, 'transfer', { to: office.offices.countyHousing.id, reason: '属其职权' })
  await office.give('countyHousing', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
}

const answer = async (): Promise<void> => {
  await office.give('countyHousing', filed, 'answer', {
    request: '修复路灯',
    facts: '经查，线路老化。',
    opinion: '三月底以前更换。',
    legalBasis: '《城市照明管理规定》',
    outcome: 'supported',
  })
}

const see = async (path = ''): Promise<Answer> => {
  const page = await visitor.get(`/zh/matter${path}`)
  expect(pageFaults(page.body, 'zh-CN')).toEqual([])
  return page
}

const opinionPath = async (): Promise<string> =>
  [...(await see()).body.matchAll(/href="(\/zh\/matter\/papers\/\d+)">([^<]+)</g)].find((match) =>
    match[2]?.includes('处理意见书'),
  )?.[1] ?? ''

const openOpinion = async (): Promise<void> => {
  const path = await opinionPath()
  await visitor.get(path)
  await visitor.post(path)
}

describe('following', () => {
  it('puts the date of the answer first, with the days left and how it was found', async () => {
    await accept()
    const page = await see()
    const text = textOf(page.body)
    expect(text).toMatch(/最迟答复日期 2026年5月6日 星期三 还有 65 天/)
    expect(text).toMatch(/信访工作条例》第三十四条.*60日.*起算：2026年3月2日/)
    expect(text).toContain('办理中')
    expect(text).toContain('青蘅县住房和城乡建设局')
    expect(text).toMatch(/按期完成/)
  })

  it('tells what has happened in plain words, oldest first, and nothing of what offices write to each other', async () => {
    await accept()
    const text = textOf((await see()).body)
    expect(text).toMatch(/经过 2026年3月2日 登记 .* 转送 .* 受理/)
    expect(text).not.toContain('属其职权')
  })

  it('says in words when a limit has passed, and what to do', async () => {
    await accept()
    await on('2026-05-10')
    const text = textOf((await see()).body)
    expect(text).toContain('已经超过期限 4 天')
    expect(text).toContain('已超期')
  })

  it('is there in English', async () => {
    await accept()
    const page = await visitor.get('/en/matter')
    expect(pageFaults(page.body, 'en')).toEqual([])
    expect(textOf(page.body)).toMatch(/Answer due by 6 May 2026 Wednesday 65 days left/)
  })

  it('offers only what the procedure allows now', async () => {
    const links = (page: Answer) =>
      [...page.body.matchAll(/href="\/zh\/matter\/(add|review|second-review|withdraw|rate)"/g)].map((m) => m[1])
    expect(links(await see())).toEqual(['add', 'withdraw'])
    await accept()
    await answer()
    await openOpinion()
    expect(links(await see())).toEqual(['add', 'review', 'rate'])
  })
})

describe('a written answer', () => {
  it('is opened only by a deliberate act, which is its receipt and starts the 30 days', async () => {
    await accept()
    await answer()
    const path = await opinionPath()
    const asked = await visitor.get(path)
    expect(textOf(asked.body)).toContain('打开就是收到：从今天起，您有 30 日时间')
    expect(asked.body).not.toContain('线路老化')
    expect((await visitor.get(`${path}/pdf`)).headers['location']).toBe(path)
    expect(textOf((await see()).body)).toContain('未收阅')
    await on('2026-03-20')
    await visitor.get(path)
    const read = await visitor.follow(await visitor.post(path))
    const text = textOf(read.body)
    expect(text).toContain('线路老化')
    expect(text).toContain('最迟 2026年4月20日 提出')
    expect(pageFaults(read.body, 'zh-CN')).toEqual([])
    expect(textOf((await see()).body)).toMatch(/申请复查的最后一天 2026年4月20日/)
  })

  it('can be kept as PDF and Word', async () => {
    await accept()
    await answer()
    await openOpinion()
    const path = await opinionPath()
    const pdf = await visitor.get(`${path}/pdf`)
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(pdf.headers['content-disposition']).toContain('attachment')
    expect((await visitor.get(`${path}/docx`)).bytes.subarray(0, 2).toString()).toBe('PK')
    expect((await visitor.get(`${path}/exe`)).status).toBe(404)
    expect((await visitor.get('/zh/matter/papers/999')).status).toBe(404)
  })

  it('of another matter stays closed', async () => {
    const mine = filed
    const other = await office.file({ summary: '别人的事' })
    await office.give('countyPetitions', other, 'transfer', { to: office.offices.countyWater.id, reason: '' })
    await office.give('countyWater', other, 'accept', { way: 'handling-opinion', noticeGiven: true })
    expect(mine.matterId).not.toBe(other.matterId)
    expect((await visitor.get('/zh/matter/papers/3')).status).toBe(404)
    expect((await see()).body).not.toContain('别人的事')
  })
})

describe('review', () => {
  it('is asked for inside its window, of the office one level up, and then second review', async () => {
    await accept()
    await answer()
    await openOpinion()
    const form = await see('/review')
    expect(textOf(form.body)).toContain('申请期限：2026年3月2日至2026年4月1日')
    const empty = await visitor.post('/zh/matter/review', { reasons: ' ' })
    expect(empty.status).toBe(422)
    const sent = await visitor.follow(await visitor.post('/zh/matter/review', { reasons: '仍然没有亮。' }))
    expect(textOf(sent.body)).toContain('复查申请已经提交')
    expect(textOf(sent.body)).toContain('复查中')
    await office.give('county', filed, 'review', { result: 'upheld', facts: 'a', opinion: 'b', legalBasis: 'c' })
    const path = [...(await see()).body.matchAll(/href="(\/zh\/matter\/papers\/\d+)">[^<]*复查意见书/g)][0]?.[1] ?? ''
    await visitor.get(path)
    await visitor.post(path)
    await visitor.get('/zh/matter/second-review')
    const second = await visitor.follow(await visitor.post('/zh/matter/second-review', { reasons: '不服。' }))
    expect(textOf(second.body)).toContain('复核申请已经提交')
  })

  it('is closed with kindness when the window has passed, and cannot be forced', async () => {
    await accept()
    await answer()
    await openOpinion()
    await on('2026-04-02')
    const closed = textOf((await see('/review')).body)
    expect(closed).toContain('申请期限已于 2026年4月1日 届满')
    expect(closed).toContain('有新的事实和理由，可以重新提出')
    expect((await see()).body).not.toContain('/zh/matter/review')
    await visitor.get('/zh/follow')
    expect((await visitor.post('/zh/matter/review', { reasons: '仍然没有亮。' })).status).not.toBe(303)
    expect(textOf((await see()).body)).not.toContain('复查中')
  })

  it('is not possible before there is an answer, and says so', async () => {
    expect(textOf((await see('/review')).body)).toContain('还没有到申请的时候')
  })
})

describe('adding, withdrawing, rating', () => {
  it('takes words and files as material', async () => {
    await see('/add')
    const page = await visitor.follow(
      await visitor.upload('/zh/matter/add', [{ name: '说明.txt', content: '补充说明' }], { note: '又坏了一盏。' }),
    )
    const text = textOf(page.body)
    expect(text).toContain('补充材料已经提交')
    expect(text).toContain('又坏了一盏')
    expect(text).toContain('说明.txt')
    await see('/add')
    const empty = await visitor.upload('/zh/matter/add', [{ name: '', content: '' }], { note: ' ' })
    expect(empty.status).toBe(422)
    expect(pageFaults(empty.body, 'zh-CN')).toEqual([])
    await see('/add')
    const bad = await visitor.upload('/zh/matter/add', [{ name: 'a.exe', content: 'MZ\u0090\0\u0003' }], {
      note: '有话',
    })
    expect(bad.status).toBe(422)
    expect(bad.body).toContain('有话')
  })

  it('takes the same material once, although the button was pressed twice', async () => {
    for (const _ of [1, 2]) {
      await see('/add')
      await visitor.upload('/zh/matter/add', [], { note: '同样的话' })
    }
    expect(textOf((await see()).body).split('同样的话')).toHaveLength(2)
  })

  it('withdraws only after a second thought', async () => {
    await see('/withdraw')
    expect((await visitor.post('/zh/matter/withdraw', { reason: '解决了' })).status).toBe(422)
    const page = await visitor.follow(await visitor.post('/zh/matter/withdraw', { reason: '解决了', confirm: 'yes' }))
    expect(textOf(page.body)).toContain('已撤回')
  })

  it('rates the petition office and the handling office apart, each once', async () => {
    await accept()
    await answer()
    await openOpinion()
    const page = await see('/rate')
    expect(textOf(page.body)).toMatch(/信访部门办得怎么样？ 青蘅县信访局 .*办理单位办得怎么样？ 青蘅县住房和城乡建设局/)
    expect((await visitor.post('/zh/matter/rate', {})).status).toBe(422)
    expect((await visitor.post('/zh/matter/rate', { 'reason-petition-office': '很好' })).status).toBe(422)
    await visitor.post('/zh/matter/rate', {
      'rating-handling-office': 'dissatisfied',
      'reason-handling-office': '太慢',
    })
    const after = textOf((await see('/rate')).body)
    expect(after).toContain('您已经评价：不满意')
    await visitor.post('/zh/matter/rate', { 'rating-petition-office': 'satisfied' })
    expect(formActions((await see('/rate')).body).filter((action) => action.endsWith('/rate'))).toEqual([])
  })

  it('keeps both ratings when they are sent together', async () => {
    await accept()
    await answer()
    await openOpinion()
    await visitor.post('/zh/matter/rate', {
      'rating-petition-office': 'satisfied',
      'rating-handling-office': 'dissatisfied',
    })
    const after = textOf((await see('/rate')).body)
    expect(after).toContain('您已经评价：满意')
    expect(after).toContain('您已经评价：不满意')
  })

  it('refuses every write without the secret of the form', async () => {
    for (const path of ['review', 'second-review', 'withdraw', 'rate', 'papers/1', 'add']) {
      const answer = await visitor.post(`/zh/matter/${path}`, { confirm: 'yes', reasons: 'x' }, '')
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect(textOf((await see()).body)).toContain('已登记')
  })

  it('is told when somebody else changed the matter meanwhile, and nothing is lost or done twice', async () => {
    await see('/withdraw')
    await Promise.all(['a', 'b'].map((reason) => visitor.post('/zh/matter/withdraw', { reason, confirm: 'yes' })))
    const { rows } = await office.test.admin.query<{ n: number }>(
      `select count(*)::int as n from matter_event where matter_id = $1 and type = 'withdrawn'`,
      [filed.matterId],
    )
    expect(rows).toEqual([{ n: 1 }])
  })
})

describe('a supervised matter (Art. 40)', () => {
  it('says that it is supervised and by when the office must report, not what offices write to one another', async () => {
    await office.give('cityPetitions', filed, 'supervise', { letter: '请说明原因。', replyBy: '2026-03-12' })
    await office.give('countyPetitions', filed, 'replySupervision', { reply: '内部情况说明。' })
    const page = textOf((await see()).body)
    expect(page).toContain('信访部门督办，要求办理单位限期反馈')
    expect(page).toContain('2026年3月12日')
    expect(page).toContain('办理单位已向信访部门反馈')
    expect(page).not.toContain('请说明原因')
    expect(page).not.toContain('内部情况说明')
  })
})
