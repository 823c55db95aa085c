import type { AttachmentRef } from '@huiyin/api'
import { Input } from 'antd'
import { useId, type ReactNode } from 'react'
import { useOfficeChoices } from '../../office/queries.ts'
import { ChoiceField, ChoicesField } from '../../ui/choice-field.tsx'
import type { FieldControl } from '../../ui/field.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { FilesField } from '../../ui/files-field.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { useTopicChoices } from '../topics/queries.ts'
import { ACTIONS } from '../words/actions.ts'
import type { ActionControlProps } from './control-props.ts'
import { LinkedField } from './linked-field.tsx'
import { MatterField } from './matter-field.tsx'
import { RadioField } from './radio-field.tsx'
import { StaffField, StaffListField } from './staff-field.tsx'

/** The control of one field by its kind. */
export function ActionControl(props: ActionControlProps): ReactNode {
  const { spec, value, onChange, control } = props
  const words = useWords(ACTIONS)
  const { 'aria-required': _required, ...plain } = control ?? ({} as FieldControl)
  const text = typeof value === 'string' ? value : ''
  switch (spec.kind) {
    case 'line':
      return <Input {...control} value={text} maxLength={spec.max} onChange={(event) => onChange(event.target.value)} />
    case 'text':
      return <TextControl {...props} max={spec.max} rows={spec.rows ?? 4} text={text} />
    case 'date':
      return (
        <Input
          {...plain}
          type="date"
          value={text}
          onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
        />
      )
    case 'days':
      return (
        <div className="days">
          <Input
            {...plain}
            type="number"
            min={1}
            max={spec.most}
            value={typeof value === 'number' ? value : ''}
            onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}
          />
          {words.days}
        </div>
      )
    case 'confirm':
      return <ConfirmControl {...props} />
    case 'choice':
      return <RadioField {...props} section={spec.section} only={spec.only} />
    case 'office':
    case 'offices':
      return <OfficeControl {...props} />
    case 'topic':
      return <TopicControl {...props} />
    case 'staff':
      return <StaffField {...props} />
    case 'staff-list':
      return <StaffListField {...props} max={spec.max} />
    case 'matter':
      return <MatterField {...props} />
    case 'linked':
      return <LinkedField {...props} />
    case 'files':
      return (
        <FilesField
          {...(control ? { control } : {})}
          max={spec.max}
          files={Array.isArray(value) ? (value as AttachmentRef[]) : []}
          onChange={onChange}
        />
      )
  }
}

function TextControl({
  control,
  onChange,
  text,
  max,
  rows,
}: ActionControlProps & { text: string; max: number; rows: number }): ReactNode {
  const { characters } = useWords(COMMON)
  return (
    <div>
      <TextArea control={control} rows={rows} value={text} onChange={(value) => onChange(value)} />
      {text.length > max / 2 ? <div className="count">{fill(characters, { n: text.length, max })}</div> : null}
    </div>
  )
}

function ConfirmControl({ label, help, error, value, onChange }: ActionControlProps): ReactNode {
  const id = useId()
  return (
    <div className="confirm">
      <input
        id={id}
        type="checkbox"
        checked={value === true}
        aria-invalid={Boolean(error)}
        aria-describedby={help || error ? `${id}-more` : undefined}
        onChange={(event) => onChange(event.target.checked)}
      />
      <label htmlFor={id}>{label}</label>
      <div id={`${id}-more`} style={{ display: 'contents' }}>
        {help ? <div className="field-help">{help}</div> : null}
        {error ? <div className="field-error">{error}</div> : null}
      </div>
    </div>
  )
}

function OfficeControl({ spec, matter, control, value, onChange }: ActionControlProps): ReactNode {
  const { pickOffice } = useWords(COMMON)
  const accused = new Set(matter.accused.map(({ id }) => id))
  const choices = useOfficeChoices(
    (office) =>
      office.active &&
      (spec.name === 'accused' || !accused.has(office.id)) &&
      (spec.kind !== 'office' ||
        spec.only === undefined ||
        (spec.only === 'judicial' ? office.kind === 'judicial' : office.regionId !== matter.regionId)),
  )
  const shared = { ...(control ? { control } : {}), choices, placeholder: pickOffice }
  if (spec.kind === 'offices')
    return (
      <ChoicesField
        {...shared}
        max={spec.max}
        value={Array.isArray(value) ? (value as string[]) : []}
        onChange={onChange}
      />
    )
  return <ChoiceField {...shared} value={typeof value === 'string' ? value : null} onChange={onChange} />
}

function TopicControl({ control, value, onChange }: ActionControlProps): ReactNode {
  const { pickTopic } = useWords(COMMON)
  return (
    <ChoiceField
      {...(control ? { control } : {})}
      choices={useTopicChoices()}
      placeholder={pickTopic}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
    />
  )
}
