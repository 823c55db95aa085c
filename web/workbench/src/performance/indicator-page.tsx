import type { PerformanceIndicator, PerformanceIndicatorPage } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { EnterForm } from './enter-form.tsx'
import { FormulaForm } from './formula-form.tsx'
import './performance.css'
import { IndicatorForm, StrikeIndicator } from './indicator-form.tsx'
import { type IndicatorAt, indicatorQuery } from './queries.ts'
import { ReachedValue } from './reached-value.tsx'
import { UsedFigures } from './used-figures.tsx'
import { PERFORMANCE, PLANNING } from './words/index.ts'

/** One indicator: its value, what makes it, the matters behind it, and what happened with it. */
export function IndicatorPage(): ReactNode {
  const words = useWords(PERFORMANCE)
  const at = useParams({ from: '/desk/desks/performance/indicators/$regionId/$id' })
  const found = useQuery(indicatorQuery(at))
  const planning = useWords(PLANNING)
  return (
    <Page
      title={found.data?.indicator.name ?? words.name}
      {...(found.data ? { lead: `${found.data.year} · ${found.data.subject}` } : {})}
      actions={found.data?.mayKeep === true ? <Actions page={found.data} /> : null}
    >
      {found.data ? (
        <Link
          to="/desks/performance/subjects/$regionId/$id"
          params={{ regionId: found.data.indicator.regionId, id: found.data.subjectId }}
          className="no-print"
        >
          {found.data.subject}
        </Link>
      ) : null}
      {found.data?.struck === true ? <p className="notice notice-news">{planning.struck}</p> : null}
      <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />
      {found.isPending ? <Loading /> : null}
      {found.data ? (
        <div className="stack-wide">
          <What indicator={found.data.indicator} />
          <UsedFigures indicator={found.data.indicator} />
          <History steps={found.data.steps} at={at} />
        </div>
      ) : null}
    </Page>
  )
}

function Actions({ page: { indicator } }: { page: PerformanceIndicatorPage }): ReactNode {
  const words = useWords(PERFORMANCE)
  const [open, setOpen] = useState<'enter' | 'change' | 'edit' | 'strike' | null>(null)
  const { kind } = indicator.measurement
  const close = (): void => setOpen(null)
  const planning = useWords(PLANNING)
  return (
    <>
      {kind === 'measured' || kind === 'refused' || indicator.target.kind === 'none' ? null : (
        <Button onClick={() => setOpen('enter')}>{words.enter}</Button>
      )}
      {indicator.target.kind === 'quantity' && kind !== 'refused' ? (
        <Button onClick={() => setOpen('change')}>{words.change}</Button>
      ) : null}
      {kind === 'refused' ? null : <Button onClick={() => setOpen('edit')}>{planning.change}</Button>}
      <Button onClick={() => setOpen('strike')}>{planning.strike}</Button>
      <SideForm title={words.enter} open={open === 'enter'} onClose={close}>
        <EnterForm indicator={indicator} onDone={close} />
      </SideForm>
      <SideForm title={words.change} open={open === 'change'} onClose={close}>
        <FormulaForm indicator={indicator} onDone={close} />
      </SideForm>
      <SideForm title={planning.changeIndicator} open={open === 'edit'} onClose={close}>
        <IndicatorForm indicator={indicator} onDone={close} />
      </SideForm>
      <SideForm title={planning.strikeIndicator} open={open === 'strike'} onClose={close}>
        <StrikeIndicator indicator={indicator} onDone={close} />
      </SideForm>
    </>
  )
}

function What({ indicator }: { indicator: PerformanceIndicator }): ReactNode {
  const words = useWords(PERFORMANCE)
  const say = useSay()
  const planning = useWords(PLANNING)
  const { measurement } = indicator
  return (
    <section className="sheet stack">
      <p>{indicator.description}</p>
      <dl className="stack performance-said">
        <Said name={words.columns.target}>{indicator.printed}</Said>
        <Said name={words.columns.value}>
          <ReachedValue indicator={indicator} />
        </Said>
        <Said name={words.columns.how}>{`${words.kinds[measurement.kind]} · ${say(measurement.explained)}`}</Said>
        {measurement.formula === null ? null : (
          <Said name={measurement.kind === 'measured' ? words.formula : words.formulaLater}>
            {say(measurement.formula)}
          </Said>
        )}
        {indicator.basis === '' ? null : <Said name={words.basis}>{indicator.basis}</Said>}
        {indicator.evidence === '' ? null : <Said name={words.evidenceNeeded}>{indicator.evidence}</Said>}
        {indicator.period === 'year' ? null : (
          <Said name={words.period}>{planning.indicator.periods[indicator.period]}</Said>
        )}
      </dl>
    </section>
  )
}

const Said = ({ name, children }: { name: string; children: ReactNode }): ReactNode => (
  <div>
    <dt className="soft small">{name}</dt>
    <dd>{children}</dd>
  </div>
)

function History({ steps, at }: { steps: PerformanceIndicatorPage['steps']; at: IndicatorAt }): ReactNode {
  const words = useWords(PERFORMANCE)
  const say = useSay()
  const dates = useDates()
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      <ol className="list-plain stack">
        {steps.map((step) => (
          <li key={step.seq} className="sheet">
            <strong>{words.steps[step.type]}</strong> <span>{step.text}</span>
            {step.evidence.map(({ title, place, files }) => (
              <span key={title} className="small performance-below">
                {`${words.evidence}: ${[title, place].filter(Boolean).join(' · ')} `}
                {files.map((file) => (
                  <a
                    key={file.id}
                    href={`/api/v1/performance/evidence/${at.regionId}/${at.id}/${file.id}`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {file.name}
                  </a>
                ))}
              </span>
            ))}
            <span className="soft small performance-below">
              {[dates.moment(step.at), step.by.name, say(step.by.office)].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
