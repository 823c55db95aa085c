import { answered, type SupervisionGroup, type SupervisionLine } from '@huiyin/api'
import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { PhaseMark } from '../matter/marks/phase-mark.tsx'
import { RecordForm } from '../records/record-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { daysFromToday, useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Mark } from '../ui/shape.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { ALL_SUPERVISION, casePages, groupsQuery } from './queries.ts'
import type { CaseSearch } from './search.ts'
import { choicesOf } from './step-forms.ts'
import { SupervisionNav } from './supervision-nav.tsx'
import { SUPERVISION } from './words/index.ts'

const SIDES = ['supervising', 'supervised', 'all'] as const
const STATES = ['open', 'closed'] as const

/** The cases of supervision, the longest standing first, with the offices that they are about. */
export function CasesPage(): ReactNode {
  const words = useWords(SUPERVISION)
  const common = useWords(COMMON)
  const search = useSearch({ from: '/desk/desks/supervision' })
  const navigate = useNavigate({ from: '/desks/supervision' })
  const mayAct = useMay('supervision.act')
  const show = (change: { [Key in keyof CaseSearch]: CaseSearch[Key] | undefined }): void =>
    void navigate({
      search: Object.fromEntries(
        Object.entries({ ...search, ...change }).filter(([, value]) => value !== undefined),
      ) as CaseSearch,
    })
  const list = useInfiniteQuery({ ...casePages(search), placeholderData: keepPreviousData })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const side = search.side ?? 'supervising'
  const state = search.state ?? 'open'
  return (
    <Page title={words.name} lead={words.lead} actions={mayAct ? <EvaluateButton /> : null}>
      <SupervisionNav />
      <div className="row no-print">
        <Chips
          label={words.side.label}
          value={side}
          chips={SIDES.map((value) => ({ value, label: words.side[value] }))}
          onChange={(next) => show({ side: next === 'supervising' ? undefined : next, office: undefined })}
        />
        <Chips
          label={words.state.label}
          value={state}
          chips={STATES.map((value) => ({ value, label: words.state[value] }))}
          onChange={(next) => show({ state: next === 'open' ? undefined : next })}
        />
        <Field label={words.kind}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={choicesOf(words.kinds)}
              placeholder={words.anyKind}
              value={search.kind ?? null}
              onChange={(kind) => show({ kind: kind ?? undefined })}
            />
          )}
        </Field>
      </div>
      {side === 'supervising' && state === 'open' ? (
        <OfficeGroups chosen={search.office} onChoose={(office) => show({ office })} />
      ) : null}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? <CaseTable rows={rows} /> : null}
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}

function EvaluateButton(): ReactNode {
  const words = useWords(SUPERVISION)
  const queries = useQueryClient()
  const run = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/supervision/evaluate', { body: {} })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ALL_SUPERVISION }),
  })
  return (
    <>
      {run.data ? <output className="soft small">{fill(words.evaluated, run.data)}</output> : null}
      <ProblemNotice error={run.error} />
      <Button loading={run.isPending} onClick={() => run.mutate()}>
        {words.evaluate}
      </Button>
    </>
  )
}

function OfficeGroups({
  chosen,
  onChoose,
}: {
  chosen: string | undefined
  onChoose: (office: string | undefined) => void
}): ReactNode {
  const words = useWords(SUPERVISION)
  const say = useSay()
  const dates = useDates()
  const mayAct = useMay('supervision.act')
  const { data: groups = [] } = useQuery(groupsQuery)
  const [reminding, setReminding] = useState<SupervisionGroup | null>(null)
  if (groups.length === 0) return null
  return (
    <section className="sheet stack">
      <h2>{words.groups}</h2>
      <ul className="group-list">
        {groups.map((group) => (
          <li key={group.office.id}>
            <strong>{say(group.office.name)}</strong>
            <span className="soft small">
              {fill(words.groupLine, { n: group.total, oldest: group.oldest, date: dates.short(group.oldest) })}
            </span>
            <span className="row small">
              {group.kinds.map(({ kind, count }) => (
                <span key={kind} className="tag">
                  {words.kinds[kind]} {count}
                </span>
              ))}
            </span>
            <span className="row no-print">
              <button
                type="button"
                className="link-button"
                aria-pressed={chosen === group.office.id}
                aria-label={`${chosen === group.office.id ? words.allOffices : words.only} ${say(group.office.name)}`}
                onClick={() => onChoose(chosen === group.office.id ? undefined : group.office.id)}
              >
                {chosen === group.office.id ? words.allOffices : words.only}
              </button>
              {mayAct ? (
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${words.remindAll} ${say(group.office.name)}`}
                  onClick={() => setReminding(group)}
                >
                  {words.remindAll}
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <SideForm title={words.remindAll} open={reminding !== null} onClose={() => setReminding(null)}>
        {reminding === null ? null : <RemindForm group={reminding} onDone={() => setReminding(null)} />}
      </SideForm>
    </section>
  )
}

function RemindForm({ group, onDone }: { group: SupervisionGroup; onDone: () => void }): ReactNode {
  const words = useWords(SUPERVISION)
  const say = useSay()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return (
    <div className="stack">
      <p>{fill(words.remindAllLead, { office: say(group.office.name), n: group.total })}</p>
      <RecordForm
        fields={[{ name: 'text', kind: 'text', max: 2000, label: words.fields.text }]}
        submit={words.remindAll}
        onSend={async ({ text }) => {
          await answered(
            api.POST('/api/v1/supervision/batches', { body: { office: group.office.id, text: String(text) } }),
          )
          await queries.invalidateQueries({ queryKey: ALL_SUPERVISION })
        }}
        onDone={() => {
          onDone()
          void navigate({ to: '/desks/supervision/batches' })
        }}
      />
    </div>
  )
}

function CaseTable({ rows }: { rows: readonly SupervisionLine[] }): ReactNode {
  const words = useWords(SUPERVISION)
  const say = useSay()
  const dates = useDates()
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.nav.cases}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.since}</th>
            <th scope="col">{words.columns.matter}</th>
            <th scope="col">{words.columns.kind}</th>
            <th scope="col">{words.columns.office}</th>
            <th scope="col">{words.columns.last}</th>
            <th scope="col">{words.columns.owed}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className="nowrap">{dates.short(row.since)}</td>
              <td>
                <Link
                  to="/desks/supervision/cases/$regionId/$id"
                  params={{ regionId: row.regionId, id: row.id }}
                  data-row=""
                >
                  {row.summary}
                </Link>
                <div className="row small soft">
                  <span className="figures nowrap">{row.number}</span>
                  <PhaseMark phase={row.phase} />
                </div>
              </td>
              <td>
                {words.kinds[row.kind]}
                {row.listedUntil === null ? null : (
                  <div>
                    <span className="tag tag-alarm">{fill(words.listed, { date: dates.short(row.listedUntil) })}</span>
                  </div>
                )}
              </td>
              <td>{say(row.office.name)}</td>
              <td>
                {words.steps[row.lastStep]}
                <div className="soft small nowrap">{dates.short(row.lastOn)}</div>
              </td>
              <td className="nowrap">{row.nextOwed === null ? null : <Owed by={row.nextOwed} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A day by which something is owed; late ones have another shape, not only another colour. */
export function Owed({ by }: { by: string }): ReactNode {
  const dates = useDates()
  const late = daysFromToday(by) < 0
  return (
    <Mark shape={late ? 'alarm' : 'ring'} tone={late ? 'alarm' : 'plain'}>
      {dates.short(by)}
    </Mark>
  )
}
