import { answered, type PerformanceFormula, type PerformanceIndicator } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { ALL_PERFORMANCE, figuresQuery } from './queries.ts'
import { PERFORMANCE } from './words/index.ts'

/** Another formula for an indicator, checked as it is written, or entry by hand. */
export function FormulaForm({ indicator, onDone }: { indicator: PerformanceIndicator; onDone: () => void }): ReactNode {
  const words = useWords(PERFORMANCE)
  const queries = useQueryClient()
  const say = useSay()
  const [manually, setManually] = useState(false)
  const send = async (formula: unknown, reason: unknown): Promise<void> => {
    await answered(
      api.POST('/api/v1/performance/indicators/{regionId}/{id}/measure', {
        params: {
          path: { regionId: indicator.regionId, id: indicator.id },
          header: { 'If-Match': `"${indicator.version}"` },
        },
        body: {
          measure: manually ? { kind: 'manual' } : { kind: 'measured', formula: String(formula) },
          reason: String(reason),
        },
      }),
    )
    await queries.invalidateQueries({ queryKey: ALL_PERFORMANCE })
  }
  const reason = { name: 'reason', kind: 'text', max: 500, label: words.reason } as const
  const formula = { name: 'formula', kind: 'text', max: 400, rows: 3, label: words.write } as const
  return (
    <div className="stack">
      <p className="soft">{words.changeLead}</p>
      <RecordForm
        key={String(manually)}
        fields={manually ? [reason] : [formula, reason]}
        initial={manually ? {} : { formula: say(indicator.measurement.formula) }}
        submit={manually ? words.manually : words.use}
        onSend={(values) => send(values['formula'], values['reason'])}
        onDone={onDone}
      />
      {manually ? null : <Try />}
      {indicator.measurement.kind === 'measured' ? (
        <div>
          <Button aria-pressed={manually} onClick={() => setManually(!manually)}>
            {manually ? words.write : words.manually}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

/** The names that can be used, and a line on which a formula is tried before it is used. */
function Try(): ReactNode {
  const words = useWords(PERFORMANCE)
  const say = useSay()
  const figures = useQuery(figuresQuery)
  const [checked, setChecked] = useState<PerformanceFormula | null>(null)
  return (
    <section className="stack">
      <h3>{words.check}</h3>
      <RecordForm
        fields={[{ name: 'tried', kind: 'text', max: 400, rows: 2, label: words.check }]}
        submit={words.check}
        onSend={async ({ tried }) => {
          setChecked(await answered(api.POST('/api/v1/performance/formula', { body: { formula: String(tried) } })))
        }}
      />
      <output>
        {checked?.ok === true ? fill(words.right, { formula: say(checked.formula) }) : null}
        {checked?.mistake ? fill(words.mistake, { at: checked.mistake.at + 1, what: say(checked.mistake) }) : null}
      </output>
      <h3>{words.names}</h3>
      <ul className="list-plain small">
        {(figures.data ?? [])
          .filter(({ recorded }) => recorded)
          .map((figure) => (
            <li key={figure.id}>{say(figure.name)}</li>
          ))}
      </ul>
    </section>
  )
}
