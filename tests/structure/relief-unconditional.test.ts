import { globSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { builtInWords, checkWords, tiesToSilence } from '../../server/src/domains/document/index.ts'
import { asksForSilence } from '../../server/src/domains/relief/index.ts'
import { templateForms } from '../../server/src/main/template-forms.ts'
import { openTestOffice, type TestOffice } from '../factories/office.ts'

/**
 * Relief never depends on a promise to petition no more. This test walks every form of the API, every message catalogue of server, portal
 * and workbench, and every template of a document, and fails where such a field or such a text appears.
 */
let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

/** The portal says to everybody what Huiyin refuses: the two sentences that name the condition in order to rule it out. */
const RULED_OUT = ['救助不以停止信访为条件。', 'Relief never depends on a promise to stop petitioning.']

/** Every name and text in a JSON document. */
function* saidIn(value: unknown): Generator<{ name?: string; text?: string }> {
  if (typeof value === 'string') yield { text: value }
  else if (Array.isArray(value)) for (const item of value) yield* saidIn(item)
  else if (typeof value === 'object' && value !== null)
    for (const [name, item] of Object.entries(value)) {
      yield { name }
      yield* saidIn(item)
    }
}

describe('relief is bound to nothing', () => {
  it('no form of the API asks for a promise, and no word of it speaks of one', async () => {
    const { body } = await office.app.inject({ url: '/api/v1/openapi.json' })
    const description = JSON.parse(body) as { paths: Record<string, unknown>; components: unknown }
    const relief = Object.entries(description.paths).filter(([path]) => path.startsWith('/api/v1/relief/'))
    expect(relief.length).toBeGreaterThan(10)
    const fields = [...saidIn(relief)].flatMap(({ name }) => (name === undefined ? [] : [name]))
    expect(fields.filter(asksForSilence)).toEqual([])
    const texts = [...saidIn(description)].flatMap(({ text }) => (text === undefined ? [] : [text]))
    expect(texts.filter(tiesToSilence)).toEqual([])
  })

  it('no catalogue, form or template of server, portal and workbench says so', () => {
    const files = globSync(
      [
        'server/src/domains/**/{messages,papers,templates,words}/**/*.ts',
        'server/src/domains/**/*papers*.ts',
        'server/src/platform/**/{messages/**/*,*template*}.ts',
        'web/portal/**/{messages,words,forms,texts}/**/*.{ts,tsx}',
        'web/portal/**/*{messages,words,form}*.{ts,tsx}',
        'web/workbench/src/**/words/**/*.ts',
        'web/workbench/src/relief/**/*.{ts,tsx}',
      ],
      { exclude: (name) => name.includes('node_modules') || name.endsWith('.test.ts') },
    )
    expect(files.length).toBeGreaterThan(60)
    const lines = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => tiesToSilence(line) && !RULED_OUT.some((sentence) => line.includes(sentence)))
        .map((line) => `${file}: ${line.trim()}`),
    )
    expect(lines).toEqual([])
  })

  it('no template of any desk says so, and none that does can be saved, in whichever sentence it stands', async () => {
    const forms = templateForms(() => office.desks.matters.law())
    expect(forms.length).toBeGreaterThan(14)
    const promises = { 'zh-CN': '申请人承诺今后不再上访。', en: 'You promise to stop petitioning.' }
    for (const form of forms)
      for (const language of ['zh-CN', 'en'] as const)
        for (const part of form.parts) {
          expect(tiesToSilence(part.text[language])).toBe(false)
          const words = { ...builtInWords(form, language), [part.id]: part.text[language] + promises[language] }
          expect(checkWords(form, language, words).map(({ part: id }) => id)).toEqual([part.id])
        }
  })

  it('the table of applications has no column for it', async () => {
    const { rows } = await office.test.admin.query<{ name: string }>(
      `select table_name || '.' || column_name as name from information_schema.columns where table_name like 'relief%'`,
    )
    expect(rows.length).toBeGreaterThan(30)
    expect(rows.map(({ name }) => name).filter(asksForSilence)).toEqual([])
  })

  it('is found when it is there', () => {
    expect(['promiseToEnd', 'pledge', 'undertaking'].filter(asksForSilence)).toHaveLength(3)
    expect(['申请人承诺不再信访', 'promises to stop petitioning'].filter(tiesToSilence)).toHaveLength(2)
  })
})
