import { answered, type Delivery, type DeliveryRow } from '@huiyin/api'
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { deliveryPages, deliveryQuery, type DeliverySearch } from './queries.ts'
import { NOTIFICATION } from './words/index.ts'

const STATES = ['dead', 'failed', 'waiting', 'sent', 'discarded', 'dropped'] as const
const CHANNELS = ['email', 'sms', 'official-account'] as const

/** What happened to the messages that left the office or could not; dead letters are tried again or discarded here. */
export function DeliveriesPage(): ReactNode {
  const { deliveries: words, channels } = useWords(NOTIFICATION)
  const common = useWords(COMMON)
  const search: DeliverySearch = useSearch({ from: '/desk/admin/deliveries' })
  const navigate = useNavigate({ from: '/admin/deliveries' })
  const found = useInfiniteQuery(deliveryPages(search))
  const [opened, setOpened] = useState<DeliveryRow>()
  const rows = found.data?.pages.flatMap((page) => page.items) ?? []
  const counts = found.data?.pages[0]?.counts ?? []
  const count = (match: (each: (typeof counts)[number]) => boolean): number =>
    counts.filter(match).reduce((sum, each) => sum + each.count, 0)
  const show = (change: DeliverySearch): void =>
    void navigate({
      search: Object.fromEntries(Object.entries({ ...search, ...change }).filter(([, value]) => value !== '')),
    })
  return (
    <Page title={words.title} lead={words.lead}>
      <Chips
        label={words.state}
        value={search.state ?? ''}
        chips={[
          { value: '', label: `${words.all} ${count(() => true)}` },
          ...STATES.map((state) => ({
            value: state,
            label: `${words.states[state]} ${count((each) => each.state === state)}`,
          })),
        ]}
        onChange={(state) => show({ state })}
      />
      <Chips
        label={words.channel}
        value={search.channel ?? ''}
        chips={[
          { value: '', label: words.all },
          ...CHANNELS.map((channel) => ({
            value: channel,
            label: `${channels[channel]} ${count((each) => each.channel === channel)}`,
          })),
        ]}
        onChange={(channel) => show({ channel })}
      />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.data && rows.length === 0 ? (
        <p className="sheet empty">{words.none}</p>
      ) : (
        <DeliveryTable rows={rows} onOpen={setOpened} />
      )}
      {found.hasNextPage ? (
        <div>
          <Button loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
      <SideForm title={words.details} open={opened !== undefined} onClose={() => setOpened(undefined)}>
        {opened ? <OneDelivery regionId={opened.regionId} id={opened.id} /> : null}
      </SideForm>
    </Page>
  )
}

function DeliveryTable({
  rows,
  onOpen,
}: {
  rows: readonly DeliveryRow[]
  onOpen: (row: DeliveryRow) => void
}): ReactNode {
  const { deliveries: words, channels } = useWords(NOTIFICATION)
  const say = useSay()
  const dates = useDates()
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.reader}</th>
            <th scope="col">{words.channel}</th>
            <th scope="col">{words.state}</th>
            <th scope="col">{words.tries}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">
              <span className="only-read">{words.details}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>{say(row.name)}</td>
              <td className="figures nowrap">{row.number ?? <span className="tag">{words.confidential}</span>}</td>
              <td>{words.readers[row.reader]}</td>
              <td>{channels[row.channel]}</td>
              <td>
                <span className={row.state === 'dead' ? 'tag tag-alarm' : 'tag'}>{words.states[row.state]}</span>
                {row.failure === null ? null : <div className="soft small">{words.failures[row.failure]}</div>}
              </td>
              <td className="figures">{row.tries}</td>
              <td className="nowrap">
                {dates.moment(row.updatedAt)}
                {row.state === 'failed' && row.nextAt !== null ? (
                  <div className="soft small">{fill(words.nextAt, { time: dates.moment(row.nextAt) })}</div>
                ) : null}
              </td>
              <td>
                <Button size="small" onClick={() => onOpen(row)}>
                  {words.details}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OneDelivery({ regionId, id }: { regionId: string; id: string }): ReactNode {
  const { deliveries: words } = useWords(NOTIFICATION)
  const say = useSay()
  const dates = useDates()
  const { data, error } = useQuery(deliveryQuery(regionId, id))
  if (!data) return <ProblemNotice error={error} />
  return (
    <div className="stack">
      <p>
        <strong>{say(data.name)}</strong> · {words.states[data.state]}
        {data.failure === null ? null : <> · {words.failures[data.failure]}</>}
      </p>
      <ol>
        {data.steps.map((step) => (
          <li key={`${step.at} ${step.step}`}>
            {dates.moment(step.at)} {words.steps[step.step as keyof typeof words.steps] ?? step.step}
            {step.failure === null ? null : <>：{words.failures[step.failure]}</>}
            {step.by === null ? null : (
              <div className="soft small">
                {words.by} {step.by}：{step.reason}
              </div>
            )}
          </li>
        ))}
      </ol>
      {data.may.length > 0 ? <MoveForm key={data.version} delivery={data} /> : null}
    </div>
  )
}

/** Trying again or giving up needs a reason; what was typed stays when it is refused. */
function MoveForm({ delivery }: { delivery: Delivery }): ReactNode {
  const { deliveries: words } = useWords(NOTIFICATION)
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const move = useMutation({
    mutationFn: (step: 'retry' | 'discard') =>
      answered(
        api.POST('/api/v1/deliveries/{regionId}/{id}/{step}', {
          params: { path: { regionId: delivery.regionId, id: delivery.id, step } },
          body: { reason, version: delivery.version },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['deliveries'] }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    move.mutate('retry')
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={move.error} />
      <Field label={words.reason} help={words.reasonHelp} required>
        {(control) => (
          <Input {...control} maxLength={200} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
      </Field>
      <p className="soft small">{words.discardLead}</p>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={move.isPending}>
          {words.retry}
        </Button>
        <Button danger disabled={move.isPending} onClick={() => move.mutate('discard')}>
          {words.discard}
        </Button>
      </div>
    </form>
  )
}
