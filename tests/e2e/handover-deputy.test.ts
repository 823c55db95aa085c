import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localDateOf } from '../../server/src/platform/time/index.ts'
import { launchBrowser } from './browser.ts'
import { openOffice, type OpenOffice } from './office.ts'
import { axeFindings, overflowOf } from './portal-pages.ts'
import { openDesk } from './workbench-desk.ts'

let office: OpenOffice
let browser: Browser
let matter: { regionId: string; matterId: string }
const today = localDateOf(new Date().toISOString())

beforeAll(async () => {
  office = await openOffice()
  await office.staff('head', '局负责', 'countyPetitions', 'head')
  await office.staff('deputy', '代办人', 'countyPetitions', 'auditor')
  matter = await office.portal.file({ summary: '公交站牌倒伏', receivedOn: today })
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await office.close()
})

const sheet = (page: Page) => page.locator('dialog[open]')
async function pickIn(page: Page, label: string, name: string): Promise<void> {
  const list = sheet(page).getByRole('combobox', { name: label, exact: true })
  await list.click()
  await list.fill(name)
  await page.locator('.ant-select-item-option:visible', { hasText: name }).first().click()
}
const good = async (page: Page, name: string): Promise<void> => {
  await page.waitForLoadState('networkidle').catch(() => undefined)
  expect.soft([name, await axeFindings(page)]).toEqual([name, []])
  for (const width of [1280, 360]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft([name, width, await overflowOf(page)]).toEqual([name, width, 0])
    const folder = process.env['HUIYIN_PICTURES']
    if (folder) await page.screenshot({ path: `${folder}/${name}-${width}.png`, fullPage: true })
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}

describe('an officer is away', () => {
  it('names a deputy, who acts in that name alone; each step says both; the head takes it back', async () => {
    const head = await openDesk(browser, office, 'head')
    await head.goto(`${office.address}/workbench/desks/handover/deputies`)
    await head.getByText('没有代理安排').waitFor()
    await head.click('button:has-text("确定代理")')
    await pickIn(head, '代理人', '代办人')
    await sheet(head).getByLabel('至', { exact: true }).fill(today)
    await sheet(head).getByLabel('事由', { exact: true }).fill('外出开会')
    await good(head, 'deputy-form')
    await sheet(head).locator('button[type=submit]').click()
    await head.getByRole('row', { name: /局负责.*代办人.*负责人.*代理中/ }).waitFor()
    await good(head, 'deputy-list')

    const deputy = await openDesk(browser, office, 'deputy')
    await deputy.goto(`${office.address}/workbench/desks/handover/deputies`)
    await deputy.getByRole('button', { name: '代局负责办理' }).click()
    await deputy.getByText('正在代局负责办理').waitFor()
    await deputy.goto(`${office.address}/workbench/matters/${matter.regionId}/${matter.matterId}`)
    await deputy.getByText('正在代局负责办理').waitFor()
    await good(deputy, 'deputy-acting')
    const { headers } = await deputy.request
      .get(`${office.address}/api/v1/matters/${matter.regionId}/${matter.matterId}`)
      .then((answer) => ({ headers: answer.headers() }))
    const classified = await deputy.evaluate(
      async ({ url, version }) =>
        (
          await fetch(url, {
            method: 'POST',
            headers: {
              'content-type': 'application/json',
              'x-huiyin-request': '1',
              'idempotency-key': 'e2e-deputy-classify',
              'if-match': version,
            },
            body: JSON.stringify({
              class: 'request',
              topic: null,
              litigationRelated: false,
              urgent: true,
              reason: '可能伤人，加急',
            }),
          })
        ).status,
      {
        url: `/api/v1/matters/${matter.regionId}/${matter.matterId}/commands/classify`,
        version: headers['etag'] ?? '',
      },
    )
    expect(classified).toBe(200)
    await deputy.reload()
    await deputy.getByText('代办人（代局负责）').first().waitFor()

    await head.getByRole('button', { name: '撤销代办人代理局负责' }).click()
    await head.getByRole('row', { name: /局负责.*代办人.*已撤销/ }).waitFor()
    await deputy.goto(`${office.address}/workbench/worklist`)
    await deputy.locator('header').first().waitFor()
    expect(await deputy.getByText('正在代局负责办理').count()).toBe(0)
    await deputy.context().close()
    await head.context().close()
    const english = await openDesk(browser, office, 'head', 'en-GB')
    await english.goto(`${office.address}/workbench/desks/handover/deputies`)
    await english.getByRole('cell', { name: /Revoked/ }).waitFor()
    await good(english, 'deputy-en')
    await english.context().close()
  })
})
