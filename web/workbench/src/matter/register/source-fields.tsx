import { Input } from 'antd'
import type { ReactNode } from 'react'
import { CHANNELS, MATTER_CLASSES } from '../../../../../server/src/domains/matter/matter.ts'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { useOfficeChoices } from '../../office/queries.ts'
import { ChoicesField } from '../../ui/choice-field.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Field } from '../../ui/field.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { REGISTER_WORDS } from '../words/register.ts'
import type { PartProps } from './part-props.ts'

const MOST_ACCUSED = 10

/** How it came, what kind it is, and when it was received. */
export function SourceFields({ entry, errors, set }: PartProps): ReactNode {
  const { parts, fields } = useWords(REGISTER_WORDS)
  const { pickOffice } = useWords(COMMON)
  const { channels, classes } = messages[usePreferences().language]
  const offices = useOfficeChoices()
  return (
    <fieldset className="sheet">
      <legend>{parts.source}</legend>
      <div className="stack">
        <div className="field">
          <span className="label">{fields.channel}</span>
          <Chips
            label={fields.channel}
            chips={CHANNELS.map((value) => ({ value, label: channels[value] }))}
            value={entry.channel}
            onChange={(channel) => set({ channel })}
          />
        </div>
        <div className="field">
          <span className="label">{fields.class}</span>
          <Chips
            label={fields.class}
            chips={MATTER_CLASSES.map((value) => ({ value, label: classes[value] }))}
            value={entry.class}
            onChange={(next) => set({ class: next })}
          />
        </div>
        {entry.class === 'accusation' ? (
          <Field label={fields.accused} help={fields.accusedHelp} note="optional" error={errors['accused']}>
            {(control) => (
              <ChoicesField
                control={control}
                choices={offices}
                max={MOST_ACCUSED}
                placeholder={pickOffice}
                value={entry.accused}
                onChange={(accused) => set({ accused })}
              />
            )}
          </Field>
        ) : null}
        <div className="field-row">
          <Field label={fields.receivedOn} required error={errors['receivedOn']}>
            {({ 'aria-required': _no, ...control }) => (
              <Input
                {...control}
                type="date"
                value={entry.receivedOn}
                onChange={(event) => set({ receivedOn: event.target.value })}
              />
            )}
          </Field>
          {entry.channel === 'letter' ? (
            <Field label={fields.postmarkedOn} note="optional" error={errors['postmarkedOn']}>
              {({ 'aria-required': _no, ...control }) => (
                <Input
                  {...control}
                  type="date"
                  value={entry.postmarkedOn}
                  onChange={(event) => set({ postmarkedOn: event.target.value })}
                />
              )}
            </Field>
          ) : null}
          {entry.channel === 'letter' || entry.channel === 'leader-mailbox' ? (
            <Field label={fields.addressee} note="optional" error={errors['addressee']}>
              {(control) => (
                <Input
                  {...control}
                  maxLength={100}
                  value={entry.addressee}
                  onChange={(event) => set({ addressee: event.target.value })}
                />
              )}
            </Field>
          ) : null}
        </div>
      </div>
    </fieldset>
  )
}
