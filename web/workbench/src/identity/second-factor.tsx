import { answered } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { sessionQuery } from '../app/session.ts'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { IDENTITY } from './words/index.ts'

/** Switching the second factor on with its first code, or off with the password. */
export function SecondFactor({ on }: { on: boolean }): ReactNode {
  const { me: words } = useWords(IDENTITY)
  return (
    <section className="sheet">
      <h2>{words.factor}</h2>
      <div className="stack">
        <p className="soft">{on ? words.factorOn : words.factorOff}</p>
        {on ? <SwitchOff /> : <SwitchOn />}
      </div>
    </section>
  )
}

function useReadSessionAgain(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
}

function SwitchOn(): ReactNode {
  const { me: words } = useWords(IDENTITY)
  const readAgain = useReadSessionAgain()
  const [code, setCode] = useState('')
  const prepare = useMutation({ mutationFn: () => answered(api.POST('/api/v1/session/second-factor')) })
  const confirm = useMutation({
    mutationFn: () => answered(api.PUT('/api/v1/session/second-factor', { body: { code } })),
    onSuccess: readAgain,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    confirm.mutate()
  }
  if (!prepare.data)
    return (
      <div className="stack">
        <ProblemNotice error={prepare.error} />
        <div>
          <Button loading={prepare.isPending} onClick={() => prepare.mutate()}>
            {words.factorPrepare}
          </Button>
        </div>
      </div>
    )
  return (
    <form className="stack" onSubmit={submit}>
      <p>{words.factorSecret}</p>
      <p className="figures">{prepare.data.secret.match(/.{1,4}/g)?.join(' ')}</p>
      <ProblemNotice error={confirm.error} />
      <Field label={words.factorCode} required>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={12}
            value={code}
            onChange={(event) => setCode(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button type="primary" htmlType="submit" loading={confirm.isPending}>
          {words.factorConfirm}
        </Button>
      </div>
    </form>
  )
}

function SwitchOff(): ReactNode {
  const { me: words } = useWords(IDENTITY)
  const readAgain = useReadSessionAgain()
  const [password, setPassword] = useState('')
  const remove = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/session/second-factor/removal', { body: { password } })),
    onSuccess: readAgain,
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    remove.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={remove.error} />
      <Field label={words.factorPassword} required>
        {(control) => (
          <Input.Password
            {...control}
            autoComplete="current-password"
            visibilityToggle={false}
            value={password}
            onChange={(event) => setPassword(event.target.value)}
          />
        )}
      </Field>
      <div>
        <Button htmlType="submit" loading={remove.isPending}>
          {words.factorRemove}
        </Button>
      </div>
    </form>
  )
}
