import { describe, expect, it } from 'vitest'
import {
  dueDate,
  explainDue,
  HOTLINE_12345,
  limitInForce,
  MESSAGES,
  NATIONAL,
  SEED_CALENDAR,
  type LimitId,
  type RuleSet,
} from './index.ts'

function explain(id: LimitId, start: string, ruleSet: RuleSet = NATIONAL, excludedDays: readonly string[] = []) {
  const limit = limitInForce(ruleSet, id, start)
  if (!limit) throw new Error('no limit')
  return explainDue(limit, start, dueDate(limit, start, SEED_CALENDAR, { excludedDays }))
}

describe('the explanation of a date', () => {
  it('gathers rule, article, event, days and rolls, spans of one reason together', () => {
    expect(explain('handle', '2026-08-03')).toEqual({
      step: { zh: '办结', en: 'handle and answer' },
      source: { zh: '《信访工作条例》', en: 'Regulations on Petition Work (2022)' },
      article: 'Art. 34',
      amount: 60,
      unit: 'calendar-days',
      startsAt: { zh: '受理', en: 'acceptance' },
      startDate: '2026-08-03',
      counted: 60,
      skippedInCount: [],
      skippedAtEnd: [
        {
          from: '2026-10-02',
          to: '2026-10-07',
          days: 6,
          reason: { kind: 'holiday', name: { zh: '国庆节', en: 'National Day' } },
        },
      ],
      nominal: '2026-10-02',
      due: '2026-10-08',
      rolled: true,
      provisional: false,
    })
  })

  it('keeps days passed in the count apart from days passed at the end', () => {
    const { skippedInCount, skippedAtEnd } = explain('second-review', '2026-07-10', NATIONAL, ['2026-07-20'])
    expect(skippedInCount).toEqual([{ from: '2026-07-20', to: '2026-07-20', days: 1, reason: { kind: 'hearing' } }])
    expect(skippedAtEnd).toEqual([])
  })

  it('is a sentence in Chinese', () => {
    expect(MESSAGES['zh-CN'].explain(explain('handle', '2026-08-03'))).toBe(
      '依据：《信访工作条例》第三十四条。事项：办结，期限60日。起算：2026年8月3日（受理），当日不计，从次日起计60日。' +
        '期满日原为2026年10月2日，当日不计，顺延至其后第一个工作日；顺延跳过：2026年10月2日至2026年10月7日（国庆节放假）。' +
        '截止：2026年10月8日当日结束（北京时间）。',
    )
  })

  it('is a sentence in English, with the days that did not count', () => {
    expect(MESSAGES.en.explain(explain('object', '2026-04-30'))).toBe(
      'Rule: Art. 23(3) of the Regulations on Petition Work (2022). ' +
        'Step: object that the matter is not ours, within 5 working days. ' +
        'The clock started on 30 April 2026 (receipt of the routed matter by that office); that day is not counted. ' +
        '5 working days counted from the next day. ' +
        'Not counted: 1 May 2026 to 5 May 2026 (Labour Day), 10 May 2026 (weekend). ' +
        'The limit ends at the end of 11 May 2026, Beijing time.',
    )
  })

  it('names a local rule beside the article that it tightens', () => {
    const local = explain('object', '2026-03-02', HOTLINE_12345)
    expect(MESSAGES['zh-CN'].explain(local)).toContain(
      '依据：12345热线工单规则（对应《信访工作条例》第二十三条第三款）。事项：退单，期限1个工作日。',
    )
    expect(MESSAGES.en.explain(local)).toContain(
      'Rule: 12345 hotline work-order rule, on Art. 23(3) of the Regulations on Petition Work (2022).',
    )
  })

  it('says that a date is provisional, in both languages', () => {
    const provisional = explain('handle', '2026-11-20')
    expect(MESSAGES['zh-CN'].explain(provisional)).toContain('此日期为暂定')
    expect(MESSAGES.en.explain(provisional)).toContain('This date is provisional')
    expect(MESSAGES.en.explain(explain('handle', '2026-03-02'))).not.toContain('provisional')
  })
})

describe('articles in Chinese', () => {
  it.each([
    ['Art. 22', '第二十二条'],
    ['Art. 10', '第十条'],
    ['Art. 19(3)', '第十九条第三款'],
    ['Art. 36(1)', '第三十六条第一款'],
    ['Art. 5', '第五条'],
    ['local rule', 'local rule'],
  ])('%s is %s', (article, chinese) => {
    expect(MESSAGES['zh-CN'].article(article)).toBe(chinese)
  })
})
