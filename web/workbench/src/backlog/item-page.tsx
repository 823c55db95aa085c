import type { BacklogItem } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import './backlog.css'
import { DocumentLinks } from '../records/document-links.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { Mark } from '../ui/shape.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { ItemForm, type ItemVerb } from './item-form.tsx'
import { itemQuery, type BacklogAt } from './queries.ts'
import { useEvidenceTitle } from './use-evidence.ts'
import { BACKLOG } from './words/index.ts'

/** One matter on a list: who answers for it, its plan, what may be done, and everything that happened. */
export function ItemPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/backlog/items/$regionId/$id' })
  const words = useWords(BACKLOG)
  const { data: item, error, refetch } = useQuery(itemQuery(at))
  if (!item)
    return error ? (
      <Page title={words.item.title} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    )
  return (
    <Page title={item.summary}>
      <div className="record-columns">
        <div>
          <Facts item={item} />
          <Plan item={item} />
          <section className="sheet">
            <h2>{words.item.history}</h2>
            <History item={item} />
          </section>
        </div>
        <div>
          <Steps at={at} item={item} />
          <EvidenceOfMatter item={item} />
        </div>
      </div>
    </Page>
  )
}

function Facts({ item }: { item: BacklogItem }): ReactNode {
  const words = useWords(BACKLOG)
  const say = useSay()
  const dates = useDates()
  return (
    <dl className="facts sheet">
      <dt>{words.item.campaign}</dt>
      <dd>
        <Link
          to="/desks/backlog/campaigns/$regionId/$id"
          params={{ regionId: item.regionId, id: item.campaignId }}
          search={{}}
        >
          {item.campaign}
        </Link>
      </dd>
      <dt>{words.item.matter}</dt>
      <dd>
        <Link to="/matters/$regionId/$matterId" params={{ regionId: item.matterRegion, matterId: item.matterId }}>
          <span className="figures">{item.number}</span>
        </Link>
        <div className="small soft">{`${words.columns.received} ${dates.full(item.receivedOn)}`}</div>
      </dd>
      <dt>{words.columns.state}</dt>
      <dd>
        <strong>{words.itemStates[item.state]}</strong>
        {item.held === null ? null : <div>{item.held ? words.item.held : words.item.failed}</div>}
        {item.sampled && item.held === null ? <div>{words.wall.sampled}</div> : null}
      </dd>
      <dt>{words.fields.office}</dt>
      <dd>{item.office === null ? words.wall.noOffice : say(item.office.name)}</dd>
      {item.sponsor === '' ? null : (
        <>
          <dt>{words.fields.sponsor}</dt>
          <dd>{item.sponsor}</dd>
        </>
      )}
      {item.steps.some(({ type }) => type === 'struck') ? (
        <>
          <dt>{words.item.sheet}</dt>
          <dd>
            <span className="figures">{item.steps.findLast(({ type }) => type === 'struck')?.number}</span>
            <DocumentLinks
              name={words.item.sheet}
              address={`/api/v1/backlog/items/${item.regionId}/${item.id}/sheet`}
            />
          </dd>
        </>
      ) : null}
    </dl>
  )
}

function Plan({ item }: { item: BacklogItem }): ReactNode {
  const words = useWords(BACKLOG)
  const dates = useDates()
  const list = useList()
  const titleOf = useEvidenceTitle()
  const nextOpen = item.plan.find(({ done }) => done === null)
  return (
    <section className="sheet stack">
      <h2>{words.item.plan}</h2>
      {item.plan.length === 0 ? <p className="soft">{words.item.planNone}</p> : null}
      <ol className="record-history">
        {item.plan.map((step) => (
          <li key={step.n}>
            <div className="row">
              <strong>{step.what}</strong>
              <span>{dates.short(step.dueOn)}</span>
              {step.done !== null ? (
                <Mark shape="check" tone="good">
                  {fill(words.item.doneBy, { date: dates.short(step.done.on), name: step.done.by ?? '' })}
                </Mark>
              ) : item.late && step === nextOpen ? (
                <Mark shape="alarm" tone="alarm">
                  {words.filters.late}
                </Mark>
              ) : (
                <Mark shape="ring" tone="quiet">
                  {words.item.open}
                </Mark>
              )}
            </div>
            {step.done === null ? null : (
              <div className="pre">
                {step.done.result}
                {step.done.evidence.length === 0 ? null : (
                  <div className="soft small">
                    {fill(words.item.proved, { evidence: list(step.done.evidence.map(titleOf)) })}
                  </div>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function History({ item }: { item: BacklogItem }): ReactNode {
  const words = useWords(BACKLOG)
  const say = useSay()
  const dates = useDates()
  const titleOf = useEvidenceTitle()
  return (
    <ol className="record-history">
      {item.steps.toReversed().map((step) => (
        <li key={step.seq} className="stack">
          <div className="row">
            <strong>{words.steps[step.type]}</strong>
            {step.holds === null ? null : <span>{step.holds ? words.yes : words.no}</span>}
            {step.number === '' ? null : <span className="figures">{step.number}</span>}
            <span className="soft small">{dates.moment(step.at)}</span>
            <span className="soft small">{`${say(step.by.office.name)} ${step.by.name ?? ''}`}</span>
          </div>
          {step.text === '' ? null : (
            <div className="pre">{step.office === null ? step.text : `${say(step.office.name)} · ${step.text}`}</div>
          )}
          {step.evidence.length === 0 ? null : (
            <ul className="list-plain small">
              {step.evidence.map((one) => (
                <li key={`${one.kind} ${one.ref}`}>{`${titleOf(one)} · ${dates.day(one.on)}`}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

function Steps({ at, item }: { at: BacklogAt; item: BacklogItem }): ReactNode {
  const words = useWords(BACKLOG)
  const [verb, setVerb] = useState<ItemVerb | null>(null)
  return (
    <section className="sheet stack no-print">
      <h2>{words.item.may}</h2>
      {item.may.length === 0 ? <p className="soft">{words.item.mayNone}</p> : null}
      {item.may.map((each) => (
        <Button key={each} block data-verb={each} onClick={() => setVerb(each)}>
          {words.verbs[each].name}
        </Button>
      ))}
      <SideForm title={verb === null ? '' : words.verbs[verb].name} open={verb !== null} onClose={() => setVerb(null)}>
        {verb === null ? null : <ItemForm at={at} item={item} verb={verb} onDone={() => setVerb(null)} />}
      </SideForm>
    </section>
  )
}

function EvidenceOfMatter({ item }: { item: BacklogItem }): ReactNode {
  const words = useWords(BACKLOG)
  const dates = useDates()
  const titleOf = useEvidenceTitle()
  return (
    <section className="sheet">
      <h2>{words.item.evidence}</h2>
      {item.evidence.length === 0 ? <p className="soft">{words.item.evidenceNone}</p> : null}
      <ul className="list-plain">
        {item.evidence.map((one) => (
          <li key={`${one.kind} ${one.ref}`}>
            {titleOf(one)} <span className="soft small">{dates.day(one.on)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
