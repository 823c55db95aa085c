import { describe, expect, it } from 'vitest'
import { dateAndTime, longDate, weekday } from './dates.ts'
import { codeGroups, numberGroups } from './groups.ts'
import { inLanguage, languageOf, preferredLanguage } from './language.ts'
import { pathsOf } from './paths.ts'

describe('languages', () => {
  it('stand in the address, else the browser says', () => {
    expect(languageOf('/en/follow')).toBe('en')
    expect(languageOf('/en?x=1')).toBe('en')
    expect(languageOf('/zh')).toBe('zh-CN')
    expect(languageOf('/english')).toBe('zh-CN')
    expect(languageOf('/nowhere', 'en-US')).toBe('en')
  })

  it.each([
    ['', 'zh-CN'],
    ['en', 'en'],
    ['fr,en;q=0.8,zh;q=0.9', 'zh-CN'],
    ['zh;q=0,en;q=0.1', 'en'],
    ['nonsense;;;=', 'zh-CN'],
  ])('of a browser that asks for "%s" is %s', (header, language) => {
    expect(preferredLanguage(header)).toBe(language)
  })

  it('falls back to Chinese where nobody wrote English', () => {
    expect(inLanguage('en', { zh: '青蘅县', en: '' })).toBe('青蘅县')
  })
})

describe('addresses', () => {
  it('are made from one tree', () => {
    const to = pathsOf('en')
    expect(to('step', { step: 'place' }, { return: 'check', under: undefined })).toBe('/en/file/place?return=check')
    expect(to('paper', { seq: '../7' })).toBe('/en/matter/papers/..%2F7')
    expect(to('home')).toBe('/en')
  })
})

describe('dates and numbers', () => {
  it('read as people write them, in the time of China', () => {
    expect(longDate('zh-CN', '2026-01-09')).toBe('2026年1月9日')
    expect(longDate('en', '2026-12-31')).toBe('31 December 2026')
    expect([weekday('zh-CN', '2026-11-22'), weekday('en', '2026-11-21')]).toEqual(['星期日', 'Saturday'])
    expect(dateAndTime('zh-CN', '2026-12-31T16:05:00.000Z')).toBe('2027年1月1日 00:05')
    expect(dateAndTime('en', '2026-11-20T02:00:00.000Z')).toBe('20 November 2026, 10:00')
  })

  it('stand in groups that can be read aloud', () => {
    expect(numberGroups('99010126112000000001')).toEqual(['990101', '261120', '0000000', '1'])
    expect(codeGroups('7K2M9QXA')).toEqual(['7K2M', '9QXA'])
  })
})
