import { Input } from 'antd'
import type { ReactNode } from 'react'
import { SUMMARY_MAX, TEXT_MAX } from '../../../../../server/src/domains/matter/matter.ts'
import { usePlaces } from '../../office/queries.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { Field } from '../../ui/field.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { useTopicChoices } from '../topics/queries.ts'
import { REGISTER_WORDS } from '../words/register.ts'
import { proposedSummary } from './entry.ts'
import type { PartProps } from './part-props.ts'

/** What it says, where the problem is, and what it is about. The first sentence is proposed as the summary. */
export function ContentFields({ entry, errors, set }: PartProps): ReactNode {
  const { parts, fields } = useWords(REGISTER_WORDS)
  const common = useWords(COMMON)
  const places = usePlaces()
  const topics = useTopicChoices()
  const propose = (): void => {
    if (entry.summary.trim() === '') set({ summary: proposedSummary(entry.text) })
  }
  return (
    <fieldset className="sheet">
      <legend>{parts.content}</legend>
      <div className="stack">
        <Field label={fields.text} help={fields.textHelp} required error={errors['text']}>
          {(control) => (
            <TextArea
              control={control}
              rows={8}
              onBlur={propose}
              value={entry.text}
              onChange={(value) => set({ text: value })}
            />
          )}
        </Field>
        {entry.text.length > TEXT_MAX / 2 ? (
          <div className="soft small">{fill(common.characters, { n: entry.text.length, max: TEXT_MAX })}</div>
        ) : null}
        <Field label={fields.summary} help={fields.summaryHelp} required error={errors['summary']}>
          {(control) => (
            <Input
              {...control}
              maxLength={SUMMARY_MAX}
              value={entry.summary}
              onChange={(event) => set({ summary: event.target.value })}
            />
          )}
        </Field>
        <Field label={fields.purpose} note="optional" error={errors['purpose']}>
          {(control) => (
            <Input
              {...control}
              maxLength={500}
              value={entry.purpose}
              onChange={(event) => set({ purpose: event.target.value })}
            />
          )}
        </Field>
        <div className="field-row">
          <Field label={fields.place} required error={errors['place']}>
            {(control) => (
              <ChoiceField
                control={control}
                choices={places}
                value={entry.place}
                onChange={(place) => set({ place })}
              />
            )}
          </Field>
          <Field label={fields.placeDetail} note="optional" error={errors['placeDetail']}>
            {(control) => (
              <Input
                {...control}
                maxLength={200}
                value={entry.placeDetail}
                onChange={(event) => set({ placeDetail: event.target.value })}
              />
            )}
          </Field>
        </div>
        <Field label={fields.topic} note="optional" error={errors['topic']}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={topics}
              placeholder={common.pickTopic}
              value={entry.topic}
              onChange={(topic) => set({ topic })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  )
}
