import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Mark } from '../ui/shape.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { faultPages } from './queries.ts'
import { OPERATION } from './words/index.ts'

const SHAPES = { 'in-time': 'check', late: 'alarm', running: 'half' } as const
const TONES = { 'in-time': 'good', late: 'alarm', running: 'plain' } as const

/** The faults that began in the year, the latest first. */
export function FaultList(): ReactNode {
  const words = useWords(OPERATION)
  const common = useWords(COMMON)
  const dates = useDates()
  const say = useSay()
  const search = useSearch({ from: '/desk/desks/operation' })
  const navigate = useNavigate({ from: '/desks/operation' })
  const list = useInfiniteQuery(faultPages(search))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const { title, severity, beganAt, state, days, office } = words.fault
  return (
    <section className="stack" id="faults">
      <h2>{words.faults}</h2>
      <Chips
        label={state}
        value={search.state ?? 'all'}
        chips={[
          { value: 'all', label: words.all },
          ...(['open', 'fixed', 'withdrawn'] as const).map((value) => ({ value, label: words.states[value] })),
        ]}
        onChange={(value) => {
          const { state: _before, ...rest } = search
          void navigate({ search: value === 'all' ? rest : { ...rest, state: value } })
        }}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isSuccess && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.faultsNone}</strong>
          <span>{words.faultsNoneLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.faults}</caption>
            <thead>
              <tr>
                {[title, severity, office, beganAt, state, days].map((name) => (
                  <th key={name} scope="col">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((fault) => (
                <tr key={fault.id}>
                  <td>
                    <Link
                      to="/desks/operation/faults/$regionId/$id"
                      params={{ regionId: fault.regionId, id: fault.id }}
                      data-row=""
                    >
                      {fault.title}
                    </Link>
                  </td>
                  <td>{words.severities[fault.severity]}</td>
                  <td>{say(fault.office.name)}</td>
                  <td className="nowrap">{dates.moment(fault.beganAt)}</td>
                  <td>{words.states[fault.state]}</td>
                  <td>
                    {fault.days === null ? null : <div>{fill(words.fault.daysOf, { days: fault.days })}</div>}
                    {fault.standing === null ? null : (
                      <Mark shape={SHAPES[fault.standing]} tone={TONES[fault.standing]}>
                        {words.standings[fault.standing]}
                      </Mark>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
