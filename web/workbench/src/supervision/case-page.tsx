import { answered, type SupervisionCase } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useLimitName } from '../matter/marks/limit-name.ts'
import { useArticle } from '../matter/one/article.ts'
import { PhaseMark } from '../matter/marks/phase-mark.tsx'
import { RecordForm, type RecordValues } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { AdviceItem } from './advice-item.tsx'
import { CaseHistory } from './case-history.tsx'
import { LetterItem } from './letter-item.tsx'
import { ALL_SUPERVISION, caseQuery, type CaseAt } from './queries.ts'
import { fieldsOf, type Verb } from './step-forms.ts'
import { SupervisionNav } from './supervision-nav.tsx'
import { SUPERVISION } from './words/index.ts'

/** One case on one screen: what it is about, what can be done, and everything that happened. */
export function CasePage(): ReactNode {
  const at = useParams({ from: '/desk/desks/supervision/cases/$regionId/$id' })
  const words = useWords(SUPERVISION)
  const { data: one, error, refetch } = useQuery(caseQuery(at))
  if (!one)
    return error ? (
      <Page title={words.name} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    )
  return (
    <Page title={fill(words.one.title, { kind: words.kinds[one.kind] })}>
      <SupervisionNav />
      <div className="record-columns">
        <div>
          <CaseFacts one={one} />
          {one.letters.length === 0 ? null : (
            <section className="sheet stack">
              <h2>{words.one.letters}</h2>
              {one.letters.map((letter) => (
                <LetterItem key={letter.seq} letter={letter} regionId={one.regionId} matterId={one.matterId} />
              ))}
            </section>
          )}
          {one.advice.length === 0 ? null : (
            <section className="sheet stack">
              <h2>{words.one.advice}</h2>
              {one.advice.map((advice) => (
                <AdviceItem key={advice.id} advice={advice} inCase />
              ))}
            </section>
          )}
          <section className="sheet">
            <h2>{words.one.history}</h2>
            <CaseHistory one={one} />
          </section>
        </div>
        <div>
          <WhatMayBeDone at={at} one={one} />
        </div>
      </div>
    </Page>
  )
}

function CaseFacts({ one }: { one: SupervisionCase }): ReactNode {
  const { one: words } = useWords(SUPERVISION)
  const say = useSay()
  const dates = useDates()
  const article = useArticle()
  const limitName = useLimitName()
  return (
    <dl className="facts sheet">
      <dt>{words.matter}</dt>
      <dd>
        <Link to="/matters/$regionId/$matterId" params={{ regionId: one.regionId, matterId: one.matterId }}>
          {one.summary}
        </Link>
        <div className="row small soft">
          <span className="figures">{one.number}</span>
          <PhaseMark phase={one.phase} />
        </div>
      </dd>
      <dt>{words.office}</dt>
      <dd>{say(one.office.name)}</dd>
      <dt>{words.supervisor}</dt>
      <dd>{say(one.supervisor.name)}</dd>
      <dt>{words.since}</dt>
      <dd>{dates.full(one.since)}</dd>
      {one.dueOn === null ? null : (
        <>
          <dt>{words.dueOn}</dt>
          <dd>
            {dates.full(one.dueOn)} {one.limit === null ? '' : limitName(one.limit)}
          </dd>
        </>
      )}
      <dt>{words.article}</dt>
      <dd>{article(one.article)}</dd>
      <dt>{words.state}</dt>
      <dd>
        {one.closedOn === null ? words.open : fill(words.closed, { date: dates.day(one.closedOn) })}{' '}
        {one.listedUntil === null ? null : (
          <span className="tag tag-alarm">{fill(words.listed, { date: dates.day(one.listedUntil) })}</span>
        )}
      </dd>
    </dl>
  )
}

function WhatMayBeDone({ at, one }: { at: CaseAt; one: SupervisionCase }): ReactNode {
  const words = useWords(SUPERVISION)
  const say = useSay()
  const [verb, setVerb] = useState<Verb | null>(null)
  if (one.may.length === 0)
    return (
      <section className="sheet">
        <h2>{words.one.may}</h2>
        <p className="soft">
          {one.state === 'closed' ? words.one.mayClosed : fill(words.one.mayNone, { office: say(one.supervisor.name) })}
        </p>
      </section>
    )
  return (
    <section className="sheet stack no-print">
      <h2>{words.one.may}</h2>
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

/** One door per step; all take the case, the version that was seen, and the step's own input. */
type StepDoor = '/api/v1/supervision/cases/{regionId}/{id}/remind'

function StepForm({
  at,
  verb,
  version,
  onDone,
}: {
  at: CaseAt
  verb: Verb
  version: number
  onDone: () => void
}): ReactNode {
  const words = useWords(SUPERVISION)
  const queries = useQueryClient()
  const send = async (values: RecordValues): Promise<void> => {
    try {
      await answered(
        api.POST(`/api/v1/supervision/cases/{regionId}/{id}/${verb}` as StepDoor, {
          params: { path: at, header: { 'If-Match': `"${version}"` } },
          body: values as { text: string },
        }),
      )
    } finally {
      await queries.invalidateQueries({ queryKey: ALL_SUPERVISION })
      await queries.invalidateQueries({ queryKey: ['matter'] })
    }
  }
  return (
    <div className="stack">
      <p className="soft">{words.verbs[verb].lead}</p>
      <RecordForm
        fields={fieldsOf(verb, words)}
        submit={words.verbs[verb].done}
        {...(verb === 'close' ? { confirm: words.closeSure } : {})}
        onSend={send}
        onDone={onDone}
      />
    </div>
  )
}
