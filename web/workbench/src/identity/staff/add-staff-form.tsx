import { answered } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { Field } from '../../ui/field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { IDENTITY } from '../words/index.ts'
import { staffQuery } from './queries.ts'
import { StaffFields, type StaffGiven } from './staff-fields.tsx'

/** Takes somebody on, with a first password that must be changed. */
export function AddStaffForm({ onDone }: { onDone: () => void }): ReactNode {
  const { staff: words } = useWords(IDENTITY)
  const queries = useQueryClient()
  const [given, setGiven] = useState<StaffGiven>({ name: '', officeId: null, roles: [] })
  const [account, setAccount] = useState({ username: '', password: '' })
  const add = useMutation({
    mutationFn: () =>
      answered(api.POST('/api/v1/staff', { body: { ...given, officeId: given.officeId ?? '', ...account } })),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: staffQuery.queryKey })
      onDone()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    add.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={add.error} />
      <StaffFields given={given} onChange={setGiven} />
      <Field label={words.username} help={words.usernameHelp} required>
        {(control) => (
          <Input
            {...control}
            autoCapitalize="none"
            autoComplete="off"
            maxLength={32}
            value={account.username}
            onChange={(event) => setAccount({ ...account, username: event.target.value })}
          />
        )}
      </Field>
      <Field label={words.password} help={words.passwordHelp} required>
        {(control) => (
          <Input
            {...control}
            autoComplete="off"
            maxLength={200}
            value={account.password}
            onChange={(event) => setAccount({ ...account, password: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button type="primary" htmlType="submit" loading={add.isPending}>
          {words.add}
        </Button>
      </div>
    </form>
  )
}
