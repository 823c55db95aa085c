import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { paperDesk } from '../paper-desk.ts'
import { LAW } from '../testing/facts.ts'
import { OFFICES } from '../testing/offices.ts'
import { officerOf, openMatterStore, type MatterStore } from '../testing/store.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

async function letter(): Promise<string> {
  const key = await store.file()
  await store.give('countyPetitions', key, 'transfer', { to: OFFICES.countyHousing, noticeGiven: true })
  const officer = officerOf('countyHousing')
  const { papers } = await store.desk.forOfficer(officer, key)
  const seq = papers.find(({ kind }) => kind === 'transfer-letter')?.seq ?? 0
  const said = await Promise.all(
    (['zh-CN', 'en'] as const).map((lang) => paperDesk(store.context).paper(officer, key, seq, lang, false)),
  )
  return JSON.stringify(said)
}

it('a transfer letter says the days to tell and to object by the rules of the day that bind its office, in both languages', async () => {
  const usual = await letter()
  expect(usual).toContain('请自收到之日起15日内书面告知信访人；不属于的，请自收到之日起5个工作日内提出异议')
  expect(usual).toContain(
    'tell the petitioner in writing within 15 days of receipt; if not, object with detailed reasons within 5 working days',
  )
  const law = vi.spyOn(store.context, 'law').mockReturnValue({
    ...LAW,
    limit: (office, id, on) => {
      const rule = LAW.limit(office, id, on)
      if (!rule || office !== OFFICES.countyHousing) return rule
      if (id === 'notify-routed') return { ...rule, amount: 10, unit: 'working-days' }
      return id === 'object' ? { ...rule, amount: 3, unit: 'calendar-days' } : rule
    },
  })
  const tightened = await letter()
  law.mockRestore()
  expect(tightened).toContain('请自收到之日起10个工作日内书面告知信访人；不属于的，请自收到之日起3日内提出异议')
  expect(tightened).toContain('within 10 working days of receipt')
})
