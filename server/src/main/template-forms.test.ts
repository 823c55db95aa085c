import { describe, expect, it } from 'vitest'
import { builtInWords, checkWords, placesIn } from '../domains/document/index.ts'
import { LAW } from '../domains/matter/testing/facts.ts'
import { OFFICE_TREE, OFFICES } from '../domains/matter/testing/offices.ts'
import { renderHtmlPreview } from '../platform/documents/index.ts'
import { templateForms } from './template-forms.ts'

const FORMS = templateForms(() => LAW)
const DESKS = FORMS.filter(({ desk }) => desk !== 'matter')
const LANGUAGES = ['zh-CN', 'en'] as const
const setting = (language: (typeof LANGUAGES)[number], officeId: string) => ({
  language,
  officeId,
  offices: OFFICE_TREE,
  today: '2026-11-20',
})

it('every desk that issues documents in fixed words lets offices word them, each kind once', () => {
  expect(new Set(FORMS.map(({ kind }) => kind)).size).toBe(FORMS.length)
  expect(DESKS.map(({ desk, kind }) => `${desk}: ${kind}`)).toEqual([
    'supervision: advice',
    'supervision: reminder',
    'supervision: talk-record',
    'supervision: listing-notice',
    'relief: relief-decision',
    'review: hearing-notice',
    'conference: conference-notice',
    'conference: conference-minutes',
    'backlog: backlog-summary',
    'backlog: strike-off-sheet',
    'handover: hand-over-sheet',
    'handover: merger-sheet',
  ])
})

describe.each(DESKS.map((form) => [form.kind, form] as const))('%s', (_, form) => {
  it('has built-in words that are a template themselves, with the same places and articles in both languages', () => {
    for (const language of LANGUAGES) expect(checkWords(form, language, builtInWords(form, language))).toEqual([])
    for (const { text } of form.parts) {
      expect(placesIn(text.en).sort()).toEqual(placesIn(text['zh-CN']).sort())
      expect(text.en.match(/Art\. \d+/g) ?? []).toHaveLength(
        (text['zh-CN'].match(/第[一二三四五六七八九十]+条/g) ?? []).length,
      )
    }
  })

  it('loses no sentence, needed place, article, limit or right', () => {
    for (const language of LANGUAGES)
      for (const part of form.parts) {
        const text = part.text[language]
        const needed = part.places.filter((place) => place.needed).map(({ name }) => `{${name}}`)
        const gone = [...needed, ...part.keeps[language], ...(part.optional ? [] : [text])]
        for (const piece of gone) {
          const words = { ...builtInWords(form, language), [part.id]: text.replaceAll(piece, '') }
          expect([piece, checkWords(form, language, words).length > 0]).toEqual([piece, true])
        }
      }
  })

  it('has plainly fictional samples for every office, with each sentence and the paragraphs that it added', () => {
    for (const language of LANGUAGES)
      for (const officeId of Object.values(OFFICES)) {
        const words = Object.fromEntries(form.parts.map(({ id }) => [id, `Words of ${id} by {issuer}.`]))
        const documents = form.samples(words, setting(language, officeId))
        const html = documents.map(renderHtmlPreview).join('')
        for (const { id } of form.parts) expect(html).toContain(`Words of ${id} by `)
        expect(html).not.toMatch(/[{}]|undefined/)
        expect(html).toMatch(/（样例）|\(Sample\)/)
        for (const one of documents) {
          expect(['kind' in one && one.kind, one.title !== '']).toEqual([form.kind, true])
          expect(one.number).toMatch(/〔2026〕/)
        }
      }
  })
})
