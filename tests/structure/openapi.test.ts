import { fileURLToPath } from 'node:url'
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { typesOf } from '../../web/api/types-of.mjs'
import { openTestOffice, type TestOffice } from '../factories/office.ts'

let office: TestOffice
let description: string
beforeAll(async () => {
  office = await openTestOffice()
  description = (await office.app.inject({ url: '/api/v1/openapi.json' })).body
})
afterAll(() => office.close())

interface Operation {
  operationId?: string
  summary?: string
  parameters?: { in: string; name: string; required?: boolean }[]
}

describe('the client', () => {
  it('has the types of the API as it is: otherwise `npm run api` writes them anew', async () => {
    const file = fileURLToPath(new URL('../../web/api/src/schema.ts', import.meta.url))
    await expect(await typesOf(JSON.parse(description))).toMatchFileSnapshot(file)
  })
})

describe('the description of the API', () => {
  it('is OpenAPI 3.1 without a complaint of the linter', async () => {
    const config = await createConfig({
      extends: ['recommended'],
      rules: { 'info-license': 'off', 'no-server-example.com': 'off' },
    })
    const problems = await lintFromString({ source: description, config })
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ message, location }) => `${location[0]?.pointer}: ${message}`),
    ).toEqual([])
    expect(JSON.parse(description)).toMatchObject({ openapi: '3.1.0' })
  })

  it('gives every operation a name of its own and a summary, and every write its key', () => {
    const { paths } = JSON.parse(description) as { paths: Record<string, Record<string, Operation>> }
    const operations = Object.entries(paths).flatMap(([url, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ url, method, ...operation })),
    )
    const names = operations.map(({ operationId }) => operationId)
    expect(names.filter((name) => !name)).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    expect(operations.filter(({ summary }) => !summary).map(({ url }) => url)).toEqual([])
    const commands = operations.filter(({ url }) => /\/commands\/\w+$/.test(url))
    expect(commands).toHaveLength(40)
    for (const { url, parameters = [] } of commands) {
      const headers = parameters
        .filter((parameter) => parameter.in === 'header' && parameter.required)
        .map(({ name }) => name)
      expect([url, headers.sort()]).toEqual([url, ['Idempotency-Key', 'If-Match']])
    }
  })
})
