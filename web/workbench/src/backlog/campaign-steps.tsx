import { answered, type BacklogCampaign } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField } from '../records/record-form.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { ALL_BACKLOG, type BacklogAt } from './queries.ts'
import { BACKLOG } from './words/index.ts'

/** The steps of a campaign that are taken on the wall; summaries are issued on their own page, matters are added on theirs. */
const HERE = ['freeze', 'conclude', 'sample', 'close'] as const
type Verb = (typeof HERE)[number]

/** One door per step; all take the campaign, the version that was seen, and the step's own input. */
type StepDoor = '/api/v1/backlog/campaigns/{regionId}/{id}/conclude'

/** What may be done with the campaign now. */
export function CampaignSteps({ at, campaign }: { at: BacklogAt; campaign: BacklogCampaign }): ReactNode {
  const words = useWords(BACKLOG)
  const queries = useQueryClient()
  const [verb, setVerb] = useState<Verb | null>(null)
  const may = HERE.filter((each) => campaign.may.includes(each))
  if (may.length === 0) return null
  const fields: Readonly<Record<Verb, readonly RecordField[]>> = {
    freeze: [],
    conclude: [{ name: 'reason', kind: 'text', max: 1000, label: words.fields.reason }],
    sample: [
      { name: 'size', kind: 'number', min: 1, max: 500, label: words.fields.size },
      { name: 'lookBy', kind: 'date', label: words.fields.lookBy },
    ],
    close: [{ name: 'reason', kind: 'text', max: 1000, label: words.fields.reason }],
  }
  return (
    <div className="row no-print">
      {may.map((each) => (
        <Button key={each} data-verb={each} onClick={() => setVerb(each)}>
          {words.commands[each].name}
        </Button>
      ))}
      <SideForm
        title={verb === null ? '' : words.commands[verb].name}
        open={verb !== null}
        onClose={() => setVerb(null)}
      >
        {verb === null ? null : (
          <div className="stack">
            <p className="soft">{words.commands[verb].lead}</p>
            <RecordForm
              key={verb}
              fields={fields[verb]}
              submit={words.commands[verb].name}
              confirm={words.commands[verb].sure}
              onSend={async (values) => {
                try {
                  await answered(
                    api.POST(`/api/v1/backlog/campaigns/{regionId}/{id}/${verb}` as StepDoor, {
                      params: { path: at, header: { 'If-Match': `"${campaign.version}"` } },
                      body: values as { reason: string },
                    }),
                  )
                } finally {
                  await queries.invalidateQueries({ queryKey: ALL_BACKLOG })
                }
              }}
              onDone={() => setVerb(null)}
            />
          </div>
        )}
      </SideForm>
    </div>
  )
}
