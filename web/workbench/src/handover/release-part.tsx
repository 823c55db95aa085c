import { answered, type Staff } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { staffQuery } from '../identity/staff/queries.ts'
import { RecordForm } from '../records/record-form.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ALL_HANDOVER, workQuery } from './queries.ts'
import { HANDOVER } from './words/index.ts'

/** What stands between an account and its closing: the open work, to be handed over or given to a head by order. */
export function ReleasePart({ staff, onDone }: { staff: Staff; onDone: () => Promise<void> }): ReactNode {
  const { release: words } = useWords(HANDOVER)
  const { data, error } = useQuery(workQuery(staff.id))
  if (!staff.active) return null
  const count = data?.items.length ?? 0
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <ProblemNotice error={error} />
      {data ? <p className="soft">{count === 0 ? words.free : fill(words.open, { n: count })}</p> : null}
      {count > 0 ? (
        <>
          <p>
            <Link to="/desks/handover" search={{ staffId: staff.id }}>
              {words.goTo}
            </Link>
          </p>
          <ByOrder staff={staff} onDone={onDone} />
        </>
      ) : null}
    </section>
  )
}

function ByOrder({ staff, onDone }: { staff: Staff; onDone: () => Promise<void> }): ReactNode {
  const { release: words } = useWords(HANDOVER)
  const queries = useQueryClient()
  const { data: people = [] } = useQuery(staffQuery)
  const heads = people.filter(
    (one) => one.officeId === staff.officeId && one.active && one.id !== staff.id && one.roles.includes('head'),
  )
  if (heads.length === 0) return <p className="notice">{words.noHead}</p>
  return (
    <details>
      <summary>{words.byOrder}</summary>
      <RecordForm
        fields={[
          {
            name: 'head',
            kind: 'choice',
            label: words.head,
            choices: heads.map(({ id, name, username }) => ({ value: id, label: name, note: username })),
          },
          { name: 'note', kind: 'text', max: 1000, optional: true, label: words.note },
        ]}
        submit={words.submit}
        confirm={words.sure}
        onSend={async ({ head, note }) => {
          await answered(
            api.POST('/api/v1/handover/staff/{id}/release', {
              params: { path: { id: staff.id }, header: { 'If-Match': `"${staff.version}"` } },
              body: { head: String(head), note: typeof note === 'string' ? note : '' },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_HANDOVER })
          await onDone()
        }}
      />
    </details>
  )
}
