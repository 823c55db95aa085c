import fc from 'fast-check'
import { expect, it } from 'vitest'
import { COMMANDS } from './index.ts'
import { accepted, aMatter, answered } from '../testing/index.ts'
import { writePaper } from '../papers/paper.ts'
import { LAW } from '../testing/facts.ts'
import { OFFICE_TREE } from '../testing/offices.ts'

const { input } = COMMANDS.deliver
const pending = answered(
  accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-03'),
  '2026-03-10',
).on('2026-03-20')
const errorsOf = (value: unknown): PropertyKey[] =>
  input.safeParse(value).error?.issues.map(({ path }) => path[0] ?? '') ?? []

/** The boxed form of the proof of delivery as label and value. */
function proofOf(story: typeof pending): Record<string, string> {
  const seq = story.matter.version
  const at = '2026-03-20T02:03:04.000Z'
  const by = { kind: 'system', name: 'portal' } as const
  const events = story.events.map((event, n) => ({ ...event, seq: n + 1, at, recordedAt: at, by }))
  const paper = writePaper({ events, matterId: story.matter.id, offices: OFFICE_TREE, law: LAW, lang: 'zh-CN' }, seq)
  return Object.fromEntries(
    paper.body
      .flatMap((block) => (block.type === 'fields' ? block.fields : []))
      .map(({ label, value }) => [label, value]),
  )
}

it('by hand it says who took it, by post under which number it went; what belongs to another way is left out', () => {
  expect(errorsOf({ on: '2026-03-20', method: 'in-person' })).toEqual(['receiver'])
  expect(errorsOf({ on: '2026-03-20', method: 'post', postNumber: ' ' })).toEqual(['postNumber'])
  expect(errorsOf({ on: '2026-03-20', method: 'portal' })).toEqual([])
  const scan = {
    id: '01900000-0000-7000-8000-000000000001',
    name: 'a.png',
    type: 'image/png',
    size: 1,
    sha256: '0'.repeat(64),
  }
  const all = {
    receiver: 'self' as const,
    carrier: 'Post',
    postNumber: 'XA1',
    dispatchedOn: '2026-03-11',
    attachments: [scan],
  }
  const dataOf = (method: 'in-person' | 'post' | 'portal') =>
    pending.give('deliver', { on: '2026-03-20', method, ...all }).events.at(-1)?.data
  const same = { paper: 'handling-opinion', proof: '', attachments: [scan] }
  expect(dataOf('in-person')).toEqual({ ...same, method: 'in-person', receiver: 'self' })
  expect(dataOf('post')).toEqual({
    ...same,
    method: 'post',
    carrier: 'Post',
    postNumber: 'XA1',
    dispatchedOn: '2026-03-11',
  })
  expect(dataOf('portal')).toEqual({ ...same, method: 'portal' })
})

it('the proof of delivery prints it: who took it, the tracking number, or the moment it was opened', () => {
  const hand = pending.give('deliver', { on: '2026-03-20', method: 'in-person', receiver: 'relative' })
  expect(proofOf(hand)).toMatchObject({ 送达方式: '当面送达', 收件人身份: '同住成年家属', 收件人签名: '' })
  const post = { method: 'post', postNumber: 'XA1', carrier: '邮政', dispatchedOn: '2026-03-11' } as const
  const sent = proofOf(pending.give('deliver', { on: '2026-03-20', ...post }))
  expect(sent).toMatchObject({ 邮件编号: '邮政 XA1', 寄出日期: '2026年3月11日' })
  expect(proofOf(pending.give('deliver', { on: '2026-03-20', method: 'portal' }))).toMatchObject({
    打开时间: '2026年3月20日 10:03:04',
  })
})

const isGiven = (give: () => unknown): boolean => {
  try {
    give()
    return true
  } catch {
    return false
  }
}

it('a letter is sent between the day of the paper and the day it is received, whatever the days', () => {
  const day = fc.integer({ min: 1, max: 31 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`)
  fc.assert(
    fc.property(day, day, (dispatchedOn, on) => {
      const give = () => pending.on('2026-03-31').give('deliver', { on, method: 'post', postNumber: 'X', dispatchedOn })
      const allowed = on >= '2026-03-10' && dispatchedOn >= '2026-03-10' && dispatchedOn <= on
      expect(isGiven(give)).toBe(allowed)
    }),
  )
})
