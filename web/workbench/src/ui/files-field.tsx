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
  const [held, setHeld] = useState(false)
  const { busyRef, waitingRef } = useHeldForm(place, sending, () => setHeld(true))
  const add = async (chosen: readonly File[]): Promise<void> => {
    busyRef.current = true
    setSending(true)
    setError(null)
    const all = [...files]
    try {
      for (const file of chosen.slice(0, max - files.length)) {
        all.push(await upload(file))
        onChange([...all])
      }
    } catch (refused) {
      waitingRef.current = null
      setError(refused)
    }
    busyRef.current = false
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

/**
 * Keeps the form around from being sent while files of it are still on their way , and sends it once the page knows them all.
 * Forgetting who waits calls that off.
 */
function useHeldForm(place: RefObject<HTMLElement | null>, sending: boolean, onHeld: () => void) {
  const busyRef = useRef(false)
  const waitingRef = useRef<HTMLFormElement>(null)
  const held = useEffectEvent(onHeld)
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return undefined
    const hold = (event: Event): void => {
      if (!busyRef.current) return
      event.preventDefault()
      event.stopPropagation()
      waitingRef.current = form
      held()
    }
    form.addEventListener('submit', hold)
    return () => form.removeEventListener('submit', hold)
  }, [place])
  useEffect(() => {
    if (sending) return
    const form = waitingRef.current
    waitingRef.current = null
    form?.requestSubmit()
  }, [sending])
  return { busyRef, waitingRef }
}

function upload(file: File): Promise<AttachmentRef> {
  const form = new FormData()
  form.append('file', file, file.name)
  return answered(
    api.POST('/api/v1/uploads', { body: form as never, bodySerializer: (body: unknown) => body as FormData }),
  )
}
