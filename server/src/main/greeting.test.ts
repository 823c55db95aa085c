import { describe, expect, it } from 'vitest'
import { ACCOUNTS, DEMONSTRATION_PASSWORD } from '../domains/demonstration/index.ts'
import { greeting } from './greeting.ts'

const ADDRESS = 'http://127.0.0.1:8080'

describe('what the terminal says when the office is open', () => {
  it('names portal, workbench and API, and for a demonstration the accounts with their roles', () => {
    const said = greeting(ADDRESS, { demonstration: true }, undefined)
    for (const place of ['/', '/workbench/', '/api/v1/docs'])
      expect(said.some((line) => line.endsWith(`${ADDRESS}${place}`))).toBe(true)
    expect(said.some((line) => line.includes(DEMONSTRATION_PASSWORD))).toBe(true)
    const printed = said.flatMap((line) => /^ {2}(\S+) +(.+?) {2,}/.exec(line)?.slice(1, 3) ?? [])
    expect(printed).toContain('county.intake')
    for (let n = 0; n < printed.length; n += 2) {
      const account = ACCOUNTS.find(({ username }) => username === printed[n])
      expect(account?.roles.join(', ')).toBe(printed[n + 1])
    }
  })

  it('says no account and no password of a real office', () => {
    const said = greeting(ADDRESS, { demonstration: false }, undefined)
    expect(said).toHaveLength(3)
    expect(said.join('\n')).not.toContain(DEMONSTRATION_PASSWORD)
  })

  it('gives the setup code of an empty installation', () => {
    expect(greeting(ADDRESS, { demonstration: false }, { code: 'ABCDEFGH' }).join('\n')).toContain('ABCD-EFGH')
  })
})
