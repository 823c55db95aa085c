import { answered, type Bulletin } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField, type RecordValues } from '../records/record-form.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { ALL_BULLETINS, type BulletinAt } from './queries.ts'
import { BULLETIN } from './words/index.ts'

type Verb = Exclude<Bulletin['may'][number], 'edit'>

/** One door per step; all take the bulletin, the version that was seen, and the step's own input. */
type StepDoor = '/api/v1/bulletins/{regionId}/{id}/withdraw'

/** What may be done with the bulletin now. */
export function Steps({ at, bulletin }: { at: BulletinAt; bulletin: Bulletin }): ReactNode {
  const words = useWords(BULLETIN)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [verb, setVerb] = useState<Verb | null>(null)
  const renew = (): Promise<void> => queries.invalidateQueries({ queryKey: ALL_BULLETINS })
  const receive = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/bulletins/{regionId}/{id}/receive', { params: { path: at }, body: {} })),
    onSettled: renew,
  })
  const may = bulletin.may.filter((each): each is Verb => each !== 'edit')
  const reason: RecordField = { name: 'reason', kind: 'text', max: 500, label: words.fields.reason }
  const fields: Readonly<Partial<Record<Verb, readonly RecordField[]>>> = {
    discard: [reason],
    return: [reason],
    withdraw: [reason],
    replace: [{ name: 'note', kind: 'text', max: 500, label: words.fields.note }],
    issue: [
      {
        name: 'recipients',
        kind: 'offices',
        max: 300,
        label: words.fields.recipients,
        help: words.fields.recipientsHelp,
        optional: true,
      },
    ],
  }
  const send = async (of: Verb, values: RecordValues): Promise<void> => {
    if (of === 'replace') {
      const body = values as { note: string }
      const { regionId, id } = await answered(
        api.POST('/api/v1/bulletins/{regionId}/{id}/replace', { params: { path: at }, body }),
      )
      await navigate({ to: '/desks/bulletins/$regionId/$id', params: { regionId, id } })
      return
    }
    await answered(
      api.POST(`/api/v1/bulletins/{regionId}/{id}/${of}` as StepDoor, {
        params: { path: at, header: { 'If-Match': `"${bulletin.version}"` } },
        body: values as { reason: string },
      }),
    )
  }
  if (may.length === 0 && !bulletin.mayReceive) return null
  const confirm = verb === null ? '' : words.verbs[verb].sure
  return (
    <div className="row no-print">
      <ProblemNotice error={receive.error} />
      {bulletin.mayReceive ? (
        <Button type="primary" data-verb="receive" loading={receive.isPending} onClick={() => receive.mutate()}>
          {words.verbs.receive.name}
        </Button>
      ) : null}
      {may.map((each) => (
        <Button
          key={each}
          data-verb={each}
          {...(each === 'issue' ? { type: 'primary' } : {})}
          onClick={() => setVerb(each)}
        >
          {words.verbs[each].name}
        </Button>
      ))}
      <SideForm title={verb === null ? '' : words.verbs[verb].name} open={verb !== null} onClose={() => setVerb(null)}>
        {verb === null ? null : (
          <div className="stack">
            <p className="soft">{words.verbs[verb].lead}</p>
            <RecordForm
              key={verb}
              fields={fields[verb] ?? []}
              initial={verb === 'issue' ? { recipients: bulletin.usual } : {}}
              submit={words.verbs[verb].name}
              {...(confirm === '' ? {} : { confirm })}
              onSend={async (values) => {
                try {
                  await send(verb, values)
                } finally {
                  await renew()
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
