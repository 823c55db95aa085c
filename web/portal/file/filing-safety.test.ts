import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRequest, anAccusation, fileAll, fileUntil, keysOf } from '../../../tests/factories/filing-journey.ts'
import { formActions, pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor, type Upload } from '../../../tests/factories/visitor.ts'
import { STEP_NAMES } from '../paths.ts'

let office: PortalOffice
const aVisitor = () => new Visitor(office.app)
beforeAll(async () => {
  office = await openPortalOffice()
})
afterAll(() => office.close())

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const aPicture = (name: string): Upload => ({ name, content: Buffer.concat([PNG, Buffer.from(name)]) })

describe('forged and hostile forms', () => {
  it('are refused without the secret of the form, on every page that has one', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, anAccusation(office))
    const actions = new Set(['/zh/file', '/zh/follow', '/zh/lost-code', '/zh/matter/leave'])
    for (const step of STEP_NAMES)
      for (const action of formActions((await visitor.get(`/zh/file/${step}`)).body))
        actions.add(action.replace(/_csrf=[^&]+/, ''))
    expect(actions.size).toBeGreaterThan(12)
    for (const action of actions) {
      const answer = await visitor.post(action, { declaration: 'yes' }, '')
      expect([action, answer.status]).toEqual([action, 403])
      expect((await visitor.post(action, {}, 'A'.repeat(86))).status).toBe(403)
    }
  })

  it('cannot make a page do anything', async () => {
    const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}' onfocus='alert(1)`
    const journey = {
      ...aRequest(office),
      place: { place: '990101', placeDetail: attack },
      text: { summary: attack, text: attack, purpose: attack },
      people: { filedBy: 'organisation' },
      contact: {
        organisation: attack.slice(0, 60),
        name: '"><img onerror=a()>',
        address: attack,
        phone: '13800000000',
      },
    }
    const visitor = aVisitor()
    const check = await fileUntil(visitor, journey)
    expect(pageFaults(check.body, 'zh-CN')).toEqual([])
    expect(textOf(check.body)).toContain('<script>alert(1)</script>')
    for (const step of ['place', 'text', 'contact'])
      expect(pageFaults((await visitor.get(`/zh/file/${step}`)).body, 'zh-CN')).toEqual([])
    const wrong = await visitor.post('/zh/file/contact', {
      name: attack,
      phone: attack,
      email: attack,
      postcode: attack,
      organisation: attack,
    })
    expect(wrong.status).toBe(422)
    expect(pageFaults(wrong.body, 'zh-CN')).toEqual([])
    await visitor.get('/zh/file/check')
    const receipt = await visitor.follow(await visitor.post('/zh/file/check', { declaration: 'yes' }))
    expect(receipt.status).toBe(200)
    const matter = await visitor.follow(await visitor.post('/zh/file/receipt/follow'))
    expect(pageFaults(matter.body, 'zh-CN')).toEqual([])
    expect(matter.body).not.toContain('<script')
  })

  it('cannot store what no database can hold', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'text')
    const answer = await visitor.post('/zh/file/text', { summary: 'a\0b', text: 'text', purpose: '' })
    expect(answer.status).toBe(422)
    expect(textOf(answer.body)).toContain('无法保存的字符')
  })

  it('carry only what the page asks for', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'text')
    await visitor.post('/zh/file/text', {
      summary: '一句话',
      text: '正文',
      purpose: '',
      office: 'x',
      __proto__: 'x',
      urgent: 'yes',
    })
    expect((await visitor.get('/zh/file/nonsense')).status).toBe(404)
    expect((await visitor.get('/zh/file/representatives')).status).toBe(303)
  })
})

describe('files', () => {
  it('are looked at, kept and listed; what they are not is refused and the others stay', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'files')
    const page = await visitor.follow(
      await visitor.upload('/zh/file/files/upload', [
        aPicture('照片 一.png'),
        { name: 'invoice.pdf', content: 'MZ\u0090 this is a program' },
        aPicture('二.jpg'),
      ]),
    )
    const text = textOf(page.body)
    expect(text).toContain('照片 一.png')
    expect(text).toContain('不支持这种文件')
    expect(text).not.toContain('invoice.pdf')
    expect(text).toContain('还可以上传 8 个')
    expect(pageFaults(page.body, 'zh-CN')).toEqual([])
  })

  it('are ten at most, can be removed, and travel with the matter', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'files')
    const many = Array.from({ length: 12 }, (_, n) => aPicture(`p${n}.png`))
    let page = await visitor.follow(await visitor.upload('/zh/file/files/upload', many))
    expect(textOf(page.body)).toContain('最多 10 个文件')
    const remove = formActions(page.body).filter((action) => action.includes('remove'))
    expect(remove).toHaveLength(10)
    page = await visitor.follow(await visitor.post(remove[0] ?? ''))
    expect(formActions(page.body).filter((action) => action.includes('remove'))).toHaveLength(9)
    let answer = await visitor.post('/zh/file/files')
    const rest = aRequest(office)
    for (const step of ['people', 'contact', 'confidential', 'publish']) {
      await visitor.get(`/zh/file/${step}`)
      answer = await visitor.post(`/zh/file/${step}`, rest[step])
    }
    expect(answer.headers['location']).toBe('/zh/file/check')
    const receipt = await visitor.follow(await visitor.post('/zh/file/check', { declaration: 'yes' }))
    const number = keysOf(receipt).number.replaceAll(' ', '')
    const { rows } = await office.test.admin.query<{ n: number }>(
      `select jsonb_array_length(data -> 'attachments') as n from matter_event where type = 'registered' and data ->> 'number' = $1`,
      [number],
    )
    expect(rows).toEqual([{ n: 9 }])
  })

  it('larger than 20 MB are refused with a word', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'files')
    const large = { name: 'large.png', content: Buffer.concat([PNG, Buffer.alloc(20 * 1024 * 1024)]) }
    const page = await visitor.follow(await visitor.upload('/zh/file/files/upload', [large]))
    expect(textOf(page.body)).toContain('超过 20 MB')
  })

  it('an upload without a file says to choose one', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'files')
    const page = await visitor.follow(await visitor.upload('/zh/file/files/upload', [{ name: '', content: '' }]))
    expect(textOf(page.body)).toContain('请先选择文件')
  })
})

describe('published answers', () => {
  it('to similar questions are offered after the text, and none are where there are none', async () => {
    const filed = await office.file({ summary: '幼儿园门口没有斑马线', text: '幼儿园门口没有斑马线，接送孩子很危险。' })
    const key = { regionId: filed.regionId, matterId: filed.matterId }
    await office.give('countyPetitions', key, 'transfer', { to: office.offices.countyHousing.id, reason: '职权' })
    await office.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await office.give('countyHousing', key, 'answer', {
      request: 'a',
      facts: 'b',
      opinion: '已经施划斑马线。',
      legalBasis: 'd',
      outcome: 'supported',
    })
    await office.give('countyHousing', key, 'deliver', { on: office.clock.today(), method: 'portal' })
    await office.publish('countyHousing', key)
    const journey = {
      ...aRequest(office),
      text: { summary: '幼儿园门口没有斑马线', text: '请在幼儿园门口画斑马线。', purpose: '' },
    }
    const page = await fileUntil(aVisitor(), journey, 'similar')
    expect(textOf(page.body)).toContain('已经施划斑马线')
    expect(textOf(page.body)).toContain('青蘅县住房和城乡建设局')
    expect(pageFaults(page.body, 'zh-CN')).toEqual([])
    expect((await fileAll(aVisitor(), journey)).status).toBe(200)
  })
})
