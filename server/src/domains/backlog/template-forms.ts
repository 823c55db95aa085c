import type { OfficialDocument } from '../../platform/documents/index.ts'
import { addDays, startOfDay } from '../../platform/time/index.ts'
import { sampleIssue, type SampleSetting, type TemplateForm, type TemplateWords } from '../document/index.ts'
import { messages } from './messages/index.ts'
import { SHEET, SUMMARY, writeSheet, writeSummary } from './papers.ts'
import { daysOf, type Period } from './summary.ts'

const { 'zh-CN': zh, en } = messages
const form = { desk: 'backlog', article: '', producedBy: '', toPetitioner: false }

/** The documents of a campaign as templates. */
export const backlogForms: readonly TemplateForm[] = [
  { ...SUMMARY, ...form, title: { zh: zh.summary, en: en.summary }, samples: sampleSummaries },
  { ...SHEET, ...form, title: { zh: zh.documents.sheet, en: en.documents.sheet }, samples: sampleSheet },
]

const none = { listed: 0, assigned: 0, planned: 0, proposed: 0, struck: 0, total: 0 }

/** The summary of a day and the one of a month, whose first sentences differ. */
function sampleSummaries(words: TemplateWords, setting: SampleSetting): OfficialDocument[] {
  const { language, today } = setting
  const { office, other, number, words: used } = sampleIssue(words, setting, 'bulletin')
  const name = messages[language].sample
  const after = { ...none, planned: 6, struck: 4, total: 10 }
  return (['day', 'month'] as const satisfies readonly Period[]).map((period) =>
    writeSummary(
      { name, office, listHash: null },
      {
        ...daysOf(period, today),
        period,
        number,
        words: used,
        issuedOn: today,
        before: { ...after, planned: 7, struck: 3 },
        after,
        change: { ...none, planned: -1, struck: 1 },
        listed: 0,
        struck: 1,
        reopened: 0,
        offices: [{ office: other, total: 10, struck: 4, done: 1, late: 0 }],
        years: [{ year: Number(today.slice(0, 4)) - 1, total: 10, struck: 4 }],
        looked: { held: 2, failed: 0 },
        matters: { struck: [], reopened: [], late: [] },
        hidden: { struck: 0, reopened: 0, late: 0 },
      },
      language,
    ),
  )
}

function sampleSheet(words: TemplateWords, setting: SampleSetting): OfficialDocument[] {
  const { language, today } = setting
  const { office, other, number, matter, text, words: used } = sampleIssue(words, setting, 'strike-off-sheet')
  const evidence = { kind: 'paper' as const, ref: '1', title: 'answered', on: addDays(today, -20) }
  const step = { at: startOfDay(today), office: null, holds: null }
  const sheet = writeSheet(
    {
      campaign: messages[language].sample,
      number: matter,
      receivedOn: addDays(today, -400),
      summary: text,
      office: other,
      sponsor: '',
      plan: [
        {
          n: 1,
          what: text,
          dueOn: addDays(today, -10),
          done: { on: addDays(today, -12), result: text, by: null, evidence: [] },
        },
      ],
      steps: [
        {
          ...step,
          seq: 1,
          type: 'proposed',
          by: { name: null, office: other },
          text,
          number: '',
          evidence: [evidence],
        },
        {
          ...step,
          seq: 2,
          type: 'struck',
          by: { name: null, office },
          text: '',
          number,
          words: used,
          evidence: [],
        },
      ],
    },
    language,
  )
  return sheet ? [sheet] : []
}
