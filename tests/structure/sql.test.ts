import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const SQL = /\b(tx|transaction)\s*\.(query|on|writeTogether)\b|\b(insert into|delete from|update \w+ set)\b/i
const MAY = /(reader|writer|statement)[\w-]*\.ts$|\/migrations\/|\/messages\/|\.test\.tsx?$|\/testing[./]/

describe('SQL', () => {
  it('stands only in readers, writers and migrations of a domain', () => {
    const files = globSync(['server/src/domains/**/*.ts', 'server/src/main/**/*.ts', 'web/**/*.{ts,tsx}'], {
      exclude: (name) => name.includes('node_modules'),
    })
    expect(files.length).toBeGreaterThan(500)
    const holding = files.filter((file) => !MAY.test(file) && SQL.test(readFileSync(file, 'utf8')))
    expect(holding).toEqual([])
  })
})
