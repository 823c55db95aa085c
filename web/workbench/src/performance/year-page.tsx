import type { PerformanceYear } from '@huiyin/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMay } from '../app/session.ts'
import { Chips } from '../ui/chips.tsx'
import { today } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { yuan } from '../ui/money.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ImportForm } from './import-form.tsx'
import { PerformanceNav } from './performance-nav.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import './performance.css'
import { yearQuery } from './queries.ts'
import { SubjectForm } from './subject-form.tsx'
import { PERFORMANCE, PLANNING } from './words/index.ts'

/** The goals, projects and indicators of a year, each with its value and where it comes from. */
export function YearPage(): ReactNode {
  const words = useWords(PERFORMANCE)
  const search = useSearch({ from: '/desk/desks/performance' })
  const navigate = useNavigate({ from: '/desks/performance' })
  const mayKeep = useMay('performance.keep')
  const planning = useWords(PLANNING)
  const [importing, setImporting] = useState(false)
  const [writing, setWriting] = useState(false)
  const found = useQuery({ ...yearQuery(search), placeholderData: keepPreviousData })
  const year = found.data
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={
        mayKeep ? (
          <>
            <Button onClick={() => setWriting(true)}>{planning.write}</Button>
            <Button onClick={() => setImporting(true)}>{words.import}</Button>
          </>
        ) : null
      }
    >
      <PerformanceNav />
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Loading /> : null}
      {year && year.years.length > 1 ? (
        <Chips
          label={words.year}
          value={String(year.year)}
          chips={year.years.map((value) => ({ value: String(value), label: String(value) }))}
          onChange={(value) => void navigate({ search: { ...search, year: Number(value) } })}
        />
      ) : null}
      {year && year.subjects.length > 0 ? (
        <AsOf
          day={search.asOf ?? ''}
          onChange={(asOf) => {
            const { asOf: _before, ...rest } = search
            void navigate({ search: asOf === '' ? rest : { ...rest, asOf } })
          }}
        />
      ) : null}
      {year && year.subjects.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {year && year.subjects.length > 0 ? <Year year={year} /> : null}
      <SideForm title={planning.write} open={writing} onClose={() => setWriting(false)}>
        <SubjectForm year={year?.year ?? Number(today().slice(0, 4))} onDone={() => setWriting(false)} />
      </SideForm>
      <SideForm title={words.import} open={importing} onClose={() => setImporting(false)}>
        <ImportForm
          onDone={(of) => {
            setImporting(false)
            void navigate({ search: { year: of } })
          }}
        />
      </SideForm>
    </Page>
  )
}

/** The day of which the figures are; today's when none is chosen. */
const AsOf = ({ day, onChange }: { day: string; onChange: (day: string) => void }): ReactNode => (
  <div className="performance-day no-print">
    <Field label={useWords(PERFORMANCE).asOf}>
      {({ 'aria-required': _no, 'aria-invalid': _never, ...control }) => (
        <Input {...control} type="date" max={today()} value={day} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  </div>
)

function Year({ year }: { year: PerformanceYear }): ReactNode {
  const words = useWords(PERFORMANCE)
  const planning = useWords(PLANNING)
  const count = Object.values(year.counts).reduce((sum, n) => sum + n, 0)
  return (
    <div className="stack-wide">
      <p>{fill(words.total, { year: year.year, count, ...year.counts })}</p>
      {inOrder(year.subjects).map(({ subject, depth }) => (
        <section key={subject.id} className="stack" style={{ marginInlineStart: `${depth * 1.5}rem` }}>
          <h2>
            <Link
              to="/desks/performance/subjects/$regionId/$id"
              params={{ regionId: subject.regionId, id: subject.id }}
              data-subject=""
            >
              {subject.name}
            </Link>
          </h2>
          <p className="soft small row">
            <span>{words.subjects[subject.kind]}</span>
            {subject.budget === null ? null : (
              <span>{fill(words.budget, { yuan: (subject.budget / 100).toLocaleString('en') })}</span>
            )}
            <span>{subject.code}</span>
            {subject.source === '' ? null : <span>{fill(words.source, { source: subject.source })}</span>}
            {subject.spending === null ? null : (
              <span className={subject.spending.light === null ? '' : `performance-${subject.spending.light}`}>
                {`${planning.money.spent} ${yuan(subject.spending.spent)}`}
                {subject.spending.light === null ? '' : ` · ${words.lights[subject.spending.light]}`}
              </span>
            )}
          </p>
          {subject.goals.map((goal) => (
            <p key={goal}>{goal}</p>
          ))}
          {subject.indicators.length === 0 ? (
            <p className="soft">{planning.noIndicators}</p>
          ) : (
            <IndicatorTable caption={subject.name} indicators={subject.indicators} />
          )}
        </section>
      ))}
    </div>
  )
}

type Subject = PerformanceYear['subjects'][number]
/** Goals with their parts and projects below them. */
function inOrder(subjects: readonly Subject[]): { subject: Subject; depth: number }[] {
  const known = new Set(subjects.map(({ id }) => id))
  const below = (parent: string | null, depth: number): { subject: Subject; depth: number }[] =>
    subjects
      .filter(({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null) === parent)
      .flatMap((subject) => [{ subject, depth }, ...below(subject.id, depth + 1)])
  return below(null, 0)
}
