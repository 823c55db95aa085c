import { answered, type SupervisionThreshold } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { useArticle } from '../matter/one/article.ts'
import { RecordForm } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { thresholdsQuery } from './queries.ts'
import { choicesOf } from './step-forms.ts'
import { SupervisionNav } from './supervision-nav.tsx'
import { SUPERVISION } from './words/index.ts'

/** What each trigger waits for, by which rule; an office may set its own. */
export function ThresholdsPage(): ReactNode {
  const { thresholdPage: words } = useWords(SUPERVISION)
  const mayAct = useMay('supervision.act')
  const [adding, setAdding] = useState(false)
  const { data: thresholds = [], error, refetch } = useQuery(thresholdsQuery)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={mayAct ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null}
    >
      <SupervisionNav />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{words.title}</caption>
          <thead>
            <tr>
              {(['trigger', 'amount', 'article', 'from', 'to', 'office'] as const).map((column) => (
                <th key={column} scope="col">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {thresholds.map((threshold) => (
              <ThresholdRow key={threshold.id ?? threshold.trigger} threshold={threshold} />
            ))}
          </tbody>
        </table>
      </div>
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <AddThreshold onDone={() => setAdding(false)} />
      </SideForm>
    </Page>
  )
}

function ThresholdRow({ threshold }: { threshold: SupervisionThreshold }): ReactNode {
  const { thresholdPage: words, kinds } = useWords(SUPERVISION)
  const dates = useDates()
  const say = useSay()
  const article = useArticle()
  const queries = useQueryClient()
  const { id, regionId } = threshold
  const remove = useMutation({
    mutationFn: () =>
      answered(
        api.DELETE('/api/v1/supervision/thresholds/{regionId}/{id}', {
          params: { path: { regionId: regionId ?? '', id: id ?? '' } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: thresholdsQuery.queryKey }),
  })
  const amount =
    threshold.amount === 0
      ? threshold.trigger === 'low-rating'
        ? words.onDay
        : words.atOnce
      : fill(words.grace, { n: threshold.amount, unit: words.units[threshold.unit] })
  return (
    <tr>
      <td>{kinds[threshold.trigger]}</td>
      <td>{amount}</td>
      <td>{id === null ? article(threshold.article) : threshold.article}</td>
      <td className="nowrap">{dates.day(threshold.inForceFrom)}</td>
      <td className="nowrap">{threshold.inForceTo === null ? '' : dates.day(threshold.inForceTo)}</td>
      <td>
        {threshold.office === null ? words.shipped : say(threshold.office.name)}{' '}
        {threshold.own ? (
          <button type="button" className="link-button no-print" onClick={() => remove.mutate()}>
            {words.remove}
          </button>
        ) : null}
        <ProblemNotice error={remove.error} />
      </td>
    </tr>
  )
}

function AddThreshold({ onDone }: { onDone: () => void }): ReactNode {
  const { thresholdPage: words, kinds } = useWords(SUPERVISION)
  const { 'by-hand': _byHand, ...triggers } = kinds
  const queries = useQueryClient()
  return (
    <RecordForm
      fields={[
        { name: 'trigger', kind: 'choice', choices: choicesOf(triggers), label: words.trigger },
        { name: 'amount', kind: 'number', min: 0, max: 365, label: words.amount },
        { name: 'unit', kind: 'choice', choices: choicesOf(words.units), label: words.unit, help: words.unitHelp },
        { name: 'article', kind: 'line', max: 200, label: words.article },
        { name: 'inForceFrom', kind: 'date', label: words.from },
        { name: 'inForceTo', kind: 'date', label: words.to, optional: true },
      ]}
      initial={{ inForceFrom: today(), unit: 'calendar-days' }}
      submit={words.add}
      onSend={async (values) => {
        await answered(
          api.POST('/api/v1/supervision/thresholds', {
            body: values as {
              trigger: 'overdue'
              amount: number
              unit: 'times'
              article: string
              inForceFrom: string
            },
          }),
        )
        await queries.invalidateQueries({ queryKey: thresholdsQuery.queryKey })
      }}
      onDone={onDone}
    />
  )
}
