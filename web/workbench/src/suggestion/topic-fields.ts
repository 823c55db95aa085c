import type { SuggestionTopic, TopicDraft } from '@huiyin/api'
import type { Asked, GivenValues } from './step-form.tsx'

/** What a topic asks for when it is written. */
export const TOPIC_FIELDS: readonly Asked[] = [
  { name: 'title', kind: 'line' },
  { name: 'background', kind: 'text' },
  { name: 'questions', kind: 'text' },
  { name: 'opensOn', kind: 'date' },
  { name: 'closesOn', kind: 'date' },
  { name: 'themes', kind: 'text', optional: true },
]

/** One entry a line. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

export const draftOf = (values: GivenValues): TopicDraft => ({
  title: values['title'] ?? '',
  background: values['background'] ?? '',
  questions: linesOf(values['questions']),
  themes: linesOf(values['themes']),
  opensOn: values['opensOn'] ?? '',
  closesOn: values['closesOn'] ?? '',
})

export const valuesOf = (topic: SuggestionTopic): GivenValues => ({
  title: topic.title,
  background: topic.background,
  questions: topic.questions.join('\n'),
  themes: topic.themes.join('\n'),
  opensOn: topic.opensOn,
  closesOn: topic.closesOn,
})
