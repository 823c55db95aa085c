import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newNumber } from '../../receipts/index.ts'
import { isCreditCode, isIdNumber, isLuhn } from './numbers.ts'
import { isRecognisable, propose } from './propose.ts'
import { MARKS, piecesOf, redact } from './redact.ts'
import { areSound, mergeProposals, REDACTION_KINDS, type Proposal } from './span.ts'

const NOBODY = { people: [], staff: [] }
const SAID = { people: [{ name: '甄有才', phone: '139 0000 1234', address: '乌有镇幸福路' }], staff: ['贾如是'] }
const redacted = (text: string, known: Parameters<typeof propose>[1] = NOBODY): string =>
  redact(text, propose(text, known))

/** An identity number with its check character, of a region that does not exist. */
const withCheck = (body: string): string =>
  `${body}${Array.from('0123456789X').find((last) => isIdNumber(body + last)) ?? ''}`
const card = (body: string): string => `${body}${Array.from('0123456789').find((last) => isLuhn(body + last)) ?? ''}`
const ID = withCheck('99010119700101123')

/** A name and a telephone number of the sealed record, as somebody writes who would get them past the rules. */
const HIDDEN = [
  '甄\u200b有\u2060才',
  '甄\u202e有\u00ad才',
  '甄、有、才',
  '甄*有_才',
  '甄|有,才',
  '甄\u3000\u3000\u3000\u3000有才',
  '139\u200b00001234',
  '139*0000*1234',
  '139，0000，1234',
  '①③⑨⓪⓪⓪⓪①②③④',
  '١٣٩٠٠٠٠١٢٣٤',
  '𝟏𝟑𝟗𝟎𝟎𝟎𝟎𝟏𝟐𝟑𝟒',
]

describe('what the rules propose', () => {
  it.each([
    ['我是信访人甄有才，住在幸福路12号3栋501室。', '我是信访人〔姓名〕，住在〔住址〕。'],
    [`身份证${ID}。`, '身份证〔证件号码〕。'],
    ['电话１３８００００１２３４', '电话〔电话〕'],
    ['请打 0571-8888 1234 或者 (010)66001234。', '请打 〔电话〕 或者 〔电话〕。'],
    ['邮箱 someone@example.org，', '邮箱 〔邮箱〕，'],
    ['车牌浙A·12345停在门口', '车牌〔车牌〕停在门口'],
    ['卡号6222 0212 3456 7890', '卡号〔账号〕'],
    ['出生日期：1970年1月1日，', '出生日期：〔出生日期〕，'],
    ['微信号abc_12345', '微信号〔账号〕'],
    ['张某某多次反映', '〔姓名〕多次反映'],
    ['找过李主任', '找过〔姓名〕主任'],
    ['联系人：欧阳小明，', '联系人：〔姓名〕，'],
    ['我家住幸福里，门口', '我家住〔住址〕，门口'],
    ['她住在乌有镇子虚村。', '她住在〔住址〕。'],
    ['聯繫人：歐陽小明，', '聯繫人：〔姓名〕，'],
    ['找過張主任', '找過〔姓名〕主任'],
    ['電話一三八〇〇〇〇一二三四。', '電話〔电话〕。'],
    ['手机幺三八零零零零 一二三四', '手机〔电话〕'],
    ['打壹叁捌-零零零零-壹贰叁肆', '打〔电话〕'],
  ])('%s', (text, expected) => {
    expect(redacted(text, { people: [{ name: '甄有才' }], staff: [] })).toBe(expected)
  })

  it('leaves what says nothing of anybody as it is', () => {
    const text = '2025年3月路灯坏了，共12盏，已花费3,500元。根据《信访工作条例》第三十二条，应当在60日内答复。'
    expect(redacted(text)).toBe(text)
  })

  it('knows what the sealed record holds, however it is spaced or written, and says that it must go', () => {
    for (const text of [
      '甄 有才来过',
      '甄·有·才来过',
      '打１３９００００１２３４',
      '139-0000-1234',
      '乌有镇 幸福路',
      ...HIDDEN,
    ]) {
      const found = propose(text, SAID)
      expect(found.some(({ required }) => required)).toBe(true)
      expect(isRecognisable(redact(text, found), SAID.people)).toBe(false)
    }
    expect(propose('承办人贾如是已回电', SAID)).toMatchObject([
      { kind: 'staff-name', reason: 'staff', required: false },
    ])
    expect(propose('An answer for Ann', { people: [{ name: 'An' }], staff: [] })).toHaveLength(1)
  })

  it('tells checked numbers from mistyped ones', () => {
    expect([isIdNumber(ID), isIdNumber(`${ID.slice(0, 17)}${ID.endsWith('1') ? '2' : '1'}`)]).toEqual([true, false])
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(propose(`证件 ${ID}`, NOBODY)).toMatchObject([{ kind: 'id-number', reason: 'checksum' }])
  })
})

const digits = (count: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(''))
const person = fc.constantFrom('甄有才', '贾如是', '欧阳乌有', '子虚', 'Alice Brown')
const PLANTED = fc.oneof(
  person,
  digits(3).map((tail) => withCheck(`99010119851231${tail}`)),
  digits(8).map((tail) => `138${tail}`),
  digits(4).map((tail) => `0571-8877${tail}`),
  digits(4).map((tail) => `citizen${tail}@example.org`),
  digits(5).map((tail) => `浙A${tail}`),
  digits(14).map((body) => card(`62${body.slice(0, 13)}`)),
  digits(2).map((n) => `乌有镇亡是路${Number(n) + 1}号2单元301室`),
  fc.constant(newNumber('990101', '2026-03-02')),
  fc.constant('91350100M000100Y43'),
)
const FILLER = fc.constantFrom(
  '反映路灯不亮，',
  '请求处理。',
  '\n另外',
  '多次无人答复；',
  '😀',
  '（附照片）',
  '材料如下：',
)

describe('numbers and names in other characters', () => {
  const spelt = (digits: string, set: string): string =>
    Array.from(digits, (digit) => set.charAt(Number(digit))).join('')

  it('a telephone number is proposed in whatever Chinese digits it is spelt, and a year never', () => {
    const sets = fc.constantFrom('〇一二三四五六七八九', '零幺二三四五六七八九', '零壹贰叁肆伍陆柒捌玖')
    fc.assert(
      fc.property(digits(8), sets, (tail, set) => {
        expect(redacted(`请打${spelt(`138${tail}`, set)}。`)).toBe('请打〔电话〕。')
        expect(redacted('二〇二五年三月，路灯坏了十二盏。')).toBe('二〇二五年三月，路灯坏了十二盏。')
      }),
    )
  })

  it('what the sealed record holds is found in traditional characters and spelt digits, too', () => {
    const people = [{ name: '张伟强', phone: '13900001234' }]
    for (const text of ['張偉強來過', '張 偉 強', '一三九〇〇〇〇一二三四', '幺三九零零零零幺二三四']) {
      const found = propose(text, { people, staff: [] })
      expect([text, found.some(({ required }) => required)]).toEqual([text, true])
    }
  })
})

describe('laws of redaction', () => {
  const known = {
    people: ['甄有才', '贾如是', '欧阳乌有', '子虚', 'Alice Brown'].map((name) => ({ name })),
    staff: [],
  }

  it('proposes every planted identifier whole, and nothing planted is left in the published text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(FILLER, PLANTED), { minLength: 1, maxLength: 8 }), (pairs) => {
        const text = pairs.map(([before, planted]) => `${before}，${planted}，`).join('')
        const after = redacted(text, known)
        for (const [, planted] of pairs) expect(after).not.toContain(planted)
        expect(isRecognisable(after, known.people)).toBe(false)
      }),
      { numRuns: 400 },
    )
  })

  it('spans never overlap, lie in the text and cut no character; all else stays as it was', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), FILLER, PLANTED)
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const found = propose(text, known)
        expect(areSound(text, found)).toBe(true)
        const kept = [0, ...found.map(({ end }) => end)].map((start, n) => text.slice(start, found[n]?.start))
        const marked = kept.flatMap((piece, n) =>
          n < found.length ? [piece, MARKS[found[n]?.kind ?? 'other']] : [piece],
        )
        expect(redact(text, found)).toBe(marked.join(''))
      }),
      { numRuns: 400 },
    )
  })

  it('merging keeps every place that was found, and what must go', () => {
    const span = fc
      .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }), fc.constantFrom(...REDACTION_KINDS), fc.boolean())
      .map(([start, length, kind, required]): Proposal => ({
        start,
        end: start + length,
        kind,
        reason: 'form',
        required,
      }))
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (found) => {
        const merged = mergeProposals(found)
        expect(areSound('x'.repeat(100), merged)).toBe(true)
        for (const one of found) {
          const whole = merged.find(({ start, end }) => start <= one.start && one.end <= end)
          expect(whole !== undefined && (!one.required || whole.required)).toBe(true)
        }
      }),
    )
  })

  it('refuses spans that overlap, lie outside or cut a character, and gives the marks back in pieces', () => {
    const cut = [{ start: 0, end: 1, kind: 'other' as const }]
    expect(() => redact('😀', cut)).toThrow(RangeError)
    expect(() => redact('ab', [{ start: 0, end: 9, kind: 'other' }])).toThrow(RangeError)
    expect(() =>
      redact('abc', [
        { start: 0, end: 2, kind: 'other' },
        { start: 1, end: 3, kind: 'other' },
      ]),
    ).toThrow(RangeError)
    expect(piecesOf('问〔姓名〕好')).toEqual([
      { text: '问', isMark: false },
      { text: '〔姓名〕', isMark: true },
      { text: '好', isMark: false },
    ])
  })
})
