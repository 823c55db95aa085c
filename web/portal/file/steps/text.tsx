import { SUMMARY_MAX, TEXT_MAX } from '../../../../server/src/domains/matter/matter.ts'
import { isStorable } from '../../forms/form-body.ts'
import { TextArea, TextField } from '../../forms/fields.tsx'
import { hasProblems, type Problems } from '../../forms/problems.tsx'
import type { ProblemKey } from '../../messages/index.ts'
import { valueOf, type Step } from '../step.ts'

const PURPOSE_MAX = 500

/** A question already seen stays seen while the words are the same. */
export const text: Step = {
  name: 'text',
  heading: (m) => m.filing.text.title,
  applies: () => true,
  answered: (answers) => answers.summary !== undefined && answers.text !== undefined,
  shown: (answers) => ({ summary: answers.summary ?? '', text: answers.text ?? '', purpose: answers.purpose ?? '' }),
  read(form, { answers }) {
    const [summary, words, purpose] = [form.line('summary'), form.text('text'), form.text('purpose').trim()]
    const problems: Record<string, ProblemKey> = {}
    if (summary === '') problems['summary'] = 'writeSummary'
    else if (summary.length > SUMMARY_MAX) problems['summary'] = 'summaryTooLong'
    if (words.trim() === '') problems['text'] = 'writeText'
    else if (words.length > TEXT_MAX) problems['text'] = 'textTooLong'
    if (purpose.length > PURPOSE_MAX) problems['purpose'] = 'purposeTooLong'
    for (const [name, value] of Object.entries({ summary, text: words, purpose }))
      if (!isStorable(value)) problems[name] = 'unreadable'
    if (hasProblems(problems)) return { problems: problems satisfies Problems }
    const similarSeen = answers.summary === summary && answers.text === words && answers.similarSeen === true
    return { answers: { summary, text: words, purpose, similarSeen } }
  },
  Fields: ({ visit, typed, problems }) => {
    const { text: words } = visit.m.filing
    const counted = (name: string, most: number): string | undefined =>
      valueOf(typed, name) === '' ? undefined : words.left(valueOf(typed, name).length, most)
    return (
      <>
        <h1>{words.title}</h1>
        <TextField
          {...{ visit, problems }}
          name="summary"
          label={words.summary}
          hint={words.summaryHint}
          value={valueOf(typed, 'summary')}
        />
        <TextArea
          {...{ visit, problems }}
          name="text"
          label={words.text}
          hint={words.textHint}
          value={valueOf(typed, 'text')}
          rows={12}
          note={counted('text', TEXT_MAX)}
        />
        <TextArea
          {...{ visit, problems }}
          name="purpose"
          label={words.purpose}
          hint={words.purposeHint}
          value={valueOf(typed, 'purpose')}
          rows={4}
          note={problems['purpose'] && counted('purpose', PURPOSE_MAX)}
          optional
        />
      </>
    )
  },
}
