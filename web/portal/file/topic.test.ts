import { createElement } from 'react'
import { describe, expect, it } from 'vitest'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import type { Topic } from '../backend.ts'
import { FormBody } from '../forms/form-body.ts'
import { asHtml } from '../layout/render.ts'
import { MESSAGES } from '../messages/index.ts'
import { pathsOf } from '../paths.ts'
import { StepPage } from './step-page.tsx'
import { topic } from './steps/topic.tsx'

const aTopic = (id: string, zh: string, en = ''): Topic => ({
  id,
  parentId: id.length > 2 ? id.slice(0, -2) : null,
  name: { zh, en },
})
const TOPICS = [
  aTopic('01', '城市管理'),
  aTopic('0101', '市政设施'),
  aTopic('010101', '路灯'),
  aTopic('010102', '井盖'),
  aTopic('02', '社会保障'),
]

const around = { answers: {}, offices: [], topics: TOPICS, channels: [] }
const read = (body: Record<string, string>) => topic.read(new FormBody(body), around)

const page = (query: Record<string, string>, topics = TOPICS): string =>
  asHtml(
    createElement(StepPage, {
      ...around,
      topics,
      step: topic,
      query,
      typed: {},
      problems: {},
      similar: [],
      draft: { id: 'x', answers: {}, typed: {}, sent: null, expiresAt: '' },
      visit: {
        language: 'zh-CN',
        m: MESSAGES['zh-CN'],
        to: pathsOf('zh-CN'),
        here: '/zh/file/topic',
        large: false,
        site: { zh: '信访局', en: '' },
        styleSheet: '/assets/portal.css',
        today: '2026-11-20',
        say: (text) => text.zh,
        csrf: 'secret',
      },
    }),
  )

describe('what the matter is about', () => {
  it('is asked level by level, and may stop at any level or be left to staff', () => {
    expect(read({ topic: '01' })).toEqual({ narrower: { under: '01' } })
    expect(read({ topic: '=01' })).toEqual({ answers: { topic: '01' } })
    expect(read({ topic: '010101' })).toEqual({ answers: { topic: '010101' } })
    expect(read({ topic: 'skip' })).toEqual({ answers: { topic: null } })
    for (const nothing of ['', '99', '=99', '='])
      expect(read({ topic: nothing })).toEqual({ problems: { topic: 'chooseTopic' } })
  })

  it('shows the widest topics first, then those below the chosen one', () => {
    expect(textOf(page({}))).toMatch(/城市管理.*社会保障.*由工作人员归类/)
    expect(textOf(page({}))).not.toContain('路灯')
    const below = textOf(page({ under: '0101' }))
    expect(below).toMatch(/路灯.*井盖.*就选“城市管理 › 市政设施”/)
    expect(below).not.toContain('社会保障')
  })

  it('finds topics by a word without a script, each with the levels above it', () => {
    expect(textOf(page({ q: '路灯' }))).toContain('城市管理 › 市政设施 › 路灯')
    expect(textOf(page({ q: '路上的灯' }))).toContain('没有找到')
    expect(textOf(page({ q: '灯路' }))).toContain('城市管理 › 市政设施 › 路灯')
    expect(textOf(page({ q: '井盖丢失' }))).toContain('城市管理 › 市政设施 › 井盖')
    expect(textOf(page({ q: '飞碟' }))).toContain('没有找到与“飞碟”有关的类别')
  })

  it('offers what is called other after everything that has a name', () => {
    const topics = [aTopic('0201', '其他'), aTopic('0202', '医疗保险'), ...TOPICS]
    expect(textOf(page({ under: '02' }, topics))).toMatch(/医疗保险.*其他/)
  })

  it('keeps the rules of every page, whatever is in the address', () => {
    const attack = `"><script>alert(1)</script>`
    for (const query of [{}, { under: '01' }, { q: '路' }, { q: attack, under: attack, return: attack }])
      expect(pageFaults(page(query), 'zh-CN')).toEqual([])
  })
})
