import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aRequest, anAccusation, fileAll, fileUntil } from '../factories/filing-journey.ts'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'
import { Visitor } from '../factories/visitor.ts'
import { launchBrowser } from './browser.ts'
import { axeFindings, overflowOf, smallTargets } from './portal-pages.ts'

let office: PortalOffice
let browser: Browser
let address: string

beforeAll(async () => {
  office = await openPortalOffice()
  address = await office.app.listen({ port: 0, host: '127.0.0.1' })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

/** A browser that goes on where a visitor without one has come to. */
async function browserOf(visitor: Visitor, width: number, large = false): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, javaScriptEnabled: true })
  const cookies = [...visitor.cookies].map(([name, value]) => ({ name, value, url: address }))
  if (large) cookies.push({ name: 'huiyin_type', value: 'large', url: address })
  await context.addCookies(cookies)
  return context
}

interface Look {
  readonly width?: number
  /** False where only the size differs from a page already looked at. */
  readonly axe?: boolean
}

/** What is wrong with pages as they are seen, each with its address: too wide, too small to touch, or found by axe. */
async function faultsOn(
  page: Page,
  paths: readonly string[],
  { width = 320, axe = true }: Look = {},
): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 })
  const faults: string[] = []
  for (const path of paths) {
    await page.goto(`${address}${path}`)
    for (const summary of await page.locator('details > summary').all()) await summary.click()
    const tooWide = await overflowOf(page)
    const found = [
      ...(tooWide > 0 ? [`${tooWide} px too wide`] : []),
      ...(await smallTargets(page)),
      ...(axe ? await axeFindings(page) : []),
    ]
    faults.push(...found.map((fault) => `${path}: ${fault}`))
  }
  return faults
}

const OPEN = [
  '',
  '/file',
  '/follow',
  '/lost-code',
  '/guide',
  '/offices',
  '/time-limits',
  '/statistics',
  '/answers',
  '/accessibility',
  '/privacy',
  '/nowhere',
]
const STEPS = [
  'about',
  'place',
  'accused',
  'topic',
  'office',
  'text',
  'files',
  'people',
  'representatives',
  'contact',
  'confidential',
  'publish',
  'check',
]
const MATTER = ['', '/wishes', '/add', '/review', '/withdraw', '/rate', '/papers/1', '/papers/4']

it('axe itself works: a page with faults has findings', async () => {
  const page = await (await browserOf(new Visitor(office.app), 320)).newPage()
  await page.setContent('<html><body><img src="x"><input><p style="color:#999;background:#fff">pale</p></body></html>')
  const findings = (await axeFindings(page)).join()
  for (const rule of ['image-alt', 'label', 'html-has-lang', 'color-contrast']) expect(findings).toContain(rule)
})

describe.each(['zh', 'en'])('in /%s axe finds nothing, everything fits 320 px and fingers hit everything', (prefix) => {
  it('on the public pages', async () => {
    const page = await (await browserOf(new Visitor(office.app), 320)).newPage()
    expect(
      await faultsOn(
        page,
        OPEN.map((path) => `/${prefix}${path}`),
      ),
    ).toEqual([])
  })

  it('on every question', async () => {
    const visitor = new Visitor(office.app)
    const journey = {
      ...anAccusation(office),
      people: { filedBy: 'joint' },
      representatives: { count: '3', 'name.0': '李明' },
    }
    await fileUntil(visitor, journey)
    const page = await (await browserOf(visitor, 320)).newPage()
    expect(
      await faultsOn(
        page,
        STEPS.map((step) => `/${prefix}/file/${step}`),
      ),
    ).toEqual([])
  })

  it('on questions answered wrongly, and the summary leads to the field', async () => {
    const visitor = new Visitor(office.app)
    await fileUntil(visitor, aRequest(office))
    const page = await (await browserOf(visitor, 320)).newPage()
    for (const [step, field] of [
      ['text', 'summary'],
      ['contact', 'name'],
    ] as const) {
      await page.goto(`${address}/${prefix}/file/${step}`)
      await page.fill(`[name=${field}]`, '')
      await page.click('form[method=post] .actions .button')
      expect(await page.locator('[role=alert] a').count()).toBe(1)
      expect(await axeFindings(page)).toEqual([])
      await page.click('[role=alert] a')
      expect(await page.evaluate('document.activeElement.name')).toBe(field)
    }
  })

  it('on the receipt and the pages of a matter, in large type, too', async () => {
    const sender = new Visitor(office.app)
    await fileAll(sender, aRequest(office))
    const sent = await (await browserOf(sender, 320)).newPage()
    expect(await faultsOn(sent, [`/${prefix}/file/receipt`])).toEqual([])
    const visitor = await aVisitorWithAnAnswer()
    const page = await (await browserOf(visitor, 320)).newPage()
    expect(
      await faultsOn(
        page,
        MATTER.map((path) => `/${prefix}/matter${path}`),
      ),
    ).toEqual([])
    const large = await (await browserOf(visitor, 320, true)).newPage()
    const all = ['', '/file', ...MATTER.map((part) => `/matter${part}`)]
    expect(
      await faultsOn(
        large,
        all.map((path) => `/${prefix}${path}`),
        { axe: false },
      ),
    ).toEqual([])
  })
})

it('on wide screens, too', async () => {
  const visitor = await aVisitorWithAnAnswer()
  const page = await (await browserOf(visitor, 1440)).newPage()
  expect(await faultsOn(page, ['/zh', '/zh/time-limits', '/zh/matter', '/zh/matter/review'], { width: 1440 })).toEqual(
    [],
  )
})

async function aVisitorWithAnAnswer(): Promise<Visitor> {
  const filed = await office.file({})
  await office.give('countyPetitions', filed, 'transfer', { to: office.offices.countyHousing.id, reason: '' })
  await office.give('countyHousing', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await office.give('countyHousing', filed, 'answer', {
    request: '修',
    facts: '旧',
    opinion: '换',
    legalBasis: '规定',
    outcome: 'supported',
  })
  const visitor = new Visitor(office.app)
  await visitor.get('/zh/follow')
  await visitor.post('/zh/follow', { number: filed.number, code: filed.queryCode })
  await visitor.get('/zh/matter/papers/4')
  await visitor.post('/zh/matter/papers/4')
  return visitor
}
