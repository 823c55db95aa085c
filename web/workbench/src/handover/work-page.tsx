import { answered, type OpenWork, type OpenWorkItem } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useSession } from '../app/session.ts'
import { staffQuery } from '../identity/staff/queries.ts'
import { RecordForm } from '../records/record-form.tsx'
import { useColleagues } from '../records/use-colleagues.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { HandoverNav } from './handover-nav.tsx'
import { ALL_HANDOVER, workQuery } from './queries.ts'
import { What } from './what.tsx'
import { HANDOVER } from './words/index.ts'

const keyOf = ({ kind, id }: OpenWorkItem): string => `${kind} ${id}`

/** Everything that waits for one person, to be handed over line by line or all at once. */
export function WorkPage(): ReactNode {
  const { work: words, lead, name } = useWords(HANDOVER)
  const session = useSession()
  const { language } = usePreferences()
  const { staffId = session.staffId } = useSearch({ from: '/desk/desks/handover' })
  const { data, error, refetch } = useQuery(workQuery(staffId))
  const asked = new URLSearchParams({ staffId, lang: language }).toString()
  return (
    <Page
      title={name}
      lead={lead}
      actions={<Button href={`/api/v1/handover/work/export?${asked}`}>{words.export}</Button>}
    >
      <HandoverNav />
      <Whose staffId={staffId} />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {data ? <Work key={staffId} data={data} /> : error ? null : <Loading />}
    </Page>
  )
}

/** Heads and administrators look after the work of others, too. */
function Whose({ staffId }: { staffId: string }): ReactNode {
  const { work: words } = useWords(HANDOVER)
  const session = useSession()
  const navigate = useNavigate({ from: '/desks/handover' })
  const { data: staff = [] } = useQuery(staffQuery)
  if (!session.roles.includes('head') && !session.roles.includes('administrator')) return null
  const choices = staff.map((one) => ({
    value: one.id,
    label: one.id === session.staffId ? `${one.name}${words.mine}` : one.name,
    note: one.username,
  }))
  return (
    <div className="handover-whose no-print">
      <ChoiceField
        label={words.whose}
        placeholder={words.whose}
        choices={choices}
        value={staffId}
        onChange={(next) =>
          void navigate({ search: next === null || next === session.staffId ? {} : { staffId: next } })
        }
      />
    </div>
  )
}

function Work({ data }: { data: OpenWork }): ReactNode {
  const { work: words } = useWords(HANDOVER)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [offering, setOffering] = useState(false)
  const free = data.items.filter(({ offeredTo }) => offeredTo === null)
  const picked = free.filter((item) => chosen.has(keyOf(item)))
  const all = free.length > 0 && picked.length === free.length
  if (data.items.length === 0)
    return (
      <div className="sheet empty">
        <strong>{words.none}</strong>
        <span>{data.staff.active ? words.noneLead : words.inactive}</span>
      </div>
    )
  return (
    <>
      {data.mayOffer ? (
        <div className="row no-print">
          <label className="row">
            <input
              type="checkbox"
              className="handover-pick"
              checked={all}
              onChange={() => setChosen(new Set(all ? [] : free.map(keyOf)))}
            />
            <span>{words.all}</span>
          </label>
          <output className="soft">{fill(words.count, { n: data.items.length, chosen: picked.length })}</output>
          <Button type="primary" disabled={picked.length === 0} onClick={() => setOffering(true)}>
            {words.offer}
          </Button>
        </div>
      ) : (
        <p className="notice">{words.elsewhere}</p>
      )}
      <WorkTable
        data={data}
        chosen={chosen}
        onChoose={(key) =>
          setChosen((before) =>
            before.has(key) ? new Set([...before].filter((one) => one !== key)) : new Set([...before, key]),
          )
        }
      />
      <SideForm title={words.offer} open={offering} onClose={() => setOffering(false)}>
        <OfferForm staffId={data.staff.id} items={picked} onDone={() => setOffering(false)} />
      </SideForm>
    </>
  )
}

function WorkTable({
  data,
  chosen,
  onChoose,
}: {
  data: OpenWork
  chosen: ReadonlySet<string>
  onChoose: (key: string) => void
}): ReactNode {
  const { work: words, kinds, nav } = useWords(HANDOVER)
  const dates = useDates()
  const say = useSay()
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{nav.work}</caption>
        <thead>
          <tr>
            {data.mayOffer ? (
              <th scope="col" className="no-print">
                <span className="only-read">{words.chosen}</span>
              </th>
            ) : null}
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.what}</th>
            <th scope="col">{words.due}</th>
            <th scope="col">{words.offered}</th>
          </tr>
        </thead>
        <tbody>
          {data.items.map((item) => (
            <tr key={keyOf(item)}>
              {data.mayOffer ? (
                <td className="no-print">
                  <input
                    type="checkbox"
                    className="handover-pick"
                    aria-label={fill(words.choose, {
                      what: `${kinds[item.kind]} ${item.what ? `${item.what.number} ${say(item.what.title)}` : ''}`.trim(),
                    })}
                    disabled={item.offeredTo !== null}
                    checked={item.offeredTo === null && chosen.has(keyOf(item))}
                    onChange={() => onChoose(keyOf(item))}
                  />
                </td>
              ) : null}
              <td>{kinds[item.kind]}</td>
              <td>
                <What what={item.what} />
              </td>
              <td className="nowrap">{item.what?.dueOn ? dates.short(item.what.dueOn) : null}</td>
              <td>{item.offeredTo === null ? null : fill(words.waits, { name: item.offeredTo.name })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OfferForm({
  staffId,
  items,
  onDone,
}: {
  staffId: string
  items: readonly OpenWorkItem[]
  onDone: () => void
}): ReactNode {
  const { work: words, reasons } = useWords(HANDOVER)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const colleagues = useColleagues().filter(({ value }) => value !== staffId)
  return (
    <div className="stack">
      <p className="soft">{words.offerLead}</p>
      <RecordForm
        fields={[
          { name: 'to', kind: 'choice', choices: colleagues, label: words.to },
          {
            name: 'reason',
            kind: 'choice',
            choices: Object.entries(reasons).map(([value, label]) => ({ value, label })),
            label: words.reason,
          },
          { name: 'note', kind: 'text', max: 1000, optional: true, label: words.note, help: words.noteHelp },
        ]}
        submit={words.submit}
        onSend={async ({ to, reason, note }) => {
          const made = await answered(
            api.POST('/api/v1/handovers', {
              body: {
                staffId,
                reason: reason as 'leaving',
                note: typeof note === 'string' ? note : '',
                items: items.map(({ kind, id }) => ({ kind, id, to: String(to) })),
              },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_HANDOVER })
          await navigate({
            to: '/desks/handover/sheets/$regionId/$id',
            params: { regionId: made.regionId, id: made.id },
          })
        }}
        onDone={onDone}
      />
    </div>
  )
}
