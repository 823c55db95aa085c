import { describe, expect, it } from 'vitest'
import { leftPoint } from './contact-point.ts'

const BOTH = ['email', 'sms'] as const

describe('where somebody is told who left an address', () => {
  it.each([
    [{ email: 'a@example.org', phone: '000 1234' }, BOTH, { channel: 'email', address: 'a@example.org' }],
    [{ email: '', phone: '000 1234' }, BOTH, { channel: 'sms', address: '000 1234' }],
    [
      { email: 'a@example.org', phone: '', language: 'en' as const },
      BOTH,
      { channel: 'email', address: 'a@example.org', language: 'en' },
    ],
    [{ email: 'not an address', phone: '000 1234' }, BOTH, { channel: 'sms', address: '000 1234' }],
    [{ email: '', phone: '000 1234' }, ['email'] as const, null],
    [{ email: '', phone: '' }, BOTH, null],
  ])('%o by %o: %o', (left, ways, point) => expect(leftPoint(left, ways)).toEqual(point))
})
