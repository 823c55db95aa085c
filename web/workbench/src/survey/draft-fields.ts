import type { Survey, SurveyDraft } from '@huiyin/api'
import type { Asked, Given } from '../ui/ask-form.tsx'
import type { SURVEY } from './words.ts'

type Question = Survey['questions'][number]
const TEXT = /^(?:文字|text)[：:]\s*/iu
const BETWEEN = /[｜|]/u

/** A line of the form as a question. */
export function questionOf(line: string): Question {
  if (TEXT.test(line)) return { kind: 'text', text: line.replace(TEXT, ''), choices: [] }
  const [text = '', ...choices] = line.split(BETWEEN).map((part) => part.trim())
  return choices.length > 0 ? { kind: 'choice', text, choices } : { kind: 'scale', text, choices: [] }
}

/** A question as a line of the form. */
export const lineOf = ({ kind, text, choices }: Question, textMark: string): string =>
  kind === 'text' ? `${textMark}${text}` : [text, ...choices].join(' | ')

/** What a survey asks for when it is written. */
export function draftFields({ fields, kinds }: (typeof SURVEY)['en']): readonly Asked[] {
  return [
    { name: 'title', label: fields.title, kind: 'line' },
    {
      name: 'kind',
      label: fields.kind,
      kind: 'choice',
      choices: Object.entries(kinds).map(([value, label]) => ({ value, label })),
    },
    { name: 'lead', label: fields.lead, kind: 'text', optional: true },
    { name: 'opensOn', label: fields.opensOn, kind: 'date' },
    { name: 'closesOn', label: fields.closesOn, kind: 'date' },
    { name: 'questions', label: fields.questions, help: fields.questionsHelp, kind: 'text' },
  ]
}

export const draftOf = (values: Given): SurveyDraft => ({
  kind: (values['kind'] ?? 'other') as 'other',
  title: values['title'] ?? '',
  lead: values['lead'] ?? '',
  opensOn: values['opensOn'] ?? '',
  closesOn: values['closesOn'] ?? '',
  questions: (values['questions'] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(questionOf),
})

export const valuesOf = (survey: Survey, textMark: string): Given => ({
  kind: survey.kind,
  title: survey.title,
  lead: survey.lead,
  opensOn: survey.opensOn,
  closesOn: survey.closesOn,
  questions: survey.questions.map((question) => lineOf(question, textMark)).join('\n'),
})
