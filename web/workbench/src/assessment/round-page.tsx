import { answered, type AssessmentRound } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { History } from './parts.tsx'
import { ALL_ASSESSMENT, homeQuery, ifMatch, roundQuery } from './queries.ts'
import { ASSESSMENT } from './words/index.ts'

type Verb = AssessmentRound['may'][number]

/** One assessment: the points of every office, and what is done with it next. */
export function RoundPage(): ReactNode {
  const words = useWords(ASSESSMENT)
  const { language } = usePreferences()
  const at = useParams({ from: '/desk/desks/assessment/rounds/$regionId/$id' })
  const [verb, setVerb] = useState<Verb | null>(null)
  const { data: round, error, isPending, refetch } = useQuery(roundQuery(at))
  const sure = { announce: words.announceSure, finish: words.finishSure, publish: words.publishSure }
  return (
    <Page
      title={round?.title ?? words.rounds}
      {...(round ? { lead: words.roundStates[round.state] } : {})}
      actions={
        round ? (
          <>
            <Button href={`/api/v1/assessment/rounds/${at.regionId}/${at.id}/export?format=xlsx&lang=${language}`}>
              {words.xlsx}
            </Button>
            {round.may.map((each) => (
              <Button key={each} type="primary" onClick={() => setVerb(each)}>
                {words[each]}
              </Button>
            ))}
          </>
        ) : null
      }
    >
      <Link to="/desks/assessment" className="no-print">
        {words.back}
      </Link>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {round ? <Round round={round} /> : null}
      {round && verb !== null ? (
        <SideForm title={words[verb]} open onClose={() => setVerb(null)}>
          <VerbForm round={round} verb={verb} sure={sure[verb]} onDone={() => setVerb(null)} />
        </SideForm>
      ) : null}
    </Page>
  )
}

function VerbForm({
  round,
  verb,
  sure,
  onDone,
}: {
  round: AssessmentRound
  verb: Verb
  sure: string
  onDone: () => void
}): ReactNode {
  const words = useWords(ASSESSMENT)
  const queries = useQueryClient()
  const params = { path: { regionId: round.regionId, id: round.id }, header: ifMatch(round.version) }
  const send = {
    announce: () => api.POST('/api/v1/assessment/rounds/{regionId}/{id}/announce', { params }),
    finish: () => api.POST('/api/v1/assessment/rounds/{regionId}/{id}/finish', { params }),
    publish: () => api.POST('/api/v1/assessment/rounds/{regionId}/{id}/publish', { params }),
  }
  return (
    <RecordForm
      fields={[]}
      submit={words[verb]}
      confirm={sure}
      onSend={async () => {
        await answered(send[verb]())
        await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
      }}
      onDone={onDone}
    />
  )
}

function Round({ round }: { round: AssessmentRound }): ReactNode {
  const words = useWords(ASSESSMENT)
  const dates = useDates()
  const search = useSearch({ from: '/desk/desks/assessment/rounds/$regionId/$id' })
  const [regionId = '', id = ''] = search.with?.split('_') ?? []
  const other = useQuery({ ...roundQuery({ regionId, id }), enabled: id !== '' })
  const { from, to, asOf, appealUntil } = round
  return (
    <div className="stack-wide">
      <p className="row">
        <span>{fill(words.period, { from: dates.day(from), to: dates.day(to), asOf: dates.day(asOf) })}</span>
        {appealUntil === null ? null : <span>{fill(words.appealUntil, { date: dates.day(appealUntil) })}</span>}
        <Link
          to="/desks/assessment/schemes/$regionId/$id"
          params={{ regionId: round.regionId, id: round.schemeId }}
          className="no-print"
        >
          {words.schemes}
        </Link>
      </p>
      <Compare round={round} />
      <ProblemNotice error={other.error} />
      <PointsTable round={round} other={id === '' ? undefined : other.data} />
      <History steps={round.steps} />
    </div>
  )
}

/** Another assessment beside this one, such as last year's. */
function Compare({ round }: { round: AssessmentRound }): ReactNode {
  const words = useWords(ASSESSMENT)
  const navigate = useNavigate({ from: '/desks/assessment/rounds/$regionId/$id' })
  const search = useSearch({ from: '/desk/desks/assessment/rounds/$regionId/$id' })
  const { data: home } = useQuery(homeQuery)
  const others = [...(home?.rounds ?? []), ...(home?.ours ?? [])].filter(({ id }) => id !== round.id)
  if (others.length === 0) return null
  return (
    <div className="no-print">
      <Field label={words.compare}>
        {(control) => (
          <ChoiceField
            control={control}
            choices={[
              { value: '', label: words.compareNone },
              ...others.map(({ regionId, id, title }) => ({ value: `${regionId}_${id}`, label: title })),
            ]}
            value={search.with ?? ''}
            onChange={(value) => void navigate({ search: value ? { with: value } : {} })}
          />
        )}
      </Field>
    </div>
  )
}

/** Items are compared by their names: each year has rules of its own. */
function PointsTable({ round, other }: { round: AssessmentRound; other: AssessmentRound | undefined }): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  const before = new Map(other?.results.map(({ office, total }) => [office.id, total]))
  return (
    <section className="stack">
      <h2>{words.table}</h2>
      <p className="soft small">{words.order}</p>
      {/* A wide table is scrolled by keyboard, too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="table-wrap" tabIndex={0} aria-label={words.table}>
        <table className="table">
          <caption className="only-read">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.office}</th>
              {round.items.map(({ id, name, points }) => (
                <th key={id} scope="col">{`${name} (${points})`}</th>
              ))}
              <th scope="col">{words.total}</th>
              {other ? <th scope="col">{fill(words.before, { title: other.title })}</th> : null}
              {other ? <th scope="col">{words.change}</th> : null}
            </tr>
          </thead>
          <tbody>
            {round.results.map(({ resultId, office, total, place, points, openAppeals, corrections }) => (
              <tr key={resultId}>
                <td>{place ?? ''}</td>
                <td>
                  <Link
                    to="/desks/assessment/results/$regionId/$id"
                    params={{ regionId: round.regionId, id: resultId }}
                    data-row=""
                  >
                    {say(office.name)}
                  </Link>
                  <span className="soft small row">
                    {openAppeals > 0 ? <span>{fill(words.openAppeals, { count: openAppeals })}</span> : null}
                    {corrections > 0 ? <span>{fill(words.corrections, { count: corrections })}</span> : null}
                  </span>
                </td>
                {round.items.map(({ id }) => (
                  <td key={id} className="assessment-points">
                    {points[id] ?? words.waiting}
                  </td>
                ))}
                <td className="assessment-points">
                  <strong>{total ?? '—'}</strong>
                </td>
                {other ? <td className="assessment-points">{before.get(office.id) ?? '—'}</td> : null}
                {other ? <td className="assessment-points">{changeOf(total, before.get(office.id))}</td> : null}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

function changeOf(now: string | null, before: string | null | undefined): string {
  if (now === null || before === null || before === undefined) return '—'
  const difference = (Math.round(Number(now) * 100) - Math.round(Number(before) * 100)) / 100
  return difference > 0 ? `+${difference}` : String(difference)
}
