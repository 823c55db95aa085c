import type { ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import type { MatterLabels } from '../../ui/labels.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { useWords } from '../../ui/words.ts'
import { ACTIONS } from '../words/actions.ts'
import type { ActionControlProps } from './control-props.ts'

/** One of a few, all to be seen at once. */
export function RadioField({
  control,
  label,
  value,
  onChange,
  section,
  only,
}: ActionControlProps & { section: keyof MatterLabels; only?: readonly string[] | undefined }): ReactNode {
  const { agreements } = useWords(ACTIONS)
  const labels: MatterLabels = { ...messages[usePreferences().language], agreements }
  const choices = Object.entries(labels[section]).filter(([choice]) => only?.includes(choice) ?? true)
  return (
    <div
      className="radios"
      role="radiogroup"
      aria-label={label}
      aria-describedby={control?.['aria-describedby']}
      aria-required={control?.['aria-required']}
    >
      {choices.map(([choice, said], index) => (
        <label key={choice}>
          <input
            {...(index === 0 && control ? { id: control.id, 'aria-invalid': control['aria-invalid'] } : {})}
            type="radio"
            name={`${control?.id ?? section}-choice`}
            checked={value === choice}
            onChange={() => onChange(choice)}
          />
          {said}
        </label>
      ))}
    </div>
  )
}
