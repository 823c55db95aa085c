import { useEffect, useRef, type ReactNode } from 'react'
import { useWords } from './words.ts'
import { COMMON } from './words/index.ts'

interface PageProps {
  title: string
  lead?: string
  /** What can be done with the whole page, at the end of its heading. */
  actions?: ReactNode
  narrow?: boolean
  children: ReactNode
}

/** A page: its heading names the browser's window and takes the reading position when one arrives. */
export function Page({ title, lead, actions, narrow = false, children }: PageProps): ReactNode {
  const heading = useTitle(title)
  return (
    <main id="main" className={narrow ? 'page page-narrow' : 'page'}>
      <div className="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions === undefined ? null : <div className="row row-end no-print">{actions}</div>}
      </div>
      {lead === undefined ? null : <p className="page-lead">{lead}</p>}
      {children}
    </main>
  )
}

/** Names the window and gives the reference for the heading, which takes the reading position on arrival. */
export function useTitle(title: string): React.RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const { product } = useWords(COMMON)
  useEffect(() => {
    document.title = `${title} · ${product}`
  }, [title, product])
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return heading
}
