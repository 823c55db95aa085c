import { answered, type AttachmentRef } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { choicesOf } from '../supervision/step-forms.ts'
import { useWords } from '../ui/words.ts'
import { ALL_CONFERENCE } from './queries.ts'
import { CONFERENCE } from './words/index.ts'

/** Proposes a matter, the dispute over it, or a theme, with papers. */
export function ProposeForm({
  matter,
  onDone,
}: {
  matter: { regionId: string; matterId: string } | null
  onDone: () => void
}): ReactNode {
  const { fields, kinds, items, beside } = useWords(CONFERENCE)
  const { theme: _theme, ...ofMatter } = kinds
  const queries = useQueryClient()
  return (
    <RecordForm
      fields={[
        ...(matter === null
          ? []
          : [{ name: 'kind', kind: 'choice' as const, choices: choicesOf(ofMatter), label: fields.kind }]),
        { name: 'title', kind: 'line', max: 200, label: fields.itemTitle },
        { name: 'background', kind: 'text', max: 8000, rows: 6, label: fields.background },
        { name: 'papers', kind: 'files', max: 10, label: fields.papers, optional: true },
      ]}
      initial={{ kind: matter === null ? 'theme' : 'matter' }}
      submit={matter === null ? items.propose : beside.propose}
      onSend={async (values) => {
        const body = { kind: 'theme', ...values, matter } as unknown as {
          kind: 'theme'
          matter: typeof matter
          title: string
          background: string
          papers: AttachmentRef[]
        }
        await answered(api.POST('/api/v1/conference/items', { body }))
        await queries.invalidateQueries({ queryKey: ALL_CONFERENCE })
      }}
      onDone={onDone}
    />
  )
}
