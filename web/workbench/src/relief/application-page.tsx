import { answered, type ReliefApplication } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { DocumentLinks } from '../records/document-links.tsx'
import { RecordForm } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { yuan } from '../ui/money.ts'
import { ALL_RELIEF, applicationQuery, linesQuery, type ReliefAt } from './queries.ts'
import { ReliefNav } from './relief-nav.tsx'
import { fieldsOf, sentOf, type Verb } from './step-forms.ts'
import { RELIEF } from './words/index.ts'

/** One application on one screen: what is asked, what may be done, and everything that happened. */
export function ApplicationPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/relief/applications/$regionId/$id' })
  const words = useWords(RELIEF)
  const { data: one, error, refetch } = useQuery(applicationQuery(at))
  const mayAct = useMay('relief.act')
  if (!one)
    return error ? (
      <Page title={words.one.title} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    )
  return (
    <Page title={words.one.title}>
      <ReliefNav />
      <div className="record-columns">
        <div>
          <Facts one={one} />
          <section className="sheet">
            <h2>{words.one.history}</h2>
            <History one={one} />
          </section>
        </div>
        <div>
          <Steps at={at} one={one} />
          {mayAct ? <WhoIsPaid at={at} /> : null}
        </div>
      </div>
    </Page>
  )
}

function Facts({ one }: { one: ReliefApplication }): ReactNode {
  const { one: words, state } = useWords(RELIEF)
  const say = useSay()
  const dates = useDates()
  const money = (fen: number): string => fill(words.yuan, { amount: yuan(fen) })
  return (
    <dl className="facts sheet">
      <dt>{words.matter}</dt>
      <dd>
        <Link to="/matters/$regionId/$matterId" params={{ regionId: one.regionId, matterId: one.matterId }}>
          {one.summary}
        </Link>
        <div className="small soft figures">{one.number}</div>
      </dd>
      <dt>{words.office}</dt>
      <dd>{say(one.office.name)}</dd>
      <dt>{words.state}</dt>
      <dd>
        <strong>{state[one.state]}</strong>
      </dd>
      <dt>{words.asked}</dt>
      <dd className="figures">{money(one.asked)}</dd>
      <dt>{words.decider}</dt>
      <dd>
        {one.decider === null ? words.noDecider : say(one.decider.name)}
        {one.decider === null || one.authority === null || one.decidedOn !== null ? null : (
          <div className="soft small">
            {fill(one.decider.id === one.office.id ? words.within : words.beyond, {
              upTo: yuan(one.authority.upTo),
              basis: one.authority.basis,
              total: yuan(one.authority.total),
              decider: say(one.decider.name),
            })}
          </div>
        )}
      </dd>
      {one.decidedOn === null ? null : (
        <>
          <dt>{words.granted}</dt>
          <dd className="figures">{money(one.granted)}</dd>
          <dt>{words.paid}</dt>
          <dd className="figures">{money(one.paid)}</dd>
          {one.refunded === 0 ? null : (
            <>
              <dt>{words.refunded}</dt>
              <dd className="figures">{money(one.refunded)}</dd>
            </>
          )}
          <dt>{words.told}</dt>
          <dd>{one.toldOn === null ? words.notTold : dates.full(one.toldOn)}</dd>
          <dt>{words.decision}</dt>
          <dd>
            <DocumentLinks
              name={words.decision}
              address={`/api/v1/relief/applications/${one.regionId}/${one.id}/document`}
            />
          </dd>
        </>
      )}
    </dl>
  )
}

function History({ one }: { one: ReliefApplication }): ReactNode {
  const words = useWords(RELIEF)
  const say = useSay()
  const dates = useDates()
  const said = (name: string, value: string | number): string => {
    if (name === 'amount' || name === 'recommended') return fill(words.one.yuan, { amount: yuan(Number(value)) })
    if (name === 'result') return words.results[value as keyof typeof words.results]
    if (name === 'way') return words.ways[value as keyof typeof words.ways]
    return name === 'on' ? dates.full(String(value)) : String(value)
  }
  return (
    <ol className="record-history">
      {one.steps.toReversed().map((step) => (
        <li key={step.seq} className="stack">
          <div className="row">
            <strong>{words.steps[step.type]}</strong>
            <span className="soft small">{dates.moment(step.at)}</span>
            <span className="soft small">{`${say(step.by.office.name)} ${step.by.name ?? ''}`}</span>
          </div>
          <dl className="facts">
            {Object.entries(step.data).map(([name, value]) => (
              <Said
                key={name}
                name={name === 'amount' && step.type === 'applied' ? words.one.asked : words.fields[name as 'amount']}
                value={said(name, value)}
              />
            ))}
          </dl>
        </li>
      ))}
    </ol>
  )
}

function Said({ name, value }: { name: string; value: string }): ReactNode {
  return (
    <>
      <dt>{name.replace(/[（(].*$/, '').trim()}</dt>
      <dd className="relief-said">{value}</dd>
    </>
  )
}

function Steps({ at, one }: { at: ReliefAt; one: ReliefApplication }): ReactNode {
  const words = useWords(RELIEF)
  const [verb, setVerb] = useState<Verb | null>(null)
  return (
    <section className="sheet stack no-print">
      <h2>{words.one.may}</h2>
      {one.may.length === 0 ? <p className="soft">{words.one.mayNone}</p> : null}
      {one.may.map((each) => (
        <Button key={each} block data-verb={each} onClick={() => setVerb(each)}>
          {words.verbs[each].name}
        </Button>
      ))}
      <SideForm title={verb === null ? '' : words.verbs[verb].name} open={verb !== null} onClose={() => setVerb(null)}>
        {verb === null ? null : <StepForm at={at} verb={verb} version={one.version} onDone={() => setVerb(null)} />}
      </SideForm>
    </section>
  )
}

/** One door per step; all take the application, the version that was seen, and the step's own input. */
type StepDoor = '/api/v1/relief/applications/{regionId}/{id}/assess'

function StepForm({
  at,
  verb,
  version,
  onDone,
}: {
  at: ReliefAt
  verb: Verb
  version: number
  onDone: () => void
}): ReactNode {
  const words = useWords(RELIEF)
  const queries = useQueryClient()
  const { data: lines = [] } = useQuery(linesQuery(Number(today().slice(0, 4))))
  const sure: Partial<Record<Verb, string>> = words.sure
  const confirm = sure[verb]
  return (
    <div className="stack">
      <p className="soft">{words.verbs[verb].lead}</p>
      <RecordForm
        fields={fieldsOf(verb, words, lines)}
        initial={{ on: today() }}
        submit={words.verbs[verb].done}
        {...(confirm === undefined ? {} : { confirm })}
        onSend={async (values) => {
          try {
            await answered(
              api.POST(`/api/v1/relief/applications/{regionId}/{id}/${verb}` as StepDoor, {
                params: { path: at, header: { 'If-Match': `"${version}"` } },
                body: sentOf(values) as { facts: string; recommended: number },
              }),
            )
          } finally {
            await queries.invalidateQueries({ queryKey: ALL_RELIEF })
          }
        }}
        onDone={onDone}
      />
    </div>
  )
}

function WhoIsPaid({ at }: { at: ReliefAt }): ReactNode {
  const { one: words } = useWords(RELIEF)
  const open = useMutation({
    mutationFn: (reason: string) =>
      answered(
        api.POST('/api/v1/relief/applications/{regionId}/{id}/recipient', { params: { path: at }, body: { reason } }),
      ),
  })
  return (
    <section className="sheet stack no-print">
      <h2>{words.recipient}</h2>
      {open.data ? (
        <dl className="facts">
          <dt>{words.recipientName}</dt>
          <dd>{open.data.name}</dd>
          <dt>{words.account}</dt>
          <dd className="figures">{open.data.account}</dd>
        </dl>
      ) : (
        <>
          <p className="soft">{words.recipientLead}</p>
          <RecordForm
            fields={[{ name: 'reason', kind: 'line', max: 500, label: words.recipientReason }]}
            submit={words.open}
            onSend={({ reason }) => open.mutateAsync(String(reason))}
          />
        </>
      )}
    </section>
  )
}
