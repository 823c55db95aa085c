import { answered, type BulletinLine } from '@huiyin/api'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm, type RecordField } from '../records/record-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { ALL_BULLETINS, bulletinPages } from './queries.ts'
import { KINDS, type BulletinSearch, type Kind } from './search.ts'
import { BULLETIN } from './words/index.ts'

const STATES = ['draft', 'submitted', 'issued', 'replaced', 'withdrawn'] as const

/** Bulletins of the office and those it received, the newest first. */
export function BulletinsPage(): ReactNode {
  const words = useWords(BULLETIN)
  const common = useWords(COMMON)
  const search: BulletinSearch = useSearch({ from: '/desk/desks/bulletins' })
  const navigate = useNavigate({ from: '/desks/bulletins' })
  const mayCompose = useMay('bulletin.compose')
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery(bulletinPages(search))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const filter = (name: keyof BulletinSearch, value: string): void => {
    const { [name]: _before, ...rest } = search
    void navigate({ search: (value === '' ? rest : { ...rest, [name]: value }) as BulletinSearch })
  }
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={mayCompose ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null}
    >
      <div className="row no-print">
        <Chips
          label={words.sides.label}
          value={search.side ?? ''}
          chips={[
            { value: '', label: words.all },
            { value: 'own', label: words.sides.own },
            { value: 'received', label: words.sides.received },
          ]}
          onChange={(value) => filter('side', value)}
        />
        <Chips
          label={words.fields.kind}
          value={search.kind ?? ''}
          chips={[
            { value: '' as const, label: words.all },
            ...KINDS.map((value) => ({ value, label: words.kinds[value] })),
          ]}
          onChange={(value) => filter('kind', value)}
        />
        <Chips
          label={words.fields.state}
          value={search.state ?? ''}
          chips={[{ value: '', label: words.all }, ...STATES.map((value) => ({ value, label: words.states[value] }))]}
          onChange={(value) => filter('state', value)}
        />
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? <Rows rows={rows} /> : null}
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <ComposeForm />
      </SideForm>
    </Page>
  )
}

function Rows({ rows }: { rows: readonly BulletinLine[] }): ReactNode {
  const words = useWords(BULLETIN)
  const say = useSay()
  const dates = useDates()
  const { columns } = words
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.name}</caption>
        <thead>
          <tr>
            {[columns.title, columns.kind, columns.period, columns.state, columns.number, columns.received].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link
                  to="/desks/bulletins/$regionId/$id"
                  params={{ regionId: row.regionId, id: row.id }}
                  data-row={row.id}
                >
                  {row.title}
                </Link>
                {row.own ? null : <div className="soft small">{say(row.office.name)}</div>}
              </td>
              <td>{words.kinds[row.kind]}</td>
              <td>{fill(words.period, { from: dates.day(row.from), to: dates.day(row.to) })}</td>
              <td>{words.states[row.state]}</td>
              <td className="figures-left">{row.number}</td>
              <td>
                {row.own
                  ? row.sent === 0
                    ? '–'
                    : fill(words.receivedOf, { received: row.received, sent: row.sent })
                  : row.ownReceived
                    ? '✓'
                    : row.state === 'issued'
                      ? words.toReceive
                      : '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** The kind and, where another than the last one is wanted, the period. */
function ComposeForm(): ReactNode {
  const words = useWords(BULLETIN)
  const { language } = usePreferences()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const fields: readonly RecordField[] = [
    {
      name: 'kind',
      kind: 'choice',
      label: words.fields.kind,
      choices: KINDS.map((value) => ({ value, label: words.kinds[value] })),
    },
    { name: 'from', kind: 'date', label: words.fields.from, help: words.fields.periodHelp, optional: true },
    { name: 'to', kind: 'date', label: words.fields.to, optional: true },
    {
      name: 'language',
      kind: 'choice',
      label: words.fields.language,
      choices: [
        { value: 'zh-CN', label: words.fields.chinese },
        { value: 'en', label: words.fields.english },
      ],
    },
  ]
  return (
    <div className="stack">
      <p className="soft">{words.addLead}</p>
      <RecordForm
        fields={fields}
        initial={{ kind: 'monthly', language }}
        submit={words.addSubmit}
        onSend={async (values) => {
          const { regionId, id } = await answered(
            api.POST('/api/v1/bulletins', { body: values as { kind: Kind; language: 'zh-CN' | 'en' } }),
          )
          await queries.invalidateQueries({ queryKey: ALL_BULLETINS })
          await navigate({ to: '/desks/bulletins/$regionId/$id', params: { regionId, id } })
        }}
      />
    </div>
  )
}
