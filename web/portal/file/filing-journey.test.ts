import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRequest, anAccusation, fileAll, fileUntil, keysOf } from '../../../tests/factories/filing-journey.ts'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor } from '../../../tests/factories/visitor.ts'
import { filing as enFiling } from '../messages/en/filing.ts'
import { filing as zhFiling } from '../messages/zh-CN/filing.ts'

let office: PortalOffice
const aVisitor = () => new Visitor(office.app)
const matters = async (): Promise<Record<string, unknown>[]> =>
  (await office.test.admin.query<Record<string, unknown>>('select * from matter order by filed_at, id')).rows
const registered = async (): Promise<Record<string, unknown>[]> => {
  const { rows } = await office.test.admin.query<{ data: Record<string, unknown> }>(
    `select data from matter_event where type = 'registered' order by recorded_at, matter_id`,
  )
  return rows.map(({ data }) => data)
}

beforeAll(async () => {
  office = await openPortalOffice()
})
afterAll(() => office.close())

describe('filing', () => {
  it('goes from the first question to a receipt by plain forms, and the text is kept byte for byte', async () => {
    const before = (await matters()).length
    const visitor = aVisitor()
    const receipt = await fileAll(visitor, aRequest(office))
    expect(receipt.status).toBe(200)
    const text = textOf(receipt.body)
    expect(text).toContain('已经登记')
    expect(text).toContain('2026年12月7日以前')
    expect(text).toContain('信访工作条例》第二十二条')
    const { number, code } = keysOf(receipt)
    expect(number).toMatch(/^990101 261120 \d{7} \d$/)
    expect(code).toMatch(/^[A-Z2-9]{4} [A-Z2-9]{4}$/)
    expect((await matters()).length).toBe(before + 1)
    const last = (await registered()).find(({ number: own }) => own === number.replaceAll(' ', ''))
    expect(last).toMatchObject({
      text: '  九月起不亮。\n请修。 ',
      purpose: '修好路灯',
      channel: 'online',
      contactable: true,
    })
    expect(JSON.stringify(last)).not.toContain('李明')
  })

  it('is possible in English', async () => {
    const receipt = await fileAll(aVisitor(), aRequest(office), 'en')
    expect(textOf(receipt.body)).toContain('By 7 December 2026')
    expect(pageFaults(receipt.body, 'en')).toEqual([])
  })

  it('gives one matter, however often and however quickly it is sent', async () => {
    const before = (await matters()).length
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office))
    await Promise.all([1, 2, 3].map(() => visitor.post('/zh/file/check', { declaration: 'yes' })))
    const again = await visitor.follow(await visitor.post('/zh/file/check', { declaration: 'yes' }))
    expect(keysOf(again).number).toMatch(/^990101/)
    expect((await matters()).length).toBe(before + 1)
  })

  it('is not sent without the declaration, and says so', async () => {
    const before = (await matters()).length
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office))
    const answer = await visitor.post('/zh/file/check')
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('href="#f-declaration"')
    expect((await matters()).length).toBe(before)
  })

  it('shows the receipt for an hour, or until it is put away, and gives it as a PDF', async () => {
    const visitor = aVisitor()
    const receipt = await fileAll(visitor, aRequest(office))
    const { code } = keysOf(receipt)
    const pdf = await visitor.get('/zh/file/receipt.pdf')
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect((await visitor.get('/zh/file/receipt')).body).toContain(code)
    await visitor.post('/zh/file/receipt/done')
    const gone = await visitor.get('/zh/file/receipt')
    expect(gone.body).not.toContain(code)
    expect(gone.body).toContain('/zh/lost-code')
  })

  it('leads from the receipt to the matter without typing', async () => {
    const visitor = aVisitor()
    await fileAll(visitor, aRequest(office))
    await visitor.get('/zh/file/receipt')
    const matter = await visitor.follow(await visitor.post('/zh/file/receipt/follow'))
    expect(textOf(matter.body)).toContain('和平路路灯不亮')
  })
})

describe('answers under way', () => {
  it('survive errors, reloading, the back button and another page', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'text')
    const wrong = await visitor.post('/zh/file/text', { summary: '', text: '写了很久的正文', purpose: '' })
    expect(wrong.status).toBe(422)
    expect(wrong.body).toContain('写了很久的正文')
    expect(wrong.body).toContain('href="#f-summary"')
    expect(pageFaults(wrong.body, 'zh-CN')).toEqual([])
    expect((await visitor.get('/zh/file/text')).body).toContain('写了很久的正文')
    expect((await visitor.get('/zh/file/place')).body).toContain('第三小学门口')
    const start = await visitor.get('/zh/file')
    expect(start.body).toContain('/zh/file/text')
  })

  it('say how many characters are too many, and keep every one of them', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'text')
    const long = '长'.repeat(90_000)
    const answer = await visitor.post('/zh/file/text', { summary: '一句话', text: long, purpose: '' })
    expect(answer.status).toBe(422)
    expect(textOf(answer.body)).toContain('超出 70000 字')
    expect(answer.body).toContain(long)
  })

  it('take a text of 20,000 characters whole', async () => {
    const text = '字'.repeat(20_000)
    const receipt = await fileAll(aVisitor(), { ...aRequest(office), text: { summary: '长文', text, purpose: '' } })
    expect(receipt.status).toBe(200)
    expect((await registered()).map((data) => data['text'])).toContain(text)
  })

  it('expire after seven days, and are nobody else’s', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'text')
    expect((await aVisitor().get('/zh/file/text')).headers['location']).toBe('/zh/file')
    office.clock.set('2026-11-28T02:00:00.000Z')
    expect((await visitor.get('/zh/file/text')).headers['location']).toBe('/zh/file')
    office.clock.set('2026-11-20T02:00:00.000Z')
  })

  it('can be changed from the check, which asks only what is new', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office))
    expect(
      (await visitor.post('/zh/file/place?return=check', { place: '990101', placeDetail: '新华街' })).headers[
        'location'
      ],
    ).toBe('/zh/file/check')
    const joint = await visitor.post('/zh/file/people?return=check', { filedBy: 'joint' })
    expect(joint.headers['location']).toBe('/zh/file/representatives?return=check')
    const done = await visitor.post('/zh/file/representatives?return=check', {
      count: '40',
      'name.0': '王芳',
      'phone.0': '',
    })
    expect(done.headers['location']).toBe('/zh/file/check')
    const moved = await visitor.post('/zh/file/place?return=check', { place: '990102', placeDetail: '' })
    expect(moved.headers['location']).toBe('/zh/file/office?return=check')
    expect((await visitor.get('/zh/file/check')).headers['location']).toBe('/zh/file/office')
  })

  it('can be sent from a page that was left open over night', async () => {
    const visitor = aVisitor()
    const page = await fileUntil(visitor, aRequest(office), 'text')
    expect(String(page.headers['set-cookie'])).toMatch(/huiyin_visit=[^;]+; Max-Age=604800/)
  })

  it('can be thrown away', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'text')
    await visitor.get('/zh/file')
    await visitor.post('/zh/file/start-again')
    expect((await visitor.get('/zh/file/place')).body).not.toContain('第三小学门口')
  })
})

describe('who files', () => {
  it('may stay anonymous: no contact is asked, nobody is named, and the page says what that means', async () => {
    const visitor = aVisitor()
    const people = await fileUntil(visitor, anAccusation(office), 'people')
    expect(textOf(people.body)).toContain('没有义务书面告知')
    const receipt = await fileAll(visitor, anAccusation(office))
    const number = keysOf(receipt).number.replaceAll(' ', '')
    expect((await registered()).find((data) => data['number'] === number)).toMatchObject({
      anonymous: true,
      contactable: false,
    })
  })

  it('elects five representatives at most and counts everybody', async () => {
    const journey = {
      ...aRequest(office),
      people: { filedBy: 'joint' },
      representatives: {
        count: '120',
        'name.0': '李明',
        'phone.0': '13800000000',
        'name.1': '王芳',
        'name.5': '第六人',
      },
      contact: { address: '安平街 1 号' },
    }
    const number = keysOf(await fileAll(aVisitor(), journey)).number.replaceAll(' ', '')
    expect((await registered()).find((data) => data['number'] === number)).toMatchObject({
      joint: true,
      peopleCount: 120,
      representativeCount: 2,
    })
  })

  it('is told truly which ways to be reached are needed, and what happens without any', async () => {
    for (const [language, note, consequence] of [
      ['zh', '（三项至少填一项）', '一项都不填也能提交，但收不到书面告知'],
      ['en', '(one of the three)', 'then no written notice reaches you'],
    ] as const) {
      const visitor = aVisitor()
      const page = await fileUntil(visitor, aRequest(office), 'contact', language)
      for (const name of ['phone', 'email', 'address'])
        expect(page.body).toMatch(
          new RegExp(
            `<label for="f-${name}">[^<]*<span class="optional">[^<]*${note.replaceAll(/[()]/g, String.raw`\$&`)}`,
          ),
        )
      expect(page.body).toContain(consequence)
      const without = { ...aRequest(office), contact: { name: '李明', documentType: 'none' } }
      const check = await fileUntil(aVisitor(), without, 'check', language)
      expect(check.body).toContain(language === 'zh' ? zhFiling.check.noContact : enFiling.check.noContact)
    }
  })

  it('is told what looks mistyped', async () => {
    const visitor = aVisitor()
    await fileUntil(visitor, aRequest(office), 'contact')
    const answer = await visitor.post('/zh/file/contact', {
      name: '',
      phone: '12',
      email: 'nobody',
      postcode: '1',
      documentType: 'resident-id',
      documentNumber: '110101199003071234',
    })
    for (const field of ['name', 'phone', 'email', 'postcode', 'documentNumber'])
      expect(answer.body).toContain(`href="#f-${field}"`)
  })
})

describe('an accusation', () => {
  it('never offers nor accepts the accused office, nor the petition office when that is accused (Art. 30(3))', async () => {
    const { countyWater, countyPetitions, cityPetitions } = office.offices
    const visitor = aVisitor()
    const page = await fileUntil(visitor, anAccusation(office), 'office')
    expect(page.body).not.toContain(countyWater.id)
    const refused = await visitor.post('/zh/file/office', { office: countyWater.id })
    expect(refused.status).toBe(422)
    await visitor.get('/zh/file/accused')
    await visitor.post('/zh/file/accused', { accused: [countyWater.id, countyPetitions.id] })
    const other = await visitor.get('/zh/file/office')
    expect(other.body).not.toContain(countyPetitions.id)
    expect(other.body).toMatch(
      new RegExp(`value="${cityPetitions.id}"[^>]*checked|checked[^>]*value="${cityPetitions.id}"`),
    )
  })

  it('keeps everything below the accused office away as well, and is never published', async () => {
    const visitor = aVisitor()
    const journey = {
      ...anAccusation(office),
      accused: { accused: [office.offices.county.id] },
      office: { office: office.offices.cityPetitions.id },
    }
    const page = await fileUntil(visitor, journey, 'office')
    for (const name of ['countyWater', 'countyPetitions', 'township'] as const)
      expect(page.body).not.toContain(office.offices[name].id)
    const number = keysOf(await fileAll(visitor, { ...journey })).number.replaceAll(' ', '')
    const data = (await registered()).find((row) => row['number'] === number)
    expect(data).toMatchObject({ publishConsent: false, accused: [office.offices.county.id] })
  })
})
