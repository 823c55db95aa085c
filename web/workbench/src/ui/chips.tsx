import type { ReactNode } from 'react'
import './chips.css'

interface Chip<Value extends string> {
  value: Value
  label: ReactNode
}

/** A row of buttons of which one is pressed. */
export function Chips<Value extends string>({
  label,
  chips,
  value,
  onChange,
}: {
  label: string
  chips: readonly Chip<Value>[]
  value: Value
  onChange: (value: Value) => void
}): ReactNode {
  return (
    <fieldset className="chips" aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className="chip"
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value)}
        >
          {chip.label}
        </button>
      ))}
    </fieldset>
  )
}
