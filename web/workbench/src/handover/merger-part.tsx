import { answered, type Merger, type MergerPreview, type Office } from '@huiyin/api'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { officesQuery, useOfficeChoices } from '../office/queries.ts'
import { RecordForm } from '../records/record-form.tsx'
import { ChoiceField } from '../ui/choice-field.tsx'
import { useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { ALL_HANDOVER } from './queries.ts'
import { HANDOVER } from './words/index.ts'

const mergerQuery = (id: string, successor: string | null) =>
  queryOptions({
    queryKey: [...ALL_HANDOVER, 'merger', id, successor],
    queryFn: (): Promise<MergerPreview> =>
      answered(
        api.GET('/api/v1/handover/offices/{id}/merger', {
          params: { path: { id }, query: successor === null ? {} : { successor } },
        }),
      ),
  })

/** A merger of an office: what passes on is counted before; then it is prepared for a day, and can be called off until then. */
export function MergerPart({ office }: { office: Office }): ReactNode {
  const { merger: words } = useWords(HANDOVER)
  const [successor, setSuccessor] = useState<string | null>(null)
  const choices = useOfficeChoices((one) => one.active && one.id !== office.id)
  const { data, error } = useQuery({ ...mergerQuery(office.id, successor), placeholderData: (before) => before })
  if (!data) return <ProblemNotice error={error} />
  if (data.prepared) return <Prepared merger={data.prepared} />
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      <p className="soft">{words.lead}</p>
      <Field label={words.successor} required>
        {(control) => <ChoiceField control={control} choices={choices} value={successor} onChange={setSuccessor} />}
      </Field>
      <Counted preview={data} />
      {successor === null ? null : <PrepareForm office={office} successor={successor} preview={data} />}
    </div>
  )
}

function Counted({ preview }: { preview: MergerPreview }): ReactNode {
  const { merger: words } = useWords(HANDOVER)
  const dates = useDates()
  return (
    <section className="stack">
      <h3>{words.title}</h3>
      {preview.counts.length === 0 ? <p>{words.nothing}</p> : <Counts counts={preview.counts} />}
      {preview.nextDue === null ? null : (
        <p className="small soft">{fill(words.nextDue, { date: dates.full(preview.nextDue) })}</p>
      )}
    </section>
  )
}

function Counts({ counts }: { counts: MergerPreview['counts'] }): ReactNode {
  const { merger: words } = useWords(HANDOVER)
  return (
    <dl className="facts">
      {counts.map(({ kind, n }) => (
        <div key={kind} style={{ display: 'contents' }}>
          <dt>{words.kinds[kind]}</dt>
          <dd className="figures">{n}</dd>
        </div>
      ))}
    </dl>
  )
}

interface PrepareProps {
  office: Office
  successor: string
  preview: MergerPreview
}

function PrepareForm({ office, successor, preview }: PrepareProps): ReactNode {
  const { merger: words } = useWords(HANDOVER)
  const queries = useQueryClient()
  const { staff } = preview
  return (
    <RecordForm
      fields={[
        { name: 'on', kind: 'date', label: words.on, help: words.onHelp },
        ...(staff.length === 0
          ? []
          : [
              {
                name: 'moving',
                kind: 'choices',
                max: 2000,
                optional: true,
                label: words.moving,
                help: words.movingHelp,
                choices: staff.map(({ id, name }) => ({ value: id, label: name })),
              } as const,
            ]),
        { name: 'reason', kind: 'text', max: 500, rows: 2, label: words.reason },
      ]}
      initial={{ moving: staff.map(({ id }) => id) }}
      submit={words.submit}
      confirm={words.sure}
      onSend={async ({ on, moving, reason }) => {
        await answered(
          api.POST('/api/v1/mergers', {
            body: {
              officeId: office.id,
              successorId: successor,
              on: String(on),
              moving: Array.isArray(moving) ? moving.map(String) : [],
              reason: String(reason),
            },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_HANDOVER })
        await queries.invalidateQueries({ queryKey: officesQuery.queryKey })
      }}
    />
  )
}

function Prepared({ merger }: { merger: Merger }): ReactNode {
  const { merger: words } = useWords(HANDOVER)
  const dates = useDates()
  const say = useSay()
  const queries = useQueryClient()
  const { regionId, id, version, staying } = merger
  const open = staying.filter(({ active }) => active)
  const sheet = `/api/v1/mergers/${regionId}/${id}/sheet`
  return (
    <div className="stack">
      <p>
        <strong>
          {fill(words.states[merger.state], { office: say(merger.successor.name), date: dates.full(merger.on) })}
        </strong>
      </p>
      <p className="row">
        <span className="figures nowrap">{merger.number}</span>
        <a href={`${sheet}?format=pdf&lang=${words.lang}`} target="_blank" rel="noreferrer">
          {words.document}
        </a>
      </p>
      <h3>{merger.state === 'done' ? words.passed : words.title}</h3>
      <Counts counts={merger.state === 'done' ? merger.passed : merger.left} />
      {merger.state === 'done' && merger.left.length > 0 ? (
        <>
          <h3>{words.left}</h3>
          <p className="soft">{words.leftHelp}</p>
          <Counts counts={merger.left} />
        </>
      ) : null}
      {merger.moving.length > 0 ? (
        <p>{fill(words.movingNow, { names: merger.moving.map(({ name }) => name).join(words.between) })}</p>
      ) : null}
      {open.length > 0 ? (
        <p>{fill(words.staying, { names: open.map(({ name }) => name).join(words.between) })}</p>
      ) : null}
      <ol className="list-plain stack">
        {merger.steps.map((step) => (
          <li key={step.seq}>
            <strong>{words.steps[step.type]}</strong>{' '}
            <span className="soft small">
              {dates.moment(step.at)} {step.by ?? words.system}
            </span>
            {say(step.text) === '' ? null : <div>{say(step.text)}</div>}
          </li>
        ))}
      </ol>
      {merger.mayCallOff ? (
        <RecordForm
          fields={[{ name: 'reason', kind: 'text', max: 500, rows: 2, label: words.callOffReason }]}
          submit={words.callOff}
          onSend={async ({ reason }) => {
            await answered(
              api.POST('/api/v1/mergers/{regionId}/{id}/callOff', {
                params: { path: { regionId, id }, header: { 'If-Match': `"${version}"` } },
                body: { reason: String(reason) },
              }),
            )
            await queries.invalidateQueries({ queryKey: ALL_HANDOVER })
          }}
        />
      ) : null}
    </div>
  )
}
