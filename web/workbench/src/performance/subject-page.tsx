import { answered, type PerformanceSubjectPage } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { yuan } from '../ui/money.ts'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { IndicatorForm } from './indicator-form.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { Money } from './money.tsx'
import './performance.css'
import { ALL_PERFORMANCE, subjectQuery } from './queries.ts'
import { StrikeSubject, SubjectForm } from './subject-form.tsx'
import { Weights } from './weights.tsx'
import { PERFORMANCE, PLANNING } from './words/index.ts'

type Subject = PerformanceSubjectPage

/** A goal or project: its indicators, weights, money, checkpoints and self-evaluation. */
export function SubjectPage(): ReactNode {
  const words = useWords(PLANNING)
  const at = useParams({ from: '/desk/desks/performance/subjects/$regionId/$id' })
  const found = useQuery(subjectQuery(at))
  const subject = found.data
  return (
    <Page
      title={subject?.name ?? words.kinds.project}
      {...(subject
        ? { lead: [subject.year, words.kinds[subject.kind], subject.code].filter(Boolean).join(' · ') }
        : {})}
      actions={subject?.mayKeep === true ? <Actions subject={subject} /> : null}
    >
      <Link to="/desks/performance" search={subject ? { year: subject.year } : {}} className="no-print">
        {words.back}
      </Link>
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Loading /> : null}
      {subject ? (
        <div className="stack-wide">
          {subject.struck ? <p className="notice notice-news">{words.struck}</p> : null}
          <What subject={subject} />
          <section className="stack">
            <h2>{words.indicators}</h2>
            {subject.indicators.length === 0 ? (
              <p className="soft">{words.noIndicators}</p>
            ) : (
              <IndicatorTable caption={words.indicators} indicators={subject.indicators} />
            )}
          </section>
          <Weights subject={subject} />
          {subject.kind === 'project' ? <Money subject={subject} /> : null}
          <Monitoring subject={subject} />
          <Evaluation subject={subject} />
          <History subject={subject} />
        </div>
      ) : null}
    </Page>
  )
}

function Actions({ subject }: { subject: Subject }): ReactNode {
  const words = useWords(PLANNING)
  const [open, setOpen] = useState<'add' | 'change' | 'strike' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      <Button type="primary" onClick={() => setOpen('add')}>
        {words.addIndicator}
      </Button>
      <Button onClick={() => setOpen('change')}>{words.change}</Button>
      <Button onClick={() => setOpen('strike')}>{words.strike}</Button>
      <SideForm title={words.addIndicator} open={open === 'add'} onClose={close}>
        <IndicatorForm subject={subject} onDone={close} />
      </SideForm>
      <SideForm title={words.change} open={open === 'change'} onClose={close}>
        <SubjectForm year={subject.year} subject={subject} onDone={close} />
      </SideForm>
      <SideForm title={words.strike} open={open === 'strike'} onClose={close}>
        <StrikeSubject subject={subject} onDone={close} />
      </SideForm>
    </>
  )
}

function What({ subject }: { subject: Subject }): ReactNode {
  const words = useWords(PLANNING)
  if (subject.description === '' && subject.goals.length === 0 && !subject.parent && subject.parts.length === 0)
    return null
  return (
    <section className="sheet stack">
      {subject.parent ? <p className="soft">{fill(words.partOf, { name: subject.parent.name })}</p> : null}
      {subject.description === '' ? null : <p>{subject.description}</p>}
      {subject.goals.map((goal) => (
        <p key={goal}>{goal}</p>
      ))}
      {subject.parts.length === 0 ? null : (
        <>
          <h2>{words.parts}</h2>
          <ul className="list-plain stack">
            {subject.parts.map(({ regionId, id, kind, name }) => (
              <li key={id} className="row">
                <Link to="/desks/performance/subjects/$regionId/$id" params={{ regionId, id }}>
                  {name}
                </Link>
                <span className="soft small">{words.kinds[kind]}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** Draws a record up and opens it. */
function useDraw(subject: Subject) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return async (kind: 'checkpoint' | 'evaluation', on: string): Promise<void> => {
    const { regionId, id } = subject
    const made = await answered(
      api.POST('/api/v1/performance/subjects/{regionId}/{id}/records', {
        params: { path: { regionId, id } },
        body: { kind, on },
      }),
    )
    await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
    await navigate({ to: '/desks/performance/records/$regionId/$id', params: { regionId, id: made.id } })
  }
}

function Monitoring({ subject }: { subject: Subject }): ReactNode {
  const { monitoring: words, record: recordWords } = useWords(PLANNING)
  const { lights } = useWords(PERFORMANCE)
  const dates = useDates()
  const draw = useDraw(subject)
  const drawing = useMutation({ mutationFn: (on: string) => draw('checkpoint', on) })
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      <ProblemNotice error={drawing.error} />
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{words.title}</caption>
          <thead>
            <tr>
              {[words.day, words.due, words.state, words.course].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subject.checkpoints.map(({ on, dueOn, open, record }) => (
              <tr key={on}>
                <td className="nowrap">{dates.full(on)}</td>
                <td className="nowrap">{dates.full(dueOn)}</td>
                <td>
                  {record ? (
                    <Link
                      to="/desks/performance/records/$regionId/$id"
                      params={{ regionId: record.regionId, id: record.id }}
                    >
                      {`${recordWords.states[record.state]} · ${fill(words.revision, { revision: record.revision })}`}
                    </Link>
                  ) : open ? (
                    <span className="row">
                      {words.waiting}
                      {subject.mayKeep ? (
                        <Button
                          size="small"
                          className="no-print"
                          aria-label={`${words.draw} ${dates.full(on)}`}
                          loading={drawing.isPending}
                          onClick={() => drawing.mutate(on)}
                        >
                          {words.draw}
                        </Button>
                      ) : null}
                    </span>
                  ) : (
                    <span className="soft">{words.notYet}</span>
                  )}
                </td>
                <td className={record ? `performance-${record.light}` : ''}>{record ? lights[record.light] : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Evaluation({ subject }: { subject: Subject }): ReactNode {
  const { evaluation: words, record: recordWords } = useWords(PLANNING)
  const dates = useDates()
  const draw = useDraw(subject)
  const [drawing, setDrawing] = useState(false)
  const done = subject.records.filter(({ kind }) => kind === 'evaluation')
  const last = `${subject.year}-12-31`
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      <p className="soft">{words.lead}</p>
      {done.length === 0 ? <p>{words.none}</p> : null}
      <ul className="list-plain stack">
        {done.map((record) => (
          <li key={record.id} className="row">
            <Link to="/desks/performance/records/$regionId/$id" params={{ regionId: record.regionId, id: record.id }}>
              {`${dates.full(record.on)} · ${fill(recordWords.revision, { revision: record.revision })}`}
            </Link>
            <span>{recordWords.states[record.state]}</span>
            <span className="figures">
              {fill(words.points, {
                points: record.points,
                grade: recordWords.grades[record.grade as keyof typeof recordWords.grades],
              })}
            </span>
          </li>
        ))}
      </ul>
      {subject.mayKeep && subject.indicators.length > 0 ? (
        <div className="no-print">
          <Button onClick={() => setDrawing(true)}>{words.draw}</Button>
        </div>
      ) : null}
      <SideForm title={words.draw} open={drawing} onClose={() => setDrawing(false)}>
        <div className="stack">
          <p className="soft">{words.drawLead}</p>
          <RecordForm
            fields={[{ name: 'on', kind: 'date', label: words.on }]}
            initial={{ on: today() < last ? today() : last }}
            submit={words.draw}
            onSend={({ on }) => draw('evaluation', String(on))}
          />
        </div>
      </SideForm>
    </section>
  )
}

function History({ subject: { steps } }: { subject: Subject }): ReactNode {
  const words = useWords(PLANNING)
  const say = useSay()
  const dates = useDates()
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      <ol className="list-plain stack">
        {steps.map((step) => (
          <li key={step.seq} className="sheet">
            <strong>{words.steps[step.type]}</strong>{' '}
            <span>{step.type === 'copied' ? fill(words.copied, { source: step.text }) : step.text}</span>
            {step.amount === null ? null : <span className="figures"> {yuan(step.amount)}</span>}
            <span className="soft small performance-below">
              {[dates.moment(step.at), step.by.name, say(step.by.office)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
