import type { ReactNode } from 'react'
import { usePreferences } from '../ui/preferences.ts'
import { useWords } from '../ui/words.ts'
import { RECORDS } from './words.ts'

/** The forms of a document: PDF to print, Word to work on, a page to read on any screen. */
export function DocumentLinks({ address, name }: { address: string; name: string }): ReactNode {
  const words = useWords(RECORDS)
  const { language } = usePreferences()
  const of = (format: 'pdf' | 'docx' | 'html'): string => `${address}?format=${format}&lang=${language}`
  return (
    <span className="row no-print">
      <span className="small">{name}</span>
      <a href={of('pdf')} target="_blank" rel="noreferrer" aria-label={`${name} ${words.pdf}`}>
        {words.pdf}
      </a>
      <a href={of('docx')} aria-label={`${name} ${words.docx}`}>
        {words.docx}
      </a>
      <a href={of('html')} target="_blank" rel="noreferrer" aria-label={`${name} ${words.html}`}>
        {words.html}
      </a>
    </span>
  )
}
