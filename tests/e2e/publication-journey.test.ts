import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { photograph, SECRET } from '../../server/src/domains/publication/testing/files.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf, smallTargets } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matter: { regionId: string; matterId: string; number: string; queryCode: string }
const QUESTION =
  '我是甄有才，住在乌有镇幸福路12号，电话13800001234。居住证要带哪些材料，在哪里办，多久可以拿到？隔壁小店的老周也想知道。'

beforeAll(async () => {
  office = await openOffice()
  const { portal } = office
  const bytes = photograph(1)
  const stored = await portal.desks.files.put(Readable.from([bytes]), { maxBytes: bytes.length })
  matter = await portal.file({
    summary: '居住证怎么办',
    text: QUESTION,
    topic: '010101',
    publishConsent: false,
    office: portal.offices.countyHousing.id,
    attachments: [{ id: randomUUID(), name: '甄有才的门口.jpg', type: 'image/jpeg', ...stored }],
    petitioners: [
      {
        name: '甄有才',
        documentType: 'none',
        documentNumber: '',
        phone: '13800001234',
        email: 'zhen@example.org',
        address: '乌有镇幸福路12号',
        postcode: '',
        representative: false,
      },
    ],
  })
  await portal.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
  const opinion = '甄有才同志：请带身份证到派出所办理，十五日内领取。'
  const answer = {
    request: '办理居住证',
    facts: '经查。',
    opinion,
    legalBasis: '《居住证暂行条例》',
    outcome: 'explained',
  }
  await portal.give('countyHousing', matter, 'answer', answer)
  await portal.give('countyHousing', matter, 'deliver', { on: portal.clock.today(), method: 'portal' })
  await office.staff('handler', '承办人', 'countyHousing', 'handler')
  await office.staff('second', '核对人', 'countyHousing', 'handler')
  await office.staff('head', '负责人', 'countyHousing', 'head')
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

async function looked(page: Page, name: string, widths: readonly number[]): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  await page.waitForTimeout(300)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  const folder = process.env['HUIYIN_PICTURES']
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: widths[0] ?? 1280, height: 900 })
}
/** A page of the workbench; the same in English where a picture is wanted. */
const good = (page: Page, name: string): Promise<void> => looked(page, name, [1280, 360])
async function goodInPublic(page: Page, name: string, path: string): Promise<void> {
  for (const prefix of ['zh', 'en']) {
    await page.goto(`${office.address}/${prefix}${path}`)
    await looked(page, `${name}-${prefix}`, [1280, 320])
    expect.soft([name, await smallTargets(page)]).toEqual([name, []])
  }
}
const sheet = (page: Page) => page.locator('dialog[open]')
const publication = (): string => `${office.address}/workbench/desks/publications/${matter.regionId}/${matter.matterId}`

describe('from the consent of the petitioner to the page that everybody reads, and back', () => {
  let citizen: Page
  let address: string

  it('the petitioner consents on the page of the matter', async () => {
    citizen = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    await citizen.goto(`${office.address}/zh/follow`)
    await citizen.fill('[name=number]', matter.number)
    await citizen.fill('[name=code]', matter.queryCode)
    await citizen.click('main form button')
    await citizen.click('a[href="/zh/matter/wishes"]')
    await citizen.check('[name=publish]')
    await citizen.click('main form .button')
    await citizen.getByText('公开时会告诉您').waitFor()
    expect(await citizen.locator('output.done').count()).toBe(1)
    await goodInPublic(citizen, 'publication-wishes', '/matter/wishes')
  })

  it('an officer finds it, keeps nothing that names somebody, takes out more by hand, chooses the file and proposes', async () => {
    const page = await openDesk(browser, office, 'handler')
    await page.goto(`${office.address}/workbench/desks/publications`)
    await page.getByRole('link', { name: '居住证怎么办' }).waitFor()
    await good(page, 'publication-list')
    await page.getByRole('link', { name: '居住证怎么办' }).click()
    await page.getByRole('heading', { name: '原文和隐去的位置' }).waitFor()
    for (const secret of ['甄有才', '13800001234', '乌有镇幸福路12号'])
      await page.locator('.redacted', { hasText: secret }).first().waitFor()
    await page.getByLabel('要隐去的文字').fill('隔壁小店的老周')
    await page.getByRole('button', { name: '隐去这些文字' }).click()
    await page.getByText('已经隐去1处').waitFor()
    await page.getByLabel('甄有才的门口.jpg').check()
    await page.getByText('我已经逐句看过').click()
    await good(page, 'publication-editor')
    await page.getByRole('button', { name: '提出公开' }).click()
    await page.getByRole('heading', { name: '公开后的样子' }).waitFor()
    await page.locator('.as-published', { hasText: '我是〔姓名〕，住在〔住址〕，电话〔电话〕' }).waitFor()
    await page.getByText('已经去掉：拍摄地点、拍摄信息').waitFor()
    expect(await page.getByRole('button', { name: '核对无误' }).count()).toBe(0)
    await page.context().close()
  })

  it('a second person compares and opens the copy; the head publishes', async () => {
    const second = await openDesk(browser, office, 'second')
    await second.goto(publication())
    await second.getByRole('button', { name: '核对无误' }).waitFor()
    await good(second, 'publication-check')
    const copy = await second.getByRole('link', { name: '附件1.jpg' }).getAttribute('href')
    const bytes = await (await second.request.get(office.address + (copy ?? ''))).body()
    expect([bytes.subarray(0, 2).toString('hex'), bytes.includes(SECRET)]).toEqual(['ffd8', false])
    await second.getByRole('button', { name: '核对无误' }).click()
    await sheet(second).getByText('我已经对照原文').click()
    await sheet(second).locator('button[type=submit]').click()
    await sheet(second).waitFor({ state: 'detached' })
    expect(await second.getByRole('button', { name: '公开', exact: true }).count()).toBe(0)
    await second.context().close()

    const head = await openDesk(browser, office, 'head')
    await head.goto(publication())
    await head.getByRole('button', { name: '公开', exact: true }).click()
    await sheet(head).getByText('公开以后任何人都能看到').click()
    await sheet(head).locator('button[type=submit]').click()
    await sheet(head).waitFor({ state: 'detached' })
    await head.getByRole('link', { name: '在门户上查看' }).waitFor()
    await good(head, 'publication-published')
    await head.goto(`${office.address}/workbench/desks/publications?list=published`)
    const table = head.getByRole('link', { name: '导出 CSV' })
    const csv = await (await head.request.get(office.address + ((await table.getAttribute('href')) ?? ''))).text()
    expect(csv).toContain('居住证怎么办')
    await head.context().close()
  })

  it('everybody finds it by words, by topic and by feed, and reads it without knowing who asked', async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: true })).newPage()
    await page.goto(`${office.address}/zh`)
    await page.click('a[href="/zh/answers"]')
    await page.fill('[name=q]', '居住证 材料')
    await page.click('main form button')
    await page.getByRole('link', { name: '居住证怎么办' }).click()
    address = new URL(page.url()).pathname.slice('/zh'.length)
    const text = (await page.locator('main').textContent()) ?? ''
    expect(text).toContain('我是〔姓名〕，住在〔住址〕，电话〔电话〕')
    for (const secret of ['甄有才', '1380000', '幸福路', '老周']) expect(text).not.toContain(secret)
    const width = await page.evaluate(`(async () => {
      const image = new Image()
      image.src = document.querySelector('a[href$="/files/1"]').href
      await image.decode()
      return image.naturalWidth
    })()`)
    expect(width).toBe(16)
    await page.goto(`${office.address}/zh/answers`)
    await page.locator('.answer-categories a').first().click()
    await page.getByRole('link', { name: '居住证怎么办' }).waitFor()
    const feed = await page.locator('link[type="application/atom+xml"]').getAttribute('href')
    expect(feed).toContain('topic=')
    const atom = await (await page.request.get(office.address + (feed ?? ''))).text()
    expect(atom).toContain(address)
    await goodInPublic(page, 'answers', '/answers')
    await goodInPublic(page, 'answers-found', `/answers?q=${encodeURIComponent('居住证')}&topic=01`)
    await goodInPublic(page, 'answers-none', '/answers?q=zzz')
    await goodInPublic(page, 'answers-one', address)
    await page.context().close()
  })

  it('the petitioner sees it, takes the consent back, and it is gone from page, search and feed at once', async () => {
    await citizen.goto(`${office.address}/zh/matter/wishes`)
    await citizen.getByRole('link', { name: '查看公开的内容' }).click()
    expect(new URL(citizen.url()).pathname).toBe(`/zh${address}`)
    await goodInPublic(citizen, 'publication-wishes-published', '/matter/wishes')
    await citizen.goto(`${office.address}/zh/matter/wishes`)
    await citizen.uncheck('[name=publish]')
    await citizen.click('main form .button')
    await citizen.getByText('已经公开的问答已撤下').waitFor()
    expect((await citizen.request.get(`${office.address}/zh${address}`)).status()).toBe(404)
    for (const path of ['/zh/answers?q=居住证', '/zh/answers/feed.atom', '/zh/answers/feed.json'])
      expect(await (await citizen.request.get(office.address + path)).text()).not.toContain(address)
    const head = await openDesk(browser, office, 'head', 'en-GB')
    await head.goto(publication())
    await head.getByText('Withdrawn by itself').waitFor()
    await good(head, 'publication-withdrawn-en')
    await head.goto(`${office.address}/workbench/desks/publications?list=withdrawn`)
    await head.getByRole('link', { name: '居住证怎么办' }).waitFor()
    await good(head, 'publication-list-en')
    await head.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await head.getByText('Published answer').first().waitFor()
    await good(head, 'publication-beside-en')
    await head.context().close()
  })
})
