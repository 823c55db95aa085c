import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../platform/time/index.ts'
import type { StreamedEvent } from '../event.ts'
import { letterUnderWay, RETURN_REASONS } from '../matter.ts'
import { draftCaseFile } from '../papers/case-file.ts'
import { writePaper } from '../papers/paper.ts'
import { commandsFor } from '../policy.ts'
import { attachmentsOf } from '../present-citizen.ts'
import { presentTimeline } from '../present-timeline.ts'
import { gapsOf } from '../quality.ts'
import {
  accepted,
  aMatter,
  anOfficer,
  answered,
  delivered,
  LAW,
  OFFICE_TREE,
  reviewed,
  reviewRequested,
} from '../testing/index.ts'
import type { Story } from '../testing/story.ts'
import { COMMANDS } from './index.ts'

const ANSWERED_ON = '2026-03-10'
const pending = answered(accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-03'), ANSWERED_ON)
const letter = { destination: 'stated', postNumber: 'XA 001', carrier: '邮政' } as const
const sent = pending.on('2026-03-11').give('dispatch', { on: '2026-03-11', ...letter })
const envelope = {
  id: '01900000-0000-7000-8000-000000000001',
  name: 'envelope.png',
  type: 'image/png',
  size: 1,
  sha256: '0'.repeat(64),
}
const back = sent
  .on('2026-03-18')
  .give('recordReturn', { on: '2026-03-18', reason: 'moved', note: '门卫代注。', attachments: [envelope] })
const again = back
  .on('2026-03-19')
  .give('dispatch', { on: '2026-03-19', destination: 'registered', postNumber: 'XA002', carrier: '邮政' })

const isGiven = (give: () => unknown): boolean => {
  try {
    give()
    return true
  } catch {
    return false
  }
}
const offered = (story: Story): readonly string[] =>
  commandsFor(anOfficer('countyHousing', 'handler'), story.matter, OFFICE_TREE).filter((verb) =>
    ['dispatch', 'recordReturn', 'deliver'].includes(verb),
  )
const streamed = ({ events }: Story): StreamedEvent[] => {
  const at = '2026-03-20T02:03:04.000Z'
  return events.map((event, n) => ({ ...event, seq: n + 1, at, recordedAt: at, by: { kind: 'system', name: 'test' } }))
}
const sourceOf = (story: Story) => ({
  events: streamed(story),
  matterId: story.matter.id,
  offices: OFFICE_TREE,
  law: LAW,
  lang: 'zh-CN' as const,
})

describe('a letter on its way', () => {
  it('is one at a time; it comes back or is received, and only then goes the next', () => {
    expect(offered(pending)).toEqual(['dispatch', 'deliver'])
    expect(offered(sent)).toEqual(['recordReturn', 'deliver'])
    expect(offered(back)).toEqual(['dispatch', 'deliver'])
    expect(sent.refusal('dispatch', { on: '2026-03-11', ...letter }).says).toContain('XA 001 is still on its way')
    expect(pending.refusal('recordReturn', { on: ANSWERED_ON, reason: 'moved' }).says).toContain('No letter is on its')
    expect(letterUnderWay(sent.matter)?.postNumber).toBe('XA 001')
    expect([letterUnderWay(back.matter), letterUnderWay(delivered(sent, '2026-03-12').matter)]).toEqual([null, null])
  })

  it('went out between the paper, or the return before it, and today, with its number', () => {
    const day = fc.integer({ min: 1, max: 31 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`)
    fc.assert(
      fc.property(day, fc.constantFrom(pending, back), (on, from) => {
        const first = from === pending ? ANSWERED_ON : '2026-03-18'
        const dispatch = { ...letter, on, postNumber: 'XA9' }
        const allowed = on >= first && on <= '2026-03-25'
        expect(isGiven(() => from.on('2026-03-25').give('dispatch', dispatch))).toBe(allowed)
      }),
    )
    expect(COMMANDS.dispatch.input.safeParse({ on: ANSWERED_ON, ...letter, postNumber: ' ' }).success).toBe(false)
  })

  it('is what a delivery by post is about: its number, its day, its carrier', () => {
    const own = sent.on('2026-03-20').give('deliver', { on: '2026-03-13', method: 'post', postNumber: 'xa001' })
    expect(own.events.at(-1)?.data).toMatchObject({ dispatchedOn: '2026-03-11', carrier: '邮政' })
    const post = { on: '2026-03-12', method: 'post' } as const
    expect(sent.on('2026-03-20').refusal('deliver', { ...post, postNumber: 'ZZ' }).says).toContain('number XA 001')
    expect(sent.on('2026-03-20').refusal('deliver', { ...post, on: ANSWERED_ON, postNumber: 'XA001' }).code).toBe(
      'invalid',
    )
  })
})

describe('a letter that came back', () => {
  it('names the day, between dispatch and today, and why; another reason is written out', () => {
    const refused = (on: string) => sent.on('2026-03-18').refusal('recordReturn', { on, reason: 'refused' }).says
    expect(refused('2026-03-10')).toContain('between 2026-03-11 and 2026-03-18')
    expect(refused('2026-03-19')).toContain('between 2026-03-11 and 2026-03-18')
    expect(COMMANDS.recordReturn.input.safeParse({ on: '2026-03-18', reason: 'other' }).success).toBe(false)
    for (const reason of RETURN_REASONS) {
      const came = sent.on('2026-03-18').give('recordReturn', { on: '2026-03-18', reason, note: 'As marked.' })
      expect(came.matter.postings.at(-1)?.returned).toEqual({ on: '2026-03-18', reason })
    }
  })

  it('delivered nothing: its number neither proves a delivery nor goes out again', () => {
    const post = { method: 'post', postNumber: 'xa001' } as const
    expect(back.refusal('deliver', { on: '2026-03-18', ...post }).says).toContain('XA 001 came back on 2026-03-18')
    expect(back.refusal('dispatch', { on: '2026-03-18', ...letter }).says).toContain('XA 001 came back on 2026-03-18')
  })

  it('Art. 35: the window runs from the real delivery alone, whichever way it is made in the end', () => {
    expect([sent, back, again].map((story) => story.deadline('ask-review'))).toEqual([undefined, undefined, undefined])
    const ways = [
      again.on('2026-03-25').give('deliver', { on: '2026-03-24', method: 'post', postNumber: 'XA002' }),
      back.on('2026-03-25').give('deliver', { on: '2026-03-24', method: 'in-person', receiver: 'left' }),
      back.on('2026-03-25').give('deliver', { on: '2026-03-24', method: 'notice', proof: 'Board of the village.' }),
      back.on('2026-03-25').give('deliver', { on: '2026-03-24', method: 'portal' }),
    ]
    for (const story of ways)
      expect(story.deadline('ask-review')).toMatchObject({ startedOn: '2026-03-24', dueOn: '2026-04-23' })
    expect(back.refusal('requestReview', { reasons: 'Not content.' }).code).toBe('step-not-open')
  })

  it('leaves the attempts of an earlier paper behind', () => {
    const told = again.on('2026-03-25').give('deliver', { on: '2026-03-24', method: 'post', postNumber: 'XA002' })
    expect(told.matter.postings).toHaveLength(2)
    const next = reviewed(reviewRequested(told, '2026-03-26'), '2026-04-10')
    expect(next.matter.postings).toEqual([])
  })

  it('asks anew for the delivery, so that the officer is told again', () => {
    const since = ({ matter }: Story) => gapsOf(matter).find(({ gap }) => gap === 'delivery')?.since
    expect([pending, sent, back, again].map(since)).toEqual([ANSWERED_ON, '2026-03-11', '2026-03-18', '2026-03-19'])
  })
})

describe('what is told of letters', () => {
  const told = again.on('2026-03-25').give('deliver', { on: '2026-03-24', method: 'post', postNumber: 'XA002' })

  it('the proof of delivery shows the attempts before the one that was received', () => {
    const { body } = writePaper(sourceOf(told), told.matter.version)
    const fields = body.flatMap((block) => (block.type === 'fields' ? block.fields : []))
    expect(fields.filter(({ label }) => label.includes('次邮寄')).map(({ label, value }) => [label, value])).toEqual([
      ['第1次邮寄', '2026年3月11日寄往信访人留的地址，邮件编号邮政 XA 001；2026年3月18日退回，原因：迁移新址不明'],
    ])
    expect(fields.find(({ label }) => label === '邮件编号')?.value).toBe('邮政 XA002')
  })

  it('the case file records every step of a letter and holds the envelope', () => {
    const { file, attachments } = draftCaseFile(sourceOf(told), { numbers: new Map(), written: new Map(), others: [] })
    const rows = file.documents.flatMap(({ body }) =>
      body.flatMap((block) => (block.type === 'table' ? block.rows : [])),
    )
    expect(rows.map((row) => row.at(-1))).toEqual([
      '2026年3月11日寄往信访人留的地址，邮件编号邮政 XA 001',
      '邮件XA 001退回，原因：迁移新址不明\n门卫代注。',
      '2026年3月19日寄往户籍或者证件地址，邮件编号邮政 XA002',
    ])
    expect(attachments).toEqual([envelope])
  })

  it('the petitioner reads that it went out and came back, with no reason, note or picture', () => {
    const steps = presentTimeline(OFFICE_TREE, streamed(back)).slice(-2)
    expect(steps.map(({ type, on, detail }) => [type, on, detail])).toEqual([
      ['dispatched', '2026-03-11', { paper: 'handling-opinion', carrier: '邮政', postNumber: 'XA 001' }],
      ['letter-returned', '2026-03-18', { paper: 'handling-opinion', postNumber: 'XA 001' }],
    ])
    expect(attachmentsOf(streamed(back))).toEqual([])
    expect(attachmentsOf(streamed(back), 'officer')).toEqual([envelope])
  })

  it('the days follow one another on every journey of a letter', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 }), (gaps) => {
        let [story, today] = [pending, ANSWERED_ON]
        for (const [n, days] of gaps.entries()) {
          today = addDays(today, days)
          story =
            n % 2 === 0
              ? story.on(today).give('dispatch', { ...letter, on: today, postNumber: `N${n}` })
              : story.on(today).give('recordReturn', { on: today, reason: 'not-collected' })
        }
        expect(story.matter.postings).toHaveLength(Math.ceil(gaps.length / 2))
        expect(story.matter.phase).toBe('answered')
        const last = delivered(story, today)
        expect(last.deadline('ask-review')?.startedOn).toBe(today)
      }),
    )
  })
})
