import { answered, type Staff } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { ReleasePart } from '../../handover/release-part.tsx'
import { Field } from '../../ui/field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { IDENTITY } from '../words/index.ts'
import { staffQuery } from './queries.ts'
import { StaffFields, type StaffGiven } from './staff-fields.tsx'

type Change = Partial<{ name: string; officeId: string; roles: Staff['roles']; active: boolean }>

/** Corrects, deactivates, gives a new password or ends the sessions of one person. */
export function ChangeStaffForm({ staff, onDone }: { staff: Staff; onDone: () => void }): ReactNode {
  const { staff: words } = useWords(IDENTITY)
  const common = useWords(COMMON)
  const queries = useQueryClient()
  const [given, setGiven] = useState<StaffGiven>(staff)
  const path = { id: staff.id }
  const finish = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: staffQuery.queryKey })
    onDone()
  }
  const change = useMutation({
    mutationFn: (body: Change) =>
      answered(
        api.PATCH('/api/v1/staff/{id}', { params: { path, header: { 'If-Match': `"${staff.version}"` } }, body }),
      ),
    onSuccess: finish,
  })
  const endSessions = useMutation({
    mutationFn: () => answered(api.DELETE('/api/v1/staff/{id}/sessions', { params: { path } })),
    onSuccess: finish,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    change.mutate({
      name: given.name,
      roles: given.roles,
      ...(given.officeId === null ? {} : { officeId: given.officeId }),
    })
  }
  return (
    <div className="stack-wide">
      <form className="stack" onSubmit={submit}>
        <ProblemNotice error={change.error ?? endSessions.error} />
        <StaffFields given={given} onChange={setGiven} />
        <div className="row">
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {common.save}
          </Button>
          <Button onClick={() => change.mutate({ active: !staff.active })}>
            {staff.active ? words.deactivate : words.activate}
          </Button>
          <Button onClick={() => endSessions.mutate()}>{words.endSessions}</Button>
        </div>
      </form>
      <ReleasePart staff={staff} onDone={finish} />
      <NewPassword staff={staff} onDone={finish} />
    </div>
  )
}

function NewPassword({ staff, onDone }: { staff: Staff; onDone: () => Promise<void> }): ReactNode {
  const { staff: words } = useWords(IDENTITY)
  const [password, setPassword] = useState('')
  const reset = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/staff/{id}/password', { params: { path: { id: staff.id } }, body: { password } })),
    onSuccess: onDone,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    reset.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <h2>{words.reset}</h2>
      <p className="soft">{fill(words.resetLead, { name: staff.name })}</p>
      <ProblemNotice error={reset.error} />
      <Field label={words.password} help={words.passwordHelp} required>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={200}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button htmlType="submit" loading={reset.isPending}>
          {words.reset}
        </Button>
      </div>
    </form>
  )
}
