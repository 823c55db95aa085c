import { answered, type NoticeKind } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay, useSession } from '../app/session.ts'
import { useOfficeChoices, useOffices } from '../office/queries.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Field } from '../ui/field.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import './notification.css'
import { Keeping } from './keeping.tsx'
import { noticesQuery, warningRulesQuery } from './queries.ts'
import { NOTIFICATION } from './words/index.ts'

/** The kinds of messages with a preview in both languages, and how far ahead offices are warned. */
export function NoticesPage(): ReactNode {
  const { notices: words } = useWords(NOTIFICATION)
  const { data: kinds = [], error, refetch } = useQuery(noticesQuery)
  return (
    <Page title={words.title} lead={words.lead}>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      <Warnings />
      <Keeping />
      <section className="sheet">
        <h2>{words.kinds}</h2>
        <div className="stack">
          {kinds.map((kind) => (
            <Kind key={kind.kind} kind={kind} />
          ))}
        </div>
      </section>
    </Page>
  )
}

function Kind({ kind }: { kind: NoticeKind }): ReactNode {
  const { notices: words } = useWords(NOTIFICATION)
  const say = useSay()
  const { zh, en, whenConfidential } = kind
  return (
    <details>
      <summary>
        {say(kind.name)} <span className="soft small">{words.readers[kind.readers]}</span>
      </summary>
      <div className="preview">
        <Preview lang="zh-CN" wording={zh} />
        <Preview lang="en" wording={en} />
        <Preview lang="zh-CN" wording={whenConfidential.zh} label={words.confidential} />
        <Preview lang="en" wording={whenConfidential.en} label={words.confidential} />
      </div>
    </details>
  )
}

const Preview = ({
  lang,
  wording,
  label,
}: {
  lang: string
  wording: { subject: string; text: string }
  label?: string
}): ReactNode => (
  <div>
    {label === undefined ? null : <p className="soft small">{label}</p>}
    <p lang={lang}>
      <strong>{wording.subject}</strong>
    </p>
    <p lang={lang}>{wording.text}</p>
  </div>
)

function Warnings(): ReactNode {
  const { notices: words } = useWords(NOTIFICATION)
  const { data: rules = [], error } = useQuery(warningRulesQuery)
  const mayChange = useMay('notification.rules')
  const offices = useOffices()
  const say = useSay()
  const list = useList()
  const dates = useDates()
  const [adding, setAdding] = useState(false)
  const now = useMutation({ mutationFn: () => answered(api.POST('/api/v1/warnings')) })
  return (
    <section className="sheet">
      <h2>{words.rules}</h2>
      <div className="stack">
        <p className="soft">{words.rulesLead}</p>
        <ProblemNotice error={error ?? now.error} />
        {now.data ? <output className="notice notice-good">{fill(words.done, { n: now.data.matters })}</output> : null}
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.office}</th>
                <th scope="col">{words.leads}</th>
                <th scope="col">{words.overdue}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.source}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <tr key={`${rule.officeId} ${rule.inForceFrom}`}>
                  <td>{rule.officeId === null ? words.house : say(offices.get(rule.officeId)?.name)}</td>
                  <td className="figures">{list(rule.leads)}</td>
                  <td>{rule.overdue ? words.yes : words.no}</td>
                  <td className="nowrap">{rule.officeId === null ? '' : dates.day(rule.inForceFrom)}</td>
                  <td>{say(rule.source)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {mayChange ? (
          <div className="row">
            <Button onClick={() => setAdding(true)}>{words.add}</Button>
            <Button loading={now.isPending} onClick={() => now.mutate()}>
              {words.now}
            </Button>
          </div>
        ) : null}
      </div>
      <SideForm title={words.addTitle} open={adding} onClose={() => setAdding(false)}>
        <RuleForm onDone={() => setAdding(false)} />
      </SideForm>
    </section>
  )
}

function RuleForm({ onDone }: { onDone: () => void }): ReactNode {
  const { notices: words } = useWords(NOTIFICATION)
  const { data: rules = [] } = useQuery(warningRulesQuery)
  const choices = useOfficeChoices()
  const session = useSession()
  const queries = useQueryClient()
  const [officeId, setOfficeId] = useState<string>(session.office.id)
  const [leads, setLeads] = useState('5, 2, 0')
  const [overdue, setOverdue] = useState(true)
  const [inForceFrom, setFrom] = useState(today())
  const [source, setSource] = useState('')
  const [wrong, setWrong] = useState(false)
  const save = useMutation({
    mutationFn: () => {
      const before = rules.find((rule) => rule.officeId === officeId && rule.inForceFrom === inForceFrom)
      const body = { officeId, inForceFrom, leads: numbersIn(leads), overdue, source, version: before?.version ?? 0 }
      return answered(api.PUT('/api/v1/warning-rules', { body }))
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: warningRulesQuery.queryKey })
      onDone()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const bad = numbersIn(leads).length === 0 || numbersIn(leads).some((lead) => !(lead >= 0 && lead <= 60))
    setWrong(bad)
    if (!bad) save.mutate()
  }
  return (
    <form className="stack" onSubmit={submit}>
      <ProblemNotice error={save.error} />
      <Field label={words.office} required>
        {(control) => (
          <ChoiceField
            control={control}
            choices={choices}
            value={officeId}
            onChange={(id) => setOfficeId(id ?? officeId)}
          />
        )}
      </Field>
      <Field label={words.leads} help={words.leadsHelp} error={wrong ? words.wrongLeads : undefined} required>
        {(control) => <Input {...control} value={leads} onChange={(event) => setLeads(event.target.value)} />}
      </Field>
      <label className="row">
        <input type="checkbox" checked={overdue} onChange={(event) => setOverdue(event.target.checked)} />
        {words.overdue}
      </label>
      <Field label={words.from} required>
        {({ 'aria-required': _no, ...control }) => (
          <Input {...control} type="date" value={inForceFrom} onChange={(event) => setFrom(event.target.value)} />
        )}
      </Field>
      <Field label={words.source} help={words.sourceHelp} required>
        {(control) => (
          <Input {...control} maxLength={200} value={source} onChange={(event) => setSource(event.target.value)} />
        )}
      </Field>
      <div>
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

/** Whole numbers, separated by any comma; anything else becomes NaN and is refused. */
const numbersIn = (text: string): number[] =>
  text
    .split(/[,，、\s]+/)
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : Number.NaN))
