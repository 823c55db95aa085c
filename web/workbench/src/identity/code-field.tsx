import { Input, type InputRef } from 'antd'
import type { ReactNode } from 'react'
import { Field } from '../ui/field.tsx'
import { useFocus } from '../ui/use-focus.ts'
import { useWords } from '../ui/words.ts'
import { IDENTITY } from './words/index.ts'

/** The one-time code of the second factor. */
export function CodeField({ value, onChange }: { value: string; onChange: (value: string) => void }): ReactNode {
  const { signIn: words } = useWords(IDENTITY)
  const input = useFocus<InputRef>()
  return (
    <Field label={words.code} help={words.codeHelp} required>
      {(control) => (
        <Input
          {...control}
          ref={input}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={12}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
