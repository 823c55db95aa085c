import type { ReactNode } from 'react'
import { Field } from './field.tsx'

/** A text file that the page itself reads. */
export function TextFileField({
  label,
  accept,
  onRead,
}: {
  label: string
  accept: string
  onRead: (text: string, name: string) => void
}): ReactNode {
  const read = async (file: File | undefined): Promise<void> => {
    if (file) onRead(await file.text(), file.name)
  }
  return (
    <Field label={label}>
      {({ 'aria-required': _no, 'aria-invalid': _never, ...control }) => (
        <input {...control} type="file" accept={accept} onChange={(event) => void read(event.target.files?.[0])} />
      )}
    </Field>
  )
}
