import { answered, type PerformanceYears } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { today } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { yuan } from '../ui/money.ts'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { PerformanceNav } from './performance-nav.tsx'
import './performance.css'
import { ALL_PERFORMANCE, yearsQuery } from './queries.ts'
import { PERFORMANCE, PLANNING } from './words/index.ts'

/** Goals, projects and indicators of several years on one page; and a year made from the one before. */
export function YearsPage(): ReactNode {
  const { years: words, nav } = useWords(PLANNING)
  const mayKeep = useMay('performance.keep')
  const found = useQuery(yearsQuery)
  const [copying, setCopying] = useState(false)
  const [done, setDone] = useState('')
  const close = (): void => setCopying(false)
  return (
    <Page
      title={nav.years}
      lead={words.lead}
      actions={mayKeep ? <Button onClick={() => setCopying(true)}>{words.copy}</Button> : null}
    >
      <PerformanceNav />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      <output>{done}</output>
      {found.isPending ? <Loading /> : null}
      {found.data?.subjects.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
        </div>
      ) : null}
      {found.data?.subjects.map((subject) => (
        <Subject key={`${subject.kind} ${subject.name}`} subject={subject} chosen={found.data.chosen} />
      ))}
      <SideForm title={words.copy} open={copying} onClose={close}>
        <CopyForm years={found.data?.years ?? []} onDone={close} onCopied={setDone} />
      </SideForm>
    </Page>
  )
}

function CopyForm({
  years,
  onDone,
  onCopied,
}: {
  years: readonly number[]
  onDone: () => void
  onCopied: (said: string) => void
}): ReactNode {
  const { years: words } = useWords(PLANNING)
  const queries = useQueryClient()
  const from = years[0] ?? Number(today().slice(0, 4))
  return (
    <div className="stack">
      <p className="soft">{words.copyLead}</p>
      <RecordForm
        fields={[
          { name: 'from', kind: 'number', min: 2000, max: 2100, label: words.from },
          { name: 'to', kind: 'number', min: 2000, max: 2100, label: words.to },
        ]}
        initial={{ from, to: from + 1 }}
        submit={words.copy}
        onSend={async (values) => {
          const copied = await answered(
            api.POST('/api/v1/performance/years/copy', {
              body: { from: Number(values['from']), to: Number(values['to']) },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
          onCopied(fill(words.copiedDone, { ...copied }))
        }}
        onDone={onDone}
      />
    </div>
  )
}

function Subject({
  subject,
  chosen,
}: {
  subject: PerformanceYears['subjects'][number]
  chosen: readonly number[]
}): ReactNode {
  const { years: words, kinds, record } = useWords(PLANNING)
  return (
    <section className="stack">
      <h2>{subject.name}</h2>
      <p className="soft small">{kinds[subject.kind]}</p>
      <div className="table-wrap">
        <table className="table performance-years">
          <caption className="only-read">{subject.name}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              {chosen.map((year) => (
                <th key={year} scope="col">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{words.result}</th>
              {chosen.map((year) => {
                const one = subject.years.find((each) => each.year === year)
                return (
                  <td key={year}>
                    {one ? (
                      <>
                        {one.evaluation ? (
                          <Link
                            to="/desks/performance/records/$regionId/$id"
                            params={{ regionId: one.evaluation.regionId, id: one.evaluation.id }}
                          >
                            {`${one.evaluation.points} ${record.grades[one.evaluation.grade]}`}
                          </Link>
                        ) : (
                          <span className="soft">{words.noResult}</span>
                        )}
                        {one.budget === null ? null : (
                          <span className="soft small performance-below">
                            {fill(words.budget, { yuan: yuan(one.budget) })}
                          </span>
                        )}
                      </>
                    ) : (
                      '—'
                    )}
                  </td>
                )
              })}
            </tr>
            {subject.indicators.map((indicator) => (
              <tr key={indicator.name}>
                <th scope="row">{indicator.name}</th>
                {chosen.map((year) => (
                  <td key={year}>
                    <Cell cells={indicator.years.filter((each) => each.year === year)} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

type Cells = PerformanceYears['subjects'][number]['indicators'][number]['years']
function Cell({ cells }: { cells: Cells }): ReactNode {
  const { years: words } = useWords(PLANNING)
  const { met: yes, unmet, none } = useWords(PERFORMANCE)
  if (cells.length === 0) return '—'
  return cells.map(({ regionId, id, printed, value, unit, met, refused, signed }) => (
    <div key={id}>
      <Link to="/desks/performance/indicators/$regionId/$id" params={{ regionId, id }} className="figures">
        {refused ? none.refused : value === null ? none['no-records'] : `${value}${unit}`}
      </Link>
      <span className="soft small performance-below">
        {[fill(words.target, { printed }), met === null ? '' : met ? yes : unmet, signed ? words.signed : '']
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  ))
}
