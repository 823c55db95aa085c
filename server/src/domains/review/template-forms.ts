import { addDays } from '../../platform/time/index.ts'
import { sampleIssue, type TemplateForm } from '../document/index.ts'
import { messages } from './messages/index.ts'
import { NOTICE, writeHearingNotice } from './papers.ts'

/** The documents of reviews as templates. */
export const reviewForms: readonly TemplateForm[] = [
  {
    ...NOTICE,
    desk: 'review',
    title: { zh: messages['zh-CN'].documents.notice, en: messages.en.documents.notice },
    article: 'Art. 31(6)',
    producedBy: '',
    toPetitioner: true,
    samples(words, setting) {
      const sample = sampleIssue(words, setting, 'hearing-notice')
      const hearing = {
        ...sample,
        topic: sample.text,
        on: addDays(setting.today, 10),
        time: '09:30',
        bring: '',
        open: true,
        invited: [sample.other],
        noticedOn: setting.today,
      }
      return [false, true].map((changes) =>
        writeHearingNotice(
          { ...hearing, notice: { changes, words: sample.words } },
          { number: sample.matter, people: null },
          setting.language,
        ),
      )
    },
  },
]
