import { answered, Refused } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input, type InputRef } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import seal from '../app/seal.svg'
import { sessionQuery } from '../app/session.ts'
import { ReadingTools } from '../app/top-tools.tsx'
import { CodeField } from './code-field.tsx'
import { Field } from '../ui/field.tsx'
import { useTitle } from '../ui/page.tsx'
import { useFocus } from '../ui/use-focus.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { LockedNotice } from './locked-notice.tsx'
import './sign-in-page.css'
import { IDENTITY } from './words/index.ts'

/** The door of the workbench. A code is asked for when the account has a second factor; a locked account says how long. */
export function SignInPage(): ReactNode {
  const { signIn: words } = useWords(IDENTITY)
  const common = useWords(COMMON)
  const queries = useQueryClient()
  const username = useFocus<InputRef>()
  const navigate = useNavigate()
  const { to } = useSearch({ from: '/sign-in' })
  const [given, setGiven] = useState({ username: '', password: '', code: '' })
  const enter = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/session', {
          body: {
            username: given.username.trim(),
            password: given.password,
            ...(given.code === '' ? {} : { code: given.code }),
          },
        }),
      ),
    onSuccess: (session) => {
      queries.clear()
      queries.setQueryData(sessionQuery.queryKey, session)
      if (session.mustChangePassword) void navigate({ to: '/me' })
      else if (to === undefined) void navigate({ to: '/' })
      else void navigate({ href: to })
    },
  })
  const refused = enter.error instanceof Refused ? enter.error.problem : null
  const needsCode = refused?.code === 'second-factor-needed' || given.code !== ''
  const set = (name: keyof typeof given) => (event: React.ChangeEvent<HTMLInputElement>) =>
    setGiven({ ...given, [name]: event.target.value })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    enter.mutate()
  }
  return (
    <div className="door">
      <header className="door-top">
        <ReadingTools />
      </header>
      <main id="main" className="door-card">
        <div className="door-name">
          <img src={seal} alt="" />
          <div>
            <div className="door-product">{common.product}</div>
            <div className="soft">{words.lead}</div>
          </div>
        </div>
        <h1 ref={useTitle(words.title)} tabIndex={-1}>
          {words.title}
        </h1>
        {refused?.code === 'too-many' && refused.retryAfter !== null ? (
          <LockedNotice key={enter.submittedAt} seconds={refused.retryAfter} />
        ) : needsCode && refused?.code === 'second-factor-needed' ? null : (
          <ProblemNotice error={enter.error} />
        )}
        <form className="stack" onSubmit={submit}>
          <Field label={words.username} required>
            {(control) => (
              <Input
                {...control}
                name="username"
                autoComplete="username"
                autoCapitalize="none"
                ref={username}
                value={given.username}
                onChange={set('username')}
              />
            )}
          </Field>
          <Field label={words.password} required>
            {(control) => (
              <Input.Password
                {...control}
                name="password"
                autoComplete="current-password"
                visibilityToggle={false}
                value={given.password}
                onChange={set('password')}
              />
            )}
          </Field>
          {needsCode ? <CodeField value={given.code} onChange={(code) => setGiven({ ...given, code })} /> : null}
          <Button type="primary" htmlType="submit" block loading={enter.isPending}>
            {words.enter}
          </Button>
        </form>
        <div className="soft small">
          <p>{words.forgot}</p>
          <p>{words.privacy}</p>
        </div>
        <a href="/">{words.citizen}</a>
      </main>
    </div>
  )
}
