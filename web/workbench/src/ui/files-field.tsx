import { answered, type AttachmentRef } from '@huiyin/api'
import { Button } from 'antd'
import { useEffect, useEffectEvent, useRef, useState, type DragEvent, type ReactNode, type RefObject } from 'react'
import { api } from '../app/api.ts'
import type { FieldControl } from './field.tsx'
import { ProblemNotice } from './problem-notice.tsx'
import { fill, useWords } from './words.ts'
import { COMMON } from './words/index.ts'
import './files-field.css'

/** Files of the matter: each is uploaded when chosen and looked at by the server; what it refuses, it says why. A form waits for them. */
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
  const place = useRef<HTMLDivElement>(null)
  const waiting = useRef<HTMLFormElement>(null)
  const [held, setHeld] = useState(false)
  useHeldForm(place, sending, (form) => {
    waiting.current = form
    setHeld(true)
  })
  const add = async (chosen: readonly File[]): Promise<void> => {
    setSending(true)
    setError(null)
    const all = [...files]
    try {
      for (const file of chosen.slice(0, max - files.length)) {
        all.push(await upload(file))
        onChange([...all])
      }
      const form = waiting.current
      // Once the page knows the last file, too.
      if (form) setTimeout(() => form.requestSubmit())
    } catch (refused) {
      setError(refused)
    }
    waiting.current = null
    setHeld(false)
    setSending(false)
  }
  const drop = (event: DragEvent): void => {
    event.preventDefault()
    void add([...event.dataTransfer.files])
  }
  const said = sending ? words[held ? 'held' : 'sending'] : fill(words.drop, { max })
  return (
    <div ref={place} className="files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
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
        <output className="soft small">{said}</output>
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

/** Calls `hold` instead of sending the form around while files of it are still on their way. */
function useHeldForm(place: RefObject<HTMLElement | null>, sending: boolean, hold: (form: HTMLFormElement) => void) {
  const holding = useEffectEvent(hold)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form || !sending) return undefined
    const onSubmit = (event: Event): void => {
      event.preventDefault()
      event.stopPropagation()
      holding(form)
    }
    form.addEventListener('submit', onSubmit)
    return () => form.removeEventListener('submit', onSubmit)
  }, [place, sending])
}

function upload(file: File): Promise<AttachmentRef> {
  const form = new FormData()
  form.append('file', file, file.name)
  return answered(
    api.POST('/api/v1/uploads', { body: form as never, bodySerializer: (body: unknown) => body as FormData }),
  )
}
