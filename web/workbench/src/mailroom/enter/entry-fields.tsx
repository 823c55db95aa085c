import { Input } from 'antd'
import type { HTMLInputTypeAttribute, ReactNode } from 'react'
import { mailWords } from '../../../../../server/src/domains/mailroom/messages/columns.ts'
import { Chips } from '../../ui/chips.tsx'
import { Field } from '../../ui/field.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { useWords } from '../../ui/words.ts'
import { MAIL } from '../words/index.ts'
import type { MailEntry } from './entry.ts'

interface EntryFieldsProps {
  entry: MailEntry
  onChange: (entry: MailEntry) => void
  /** False where the sender stays sealed as it is. */
  sender?: boolean
}

/** What is written down of an item, in the order in which an envelope is read: waybill, postmark, sender, addressee. */
export function EntryFields({ entry, onChange, sender = true }: EntryFieldsProps): ReactNode {
  const { enterPage: words } = useWords(MAIL)
  const { kinds } = mailWords[usePreferences().language]
  const set = (change: Partial<MailEntry>): void => onChange({ ...entry, ...change })
  const line = (
    label: string,
    value: string,
    onText: (text: string) => void,
    { type = 'text', help, max }: { type?: HTMLInputTypeAttribute; help?: string; max?: number } = {},
  ): ReactNode => (
    <div data-next="">
      <Field label={label} help={help}>
        {({ 'aria-required': _no, ...control }) => (
          <Input
            {...control}
            type={type}
            autoComplete="off"
            {...(max === undefined ? {} : { maxLength: max })}
            value={value}
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Field>
    </div>
  )
  return (
    <div className="stack">
      <div className="field">
        <span className="label">{words.kind}</span>
        <Chips
          label={words.kind}
          chips={(Object.keys(kinds) as MailEntry['kind'][]).map((value) => ({ value, label: kinds[value] }))}
          value={entry.kind}
          onChange={(kind) => set({ kind })}
        />
      </div>
      <div className="field-row">
        {line(words.waybill, entry.waybill, (waybill) => set({ waybill }), { help: words.waybillHelp, max: 60 })}
        {line(words.carrier, entry.carrier, (carrier) => set({ carrier }), { max: 60 })}
      </div>
      <div className="field-row">
        {line(words.receivedOn, entry.receivedOn, (receivedOn) => set({ receivedOn }), { type: 'date' })}
        {line(words.postmarkedOn, entry.postmarkedOn, (postmarkedOn) => set({ postmarkedOn }), { type: 'date' })}
      </div>
      {sender ? <SenderFields entry={entry} onChange={onChange} line={line} /> : null}
      <div className="field-row">
        {line(words.addressee, entry.addressee, (addressee) => set({ addressee }), {
          help: words.addresseeHelp,
          max: 100,
        })}
        {line(words.pieces, String(entry.pieces), (text) => set({ pieces: Math.max(1, Number(text) || 1) }), {
          type: 'number',
        })}
      </div>
      {line(words.note, entry.note, (note) => set({ note }), { help: words.noteHelp, max: 500 })}
    </div>
  )
}

function SenderFields({
  entry,
  onChange,
  line,
}: Pick<EntryFieldsProps, 'entry' | 'onChange'> & {
  line: (label: string, value: string, onText: (text: string) => void, more?: { max?: number }) => ReactNode
}): ReactNode {
  const { enterPage: words } = useWords(MAIL)
  const field = (name: keyof MailEntry['sender'], max: number): ReactNode =>
    line(
      words[name],
      entry.sender[name] ?? '',
      (text) => onChange({ ...entry, sender: { ...entry.sender, [name]: text } }),
      { max },
    )
  return (
    <fieldset className="sheet">
      <legend>{words.sender}</legend>
      <div className="stack">
        <div className="field-row">
          {field('name', 100)}
          {field('phone', 40)}
        </div>
        <div className="field-row">
          {field('address', 300)}
          {field('postcode', 10)}
        </div>
      </div>
    </fieldset>
  )
}
