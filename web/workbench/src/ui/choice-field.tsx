import { Select } from 'antd'
import { useMemo, type ReactNode } from 'react'
import type { Choice } from '../office/queries.ts'
import type { FieldControl } from './field.tsx'
import { COMMON } from './words/index.ts'
import { useWords } from './words.ts'

interface ChoiceFieldProps {
  control?: FieldControl
  /** The name for readers where no visible label belongs to it. */
  label?: string
  choices: readonly Choice[]
  placeholder?: string
  disabled?: boolean
}

const toOption = ({ value, label, note }: Choice) => ({ value, label, note: note ?? '' })
const asFound = (input: string, option?: { label: string; note: string; value: string }): boolean =>
  option !== undefined && `${option.label} ${option.note} ${option.value}`.toLowerCase().includes(input.toLowerCase())

/** Lists open inside the sheet that they belong to: a sheet lies above everything else. */
export const besideControl = (control: HTMLElement): HTMLElement => control.closest('dialog') ?? document.body

const written = (option: { data: { label: string; note: string } }): ReactNode => (
  <div>
    <div>{option.data.label}</div>
    {option.data.note === '' ? null : <div className="soft small">{option.data.note}</div>}
  </div>
)

/** One of many, found by typing a part of its name. */
export function ChoiceField({
  control,
  label,
  choices,
  placeholder,
  disabled = false,
  value,
  onChange,
}: ChoiceFieldProps & { value: string | null; onChange: (value: string | null) => void }): ReactNode {
  const words = useWords(COMMON)
  const options = useMemo(() => choices.map(toOption), [choices])
  return (
    <Select<string, ReturnType<typeof toOption>>
      {...control}
      aria-label={label}
      showSearch={{ filterOption: asFound }}
      allowClear
      disabled={disabled}
      options={options}
      getPopupContainer={besideControl}
      optionRender={written}
      placeholder={placeholder}
      notFoundContent={words.nothingFound}
      value={value}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  )
}

/** Several of many. */
export function ChoicesField({
  control,
  label,
  choices,
  placeholder,
  max,
  value,
  onChange,
}: ChoiceFieldProps & { max: number; value: readonly string[]; onChange: (value: string[]) => void }): ReactNode {
  const words = useWords(COMMON)
  const options = useMemo(() => choices.map(toOption), [choices])
  return (
    <Select<string[], ReturnType<typeof toOption>>
      {...control}
      aria-label={label}
      mode="multiple"
      showSearch={{ filterOption: asFound }}
      maxCount={max}
      options={options}
      getPopupContainer={besideControl}
      optionRender={written}
      placeholder={placeholder}
      notFoundContent={words.nothingFound}
      value={[...value]}
      onChange={onChange}
    />
  )
}
