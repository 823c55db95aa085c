import { expect, it } from 'vitest'
import { tableOf } from './export-list.ts'
import type { MatterRow } from './views.ts'

const row = {
  number: '99010226030200000017',
  summary: 'A lamp is dark.',
  class: 'request',
  channel: 'letter',
  phase: 'registered',
  topic: '0102',
  place: '990101',
  receivedOn: '2026-03-02',
  holder: { id: 'x', name: { zh: '云河县信访局', en: 'Yunhe County Petition Office' } },
  nextDue: null,
} as MatterRow

it('shows topics and places of a list by their names, as nobody knows the codes by heart', () => {
  const names = { topic: (code: string) => `topic ${code}`, place: (regionId: string) => `place ${regionId}` }
  const [, line] = tableOf([row], names, 'en')
  expect(line).toEqual(expect.arrayContaining(['topic 0102', 'place 990101', 'Yunhe County Petition Office']))
  expect(tableOf([{ ...row, topic: null }], names, 'en')[1]).toContain('')
})
