import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GROUP_RULES, RULE_IDS, RULES } from '../../server/src/domains/disclosure/index.ts'
import { schemaFiles } from '../../server/src/domains/disclosure/report/schema.ts'
import { rulePages } from '../../tools/rule-pages/pages.ts'

const docs = (path: string): URL => new URL(`../../docs/${path}`, import.meta.url)

describe('docs/rules', () => {
  it('is as the code makes it; otherwise run: node tools/rule-pages.ts', () => {
    const pages = rulePages()
    expect(readdirSync(docs('rules/')).toSorted()).toEqual(Object.keys(pages).toSorted())
    for (const [name, content] of Object.entries(pages))
      expect(readFileSync(docs(`rules/${name}`), 'utf8')).toBe(content)
  })

  it('has a page for every rule that runs, and a rule behind every page', () => {
    const running = [...RULES, ...GROUP_RULES].map((rule) => rule.id)
    expect([...RULE_IDS].toSorted()).toEqual([...new Set(running)].toSorted())
  })
})

describe('docs/*.schema.json', () => {
  it('are as the code makes them; otherwise run: node tools/disclosure-schema.ts', () => {
    for (const [name, content] of Object.entries(schemaFiles())) expect(readFileSync(docs(name), 'utf8')).toBe(content)
  })
})
