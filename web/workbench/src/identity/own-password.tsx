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

const EMPTY = { present: '', next: '', repeat: '' }

/** Changing one's own password; sessions elsewhere end with it. */
export function OwnPassword({ mustChange }: { mustChange: boolean }): ReactNode {
  const { me: words } = useWords(IDENTITY)
  const queries = useQueryClient()
  const [given, setGiven] = useState(EMPTY)
  const [differs, setDiffers] = useState(false)
  const change = useMutation({
    mutationFn: () =>
      answered(api.PUT('/api/v1/session/password', { body: { present: given.present, next: given.next } })),
    onSuccess: () => {
      setGiven(EMPTY)
      void queries.invalidateQueries({ queryKey: sessionQuery.queryKey })
      void queries.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setDiffers(given.next !== given.repeat)
    if (given.next === given.repeat) change.mutate()
  }
  const field = (name: keyof typeof EMPTY, autoComplete: string, help?: string): ReactNode => (
    <Field label={words[name]} help={help} required error={name === 'repeat' && differs ? words.differs : undefined}>
      {(control) => (
        <Input.Password
          {...control}
          autoComplete={autoComplete}
          visibilityToggle={false}
          value={given[name]}
          onChange={(event) => setGiven({ ...given, [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <section className="sheet">
      <h2>{words.password}</h2>
      <form className="stack" onSubmit={submit}>
        {mustChange ? (
          <div className="notice notice-news">
            <strong>{words.mustChange}</strong>
          </div>
        ) : null}
        {change.isSuccess ? <output className="notice notice-good">{words.changed}</output> : null}
        <ProblemNotice error={change.error} />
        {field('present', 'current-password')}
        {field('next', 'new-password', words.nextHelp)}
        {field('repeat', 'new-password')}
        <div>
          <Button type="primary" htmlType="submit" loading={change.isPending}>
            {words.change}
          </Button>
        </div>
      </form>
    </section>
  )
}
