import type { OfficialDocument } from '../../platform/documents/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { sampleIssue, type SampleSetting, type TemplateForm, type TemplateWords } from '../document/index.ts'
import { messages } from './messages/index.ts'
import { ADVICE, LISTING, REMINDER, TALK, writeAdvice, writeReminder, writeStepPaper } from './papers.ts'

const titled = (name: 'advice' | 'reminder' | 'talk' | 'listed') => ({
  desk: 'supervision',
  title: { zh: messages['zh-CN'].documents[name], en: messages.en.documents[name] },
  producedBy: '',
  toPetitioner: false,
})

/** The documents of supervision as templates. */
export const supervisionForms: readonly TemplateForm[] = [
  { ...ADVICE, ...titled('advice'), article: 'Art. 40', samples: sampleAdvice },
  { ...REMINDER, ...titled('reminder'), article: 'Art. 40(1)', samples: sampleReminder },
  { ...TALK, ...titled('talk'), article: 'Art. 39(3)', samples: (...asked) => sampleStep('talked', ...asked) },
  { ...LISTING, ...titled('listed'), article: 'Art. 39(3)', samples: (...asked) => sampleStep('listed', ...asked) },
]

function sampleAdvice(words: TemplateWords, setting: SampleSetting): OfficialDocument[] {
  const sample = sampleIssue(words, setting, 'advice-letter')
  const advice = {
    ...sample,
    kind: 'improve' as const,
    from: sample.office,
    to: sample.other,
    givenOn: setting.today,
    replyBy: addDays(setting.today, 30),
    adoption: null,
    reply: '',
  }
  return [writeAdvice(advice, sample.matter, setting.language)]
}

function sampleReminder(words: TemplateWords, setting: SampleSetting): OfficialDocument[] {
  const sample = sampleIssue(words, setting, 'reminder-letter')
  const line = {
    number: sample.matter,
    summary: sample.text,
    kind: 'overdue' as const,
    since: addDays(setting.today, -5),
  }
  const batch = { ...sample, office: sample.other, supervisor: sample.office, madeOn: setting.today, lines: [line] }
  return [writeReminder(batch, setting.language)]
}

function sampleStep(type: 'talked' | 'listed', words: TemplateWords, setting: SampleSetting): OfficialDocument[] {
  const { today, language } = setting
  const sample = sampleIssue(words, setting, type === 'talked' ? 'talk-record' : 'listing-notice')
  const { number, text } = sample
  const data =
    type === 'talked'
      ? { number, on: today, participants: text, record: text, outcome: text }
      : { number, until: addDays(today, 30), reason: text }
  const view = { number: sample.matter, office: sample.other, supervisor: sample.office }
  return [writeStepPaper(view, { type, data, on: today, words: sample.words }, language) ?? []].flat()
}
