import { answered, type PerformanceIndicator, type AttachmentRef } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField } from '../records/record-form.tsx'
import { today } from '../ui/dates.ts'
import { fill, useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE } from './queries.ts'
import { PERFORMANCE } from './words/index.ts'

const KINDS = { quantity: 'number', date: 'day', quality: 'judged', none: 'judged' } as const

/** The form for a value with its evidence. */
export function EnterForm({ indicator, onDone }: { indicator: PerformanceIndicator; onDone: () => void }): ReactNode {
  const words = useWords(PERFORMANCE)
  const queries = useQueryClient()
  const kind = KINDS[indicator.target.kind]
  const value: RecordField = {
    number: { name: 'value', kind: 'line', max: 40, label: fill(words.number, { unit: indicator.target.unit }) },
    day: { name: 'value', kind: 'date', label: words.day },
    judged: { name: 'value', kind: 'number', min: 0, max: 100, label: words.judged },
  }[kind] as RecordField
  return (
    <div className="stack">
      <p className="soft">{words.enterLead}</p>
      {indicator.evidence === '' ? null : <p>{`${words.evidenceNeeded}：${indicator.evidence}`}</p>}
      <RecordForm
        fields={[
          value,
          { name: 'on', kind: 'date', label: words.on },
          { name: 'title', kind: 'line', max: 200, label: words.evidenceTitle },
          { name: 'place', kind: 'line', max: 300, label: words.evidencePlace, optional: true },
          { name: 'files', kind: 'files', max: 10, label: words.files, optional: true },
          { name: 'note', kind: 'text', max: 1000, label: words.note, optional: true },
        ]}
        initial={{ on: today() }}
        submit={words.save}
        onSend={async ({ value: said, on, title, place, note, files }) => {
          await answered(
            api.POST('/api/v1/performance/indicators/{regionId}/{id}/value', {
              params: {
                path: { regionId: indicator.regionId, id: indicator.id },
                header: { 'If-Match': `"${indicator.version}"` },
              },
              body: {
                kind,
                value: String(said),
                on: String(on),
                evidence: [
                  {
                    title: String(title),
                    ...(typeof place === 'string' ? { place } : {}),
                    ...(Array.isArray(files) ? { files: files as AttachmentRef[] } : {}),
                  },
                ],
                ...(typeof note === 'string' ? { note } : {}),
              },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
        }}
        onDone={onDone}
      />
    </div>
  )
}
