import { answered, type Office } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { MergerPart } from '../handover/merger-part.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { ParticularsFields, particularsBody, particularsOf } from './particulars-fields.tsx'
import { useOfficeChoices } from './queries.ts'
import { useFinish } from './use-finish.ts'
import { OFFICE } from './words/index.ts'

const seenVersion = (office: Office): { 'If-Match': string } => ({ 'If-Match': `"${office.version ?? 0}"` })

/** What can be done with one office: correct it, move it, merge it into another, close it. */
export function OfficeForms({ office, onDone }: { office: Office; onDone: () => void }): ReactNode {
  const words = useWords(OFFICE)
  const finish = useFinish(onDone)
  const params = { path: { id: office.id }, header: seenVersion(office) }
  return (
    <div className="stack-wide">
      <CorrectForm office={office} onDone={finish} />
      <ReasonedForm
        title={words.move}
        lead={words.moveLead}
        other={words.fields.newParent}
        office={office}
        onDone={finish}
        send={(reason, parentId) =>
          answered(api.POST('/api/v1/offices/{id}/move', { params, body: { reason, parentId } }))
        }
      />
      <details className="fold">
        <summary>{words.merge}</summary>
        <MergerPart office={office} />
      </details>
      <ReasonedForm
        title={words.close}
        lead={words.closeLead}
        office={office}
        onDone={finish}
        send={(reason) => answered(api.POST('/api/v1/offices/{id}/close', { params, body: { reason } }))}
      />
    </div>
  )
}

function CorrectForm({ office, onDone }: { office: Office; onDone: () => Promise<void> }): ReactNode {
  const common = useWords(COMMON)
  const [given, setGiven] = useState(() => particularsOf(office))
  const correct = useMutation({
    mutationFn: () =>
      answered(
        api.PATCH('/api/v1/offices/{id}', {
          params: { path: { id: office.id }, header: seenVersion(office) },
          body: particularsBody(given),
        }),
      ),
    onSuccess: onDone,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    correct.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={correct.error} />
      <ParticularsFields given={given} onChange={setGiven} />
      <div>
        <Button type="primary" htmlType="submit" loading={correct.isPending}>
          {common.save}
        </Button>
      </div>
    </form>
  )
}

interface ReasonedProps {
  title: string
  lead: string
  /** The label of the other office, where one is needed. */
  other?: string
  office: Office
  send: (reason: string, other: string) => Promise<unknown>
  onDone: () => Promise<void>
}

/** A change of the tree that needs a reason and, for some, another office. */
function ReasonedForm({ title, lead, other, office, send, onDone }: ReasonedProps): ReactNode {
  const { fields } = useWords(OFFICE)
  const { pickOffice } = useWords(COMMON)
  const [reason, setReason] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const choices = useOfficeChoices((one) => one.active && one.id !== office.id)
  const change = useMutation({ mutationFn: () => send(reason, chosen ?? ''), onSuccess: onDone })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    change.mutate()
  }
  return (
    <details className="fold">
      <summary>{title}</summary>
      <form className="stack" onSubmit={submit}>
        <p className="soft">{lead}</p>
        <ProblemNotice error={change.error} />
        {other === undefined ? null : (
          <Field label={other} required>
            {(control) => (
              <ChoiceField
                control={control}
                choices={choices}
                placeholder={pickOffice}
                value={chosen}
                onChange={setChosen}
              />
            )}
          </Field>
        )}
        <Field label={fields.reason} help={fields.reasonHelp} required>
          {(control) => (
            <Input {...control} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          )}
        </Field>
        <div>
          <Button
            htmlType="submit"
            loading={change.isPending}
            disabled={reason.trim() === '' || (other !== undefined && chosen === null)}
          >
            {title}
          </Button>
        </div>
      </form>
    </details>
  )
}
