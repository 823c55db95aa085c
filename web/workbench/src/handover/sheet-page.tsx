import { answered, type Handover } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { DocumentLinks } from '../records/document-links.tsx'
import { RecordForm, type RecordField } from '../records/record-form.tsx'
import { useColleagues } from '../records/use-colleagues.ts'
import { ChoicesField } from '../ui/choice-field.tsx'
import { useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { HandoverNav } from './handover-nav.tsx'
import { ALL_HANDOVER, sheetQuery, type SheetAt } from './queries.ts'
import { What } from './what.tsx'
import { HANDOVER } from './words/index.ts'

type Verb = Handover['may'][number]

/** One sheet: its lines, what the reader may do with them, and everything that happened. */
export function SheetPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/handover/sheets/$regionId/$id' })
  const { one: words } = useWords(HANDOVER)
  const { data: sheet, error, refetch } = useQuery(sheetQuery(at))
  if (!sheet)
    return error ? (
      <Page title={words.title} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    )
  return (
    <Page title={`${words.title} ${sheet.number}`}>
      <HandoverNav />
      <div className="record-columns">
        <div>
          <Lines sheet={sheet} />
          <section className="sheet">
            <h2>{words.history}</h2>
            <History sheet={sheet} />
          </section>
        </div>
        <div>
          <Facts at={at} sheet={sheet} />
          <Steps at={at} sheet={sheet} />
        </div>
      </div>
    </Page>
  )
}

function Facts({ at, sheet }: { at: SheetAt; sheet: Handover }): ReactNode {
  const { one: words, sheets, states, reasons, work } = useWords(HANDOVER)
  const dates = useDates()
  const say = useSay()
  return (
    <dl className="facts sheet">
      <dt>{sheets.from}</dt>
      <dd>{sheet.from.name}</dd>
      <dt>{words.office}</dt>
      <dd>{say(sheet.office.name)}</dd>
      <dt>{sheets.reason}</dt>
      <dd>
        {reasons[sheet.reason]}
        {sheet.byOrder ? <div className="small soft">{words.byOrder}</div> : null}
      </dd>
      <dt>{sheets.made}</dt>
      <dd>{dates.full(sheet.madeOn)}</dd>
      <dt>{words.madeBy}</dt>
      <dd>{sheet.madeBy.name}</dd>
      {sheet.note === '' ? null : (
        <>
          <dt>{work.note}</dt>
          <dd>{sheet.note}</dd>
        </>
      )}
      <dt>{sheets.state}</dt>
      <dd>
        <strong>{states[sheet.state]}</strong>
      </dd>
      <dt>{words.document}</dt>
      <dd>
        <DocumentLinks name={words.document} address={`/api/v1/handovers/${at.regionId}/${at.id}/document`} />
      </dd>
    </dl>
  )
}

function Lines({ sheet }: { sheet: Handover }): ReactNode {
  const { one: words, work, kinds, itemStates, sheets } = useWords(HANDOVER)
  const dates = useDates()
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.lines}</caption>
        <thead>
          <tr>
            <th scope="col">{words.n}</th>
            <th scope="col">{work.kind}</th>
            <th scope="col">{work.what}</th>
            <th scope="col">{work.due}</th>
            <th scope="col">{words.to}</th>
            <th scope="col">{sheets.state}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.items.map((item) => (
            <tr key={item.n}>
              <td className="figures">{item.n}</td>
              <td>{kinds[item.kind]}</td>
              <td>
                <What what={item.what} />
              </td>
              <td className="nowrap">{item.what?.dueOn ? dates.short(item.what.dueOn) : null}</td>
              <td>{item.to.name}</td>
              <td>
                {itemStates[item.state]}
                {item.answer === '' ? null : <div className="small soft">{item.answer}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function History({ sheet }: { sheet: Handover }): ReactNode {
  const { one: words, steps } = useWords(HANDOVER)
  const dates = useDates()
  const list = useList()
  return (
    <ol className="record-history">
      {sheet.steps.toReversed().map((step) => (
        <li key={step.seq} className="stack">
          <div className="row">
            <strong>{fill(steps[step.type], { to: step.to?.name ?? '' })}</strong>
            <span className="soft small">{dates.moment(step.at)}</span>
            <span className="soft small">{step.by.name}</span>
            <span className="soft small">{fill(words.items, { list: list(step.items) })}</span>
          </div>
          {step.reason === '' ? null : <p>{step.reason}</p>}
        </li>
      ))}
    </ol>
  )
}

function Steps({ at, sheet }: { at: SheetAt; sheet: Handover }): ReactNode {
  const words = useWords(HANDOVER)
  const [verb, setVerb] = useState<Verb | null>(null)
  return (
    <section className="sheet stack no-print">
      <h2>{words.one.may}</h2>
      {sheet.may.length === 0 ? <p className="soft">{words.one.mayNone}</p> : null}
      {sheet.may.map((each) => (
        <Button
          key={each}
          block
          data-verb={each}
          type={each === 'accept' ? 'primary' : 'default'}
          onClick={() => setVerb(each)}
        >
          {words.verbs[each].name}
        </Button>
      ))}
      <SideForm title={verb === null ? '' : words.verbs[verb].name} open={verb !== null} onClose={() => setVerb(null)}>
        {verb === null ? null : <StepForm at={at} sheet={sheet} verb={verb} onDone={() => setVerb(null)} />}
      </SideForm>
    </section>
  )
}

/** One door per step; all take the sheet, the version that was seen, and the lines. */
type StepDoor = '/api/v1/handovers/{regionId}/{id}/reoffer'

function StepForm({
  at,
  sheet,
  verb,
  onDone,
}: {
  at: SheetAt
  sheet: Handover
  verb: Verb
  onDone: () => void
}): ReactNode {
  const { verbs, which, whichHelp, why, work, kinds } = useWords(HANDOVER)
  const say = useSay()
  const queries = useQueryClient()
  const colleagues = useColleagues().filter(({ value }) => value !== sheet.from.id)
  const [chosen, setChosen] = useState<string[]>([])
  const open = sheet.items.filter(({ may }) => may.includes(verb))
  const fields: readonly RecordField[] =
    verb === 'reoffer'
      ? [{ name: 'to', kind: 'choice', choices: colleagues, label: work.to }]
      : verb === 'accept'
        ? []
        : [{ name: 'reason', kind: 'text', max: 500, label: why }]
  return (
    <div className="stack">
      <p className="soft">{verbs[verb].lead}</p>
      {open.length > 1 ? (
        <Field label={which} help={whichHelp} note="optional">
          {(control) => (
            <ChoicesField
              control={control}
              choices={open.map(({ n, kind, what }) => ({
                value: String(n),
                label: `${n} ${kinds[kind]}`,
                note: what ? `${what.number} ${say(what.title)}` : '',
              }))}
              max={open.length}
              value={chosen}
              onChange={setChosen}
            />
          )}
        </Field>
      ) : null}
      <RecordForm
        fields={fields}
        submit={verbs[verb].done}
        onSend={async (values) => {
          try {
            await answered(
              api.POST(`/api/v1/handovers/{regionId}/{id}/${verb}` as StepDoor, {
                params: { path: at, header: { 'If-Match': `"${sheet.version}"` } },
                body: { ...values, ...(chosen.length > 0 ? { items: chosen.map(Number) } : {}) } as { to: string },
              }),
            )
          } finally {
            await queries.invalidateQueries({ queryKey: ALL_HANDOVER })
          }
        }}
        onDone={onDone}
      />
    </div>
  )
}
