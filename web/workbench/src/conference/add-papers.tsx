import { answered, type AttachmentRef, type ConferenceItem } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ALL_CONFERENCE } from './queries.ts'
import { CONFERENCE } from './words/index.ts'

const MOST_PAPERS = 10

/** Papers that come after the proposal, until the meeting is held. */
export function AddPapers({ item }: { item: Omit<ConferenceItem, 'matter'> }): ReactNode {
  const words = useWords(CONFERENCE)
  const queries = useQueryClient()
  const [adding, setAdding] = useState(false)
  const left = MOST_PAPERS - item.papers.length
  if (!item.mayAddPapers || left < 1) return null
  const close = (): void => setAdding(false)
  return (
    <>
      <div className="no-print">
        <button
          type="button"
          className="link-button"
          aria-label={fill(words.addPapersTo, { title: item.title })}
          onClick={() => setAdding(true)}
        >
          {words.addPapers}
        </button>
      </div>
      <SideForm title={words.addPapers} open={adding} onClose={close}>
        <div className="stack">
          <p className="soft">{words.addPapersLead}</p>
          <RecordForm
            fields={[{ name: 'papers', kind: 'files', max: left, label: words.fields.papers }]}
            submit={words.addPapers}
            onSend={async ({ papers }) => {
              await answered(
                api.POST('/api/v1/conference/items/{regionId}/{id}/papers', {
                  params: { path: { regionId: item.regionId, id: item.id } },
                  body: { papers: papers as AttachmentRef[] },
                }),
              )
              await queries.invalidateQueries({ queryKey: ALL_CONFERENCE })
            }}
            onDone={close}
          />
        </div>
      </SideForm>
    </>
  )
}
