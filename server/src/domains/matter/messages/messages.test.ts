import { describe, expect, it } from 'vitest'
import { messages, type Messages } from './index.ts'

const placeholders = (sentence: string): string[] => [...sentence.matchAll(/\{\w+\}/g)].map(([name]) => name).toSorted()

describe('the sentences of the procedure', () => {
  it('say the same in both languages: the same keys, and the same values filled in', () => {
    for (const section of Object.keys(messages.en) as (keyof Messages)[]) {
      const zh = Object.entries(messages['zh-CN'][section])
      const en = Object.entries<string>(messages.en[section])
      expect([section, en.map(([key]) => key)]).toEqual([section, zh.map(([key]) => key)])
      expect(en.map(([key, sentence]) => [key, placeholders(sentence)])).toEqual(
        zh.map(([key, sentence]) => [key, placeholders(sentence)]),
      )
    }
  })

  it('are never empty, and the Chinese ones are Chinese', () => {
    for (const section of Object.values(messages['zh-CN'])) {
      for (const sentence of Object.values(section)) expect(sentence).toMatch(/\p{Script=Han}/u)
    }
  })
})
