import { sampleIssue, type TemplateForm } from '../document/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { RESULTS } from './application.ts'
import { messages } from './messages/index.ts'
import { DECISION, writeDecision } from './papers.ts'

const GRANTED = { granted: 500_000, partly: 300_000, refused: 0 } as const

/** The documents of the fund as templates. */
export const reliefForms: readonly TemplateForm[] = [
  {
    ...DECISION,
    desk: 'relief',
    title: { zh: messages['zh-CN'].documents.title, en: messages.en.documents.title },
    article: '',
    producedBy: '',
    toPetitioner: true,
    samples(words, setting) {
      const { language, today } = setting
      const sample = sampleIssue(words, setting, 'relief-decision')
      return RESULTS.flatMap(
        (result) =>
          writeDecision(
            {
              number: sample.matter,
              appliedOn: addDays(today, -10),
              asked: 500_000,
              result,
              granted: GRANTED[result],
              words: sample.words,
              steps: [
                {
                  type: 'decided',
                  on: today,
                  by: { name: null, office: sample.office },
                  data: { number: sample.number, reasons: sample.text, basis: sample.basis },
                },
              ],
            },
            language,
          ) ?? [],
      )
    },
  },
]
