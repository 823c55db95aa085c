import { answered, type AssessmentScheme } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { Rounds } from './home-page.tsx'
import { History, Said, Warnings } from './parts.tsx'
import { ALL_ASSESSMENT, ifMatch, schemeQuery, type Item } from './queries.ts'
import { SchemeEditor } from './scheme-editor.tsx'
import { ASSESSMENT } from './words/index.ts'

/** The rules of a year: written and signed here, and computed from. */
export function SchemePage(): ReactNode {
  const words = useWords(ASSESSMENT)
  const at = useParams({ from: '/desk/desks/assessment/schemes/$regionId/$id' })
  const [open, setOpen] = useState<'edit' | 'sign' | 'compute' | 'revise' | null>(null)
  const { data: scheme, error, isPending, refetch } = useQuery(schemeQuery(at))
  const close = (): void => setOpen(null)
  const edits = open === 'edit' || open === 'revise'
  return (
    <Page
      title={scheme?.name ?? words.schemes}
      {...(scheme
        ? {
            lead: [
              fill(words.edition, { year: scheme.year, edition: scheme.edition }),
              words.states[scheme.state],
            ].join(' · '),
          }
        : {})}
      actions={scheme && !edits ? <Actions scheme={scheme} onOpen={setOpen} /> : null}
    >
      <Link to="/desks/assessment" className="no-print">
        {words.back}
      </Link>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {scheme && edits ? <Editing scheme={scheme} revises={open === 'revise'} onDone={close} /> : null}
      {scheme && !edits ? <Scheme scheme={scheme} /> : null}
      {scheme ? (
        <>
          <SideForm title={words.sign} open={open === 'sign'} onClose={close}>
            <SignForm scheme={scheme} onDone={close} />
          </SideForm>
          <SideForm title={words.compute} open={open === 'compute'} onClose={close}>
            <ComputeForm scheme={scheme} />
          </SideForm>
        </>
      ) : null}
    </Page>
  )
}

function Actions({
  scheme: { may, checked, state },
  onOpen,
}: {
  scheme: AssessmentScheme
  onOpen: (what: 'edit' | 'sign' | 'compute' | 'revise') => void
}): ReactNode {
  const words = useWords(ASSESSMENT)
  const signs = useMay('assessment.decide')
  return (
    <>
      {state === 'draft' && signs && !may.includes('sign') ? (
        <span className="soft small">{words.waitsForSign}</span>
      ) : null}
      {may.includes('save') ? <Button onClick={() => onOpen('edit')}>{words.edit}</Button> : null}
      {may.includes('sign') && checked.complete ? (
        <Button type="primary" onClick={() => onOpen('sign')}>
          {words.sign}
        </Button>
      ) : null}
      {may.includes('revise') ? <Button onClick={() => onOpen('revise')}>{words.revise}</Button> : null}
      {may.includes('compute') ? (
        <Button type="primary" onClick={() => onOpen('compute')}>
          {words.compute}
        </Button>
      ) : null}
    </>
  )
}

function Editing({
  scheme,
  revises,
  onDone,
}: {
  scheme: AssessmentScheme
  revises: boolean
  onDone: () => void
}): ReactNode {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const path = { regionId: scheme.regionId, id: scheme.id }
  return (
    <SchemeEditor
      initial={scheme.body}
      onSave={async (body) => {
        if (revises) {
          const made = await answered(
            api.POST('/api/v1/assessment/schemes', { body: { year: scheme.year, scheme: body } }),
          )
          await navigate({ to: '/desks/assessment/schemes/$regionId/$id', params: made })
        } else
          await answered(
            api.PUT('/api/v1/assessment/schemes/{regionId}/{id}', {
              params: { path, header: ifMatch(scheme.version) },
              body,
            }),
          )
        await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
        onDone()
      }}
    />
  )
}

function SignForm({ scheme, onDone }: { scheme: AssessmentScheme; onDone: () => void }): ReactNode {
  const words = useWords(ASSESSMENT)
  const queries = useQueryClient()
  return (
    <RecordForm
      fields={[]}
      submit={words.sign}
      confirm={words.signSure}
      onSend={async () => {
        await answered(
          api.POST('/api/v1/assessment/schemes/{regionId}/{id}/sign', {
            params: { path: { regionId: scheme.regionId, id: scheme.id }, header: ifMatch(scheme.version) },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
      }}
      onDone={onDone}
    />
  )
}

function ComputeForm({ scheme }: { scheme: AssessmentScheme }): ReactNode {
  const words = useWords(ASSESSMENT)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const now = today()
  return (
    <div className="stack">
      <p className="soft">{words.computeLead}</p>
      <RecordForm
        fields={[
          { name: 'title', kind: 'line', max: 200, label: words.roundTitle },
          { name: 'from', kind: 'date', label: words.from },
          { name: 'to', kind: 'date', label: words.to },
          { name: 'asOf', kind: 'date', label: words.asOf },
        ]}
        initial={{ from: `${scheme.year}-01-01`, to: now, asOf: now }}
        submit={words.compute}
        onSend={async ({ title, from, to, asOf }) => {
          const made = await answered(
            api.POST('/api/v1/assessment/schemes/{regionId}/{id}/rounds', {
              params: { path: { regionId: scheme.regionId, id: scheme.id } },
              body: { title: String(title), from: String(from), to: String(to), asOf: String(asOf) },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_ASSESSMENT })
          await navigate({ to: '/desks/assessment/rounds/$regionId/$id', params: made, search: {} })
        }}
      />
    </div>
  )
}

function Scheme({ scheme }: { scheme: AssessmentScheme }): ReactNode {
  const words = useWords(ASSESSMENT)
  const dates = useDates()
  const { body, checked, inForceOn, state } = scheme
  return (
    <div className="stack-wide">
      <section className="stack">
        <dl className="assessment-facts sheet">
          <Said name={words.form.total}>{body.total}</Said>
          <Said name={words.form.appealDays}>{body.appealDays}</Said>
          {body.basis === '' ? null : <Said name={words.form.basis}>{body.basis}</Said>}
          {inForceOn === null ? null : <Said name={words.states[state]}>{dates.day(inForceOn)}</Said>}
        </dl>
        {state === 'draft' && !checked.complete ? <p className="field-error">{words.incomplete}</p> : null}
        <p>{fill(words.form.sum, { sum: checked.sum, total: body.total })}</p>
      </section>
      {body.items.map((item, n) => (
        <Rule key={item.id} n={n + 1} item={item} scheme={scheme} />
      ))}
      {scheme.rounds.length > 0 ? <Rounds title={words.rounds} empty="" rounds={scheme.rounds} /> : null}
      <History steps={scheme.steps} />
    </div>
  )
}

/** One rule as it was written, with what has to be said of it. */
function Rule({ n, item, scheme }: { n: number; item: Item; scheme: AssessmentScheme }): ReactNode {
  const words = useWords(ASSESSMENT)
  const say = useSay()
  const checked = scheme.checked.items.find(({ id }) => id === item.id)
  return (
    <section className="sheet stack">
      <h2>{`${n}. ${item.name}`}</h2>
      <dl className="assessment-facts">
        <Said name={words.form.points}>{item.points}</Said>
        <Said name={words.form.kind}>{words.form.kinds[item.kind]}</Said>
        {item.kind === 'manual' ? <Said name={words.form.criteria}>{item.criteria}</Said> : null}
        {item.kind === 'manual' ? null : (
          <Said name={words.formula}>{say(scheme.formulas[item.id] ?? item.formula)}</Said>
        )}
        {item.kind === 'deduction' ? <Said name={words.form.each}>{item.each}</Said> : null}
        {item.kind === 'measured' ? <Said name={words.rule}>{ruleText(item.rule, words.form.scorings)}</Said> : null}
        {item.evidence ? <Said name={words.form.evidence}>{item.evidence}</Said> : null}
      </dl>
      {checked?.faults.map((fault) => (
        <p key={fault.zh} className="field-error">
          {say(fault)}
        </p>
      ))}
      <Warnings warnings={checked?.warnings ?? []} keptBecause={item.keptBecause ?? ''} />
    </section>
  )
}

function ruleText(
  { operator, target, unit, scoring, steps }: Extract<Item, { kind: 'measured' }>['rule'],
  scorings: Readonly<Record<'proportional' | 'steps', string>>,
): string {
  const each = steps.map(({ from, percent }) => `${operator} ${from}${unit}: ${percent}%`)
  return [`${operator} ${target}${unit}`, scorings[scoring], ...each].join(' · ')
}
