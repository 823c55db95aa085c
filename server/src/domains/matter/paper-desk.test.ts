import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderHtmlPreview } from '../../platform/documents/index.ts'
import type { Role } from '../identity/index.ts'
import { paperDesk } from './paper-desk.ts'
import { officerOf, openMatterStore, type MatterStore } from './testing/store.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

describe('the name on a paper', () => {
  it('stands there for those who may open the people of a matter, which is logged, and for nobody else', async () => {
    const filed = await store.file({ petitioners: [{ name: 'A. Very-Particular-Name', phone: '13900000000' }] })
    await store.give('countyPetitions', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
    const noticeFor = async (...roles: Role[]): Promise<string> =>
      renderHtmlPreview(await paperDesk(store.context).paper(officerOf('countyPetitions', roles), filed, 2, 'en', true))
    for (const role of ['auditor', 'supervisor'] as const)
      expect(await noticeFor(role)).not.toContain('Very-Particular-Name')
    await expect(noticeFor('administrator')).rejects.toMatchObject({ code: 'not-found' })
    expect(store.audited).toEqual([])
    expect(await noticeFor('handler')).toContain('Very-Particular-Name')
    expect(store.audited).toMatchObject([{ action: 'matter.print-paper', subject: `matter:${filed.matterId}` }])
  })
})
