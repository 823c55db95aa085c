import { answered, type OfficerMatter, type Person } from '@huiyin/api'
import { useMutation } from '@tanstack/react-query'
import { Button, Input, type InputRef } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useMay } from '../../app/session.ts'
import { Field } from '../../ui/field.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useFocus } from '../../ui/use-focus.ts'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { MATTER } from '../words/matter.ts'

/** The petitioners: sealed until an officer gives a reason, which is logged. Never kept in the cache of the page. */
export function People({ matter }: { matter: OfficerMatter }): ReactNode {
  const { people: words } = useWords(MATTER)
  const mayLook = useMay('matter.people')
  const [asking, setAsking] = useState(false)
  const reveal = useMutation({
    mutationFn: (reason: string) =>
      answered(
        api.POST('/api/v1/matters/{regionId}/{matterId}/people', { params: { path: matter }, body: { reason } }),
      ),
    gcTime: 0,
  })
  const people = reveal.data?.people
  return (
    <section className="sheet no-print">
      <h2>{words.title}</h2>
      {people === undefined ? (
        <div className="stack">
          <p className="soft">{matter.anonymous ? words.anonymous : words.sealed}</p>
          {asking ? (
            <AskReason
              onGive={(reason) => reveal.mutate(reason)}
              onCancel={() => setAsking(false)}
              isAsking={reveal.isPending}
              error={reveal.error}
            />
          ) : null}
          {asking || matter.anonymous || !mayLook ? null : (
            <div>
              <Button onClick={() => setAsking(true)}>{words.reveal}</Button>
            </div>
          )}
        </div>
      ) : (
        <div>
          <div className="row">
            <span className="soft">{fill(words.shownUntil, { reason: reveal.variables ?? '' })}</span>
            <Button
              onClick={() => {
                reveal.reset()
                setAsking(false)
              }}
            >
              {words.hide}
            </Button>
          </div>
          {people.map((person) => (
            <PersonLines key={JSON.stringify(person)} person={person} />
          ))}
        </div>
      )}
    </section>
  )
}

function AskReason({
  onGive,
  onCancel,
  isAsking,
  error,
}: {
  onGive: (reason: string) => void
  onCancel: () => void
  isAsking: boolean
  error: unknown
}): ReactNode {
  const { people: words } = useWords(MATTER)
  const common = useWords(COMMON)
  const [reason, setReason] = useState('')
  const input = useFocus<InputRef>()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (reason.trim() !== '') onGive(reason.trim())
  }
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={words.reason} help={words.reasonHelp} required>
        {(control) => (
          <Input
            {...control}
            ref={input}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <ProblemNotice error={error} />
      <div className="row">
        <Button type="primary" htmlType="submit" loading={isAsking}>
          {words.confirm}
        </Button>
        <Button type="text" onClick={onCancel}>
          {common.cancel}
        </Button>
      </div>
    </form>
  )
}

function PersonLines({ person }: { person: Person }): ReactNode {
  const { people: words } = useWords(MATTER)
  const lines = [
    [words.name, person.name],
    [words.phone, person.phone],
    [words.email, person.email],
    [words.address, [person.address, person.postcode].filter(Boolean).join(' ')],
    [
      words.document,
      person.documentNumber === '' ? '' : `${words.documents[person.documentType]} ${person.documentNumber}`,
    ],
  ] as const
  return (
    <dl className="facts person">
      {lines.map(([name, value]) =>
        value === '' ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              {value}{' '}
              {name === words.name && person.representative ? (
                <span className="tag">{words.representative}</span>
              ) : null}
            </dd>
          </div>
        ),
      )}
    </dl>
  )
}
