import { addDays } from '../../platform/time/index.ts'
import { sampleIssue, type SampleIssue, type SampleSetting, type TemplateForm } from '../document/index.ts'
import { messages } from './messages/index.ts'
import { MINUTES, NOTICE, writeMinutes, writeNotice } from './papers.ts'

const titled = (name: 'notice' | 'minutes') => ({
  desk: 'conference',
  title: { zh: messages['zh-CN'].documents[name], en: messages.en.documents[name] },
  article: 'Art. 11',
  producedBy: '',
  toPetitioner: false,
})

/** The documents of the joint conference as templates. */
export const conferenceForms: readonly TemplateForm[] = [
  {
    ...NOTICE,
    ...titled('notice'),
    samples(words, setting) {
      const sample = sampleIssue(words, setting, 'conference-notice')
      const notice = { noticeNumber: sample.number, noticedOn: setting.today, invited: [sample.other] }
      return [writeNotice({ ...meetingOf(sample, setting), ...notice }, setting.language)]
    },
  },
  {
    ...MINUTES,
    ...titled('minutes'),
    samples(words, setting) {
      const sample = sampleIssue(words, setting, 'conference-minutes')
      const decision = {
        itemId: 'item',
        text: sample.text,
        lead: sample.other,
        assisting: [],
        dueOn: addDays(setting.today, 30),
      }
      const minutes = {
        number: sample.number,
        minutedOn: setting.today,
        minutes: '',
        attendance: [{ office: sample.other, post: '', delegate: '', status: 'attended' as const }],
        decisions: [decision],
      }
      return [writeMinutes({ ...meetingOf(sample, setting), ...minutes }, setting.language)]
    },
  },
]

const meetingOf = ({ office, place, text, words }: SampleIssue, { today }: SampleSetting) => ({
  on: today,
  time: '09:30',
  place,
  chair: text,
  convener: office,
  items: [{ id: 'item', title: text, state: 'resolved' as const, resolution: text }],
  words: { notice: words, minutes: words },
})
