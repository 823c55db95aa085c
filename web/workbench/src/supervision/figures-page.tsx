import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { today } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { useWords } from '../ui/words.ts'
import { figuresQuery } from './queries.ts'
import type { FigureSearch } from './search.ts'
import { SupervisionNav } from './supervision-nav.tsx'
import { SUPERVISION } from './words/index.ts'

const ADVICE = ['improve', 'policy', 'accountability'] as const
const COUNTS = ['cases', 'matters', 'letters', 'answered', 'reminders', 'visits', 'talks', 'listed', 'closed'] as const

/** The figures of supervision for the annual report (Art. 41). */
export function FiguresPage(): ReactNode {
  const words = useWords(SUPERVISION)
  const { language } = usePreferences()
  const { figuresPage: page } = words
  const search: FigureSearch = useSearch({ from: '/desk/desks/supervision/figures' })
  const navigate = useNavigate({ from: '/desks/supervision/figures' })
  const [from, setFrom] = useState(search.from ?? `${today().slice(0, 4)}-01-01`)
  const [to, setTo] = useState(search.to ?? today())
  const { data: figures, error, refetch } = useQuery(figuresQuery(search))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    void navigate({ search: { ...search, from, to } })
  }
  const asked = new URLSearchParams({ ...search, lang: language }).toString()
  return (
    <Page
      title={page.title}
      lead={page.lead}
      actions={<Button href={`/api/v1/supervision/figures/export?${asked}`}>{page.export}</Button>}
    >
      <SupervisionNav />
      <form className="row no-print" onSubmit={submit}>
        <Field label={page.from}>
          {({ 'aria-required': _no, ...control }) => (
            <Input {...control} type="date" value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label={page.to}>
          {({ 'aria-required': _no, ...control }) => (
            <Input {...control} type="date" value={to} onChange={(event) => setTo(event.target.value)} />
          )}
        </Field>
        <Button htmlType="submit" style={{ alignSelf: 'end' }}>
          {page.show}
        </Button>
        <Chips
          label={page.all}
          value={search.all ?? 'false'}
          chips={[
            { value: 'false', label: page.own },
            { value: 'true', label: page.all },
          ]}
          onChange={(all) => {
            const { all: _all, ...rest } = search
            void navigate({ search: all === 'true' ? { ...rest, all } : rest })
          }}
        />
      </form>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {figures === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <>
          <CountTable caption={page.title} rows={COUNTS.map((name) => [page.counts[name], figures[name]] as const)} />
          <h2>{page.byKind}</h2>
          <CountTable
            caption={page.byKind}
            rows={Object.entries(figures.byKind).map(
              ([kind, count]) => [words.kinds[kind as keyof typeof words.kinds], count ?? 0] as const,
            )}
          />
          <h2>{page.advice}</h2>
          <div className="table-wrap">
            <table className="table">
              <caption className="only-read">{page.advice}</caption>
              <thead>
                <tr>
                  {(['kind', 'given', 'answered', 'adopted', 'partly', 'notAdopted'] as const).map((column) => (
                    <th key={column} scope="col">
                      {page.adviceColumns[column]}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {ADVICE.map((kind) => (
                  <tr key={kind}>
                    <th scope="row">{words.adviceKinds[kind]}</th>
                    {(['given', 'answered', 'adopted', 'partly', 'notAdopted'] as const).map((column) => (
                      <td key={column} className="figures">
                        {figures.advice[kind]?.[column] ?? 0}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Page>
  )
}

function CountTable({ caption, rows }: { caption: string; rows: readonly (readonly [string, number])[] }): ReactNode {
  const { figuresPage: words } = useWords(SUPERVISION)
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.item}</th>
            <th scope="col">{words.count}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <td>{name}</td>
              <td className="figures">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
