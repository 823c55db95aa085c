import { describe, expect, it } from 'vitest'
import { RULE_IDS } from './messages/index.ts'
import { allRules, rulePage } from './present-rules.ts'

describe('pages of the rules', () => {
  it('exist for every rule that the messages describe', () => {
    expect(
      allRules()
        .map((rule) => rule.id)
        .toSorted(),
    ).toEqual([...RULE_IDS].toSorted())
  })

  it.each(allRules().map((rule) => [rule.id, rule] as const))('%s explains itself in both languages', (id, rule) => {
    const page = rulePage(rule)
    expect(page).toMatch(new RegExp(`^# ${id} .+ · [A-Z]`, 'u'))
    expect(page).toContain('- 例: ')
    expect(page).toContain('- Example: ')
    expect(page).not.toMatch(/undefined|\{\w+\}/u)
  })
})
