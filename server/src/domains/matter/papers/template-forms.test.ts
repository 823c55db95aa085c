import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderHtmlPreview } from '../../../platform/documents/index.ts'
import { builtInWords, checkWords, placesIn } from '../../document/index.ts'
import { OFFICE_NAMES, OFFICE_TREE, OFFICES } from '../testing/index.ts'
import { LAW } from '../testing/facts.ts'
import { PAPER_OF } from '../paper-kinds.ts'
import { matterForms } from './template-forms.ts'
import { paperWords } from './words.ts'

const FORMS = matterForms(() => LAW)
const LANGUAGES = ['zh-CN', 'en'] as const
const setting = (language: (typeof LANGUAGES)[number], officeId: string = OFFICES.countyWater) => ({
  language,
  officeId,
  offices: OFFICE_TREE,
  today: '2026-11-20',
})

it('every paper of the procedure and the receipt is a template, and every sentence of the papers belongs to one', () => {
  const kinds = new Set([...Object.values(PAPER_OF), 'receipt'])
  expect(FORMS.map(({ kind }) => kind).sort()).toEqual([...kinds].sort())
  const used = new Set(FORMS.filter(({ kind }) => kind !== 'receipt').flatMap(({ parts }) => parts.map(({ id }) => id)))
  expect([...used].sort()).toEqual(Object.keys(paperWords['zh-CN'].bodies).sort())
})

describe.each(FORMS.map((form) => [form.kind, form] as const))('%s', (_, form) => {
  it('has built-in words that are a template themselves, with the same places in both languages', () => {
    for (const language of LANGUAGES) expect(checkWords(form, language, builtInWords(form, language))).toEqual([])
    for (const { text } of form.parts) expect(placesIn(text.en).sort()).toEqual(placesIn(text['zh-CN']).sort())
  })

  it('cites the same articles in both languages, and none of them can be left out', () => {
    for (const part of form.parts) {
      const articles = part.text['zh-CN'].match(/第[一二三四五六七八九十]+条/g) ?? []
      expect(part.text.en.match(/Art\. \d+/g) ?? []).toHaveLength(articles.length)
      for (const kept of [...articles, ...(part.text['zh-CN'].match(/\d+个?(工作)?日/g) ?? [])]) {
        const words = { ...builtInWords(form, 'zh-CN'), [part.id]: part.text['zh-CN'].replaceAll(kept, '') }
        expect(checkWords(form, 'zh-CN', words).length).toBeGreaterThan(0)
      }
    }
  })

  it('has a sample for every office in both languages, plainly fictional, with each sentence that can be worded', () => {
    for (const language of LANGUAGES)
      for (const name of OFFICE_NAMES) {
        const words = Object.fromEntries(form.parts.map(({ id }) => [id, `Words of ${id}.`]))
        const documents = form.samples(words, setting(language, OFFICES[name]))
        expect(documents.length).toBeGreaterThan(0)
        const html = documents.map(renderHtmlPreview).join('')
        for (const { id } of form.parts.filter((part) => !isRight(part.id) || name !== 'province'))
          expect(html).toContain(`Words of ${id}.`)
        for (const one of documents)
          expect(['kind' in one ? one.kind : 'receipt', one.title !== '']).toEqual([form.kind, true])
      }
  })
})

/** The highest office has none above it that could be asked. */
const isRight = (id: string): boolean => ['reviewRight', 'secondReviewRight'].includes(id)

const form = fc.constantFrom(...FORMS)
const piece = fc.oneof(
  fc.constantFrom(
    '{number}',
    '{receivedOn}',
    '{issuer}',
    '{on}',
    '{way}',
    '{due}',
    '{office}',
    '{',
    '}',
    '{none}',
    '<b>',
    '\n',
  ),
  fc.string({ maxLength: 10 }),
)
const addition = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''))

it('law of templates: with any words a paper renders or the words are refused; nothing throws, no place is left open', () => {
  let rendered = 0
  fc.assert(
    fc.property(
      form,
      fc.constantFrom(...LANGUAGES),
      fc.array(addition, { minLength: 9, maxLength: 9 }),
      fc.boolean(),
      (chosen, language, additions, whole) => {
        const words = Object.fromEntries(
          chosen.parts.map((part, n) => [part.id, (whole ? part.text[language] : '') + (additions[n] ?? '')]),
        )
        const html = chosen.samples(words, setting(language)).map(renderHtmlPreview).join('')
        if (checkWords(chosen, language, words).length > 0) return
        rendered += 1
        expect(html).not.toMatch(/[{}]|undefined/)
      },
    ),
    { numRuns: 500 },
  )
  expect(rendered).toBeGreaterThan(20)
})
