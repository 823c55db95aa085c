import type { AssessmentCheck } from '@huiyin/api'
import { Button, Input } from 'antd'
import type { ReactNode } from 'react'
import { ChoiceField } from '../ui/choice-field.tsx'
import { Field } from '../ui/field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { itemOf } from './empty-scheme.ts'
import { Warnings } from './parts.tsx'
import type { Item } from './queries.ts'
import { ASSESSMENT } from './words/index.ts'

type Measured = Extract<Item, { kind: 'measured' }>
const KINDS = ['measured', 'deduction', 'manual'] as const
const SCORINGS = ['proportional', 'steps'] as const

interface ItemEditorProps {
  n: number
  item: Item
  checked: AssessmentCheck['items'][number] | undefined
  onChange: (item: Item) => void
  onRemove: (() => void) | undefined
}

/** One rule: what is looked at and how points are earned, with what is wrong and what has to be said of it. */
export function ItemEditor({ n, item, checked, onChange, onRemove }: ItemEditorProps): ReactNode {
  const { form: words } = useWords(ASSESSMENT)
  const say = useSay()
  const warned = (checked?.warnings.length ?? 0) > 0
  return (
    <fieldset className="assessment-item stack">
      <legend>{fill(words.item, { n })}</legend>
      <Line label={words.itemName} value={item.name} max={200} onChange={(name) => onChange({ ...item, name })} />
      <div className="assessment-pair">
        <Field label={words.kind}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
              value={item.kind}
              onChange={(kind) => onChange(itemOf((kind ?? 'measured') as Item['kind'], item))}
            />
          )}
        </Field>
        <Line label={words.points} value={item.points} max={8} onChange={(points) => onChange({ ...item, points })} />
      </div>
      {item.kind === 'manual' ? (
        <Field label={words.criteria} required>
          {(control) => (
            <TextArea
              control={control}
              rows={3}
              maxLength={1000}
              value={item.criteria}
              onChange={(criteria) => onChange({ ...item, criteria })}
            />
          )}
        </Field>
      ) : (
        <Line
          label={words.formula}
          help={words.formulaHelp}
          value={item.formula}
          max={1000}
          onChange={(formula) => onChange({ ...item, formula })}
        />
      )}
      {item.kind === 'measured' ? <RuleEditor item={item} onChange={onChange} /> : null}
      {item.kind === 'deduction' ? (
        <Line label={words.each} value={item.each} max={8} onChange={(each) => onChange({ ...item, each })} />
      ) : null}
      <Line
        label={words.evidence}
        optional
        value={item.evidence ?? ''}
        max={500}
        onChange={(evidence) => onChange({ ...item, evidence })}
      />
      {checked?.faults.map((fault) => (
        <p key={fault.zh} className="field-error">
          {say(fault)}
        </p>
      ))}
      <Warnings warnings={checked?.warnings ?? []} />
      {warned || item.keptBecause ? (
        <Line
          label={words.kept}
          value={item.keptBecause ?? ''}
          max={500}
          onChange={(keptBecause) => onChange({ ...item, keptBecause })}
        />
      ) : null}
      {onRemove === undefined ? null : (
        <div>
          <Button size="small" onClick={onRemove}>
            {fill(words.remove, { n })}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

function Line({
  label,
  help,
  optional = false,
  value,
  max,
  onChange,
}: {
  label: string
  help?: string
  optional?: boolean
  value: string
  max: number
  onChange: (value: string) => void
}): ReactNode {
  return (
    <Field label={label} help={help} required={!optional} note={optional ? 'optional' : 'silent'}>
      {(control) => (
        <Input {...control} maxLength={max} value={value} onChange={(event) => onChange(event.target.value)} />
      )}
    </Field>
  )
}

/** The target of a computed item, and what is earned short of it. */
function RuleEditor({ item, onChange }: { item: Measured; onChange: (item: Item) => void }): ReactNode {
  const { form: words } = useWords(ASSESSMENT)
  const { rule } = item
  const set = (part: Partial<Measured['rule']>): void => onChange({ ...item, rule: { ...rule, ...part } })
  return (
    <>
      <div className="assessment-pair">
        <Field label={words.operator}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={(['≥', '≤'] as const).map((value) => ({ value, label: value }))}
              value={rule.operator}
              onChange={(operator) => set({ operator: operator === '≤' ? '≤' : '≥' })}
            />
          )}
        </Field>
        <Line label={words.target} value={rule.target} max={12} onChange={(target) => set({ target })} />
        <Line label={words.unit} optional value={rule.unit} max={10} onChange={(unit) => set({ unit })} />
        <Field label={words.scoring}>
          {(control) => (
            <ChoiceField
              control={control}
              choices={SCORINGS.map((value) => ({ value, label: words.scorings[value] }))}
              value={rule.scoring}
              onChange={(scoring) => set({ scoring: scoring === 'steps' ? 'steps' : 'proportional' })}
            />
          )}
        </Field>
      </div>
      {rule.scoring === 'steps' ? (
        <Field label={words.steps} required>
          {(control) => (
            <TextArea
              control={control}
              rows={3}
              maxLength={200}
              value={(rule.steps ?? []).map(({ from, percent }) => `${from} ${percent || ''}`).join('\n')}
              onChange={(text) => set({ steps: readSteps(text) })}
            />
          )}
        </Field>
      ) : null}
    </>
  )
}

const readSteps = (text: string): NonNullable<Measured['rule']['steps']> =>
  text.split('\n').map((line) => {
    const [from = '', percent = ''] = line.split(/\s+/)
    return { from, percent: Math.min(100, Math.trunc(Number(percent)) || 0) }
  })
