import { describe, expect, it } from 'vitest'
import { allNotices, OUTSIDE_CHANNELS } from '../domains/notification/index.ts'
import { letterOf } from '../domains/notification/deliver.ts'
import { PLACE } from '../domains/notification/notice.ts'
import { render } from '../domains/notification/render.ts'
import './desks.ts'

const SECRET = '不得外传'
const KNOWN = new Set(['number', 'address', 'code'])

describe('every kind of message on every channel', () => {
  const kinds = allNotices()

  it('is declared by the domains that this office has', () => {
    expect(kinds.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining([
        'matter.answered',
        'matter.deadline-near',
        'matter.code-renewed',
        'matter.window-ends',
        'matter.gap-topic',
        'matter.gap-delivery',
        'mail.coming',
        'conference.invited',
        'conference.decided',
        'hearing.office-invited',
        'matter.supervised',
        'matter.panel',
        'supervision.batch',
        'supervision.advice',
        'supervision.advice-answered',
        'supervision.talked',
        'supervision.listed',
        'supervision.reply-near',
        'hall.booked',
        'hall.moved',
        'hall.cancelled',
        'hall.day-cancelled',
        'hall.hall-closed',
        'hall.hand-over',
        'hall.swap-asked',
        'suggestion.replied',
        'publication.published',
        'publication.withdrawn',
        'publication.to-check',
        'publication.to-publish',
        'publication.sent-back',
      ]),
    )
  })

  it.each(kinds.flatMap(({ kind }) => OUTSIDE_CHANNELS.map((channel) => [kind, channel] as const)))(
    '%s by %s says nothing of a confidential record but its number and where to log in',
    (kind, channel) => {
      const notice = kinds.find((each) => each.kind === kind)
      if (!notice) throw new Error(kind)
      const values = Object.fromEntries(notice.values.map((name) => [name, SECRET]))
      const filled = { ...values, number: '9901', address: 'https://office.example', code: '' }
      for (const language of ['zh-CN', 'en', undefined] as const) {
        const point = { channel, address: 'a', ...(language === undefined ? {} : { language }) }
        const { subject, text } = letterOf(point, render(notice, filled, true))
        expect(`${subject} ${text}`).toContain('9901')
        expect(text).toContain('https://office.example')
        expect(`${subject} ${text}`).not.toContain(SECRET)
      }
    },
  )

  it.each(kinds.map((notice) => [notice.kind, notice] as const))(
    '%s has a wording in both languages that names its values',
    (_, { zh, en, whenConfidential }) => {
      const placesOf = ({ subject, text }: typeof zh): string[] =>
        [...`${subject} ${text}`.matchAll(PLACE)].map(([, name = '']) => name)
      expect(zh.text).toMatch(/\p{Script=Han}/u)
      expect([...new Set(placesOf(en))].sort()).toEqual([...new Set(placesOf(zh))].sort())
      for (const wording of Object.values(whenConfidential))
        expect(placesOf(wording).filter((name) => !KNOWN.has(name))).toEqual([])
    },
  )
})
