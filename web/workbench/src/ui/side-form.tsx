import { useEffect, useId, useRef, type ReactNode } from 'react'
import './side-form.css'
import { COMMON } from './words/index.ts'
import { useWords } from './words.ts'

interface SideFormProps {
  title: string
  open: boolean
  onClose: () => void
  children: ReactNode
}

/** A sheet at the side of the page, for a form or for help. It is gone, with what was typed, when it closes. */
export const SideForm = ({ open, ...sheet }: SideFormProps): ReactNode => (open ? <Sheet {...sheet} /> : null)

function Sheet({ title, onClose, children }: Omit<SideFormProps, 'open'>): ReactNode {
  const words = useWords(COMMON)
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  useEffect(() => {
    const sheet = dialog.current
    sheet?.showModal()
    return () => sheet?.close()
  }, [])
  return (
    <dialog ref={dialog} className="side-form" aria-labelledby={name} onCancel={onClose}>
      <header className="side-form-head">
        <h2 id={name}>{title}</h2>
        <button type="button" className="toggle" onClick={onClose}>
          {words.close}
        </button>
      </header>
      {/* A long sheet is scrolled by keyboard, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="side-form-body" tabIndex={0} aria-labelledby={name}>
        {children}
      </section>
    </dialog>
  )
}
