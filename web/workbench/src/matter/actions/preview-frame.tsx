import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useWords } from '../../ui/words.ts'
import { OfficialPaper } from '../one/official-paper.tsx'
import { ACTIONS } from '../words/actions.ts'

/** A document as it would be written. */
export function PreviewFrame({ html, onClose }: { html: string | null; onClose: () => void }): ReactNode {
  const words = useWords(ACTIONS)
  return (
    <section className="preview" aria-label={words.previewOf}>
      <div className="row">
        <h3>{words.previewOf}</h3>
        <Button className="row-end" onClick={onClose}>
          {words.previewClose}
        </Button>
      </div>
      {html === null ? <p>{words.previewNone}</p> : <OfficialPaper html={html} />}
    </section>
  )
}
