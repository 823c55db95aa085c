import { answered, type AttachmentRef } from '@huiyin/api'
import { Button } from 'antd'
import { useRef, useState, type DragEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import type { FieldControl } from './field.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { fill, useWords } from './words.ts'
import { COMMON } from './words/index.ts'
import './files-field.css'

/** Files of the matter: each is uploaded when chosen and looked at by the server; what it refuses, it says why. */
export function FilesField({
  control,
  max,
  files,
  onChange,
}: {
  control?: FieldControl
  max: number
  files: readonly AttachmentRef[]
  onChange: (files: AttachmentRef[]) => void
}): ReactNode {
  const { files: words } = useWords(COMMON)
  const input = useRef<HTMLInputElement>(null)
  const [sending, setSending] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const add = async (chosen: readonly File[]): Promise<void> => {
    setSending(true)
    setError(null)
    const all = [...files]
    try {
      for (const file of chosen.slice(0, max - files.length)) {
        all.push(await upload(file))
        onChange([...all])
      }
    } catch (refused) {
      setError(refused)
    }
    setSending(false)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    void add([...event.dataTransfer.files])
  }
  return (
    <div className="files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <input ref={input} type="file" multiple hidden onChange={(event) => void add([...(event.target.files ?? [])])} />
      <div className="row">
        <Button
          {...(control ? { id: control.id, 'aria-describedby': control['aria-describedby'] } : {})}
          loading={sending}
          disabled={files.length >= max}
          onClick={() => input.current?.click()}
        >
          {words.choose}
        </Button>
        <span className="soft small">{sending ? words.sending : fill(words.drop, { max })}</span>
      </div>
      <ul className="list-plain">
        {files.map((file) => (
          <li key={file.id} className="row">
            <span>{file.name}</span>
            <span className="soft small">{fill(words.size, { n: Math.ceil(file.size / 1024) })}</span>
            <button
              type="button"
              className="link-button"
              aria-label={fill(words.remove, { name: file.name })}
              onClick={() => onChange(files.filter(({ id }) => id !== file.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <ProblemNotice error={error} />
    </div>
  )
}

function upload(file: File): Promise<AttachmentRef> {
  const form = new FormData()
  form.append('file', file, file.name)
  return answered(
    api.POST('/api/v1/uploads', { body: form as never, bodySerializer: (body: unknown) => body as FormData }),
  )
}
