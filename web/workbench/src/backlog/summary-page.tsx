import { answered, type BacklogCampaign, type BacklogSummary } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import './backlog.css'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ALL_BACKLOG, campaignQuery, summaryQuery, type BacklogAt } from './queries.ts'
import { SummaryFigures } from './summary-figures.tsx'
import type { SummarySearch } from './search.ts'
import { BACKLOG } from './words/index.ts'

const PERIODS = ['day', 'three-day', 'month'] as const

/** The daily, three-day or monthly summary of a campaign, of any day: to read, to print, to issue. */
export function SummaryPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/backlog/campaigns/$regionId/$id/summary' })
  const search: SummarySearch = useSearch({ from: '/desk/desks/backlog/campaigns/$regionId/$id/summary' })
  const navigate = useNavigate({ from: '/desks/backlog/campaigns/$regionId/$id/summary' })
  const words = useWords(BACKLOG)
  const { data: campaign } = useQuery(campaignQuery(at))
  const { data: summary, error, refetch } = useQuery(summaryQuery(at, search))
  const period = search.period ?? 'day'
  const show = (next: SummarySearch): void => void navigate({ search: next })
  const { period: _period, ...ofDay } = search
  return (
    <Page
      title={campaign ? `${campaign.name} · ${words.summary.title}` : words.summary.title}
      lead={words.summary.lead}
      actions={
        <Link to="/desks/backlog/campaigns/$regionId/$id" params={at} search={{}}>
          {campaign?.name ?? words.name}
        </Link>
      }
    >
      <div className="row no-print">
        <Chips
          label={words.fields.period}
          value={period}
          chips={PERIODS.map((value) => ({ value, label: words.periods[value] }))}
          onChange={(next) => show(next === 'day' ? ofDay : { ...ofDay, period: next })}
        />
        <Field label={words.fields.day}>
          {({ 'aria-required': _no, ...control }) => (
            <Input
              {...control}
              type="date"
              max={today()}
              value={search.on ?? today()}
              onChange={(event) => show({ ...search, on: event.target.value })}
            />
          )}
        </Field>
      </div>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {summary === undefined || campaign === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <>
          <Paper at={at} campaign={campaign} summary={summary} />
          <SummaryFigures summary={summary} />
          <Issues at={at} campaign={campaign} />
        </>
      )}
    </Page>
  )
}

/** The summary as a document: its forms, its number, and the step that gives it one. */
function Paper({
  at,
  campaign,
  summary,
}: {
  at: BacklogAt
  campaign: BacklogCampaign
  summary: BacklogSummary
}): ReactNode {
  const words = useWords(BACKLOG)
  const dates = useDates()
  const queries = useQueryClient()
  const { language } = usePreferences()
  const [issuing, setIssuing] = useState(false)
  const { period, to } = summary
  const of = (what: 'summary' | 'figures', format: string): string =>
    `/api/v1/backlog/campaigns/${at.regionId}/${at.id}/${what}/${period}?on=${to}&format=${format}&lang=${language}`
  return (
    <section className="sheet stack">
      <div className="row">
        <strong>{words.periods[period]}</strong>
        <span>{fill(words.summary.days, { from: dates.day(summary.from), to: dates.day(to) })}</span>
        <span className="figures">
          {summary.number === '' ? words.summary.draft : fill(words.summary.issued, { number: summary.number })}
        </span>
      </div>
      <div className="row no-print">
        <a href={of('summary', 'pdf')} target="_blank" rel="noreferrer">
          PDF
        </a>
        <a href={of('summary', 'docx')}>Word</a>
        <a href={of('summary', 'html')} target="_blank" rel="noreferrer">
          HTML
        </a>
        <a href={of('figures', 'xlsx')}>{`${words.summary.figures} XLSX`}</a>
        <a href={of('figures', 'csv')}>{`${words.summary.figures} CSV`}</a>
        {summary.number === '' && campaign.may.includes('issue') ? (
          <Button data-verb="issue" onClick={() => setIssuing(true)}>
            {words.summary.issue}
          </Button>
        ) : null}
      </div>
      <SideForm title={words.summary.issue} open={issuing} onClose={() => setIssuing(false)}>
        <div className="stack">
          <p className="soft">{words.summary.issueLead}</p>
          <p>{`${words.periods[period]} · ${fill(words.summary.days, { from: dates.day(summary.from), to: dates.day(to) })}`}</p>
          <RecordForm
            fields={[]}
            submit={words.summary.issue}
            confirm={words.summary.issueSure}
            onSend={async () => {
              try {
                await answered(
                  api.POST('/api/v1/backlog/campaigns/{regionId}/{id}/issue', {
                    params: { path: at, header: { 'If-Match': `"${campaign.version}"` } },
                    body: { period, on: to },
                  }),
                )
              } finally {
                await queries.invalidateQueries({ queryKey: ALL_BACKLOG })
              }
            }}
            onDone={() => setIssuing(false)}
          />
        </div>
      </SideForm>
    </section>
  )
}

function Issues({ at, campaign }: { at: BacklogAt; campaign: BacklogCampaign }): ReactNode {
  const words = useWords(BACKLOG)
  const dates = useDates()
  return (
    <section className="sheet no-print">
      <h2>{words.summary.issues}</h2>
      {campaign.issues.length === 0 ? <p className="soft">{words.summary.noIssues}</p> : null}
      <ul className="list-plain stack">
        {campaign.issues.toReversed().map((issue) => (
          <li key={issue.number} className="row">
            <Link
              to="/desks/backlog/campaigns/$regionId/$id/summary"
              params={at}
              search={issue.period === 'day' ? { on: issue.on } : { period: issue.period, on: issue.on }}
              className="figures"
            >
              {issue.number}
            </Link>
            <span>{words.periods[issue.period]}</span>
            <span className="soft">{dates.day(issue.on)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
