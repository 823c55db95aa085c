import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { useDeferredValue, type ReactNode } from 'react'
import { OfficialPaper } from '../../matter/one/official-paper.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { printedPreview, type TemplateAt, type TemplateWords } from './queries.ts'
import { TEMPLATES } from './words.ts'

interface LivePreviewProps {
  at: TemplateAt
  name: string
  html: string
  words: TemplateWords
  error: unknown
}

/** The document as it would read with these words and made-up facts; as PDF when asked for. */
export function LivePreview({ at, name, html, words, error }: LivePreviewProps): ReactNode {
  const said = useWords(TEMPLATES)
  const shown = useDeferredValue(html)
  const print = useMutation({
    mutationFn: () => printedPreview(at, words),
    onSuccess: (pdf) => save(pdf, `${name}.pdf`),
  })
  return (
    <section className="template-preview" aria-label={said.preview}>
      <div className="row">
        <h2>{said.preview}</h2>
        <Button className="row-end no-print" loading={print.isPending} onClick={() => print.mutate()}>
          {said.pdf}
        </Button>
      </div>
      <p className="soft small">{said.previewNote}</p>
      <ProblemNotice error={print.error ?? error} />
      <OfficialPaper html={shown} />
    </section>
  )
}

/** Hands a file to the person, as a link with that name would. */
function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
