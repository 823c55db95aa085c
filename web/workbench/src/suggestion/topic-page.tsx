import { answered, type SuggestionTopic } from '@huiyin/api'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { suggestionWords } from '../../../../server/src/domains/suggestion/messages/words.ts'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { History } from './history.tsx'
import { suggestionPages, topicQuery, yuanOf } from './queries.ts'
import { StepForm, type Asked, type GivenValues } from './step-form.tsx'
import { draftOf, linesOf, TOPIC_FIELDS, valuesOf } from './topic-fields.ts'
import { SUGGESTION } from './words.ts'

type Verb = 'edit' | 'publish' | 'extend' | 'close' | 'themes' | 'report'

/** One topic: its figures, its suggestions, and what may be done with it. */
export function TopicPage(): ReactNode {
  const words = useWords(SUGGESTION)
  const { language } = usePreferences()
  const at = useParams({ from: '/desk/desks/suggestions/$regionId/$topicId' })
  const { data: topic, error, isPending } = useQuery(topicQuery(at))
  const dates = useDates()
  const exported = (format: string): string =>
    `/api/v1/suggestion-topics/${at.regionId}/${at.topicId}/export?format=${format}&lang=${language}`
  return (
    <Page
      title={topic?.title ?? words.name}
      actions={
        <>
          <LinkButton to="/desks/suggestions">{words.back}</LinkButton>
          <Button href={exported('xlsx')} download>
            {words.xlsx}
          </Button>
          <Button href={exported('csv')} download>
            {words.csv}
          </Button>
        </>
      }
    >
      <ProblemNotice error={error} />
      {isPending ? <Loading /> : null}
      {topic ? (
        <>
          <p>
            <strong>{suggestionWords[language].periods[topic.period]}</strong> · {dates.day(topic.opensOn)} —{' '}
            {dates.day(topic.closesOn)}
          </p>
          <p>
            {fill(words.figures, {
              received: topic.figures.received,
              duplicates: topic.figures.duplicates,
              sorted: topic.figures.sorted,
              undecided: topic.figures.undecided,
              replied: topic.figures.replied,
              published: topic.figures.published,
              rewards: topic.figures.rewards,
              adopted: topic.figures.decided.adopted,
              partly: topic.figures.decided.partly,
              kept: topic.figures.decided.kept,
              notAdopted: topic.figures.decided['not-adopted'],
              yuan: yuanOf(topic.figures.rewardFen),
            })}
          </p>
          <TopicActions topic={topic} />
          <Suggestions topic={topic} />
          <History steps={topic.steps} />
        </>
      ) : null}
    </Page>
  )
}

const ASKED: Record<Verb, readonly Asked[]> = {
  edit: TOPIC_FIELDS,
  publish: [{ name: 'sure', kind: 'sure' }],
  extend: [
    { name: 'closesOn', kind: 'date' },
    { name: 'reason', kind: 'line' },
  ],
  close: [
    { name: 'reason', kind: 'line' },
    { name: 'sure', kind: 'sure' },
  ],
  themes: [{ name: 'themes', kind: 'text', optional: true }],
  report: [
    { name: 'report', kind: 'text' },
    { name: 'sure', kind: 'sure' },
  ],
}

function sendStep(topic: SuggestionTopic, verb: Verb, values: GivenValues): Promise<unknown> {
  const params = {
    path: { regionId: topic.regionId, topicId: topic.topicId },
    header: { 'If-Match': `"${topic.version}"` },
  }
  const reason = values['reason'] ?? ''
  switch (verb) {
    case 'edit':
      return answered(api.PUT('/api/v1/suggestion-topics/{regionId}/{topicId}', { params, body: draftOf(values) }))
    case 'publish':
      return answered(api.POST('/api/v1/suggestion-topics/{regionId}/{topicId}/steps/publish', { params, body: {} }))
    case 'extend':
      return answered(
        api.POST('/api/v1/suggestion-topics/{regionId}/{topicId}/steps/extend', {
          params,
          body: { closesOn: values['closesOn'] ?? '', reason },
        }),
      )
    case 'close':
      return answered(
        api.POST('/api/v1/suggestion-topics/{regionId}/{topicId}/steps/close', { params, body: { reason } }),
      )
    case 'themes':
      return answered(
        api.POST('/api/v1/suggestion-topics/{regionId}/{topicId}/steps/themes', {
          params,
          body: { themes: linesOf(values['themes']) },
        }),
      )
    case 'report':
      return answered(
        api.POST('/api/v1/suggestion-topics/{regionId}/{topicId}/steps/report', {
          params,
          body: { report: values['report'] ?? '' },
        }),
      )
  }
}

function TopicActions({ topic }: { topic: SuggestionTopic }): ReactNode {
  const words = useWords(SUGGESTION)
  const mayWork = useMay('suggestion.work')
  const mayDecide = useMay('suggestion.decide')
  const [chosen, setChosen] = useState<Verb | null>(null)
  const open = (['edit', 'publish', 'extend', 'themes', 'close', 'report'] as const).filter(
    (verb) => topic.may.includes(verb) && (verb === 'edit' || verb === 'themes' ? mayWork : mayDecide),
  )
  if (open.length === 0) return null
  return (
    <section className="sheet stack no-print">
      <h2>{words.one.actions}</h2>
      <div className="row">
        {open.map((verb) => (
          <Button
            key={verb}
            data-verb={verb}
            aria-expanded={chosen === verb}
            onClick={() => setChosen(chosen === verb ? null : verb)}
          >
            {words.verbs[verb]}
          </Button>
        ))}
      </div>
      {chosen === null ? null : (
        <StepForm
          key={chosen}
          label={words.verbs[chosen]}
          asked={ASKED[chosen]}
          first={chosen === 'report' ? { report: topic.report } : valuesOf(topic)}
          send={(values) => sendStep(topic, chosen, values)}
          onDone={() => setChosen(null)}
        />
      )}
    </section>
  )
}

function Suggestions({ topic }: { topic: SuggestionTopic }): ReactNode {
  const words = useWords(SUGGESTION)
  const common = useWords(COMMON)
  const { decisions, undecided } = suggestionWords[usePreferences().language]
  const dates = useDates()
  const search = useSearch({ from: '/desk/desks/suggestions/$regionId/$topicId' })
  const navigate = useNavigate({ from: '/desks/suggestions/$regionId/$topicId' })
  const list = useInfiniteQuery(suggestionPages(topic, search))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <>
      <div className="row no-print">
        <Chips
          label={words.columns.decision}
          value={search.decision ?? 'all'}
          chips={[
            { value: 'all', label: words.filters.all },
            { value: 'none', label: words.filters.undecided },
            ...Object.entries(decisions).map(([value, label]) => ({ value, label })),
          ]}
          onChange={(decision) => {
            const { decision: _before, ...rest } = search
            void navigate({ search: decision === 'all' ? rest : { ...rest, decision } })
          }}
        />
        {topic.themes.length > 0 ? (
          <Chips
            label={words.filters.theme}
            value={search.theme ?? 'all'}
            chips={[
              { value: 'all', label: words.filters.all },
              ...topic.themes.map((theme) => ({ value: theme, label: theme })),
            ]}
            onChange={(theme) => {
              const { theme: _before, ...rest } = search
              void navigate({ search: theme === 'all' ? rest : { ...rest, theme } })
            }}
          />
        ) : null}
      </div>
      <ProblemNotice error={list.error} />
      {list.isSuccess && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.noSuggestions[0]}</strong>
          <span>{words.noSuggestions[1]}</span>
        </div>
      ) : (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.name}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.excerpt}</th>
                <th scope="col">{words.columns.theme}</th>
                <th scope="col">{words.columns.decision}</th>
                <th scope="col">{words.columns.received}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ regionId, submissionId, ...row }) => (
                <tr key={submissionId}>
                  <td>
                    <Link
                      to="/desks/suggestions/one/$regionId/$submissionId"
                      params={{ regionId, submissionId }}
                      data-row=""
                    >
                      {row.excerpt}
                    </Link>
                    {row.published ? <span className="tag">{words.one.published}</span> : null}
                  </td>
                  <td>{row.theme}</td>
                  <td>{row.decision === null ? undecided : decisions[row.decision]}</td>
                  <td className="nowrap">{dates.short(row.receivedOn)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {list.hasNextPage ? (
        <div>
          <Button onClick={() => void list.fetchNextPage()}>{common.more}</Button>
        </div>
      ) : null}
    </>
  )
}
