import { answered, type Deputy } from '@huiyin/api'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useSession } from '../app/session.ts'
import { staffQuery } from '../identity/staff/queries.ts'
import { IDENTITY } from '../identity/words/index.ts'
import { RecordForm } from '../records/record-form.tsx'
import { useColleagues } from '../records/use-colleagues.ts'
import { ChoicesField } from '../ui/choice-field.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { HandoverNav } from './handover-nav.tsx'
import { ALL_HANDOVER, deputyPages } from './queries.ts'
import { takeUp } from './take-up.ts'
import { HANDOVER } from './words/index.ts'

/** Who stands in for whom at the office: named, taken up, revoked, ended. */
export function DeputiesPage(): ReactNode {
  const { deputies: words, name } = useWords(HANDOVER)
  const common = useWords(COMMON)
  const session = useSession()
  const list = useInfiniteQuery(deputyPages)
  const [naming, setNaming] = useState(false)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title={name}
      lead={words.lead}
      actions={
        session.actingFor === null ? (
          <Button type="primary" onClick={() => setNaming(true)}>
            {words.name}
          </Button>
        ) : undefined
      }
    >
      <HandoverNav />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.none}</strong>
          <span>{words.noneLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? <DeputyTable rows={rows} /> : null}
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
      <SideForm title={words.name} open={naming} onClose={() => setNaming(false)}>
        <NameForm onDone={() => setNaming(false)} />
      </SideForm>
    </Page>
  )
}

function DeputyTable({ rows }: { rows: readonly Deputy[] }): ReactNode {
  const { deputies: words, nav } = useWords(HANDOVER)
  const { roles } = useWords(IDENTITY)
  const dates = useDates()
  const list = useList()
  const queries = useQueryClient()
  const revoke = useMutation({
    mutationFn: ({ regionId, id }: Deputy) =>
      answered(api.POST('/api/v1/deputies/{regionId}/{id}/revoke', { params: { path: { regionId, id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: ALL_HANDOVER }),
  })
  const take = useMutation({ mutationFn: ({ regionId, id }: Deputy) => takeUp({ regionId, id }) })
  return (
    <>
      <ProblemNotice error={revoke.error ?? take.error} />
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{nav.deputies}</caption>
          <thead>
            <tr>
              <th scope="col">{words.principal}</th>
              <th scope="col">{words.deputy}</th>
              <th scope="col">{words.roles}</th>
              <th scope="col">{words.days}</th>
              <th scope="col">{words.state}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>{row.principal.name}</td>
                <td>{row.deputy.name}</td>
                <td>
                  {list(row.roles.map((role) => roles[role]))}
                  {row.confidential ? <div className="small soft">{words.confidential}</div> : null}
                </td>
                <td>
                  {fill(words.between, { from: dates.short(row.from), to: dates.short(row.to) })}
                  <div className="small soft">{row.reason}</div>
                </td>
                <td>
                  <div className="row">
                    <span>{words.states[row.state]}</span>
                    {row.mayTakeUp ? (
                      <Button
                        size="small"
                        type="primary"
                        aria-label={fill(words.takeOne, { principal: row.principal.name })}
                        loading={take.isPending}
                        onClick={() => take.mutate(row)}
                      >
                        {words.take}
                      </Button>
                    ) : null}
                    {row.mayRevoke ? (
                      <Button
                        size="small"
                        aria-label={fill(words.revokeOne, { deputy: row.deputy.name, principal: row.principal.name })}
                        loading={revoke.isPending}
                        onClick={() => revoke.mutate(row)}
                      >
                        {words.revoke}
                      </Button>
                    ) : null}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

const GIVEN = ['intake-clerk', 'handler', 'head', 'supervisor'] as const
type Given = (typeof GIVEN)[number]

function NameForm({ onDone }: { onDone: () => void }): ReactNode {
  const { deputies: words } = useWords(HANDOVER)
  const { roles: roleNames } = useWords(IDENTITY)
  const session = useSession()
  const queries = useQueryClient()
  const colleagues = useColleagues()
  const { data: staff = [] } = useQuery(staffQuery)
  const isHead = session.roles.includes('head')
  const known = GIVEN.filter((role) => isHead || session.roles.includes(role))
  const [roles, setRoles] = useState<string[]>(() =>
    session.roles.filter((role) => (GIVEN as readonly string[]).includes(role)),
  )
  const others = isHead ? colleagues : colleagues.filter(({ value }) => value === session.staffId)
  return (
    <div className="stack">
      <p className="soft">{words.nameLead}</p>
      <Field label={words.roles} required>
        {(control) => (
          <ChoicesField
            control={control}
            choices={known.map((role) => ({ value: role, label: roleNames[role] }))}
            max={GIVEN.length}
            value={roles}
            onChange={setRoles}
          />
        )}
      </Field>
      <RecordForm
        fields={[
          { name: 'principalId', kind: 'choice', choices: others, label: words.principal },
          {
            name: 'deputyId',
            kind: 'choice',
            choices: colleagues.filter(({ value }) => staff.length > 0 || value !== session.staffId),
            label: words.deputy,
          },
          { name: 'from', kind: 'date', label: words.from },
          { name: 'to', kind: 'date', label: words.to },
          { name: 'reason', kind: 'line', max: 300, label: words.reason },
          {
            name: 'confidential',
            kind: 'confirm',
            optional: true,
            label: words.confidential,
            help: words.confidentialHelp,
          },
        ]}
        initial={{ principalId: session.staffId, from: today() }}
        submit={words.submit}
        onSend={async ({ principalId, deputyId, from, to, reason, confidential }) => {
          await answered(
            api.POST('/api/v1/deputies', {
              body: {
                principalId: String(principalId),
                deputyId: String(deputyId),
                roles: roles as Given[],
                from: String(from),
                to: String(to),
                reason: String(reason),
                confidential: confidential === true,
              },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_HANDOVER })
        }}
        onDone={onDone}
      />
    </div>
  )
}
