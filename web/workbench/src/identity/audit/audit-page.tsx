import { answered, type AuditLine } from '@huiyin/api'
import { infiniteQueryOptions, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useOffices } from '../../office/queries.ts'
import { useDates } from '../../ui/dates.ts'
import { ChoiceField } from '../../ui/choice-field.tsx'
import { Field } from '../../ui/field.tsx'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useSay, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { staffQuery } from '../staff/queries.ts'
import { AUDITED } from '../words/audited.ts'
import { IDENTITY } from '../words/index.ts'

type AuditSearch = Partial<Record<'action' | 'actor' | 'subject', string>>

const auditPages = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/audit', {
          params: { query: { ...search, ...(pageParam === '' ? {} : { before: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** Who did what to what, and why; newest first. */
export function AuditPage(): ReactNode {
  const { audit: words } = useWords(IDENTITY)
  const common = useWords(COMMON)
  const search: AuditSearch = useSearch({ from: '/desk/admin/audit' })
  const log = useInfiniteQuery(auditPages(search))
  const lines = log.data?.pages.flatMap((page) => page.lines) ?? []
  return (
    <Page title={words.title} lead={words.lead}>
      <AuditFilters key={JSON.stringify(search)} search={search} />
      <ProblemNotice error={log.error} onRetry={() => void log.refetch()} />
      {log.data && lines.length === 0 ? <p className="sheet empty">{words.none}</p> : <AuditTable lines={lines} />}
      {log.hasNextPage ? (
        <div>
          <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}

function AuditFilters({ search }: { search: AuditSearch }): ReactNode {
  const { audit: words } = useWords(IDENTITY)
  const { pickStaff } = useWords(COMMON)
  const audited = useWords(AUDITED)
  const navigate = useNavigate({ from: '/admin/audit' })
  const { data: staff = [] } = useQuery(staffQuery)
  const [subject, setSubject] = useState(search.subject ?? '')
  const show = (change: AuditSearch): void =>
    void navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')),
    })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    show({ subject: subject.trim() })
  }
  return (
    <form className="sheet field-row" onSubmit={submit}>
      <Field label={words.actionFilter}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={Object.entries(audited).map(([value, label]) => ({ value, label, note: value }))}
            value={search.action ?? null}
            onChange={(action) => show({ action: action ?? '' })}
          />
        )}
      </Field>
      <Field label={words.actorFilter}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={staff.map((one) => ({ value: `officer:${one.id}`, label: one.name, note: one.username }))}
            placeholder={pickStaff}
            value={search.actor ?? null}
            onChange={(actor) => show({ actor: actor ?? '' })}
          />
        )}
      </Field>
      <Field label={words.subjectFilter}>
        {({ 'aria-required': _never, ...control }) => (
          <Input {...control} type="search" value={subject} onChange={(event) => setSubject(event.target.value)} />
        )}
      </Field>
      <div style={{ alignSelf: 'end' }}>
        <Button htmlType="submit">{words.find}</Button>
      </div>
    </form>
  )
}

function AuditTable({ lines }: { lines: readonly AuditLine[] }): ReactNode {
  const { audit: words } = useWords(IDENTITY)
  const audited = useWords(AUDITED)
  const dates = useDates()
  const offices = useOffices()
  const say = useSay()
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.at}</th>
            <th scope="col">{words.actor}</th>
            <th scope="col">{words.action}</th>
            <th scope="col">{words.subject}</th>
            <th scope="col">{words.reason}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td className="nowrap">{dates.moment(line.at)}</td>
              <td>
                {line.actorName || line.actor}
                <div className="soft small">{say(offices.get(line.officeId ?? '')?.name)}</div>
              </td>
              <td>{audited[line.action as keyof typeof audited] ?? line.action}</td>
              <td className="figures small" style={{ overflowWrap: 'anywhere' }}>
                {line.subject}
              </td>
              <td>{line.reason}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
