import { addDays, startOfDay } from '../../platform/time/index.ts'
import { sampleIssue, type TemplateForm } from '../document/index.ts'
import { messages } from './messages/index.ts'
import { MERGER, SHEET, writeMerger, writeSheet } from './papers.ts'

const { 'zh-CN': zh, en } = messages
const form = { desk: 'handover', producedBy: '', toPetitioner: false }

/** The sheets of the hand-over as templates. */
export const handoverForms: readonly TemplateForm[] = [
  {
    ...SHEET,
    ...form,
    title: { zh: zh.documents.title, en: en.documents.title },
    article: '',
    samples(words, setting) {
      const { language, today } = setting
      const sample = sampleIssue(words, setting, 'hand-over-letter')
      const { from, to } = messages[language].sample
      const what = {
        number: sample.matter,
        title: { zh: sample.text, en: sample.text },
        dueOn: addDays(today, 20),
        matter: null,
      }
      return [
        writeSheet(
          {
            ...sample,
            from: { id: '', name: from },
            reason: 'leaving',
            byOrder: true,
            note: sample.text,
            madeOn: today,
            items: [{ n: 1, kind: 'matter', what, to: { id: '', name: to }, state: 'accepted', answer: '' }],
          },
          language,
        ),
      ]
    },
  },
  {
    ...MERGER,
    ...form,
    title: { zh: zh.mergers.title, en: en.mergers.title },
    article: 'Art. 24(2)',
    samples(words, setting) {
      const { language, today } = setting
      const { office, other, number, text, words: used } = sampleIssue(words, setting, 'hand-over-letter')
      const step = { at: startOfDay(today), by: null, text: { zh: text, en: text } }
      return [
        writeMerger(
          {
            office,
            successor: other,
            on: addDays(today, 30),
            state: 'called-off',
            number,
            words: used,
            reason: text,
            counted: [{ kind: 'matter', n: 12 }],
            passed: [],
            left: [],
            moving: [{ id: '', name: messages[language].sample.from }],
            staying: [],
            steps: [
              { ...step, seq: 1, type: 'prepared' },
              { ...step, seq: 2, type: 'called-off' },
            ],
          },
          language,
        ),
      ]
    },
  },
]
