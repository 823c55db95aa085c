import { answered, type HearingParticipants } from '@huiyin/api'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { REVIEW } from './words/index.ts'

/** Who is invited and who came: sealed until it is opened for a reason, which the audit log keeps. */
export function HearingPeople({ at }: { at: { regionId: string; id: string } }): ReactNode {
  const words = useWords(REVIEW)
  const [asking, setAsking] = useState(false)
  const [opened, setOpened] = useState<HearingParticipants | null>(null)
  if (opened)
    return (
      <dl className="facts">
        <dt>{words.people}</dt>
        <dd className="pre">{opened.people}</dd>
        {opened.present === '' ? null : (
          <>
            <dt>{words.present}</dt>
            <dd className="pre">{opened.present}</dd>
          </>
        )}
      </dl>
    )
  return (
    <div className="row no-print">
      <Button data-verb="participants" onClick={() => setAsking(true)}>
        {words.openPeople}
      </Button>
      <SideForm title={words.openPeople} open={asking} onClose={() => setAsking(false)}>
        <div className="stack">
          <p className="soft">{words.openPeopleLead}</p>
          <RecordForm
            fields={[{ name: 'reason', kind: 'line', max: 500, label: words.fields.openReason }]}
            submit={words.openPeople}
            onSend={async ({ reason }) => {
              const body = { reason: String(reason) }
              setOpened(
                await answered(
                  api.POST('/api/v1/hearings/{regionId}/{id}/participants', { params: { path: at }, body }),
                ),
              )
            }}
            onDone={() => setAsking(false)}
          />
        </div>
      </SideForm>
    </div>
  )
}
