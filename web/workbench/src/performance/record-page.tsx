import { answered, type PerformanceRecordPage } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { DocumentLinks } from '../records/document-links.tsx'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { yuan } from '../ui/money.ts'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { ExplainForm } from './explain-form.tsx'
import { FrozenIndicators } from './frozen-indicators.tsx'
import './performance.css'
import { ALL_PERFORMANCE, recordQuery, versionOf } from './queries.ts'
import { PERFORMANCE, PLANNING } from './words/index.ts'

type Shown = PerformanceRecordPage

/** What was frozen at a checkpoint or for a self-evaluation, what was said about it, and who signed. */
export function RecordPage(): ReactNode {
  const { record: words } = useWords(PLANNING)
  const at = useParams({ from: '/desk/desks/performance/records/$regionId/$id' })
  const dates = useDates()
  const found = useQuery(recordQuery(at))
  const record = found.data
  return (
    <Page
      title={
        record
          ? fill(words.title[record.kind], { day: dates.full(record.on), year: record.year })
          : words.kinds.checkpoint
      }
      {...(record ? { lead: record.subject.name } : {})}
      actions={record ? <Actions record={record} /> : null}
    >
      {record ? (
        <Link
          to="/desks/performance/subjects/$regionId/$id"
          params={{ regionId: record.subject.regionId, id: record.subject.id }}
          className="no-print"
        >
          {record.subject.name}
        </Link>
      ) : null}
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Loading /> : null}
      {record ? (
        <div className="stack-wide">
          <Standing record={record} />
          {record.money === null ? null : <Money record={record} />}
          <FrozenIndicators record={record} />
          <Said record={record} />
          <History record={record} />
        </div>
      ) : null}
    </Page>
  )
}

/** A step that asks for nothing but to be sure, or for a reason. */
function Actions({ record }: { record: Shown }): ReactNode {
  const { record: words, reason } = useWords(PLANNING)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [open, setOpen] = useState<'explain' | 'redraw' | 'sign' | 'correct' | null>(null)
  const close = (): void => setOpen(null)
  const renew = (): Promise<void> => queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
  const drawn = record.state === 'drawn'
  const isLatest = record.revisions.every(({ revision }) => revision <= record.revision)
  return (
    <>
      {drawn && record.mayKeep ? (
        <>
          <Button onClick={() => setOpen('explain')}>{words.explain}</Button>
          <Button onClick={() => setOpen('redraw')}>{words.redraw}</Button>
        </>
      ) : null}
      {drawn && record.maySign ? (
        <Button type="primary" onClick={() => setOpen('sign')}>
          {words.sign}
        </Button>
      ) : null}
      {!drawn && record.mayKeep && isLatest ? (
        <Button onClick={() => setOpen('correct')}>{words.correctAction}</Button>
      ) : null}
      <SideForm title={words.explain} open={open === 'explain'} onClose={close}>
        <ExplainForm record={record} onDone={close} />
      </SideForm>
      <SideForm title={words.redraw} open={open === 'redraw'} onClose={close}>
        <p className="soft">{words.redrawLead}</p>
        <RecordForm
          fields={[]}
          submit={words.redraw}
          onSend={async () => {
            await answered(
              api.POST('/api/v1/performance/records/{regionId}/{id}/redraw', { params: versionOf(record), body: {} }),
            )
            await renew()
          }}
          onDone={close}
        />
      </SideForm>
      <SideForm title={words.sign} open={open === 'sign'} onClose={close}>
        <RecordForm
          fields={[]}
          submit={words.sign}
          confirm={words.signConfirm}
          onSend={async () => {
            await answered(
              api.POST('/api/v1/performance/records/{regionId}/{id}/sign', { params: versionOf(record), body: {} }),
            )
            await renew()
          }}
          onDone={close}
        />
      </SideForm>
      <SideForm title={words.correctAction} open={open === 'correct'} onClose={close}>
        <p className="soft">{words.correctLead}</p>
        <RecordForm
          fields={[{ name: 'reason', kind: 'text', max: 500, label: reason }]}
          submit={words.correctAction}
          onSend={async (values) => {
            const made = await answered(
              api.POST('/api/v1/performance/records/{regionId}/{id}/correct', {
                params: versionOf(record),
                body: { reason: String(values['reason']) },
              }),
            )
            await renew()
            const { regionId } = record
            await navigate({ to: '/desks/performance/records/$regionId/$id', params: { regionId, id: made.id } })
          }}
          onDone={close}
        />
      </SideForm>
    </>
  )
}

function Standing({ record }: { record: Shown }): ReactNode {
  const { record: words } = useWords(PLANNING)
  const { lights } = useWords(PERFORMANCE)
  const dates = useDates()
  const list = useList()
  const { language } = usePreferences()
  const address = `/api/v1/performance/records/${record.regionId}/${record.id}`
  const by = ({ name }: { name: string | null }): string => name ?? ''
  return (
    <section className="sheet stack">
      <p className="row">
        <span className="tag">{words.states[record.state]}</span>
        <span>{fill(words.revision, { revision: record.revision })}</span>
        {record.kind === 'checkpoint' ? (
          <strong className={`performance-${record.light}`}>{lights[record.light]}</strong>
        ) : (
          <>
            <strong className="figures">{fill(words.total, { points: record.points, total: record.total })}</strong>
            <strong>{words.grades[record.grade]}</strong>
          </>
        )}
      </p>
      <p className="soft small">
        {fill(words.asOf, { day: dates.full(record.on), at: dates.moment(record.drawn.at), by: by(record.drawn.by) })}
      </p>
      {record.signed === null ? null : (
        <p className="soft small">
          {fill(words.signedBy, { by: by(record.signed.by), at: dates.moment(record.signed.at) })}
        </p>
      )}
      {record.reason === '' ? null : <p>{fill(words.correction, { reason: record.reason })}</p>}
      {record.state === 'drawn' && record.hindrances.length > 0 ? (
        <p className="notice notice-news">
          {`${words.hindered}：${list(record.hindrances.map((each) => words.hindrances[each]))}`}
        </p>
      ) : null}
      {record.revisions.length > 1 ? (
        <p className="row small no-print">
          <span>{words.revisions}</span>
          {record.revisions.map(({ regionId, id, revision }) => (
            <Link key={id} to="/desks/performance/records/$regionId/$id" params={{ regionId, id }}>
              {fill(words.revision, { revision })}
            </Link>
          ))}
        </p>
      ) : null}
      <p className="row no-print">
        <DocumentLinks address={`${address}/form`} name={words.form} />
        <a href={`${address}/sheet?lang=${language}`} data-sheet="">
          {words.sheet}
        </a>
      </p>
    </section>
  )
}

function Money({ record: { money, kind } }: { record: Shown }): ReactNode {
  const { record: words } = useWords(PLANNING)
  const { lights } = useWords(PERFORMANCE)
  if (money === null) return null
  const cells = [
    yuan(money.first),
    yuan(money.budget),
    money.planned === null ? '—' : yuan(money.planned),
    yuan(money.spent),
    money.rate === null ? '—' : `${money.rate}%`,
    money.weight,
    money.points,
  ]
  return (
    <section className="stack">
      <h2>{words.money}</h2>
      {kind === 'checkpoint' && money.light !== null ? (
        <p className={`performance-${money.light}`}>{lights[money.light]}</p>
      ) : null}
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{words.money}</caption>
          <thead>
            <tr>
              {words.moneyColumns.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              {words.moneyColumns.map((head, n) => (
                <td key={head} className="figures nowrap">
                  {cells[n]}
                </td>
              ))}
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Said({ record }: { record: Shown }): ReactNode {
  const { record: words } = useWords(PLANNING)
  const { said, subject, indicators } = record
  const nameOf = (of: string): string =>
    of === 'spending' ? words.spending : (indicators.find(({ id }) => id === of)?.name ?? '')
  return (
    <section className="stack">
      <h2>{words.deviations}</h2>
      {record.toExplain.length === 0 && said.deviations.length === 0 ? (
        <p className="soft">{words.noDeviations}</p>
      ) : null}
      <ul className="list-plain stack">
        {said.deviations.map(({ of, cause, correction, responsible }) => (
          <li key={of} className="sheet">
            <strong>{nameOf(of)}</strong>
            <span className="performance-below">{`${words.cause}: ${cause}`}</span>
            {correction === '' ? null : <span className="performance-below">{`${words.correct}: ${correction}`}</span>}
            {responsible === '' ? null : (
              <span className="performance-below">{`${words.responsible}: ${responsible}`}</span>
            )}
          </li>
        ))}
      </ul>
      <dl className="stack performance-said">
        {subject.goals.length === 0 ? null : (
          <div>
            <dt className="soft small">{words.expected}</dt>
            <dd>{subject.goals.join(' ')}</dd>
          </div>
        )}
        {said.goals === '' ? null : (
          <div>
            <dt className="soft small">{words.goals}</dt>
            <dd>{said.goals}</dd>
          </div>
        )}
        {said.conclusion === '' ? null : (
          <div>
            <dt className="soft small">{words.conclusion}</dt>
            <dd>{said.conclusion}</dd>
          </div>
        )}
      </dl>
    </section>
  )
}

function History({ record: { steps } }: { record: Shown }): ReactNode {
  const { record: words, history } = useWords(PLANNING)
  const say = useSay()
  const dates = useDates()
  return (
    <section className="stack">
      <h2>{history}</h2>
      <ol className="list-plain stack">
        {steps.map((step) => (
          <li key={step.seq} className="sheet">
            <strong>{words.steps[step.type]}</strong> <span>{step.text}</span>
            <span className="soft small performance-below">
              {[dates.moment(step.at), step.by.name, say(step.by.office)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
