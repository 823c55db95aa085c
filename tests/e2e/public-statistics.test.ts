import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf, smallTargets } from './portal-pages.ts'

let office: OpenOffice
let browser: Browser
let page: Page

/** Matters of a month, so many by each channel. */
async function file(month: string, counts: Readonly<Record<string, number>>): Promise<void> {
  const { portal } = office
  portal.clock.set(`${month}-10T02:00:00.000Z`)
  for (const [channel, count] of Object.entries(counts))
    for (let n = 0; n < count; n += 1)
      await portal.file({
        channel: channel as 'letter',
        receivedOn: `${month}-10`,
        office: portal.offices.countyPetitions.id,
      })
}

beforeAll(async () => {
  office = await openOffice({ at: '2026-01-10T02:00:00.000Z' })
  await file('2026-01', { letter: 8, online: 12, visit: 7 })
  await file('2026-02', { letter: 2, online: 9, visit: 6 })
  await file('2026-03', { letter: 5, online: 11 })
  office.portal.clock.set('2026-04-20T02:00:00.000Z')
  await office.portal.desks.publicFigures.publish()
  browser = await launchBrowser()
  page = await (await browser.newContext({ acceptDownloads: true })).newPage()
}, 120_000)
afterAll(async () => {
  await browser.close()
  await office.close()
})

describe('the public statistics', () => {
  it('lead from the first page of the portal to a table whose sums hold', async () => {
    await page.goto(`${office.address}/zh`)
    await page.getByRole('link', { name: '统计公开' }).click()
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('统计公开')
    expect(await page.getByLabel('时间').inputValue()).toBe('2026-Q1')
    const received = page.getByRole('row', { name: /^收到/ }).first()
    expect(await received.innerText()).toContain('60')
    await page.getByLabel('时间').selectOption('2026-02')
    await page.getByRole('button', { name: '查看' }).click()
    // Two letters would point to somebody; what is hidden with them keeps the total from telling.
    const channels = page.getByRole('table', { name: '信访形式' })
    expect(await channels.getByText('隐去').count()).toBeGreaterThanOrEqual(2)
    expect(await channels.innerText()).not.toMatch(/\t2\t/)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: '数据表（CSV）' }).click(),
    ])
    const [head = '', ...lines] = (await readFile(await download.path(), 'utf8'))
      .replace('\ufeff', '')
      .trim()
      .split('\r\n')
    const names = head.split(',')
    const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, n) => [names[n] ?? '', cell])))
    const of = (time: string, part: string): string =>
      rows.find((row) => row['table'] === 'received-channel' && row['time'] === time && row['part'] === part)?.[
        'count'
      ] ?? ''
    expect(of('2026-Q1', '*')).toBe('60')
    expect(['2026-01', '2026-02', '2026-03'].reduce((sum, month) => sum + Number(of(month, '*')), 0)).toBe(60)
    expect(['letter', 'online', 'visit'].reduce((sum, part) => sum + Number(of('2026-01', part)), 0)).toBe(27)
    expect(of('2026-02', 'letter')).toBe('')
  })

  it('are the same as data, under addresses that stay, with licence, kept by caches for an hour', async () => {
    const descriptor = await fetch(`${office.address}/open-data/datapackage.json`)
    const { licenses, resources } = (await descriptor.json()) as {
      licenses: { name: string }[]
      resources: { path: string }[]
    }
    expect(licenses[0]?.name).toBe('CC0-1.0')
    for (const { path } of resources) {
      const answer = await fetch(new URL(new URL(path).pathname, office.address))
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('cache-control')).toBe('public, max-age=3600')
      expect(answer.headers.get('set-cookie')).toBeNull()
    }
  })

  it.each(['zh', 'en'])('work for everybody in /%s', async (prefix) => {
    await page.goto(`${office.address}/${prefix}/statistics?time=2026-01`)
    expect.soft(await axeFindings(page)).toEqual([])
    const folder = process.env['HUIYIN_PICTURES']
    for (const width of [1280, 360, 320]) {
      await page.setViewportSize({ width, height: 900 })
      expect.soft([width, await overflowOf(page)]).toEqual([width, 0])
      if (folder) await page.screenshot({ path: `${folder}/statistics-${prefix}-${width}.png`, fullPage: true })
    }
    expect.soft(await smallTargets(page)).toEqual([])
  })
})
