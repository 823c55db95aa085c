import { answered, type AttachmentRef, type PerformanceSubjectPage } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { fenOf, yuan, YUAN_MAX } from '../ui/money.ts'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { PlanForm } from './plan-form.tsx'
import { ALL_PERFORMANCE, versionOf } from './queries.ts'
import { PERFORMANCE, PLANNING } from './words/index.ts'

type Subject = PerformanceSubjectPage
type Payment = Subject['payments'][number]

/** The money of a project: plan, payments, and whether they keep pace. */
export function Money({ subject }: { subject: Subject }): ReactNode {
  const { money: words } = useWords(PLANNING)
  const { lights } = useWords(PERFORMANCE)
  const dates = useDates()
  const say = useSay()
  const [open, setOpen] = useState<'plan' | 'pay' | 'bind' | null>(null)
  const { spending, plan, paidFrom, accounts, mayKeep } = subject
  const close = (): void => setOpen(null)
  const account = accounts.find((one) => one.account === paidFrom?.account && one.source === paidFrom.source)
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      {spending === null ? null : (
        <dl className="facts">
          <dt>{words.budget}</dt>
          <dd className="figures">{yuan(spending.budget)}</dd>
          <dt>{words.planned}</dt>
          <dd className="figures">{spending.planned === null ? words.noPlan : yuan(spending.planned)}</dd>
          <dt>{words.spent}</dt>
          <dd className="figures">{yuan(spending.spent)}</dd>
          <dt>{words.course}</dt>
          <dd className={spending.light === null ? '' : `performance-${spending.light}`}>
            {spending.light === null ? words.noPlan : lights[spending.light]}
          </dd>
          <dt>{words.from}</dt>
          <dd>{paidFrom === null ? words.here : say(account?.name ?? paidFrom.source)}</dd>
        </dl>
      )}
      {plan === null ? null : (
        <ul className="list-plain row" aria-label={words.plan}>
          {plan.steps.map(({ until, percent, amount }) => (
            <li key={until} className="tag">
              {`${fill(words.until, { day: dates.short(until) })} ${percent === null ? yuan(amount ?? 0) : `${percent}%`}`}
            </li>
          ))}
        </ul>
      )}
      {mayKeep ? (
        <div className="row no-print">
          {subject.budget === null ? null : <Button onClick={() => setOpen('plan')}>{words.editPlan}</Button>}
          {paidFrom === null ? <Button onClick={() => setOpen('pay')}>{words.pay}</Button> : null}
          <Button onClick={() => setOpen('bind')}>{words.bind}</Button>
        </div>
      ) : null}
      <Payments subject={subject} />
      <SideForm title={words.editPlan} open={open === 'plan'} onClose={close}>
        <PlanForm subject={subject} onDone={close} />
      </SideForm>
      <SideForm title={words.pay} open={open === 'pay'} onClose={close}>
        <PayForm subject={subject} onDone={close} />
      </SideForm>
      <SideForm title={words.bind} open={open === 'bind'} onClose={close}>
        <BindForm subject={subject} onDone={close} />
      </SideForm>
    </section>
  )
}

function Payments({ subject }: { subject: Subject }): ReactNode {
  const { money: words } = useWords(PLANNING)
  const [reversing, setReversing] = useState<Payment | null>(null)
  const { payments } = subject
  if (payments.length === 0) return <p className="soft">{words.none}</p>
  return (
    <div className="table-wrap">
      <table className="table">
        <caption className="only-read">{words.payments}</caption>
        <thead>
          <tr>
            {[words.on, words.sum, words.voucher, words.purpose, words.files].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {payments.map((payment) => (
            <PaymentLine key={payment.id} payment={payment} subject={subject} onReverse={() => setReversing(payment)} />
          ))}
        </tbody>
      </table>
      <SideForm title={words.reverse} open={reversing !== null} onClose={() => setReversing(null)}>
        {reversing ? <ReverseForm subject={subject} payment={reversing} onDone={() => setReversing(null)} /> : null}
      </SideForm>
    </div>
  )
}

function PaymentLine({
  payment,
  subject,
  onReverse,
}: {
  payment: Payment
  subject: Subject
  onReverse: () => void
}): ReactNode {
  const { money: words } = useWords(PLANNING)
  const dates = useDates()
  const mayReverse = subject.mayKeep && subject.paidFrom === null && !payment.reversed && !payment.reversal
  return (
    <tr>
      <td className="nowrap">{dates.short(payment.on)}</td>
      <td className="figures nowrap">{yuan(payment.amount)}</td>
      <td>
        {payment.voucher}
        {payment.reversed ? <span className="soft small performance-below">{words.reversed}</span> : null}
      </td>
      <td>
        {payment.purpose}
        {payment.matter === null ? null : (
          <Link to="/matters/$regionId/$matterId" params={payment.matter}>
            {words.matter}
          </Link>
        )}
      </td>
      <td>
        {payment.files.map((file) => (
          <a
            key={file.id}
            className="performance-below"
            href={`/api/v1/performance/evidence/${subject.regionId}/${subject.id}/${file.id}`}
            target="_blank"
            rel="noreferrer"
          >
            {file.name}
          </a>
        ))}
        {mayReverse ? (
          <button
            type="button"
            className="link-button no-print"
            aria-label={`${words.reverse} ${payment.voucher}`}
            onClick={onReverse}
          >
            {words.reverse}
          </button>
        ) : null}
      </td>
    </tr>
  )
}

function PayForm({ subject, onDone }: { subject: Subject; onDone: () => void }): ReactNode {
  const { money: words, save } = useWords(PLANNING)
  const queries = useQueryClient()
  return (
    <RecordForm
      fields={[
        { name: 'on', kind: 'date', label: words.on },
        { name: 'amount', kind: 'number', min: 0, max: YUAN_MAX, label: words.sum },
        { name: 'voucher', kind: 'line', max: 60, label: words.voucher },
        { name: 'purpose', kind: 'line', max: 300, label: words.purpose, optional: true },
        { name: 'files', kind: 'files', max: 10, label: words.files, optional: true },
      ]}
      initial={{ on: today() }}
      submit={save}
      onSend={async ({ on, amount, voucher, purpose, files }) => {
        await answered(
          api.POST('/api/v1/performance/subjects/{regionId}/{id}/payments', {
            params: versionOf(subject),
            body: {
              on: String(on),
              amount: fenOf(amount),
              voucher: String(voucher),
              purpose: typeof purpose === 'string' ? purpose : '',
              ...(Array.isArray(files) ? { files: files as AttachmentRef[] } : {}),
            },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
      }}
      onDone={onDone}
    />
  )
}

function ReverseForm({
  subject,
  payment,
  onDone,
}: {
  subject: Subject
  payment: Payment
  onDone: () => void
}): ReactNode {
  const { money: words, reason: label } = useWords(PLANNING)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{words.reverseLead}</p>
      <RecordForm
        fields={[{ name: 'reason', kind: 'line', max: 300, label }]}
        submit={words.reverse}
        onSend={async ({ reason }) => {
          const { path, header } = versionOf(subject)
          await answered(
            api.POST('/api/v1/performance/subjects/{regionId}/{id}/payments/{payment}/reverse', {
              params: { path: { ...path, payment: payment.id }, header },
              body: { reason: String(reason) },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
        }}
        onDone={onDone}
      />
    </div>
  )
}

const HERE = 'here'
function BindForm({ subject, onDone }: { subject: Subject; onDone: () => void }): ReactNode {
  const { money: words, reason: label, save } = useWords(PLANNING)
  const queries = useQueryClient()
  const say = useSay()
  return (
    <div className="stack">
      <p className="soft">{words.bindLead}</p>
      <RecordForm
        fields={[
          {
            name: 'account',
            kind: 'choice',
            label: words.from,
            choices: [
              { value: HERE, label: words.here },
              ...subject.accounts.map(({ account, name }) => ({ value: account, label: say(name) })),
            ],
          },
          { name: 'reason', kind: 'line', max: 500, label },
        ]}
        initial={{ account: subject.paidFrom?.account ?? HERE }}
        submit={save}
        onSend={async ({ account, reason }) => {
          const chosen = subject.accounts.find((one) => one.account === account)
          await answered(
            api.PUT('/api/v1/performance/subjects/{regionId}/{id}/paid-from', {
              params: versionOf(subject),
              body: {
                paidFrom: chosen ? { source: chosen.source, account: chosen.account } : null,
                reason: String(reason),
              },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
        }}
        onDone={onDone}
      />
    </div>
  )
}
