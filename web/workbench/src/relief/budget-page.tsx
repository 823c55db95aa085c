import { answered, type ReliefBudgetLine } from '@huiyin/api'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { fenOf, yuan, YUAN_MAX } from '../ui/money.ts'
import { ALL_RELIEF, authorityQuery, entryPages, linesQuery } from './queries.ts'
import { ReliefNav } from './relief-nav.tsx'
import { RELIEF } from './words/index.ts'

/** The budget lines of a year with their books, and who decides up to which amount. */
export function BudgetPage(): ReactNode {
  const { budget: words } = useWords(RELIEF)
  const { year = Number(today().slice(0, 4)) } = useSearch({ from: '/desk/desks/relief/budget' })
  const navigate = useNavigate({ from: '/desks/relief/budget' })
  const thisYear = Number(today().slice(0, 4))
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, year])].toSorted((a, b) => a - b).map(String)
  const { data: lines, error, refetch } = useQuery(linesQuery(year))
  const mayRule = useMay('relief.rule')
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={mayRule ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null}
    >
      <ReliefNav />
      <div className="row no-print">
        <Chips
          label={words.year}
          value={String(year)}
          chips={years.map((value) => ({ value, label: value }))}
          onChange={(next) => void navigate({ search: { year: Number(next) } })}
        />
      </div>
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {lines?.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.none}</strong>
          <span>{words.noneLead}</span>
        </div>
      ) : null}
      {lines?.map((line) => (
        <Line key={line.id} line={line} />
      ))}
      <AuthoritySheet />
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <AddLine year={year} onDone={() => setAdding(false)} />
      </SideForm>
    </Page>
  )
}

function Line({ line }: { line: ReliefBudgetLine }): ReactNode {
  const { budget: words } = useWords(RELIEF)
  const common = useWords(COMMON)
  const { language } = usePreferences()
  const mayRule = useMay('relief.rule')
  const dates = useDates()
  const [adjusting, setAdjusting] = useState(false)
  const books = useInfiniteQuery(entryPages(line))
  const entries = books.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <section className="sheet stack">
      <h2>
        {line.code} {line.name}
      </h2>
      <dl className="facts">
        <dt>{words.amount}</dt>
        <dd className="figures">{yuan(line.amount)}</dd>
        <dt>{words.spent}</dt>
        <dd className="figures">{yuan(line.spent)}</dd>
        <dt>{words.balance}</dt>
        <dd className="figures">
          <strong>{yuan(line.balance)}</strong>
        </dd>
      </dl>
      <div className="row no-print">
        {mayRule ? <Button onClick={() => setAdjusting(true)}>{words.adjust}</Button> : null}
        <Button href={`/api/v1/relief/lines/${line.regionId}/${line.id}/export?lang=${language}`}>
          {words.exportBooks}
        </Button>
      </div>
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{`${words.books} ${line.code}`}</caption>
          <thead>
            <tr>
              <th scope="col">{words.on}</th>
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.change}</th>
              <th scope="col">{words.balance}</th>
              <th scope="col">{words.voucher}</th>
              <th scope="col">{words.matter}</th>
              <th scope="col">{words.reason}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.seq}>
                <td className="nowrap">{dates.short(entry.on)}</td>
                <td>{words.kinds[entry.kind]}</td>
                <td className="figures nowrap">{yuan(entry.change)}</td>
                <td className="figures nowrap">{yuan(entry.balance)}</td>
                <td>{entry.voucher}</td>
                <td className="figures nowrap">{entry.number}</td>
                <td>{entry.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {books.hasNextPage ? (
        <div>
          <Button loading={books.isFetchingNextPage} onClick={() => void books.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
      <SideForm title={words.adjust} open={adjusting} onClose={() => setAdjusting(false)}>
        <AdjustLine line={line} onDone={() => setAdjusting(false)} />
      </SideForm>
    </section>
  )
}

function AddLine({ year, onDone }: { year: number; onDone: () => void }): ReactNode {
  const { budget: words } = useWords(RELIEF)
  const queries = useQueryClient()
  return (
    <RecordForm
      fields={[
        { name: 'year', kind: 'number', min: 2000, max: 2200, label: words.year },
        { name: 'code', kind: 'line', max: 40, label: words.code },
        { name: 'name', kind: 'line', max: 100, label: words.lineName },
        { name: 'amount', kind: 'number', min: 0, max: YUAN_MAX, label: words.amount },
      ]}
      initial={{ year }}
      submit={words.add}
      onSend={async (values) => {
        await answered(
          api.POST('/api/v1/relief/lines', {
            body: {
              year: Number(values['year']),
              code: String(values['code']),
              name: String(values['name']),
              amount: fenOf(values['amount']),
            },
          }),
        )
        await queries.invalidateQueries({ queryKey: ALL_RELIEF })
      }}
      onDone={onDone}
    />
  )
}

function AdjustLine({ line, onDone }: { line: ReliefBudgetLine; onDone: () => void }): ReactNode {
  const { budget: words, fields } = useWords(RELIEF)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{words.adjustLead}</p>
      <RecordForm
        fields={[
          { name: 'amount', kind: 'number', min: 0, max: YUAN_MAX, label: words.amount },
          { name: 'reason', kind: 'text', max: 500, label: fields.reason },
        ]}
        initial={{ amount: line.amount / 100 }}
        submit={words.adjust}
        onSend={async ({ amount, reason }) => {
          try {
            await answered(
              api.POST('/api/v1/relief/lines/{regionId}/{id}/adjust', {
                params: {
                  path: { regionId: line.regionId, id: line.id },
                  header: { 'If-Match': `"${line.version}"` },
                },
                body: { amount: fenOf(amount), reason: String(reason) },
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

function AuthoritySheet(): ReactNode {
  const { budget: words } = useWords(RELIEF)
  const dates = useDates()
  const mayRule = useMay('relief.rule')
  const { data: rules = [] } = useQuery(authorityQuery)
  const queries = useQueryClient()
  const [setting, setSetting] = useState(false)
  return (
    <section className="sheet stack">
      <h2>{words.authority}</h2>
      <p className="soft">{words.authorityLead}</p>
      {rules.length === 0 ? <p className="notice notice-news">{words.authorityNone}</p> : null}
      <ul className="list-plain stack">
        {rules.map((rule) => (
          <li key={rule.inForceFrom} className="row">
            <span className="figures">{`${words.upTo} ${yuan(rule.upTo)}`}</span>
            <span>{rule.basis}</span>
            <span className="soft small">{`${words.from} ${dates.full(rule.inForceFrom)}`}</span>
            {rule.inForce ? <span className="tag">{words.inForce}</span> : null}
          </li>
        ))}
      </ul>
      {mayRule ? (
        <div className="no-print">
          <Button onClick={() => setSetting(true)}>{words.set}</Button>
        </div>
      ) : null}
      <SideForm title={words.set} open={setting} onClose={() => setSetting(false)}>
        <RecordForm
          fields={[
            { name: 'upTo', kind: 'number', min: 0, max: YUAN_MAX, label: words.upTo },
            { name: 'basis', kind: 'line', max: 200, label: words.basis },
            { name: 'inForceFrom', kind: 'date', label: words.from },
          ]}
          initial={{ inForceFrom: today() }}
          submit={words.set}
          onSend={async ({ upTo, basis, inForceFrom }) => {
            await answered(
              api.POST('/api/v1/relief/authority', {
                body: { upTo: fenOf(upTo), basis: String(basis), inForceFrom: String(inForceFrom) },
              }),
            )
            await queries.invalidateQueries({ queryKey: ALL_RELIEF })
          }}
          onDone={() => setSetting(false)}
        />
      </SideForm>
    </section>
  )
}
