import type { AssessmentCheck } from '@huiyin/api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useState, type FormEvent, type ReactNode } from 'react'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import './assessment.css'
import { itemOf } from './empty-scheme.ts'
import { ItemEditor } from './item-editor.tsx'
import { checkQuery, type Item, type SchemeBody } from './queries.ts'
import { ASSESSMENT } from './words/index.ts'

/** A value as it was some moments ago, so that not every letter is checked. */
function useCalm<Value>(value: Value): Value {
  const [calm, setCalm] = useState(value)
  useEffect(() => {
    const later = setTimeout(() => setCalm(value), 350)
    return () => clearTimeout(later)
  }, [value])
  return calm
}

const hundredths = (text: string): number => Math.round(Number(text) * 100) || 0

/** The rules of a year as they are written: what they sum to and what has to be said of them stands beside them at once. */
export function SchemeEditor({
  initial,
  before,
  onSave,
}: {
  initial: SchemeBody
  before?: ReactNode
  onSave: (body: SchemeBody) => Promise<unknown>
}): ReactNode {
  const { form: words } = useWords(ASSESSMENT)
  const [body, setBody] = useState(initial)
  const change = (part: Partial<SchemeBody>): void => setBody((old) => ({ ...old, ...part }))
  const setItem = (n: number, item: Item): void =>
    change({ items: body.items.map((old, at) => (at === n ? item : old)) })
  const save = useMutation({ mutationFn: () => onSave(body) })
  const checked = useChecked(body)
  const send = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="stack" onSubmit={send} noValidate>
      {before}
      <Field label={words.name} required>
        {(control) => (
          <Input
            {...control}
            maxLength={200}
            value={body.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
      <div className="assessment-pair">
        <Field label={words.total} required>
          {(control) => (
            <Input
              {...control}
              inputMode="decimal"
              value={body.total}
              onChange={(event) => change({ total: event.target.value })}
            />
          )}
        </Field>
        <Field label={words.appealDays} required>
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              value={body.appealDays}
              onChange={(event) => change({ appealDays: Number(event.target.value) || 0 })}
            />
          )}
        </Field>
      </div>
      <Field label={words.basis} note="optional">
        {(control) => (
          <Input
            {...control}
            maxLength={500}
            value={body.basis}
            onChange={(event) => change({ basis: event.target.value })}
          />
        )}
      </Field>
      <h2>{words.items}</h2>
      {body.items.map((item, n) => (
        <ItemEditor
          key={item.id}
          n={n + 1}
          item={item}
          checked={checked?.items.find(({ id }) => id === item.id)}
          onChange={(next) => setItem(n, next)}
          onRemove={
            body.items.length > 1
              ? () => change({ items: body.items.filter((other) => other.id !== item.id) })
              : undefined
          }
        />
      ))}
      <div>
        <Button onClick={() => change({ items: [...body.items, itemOf('measured')] })}>{words.add}</Button>
      </div>
      <ProblemNotice error={save.error} />
      <div className="row assessment-sum">
        <Sum body={body} />
        <Button type="primary" htmlType="submit" loading={save.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

/** What the server says of the rules, once they can be read at all. */
function useChecked({ items, total }: SchemeBody): AssessmentCheck | undefined {
  const calm = useCalm(JSON.stringify({ items, total }))
  const asked = JSON.parse(calm) as Pick<SchemeBody, 'items' | 'total'>
  const readable = asked.items.filter(
    (item) =>
      item.name.trim() !== '' && item.points !== '' && (item.kind === 'manual' ? item.criteria : item.formula) !== '',
  )
  const { data } = useQuery({ ...checkQuery({ ...asked, items: readable }), enabled: readable.length > 0 })
  return data
}

function Sum({ body: { items, total } }: { body: SchemeBody }): ReactNode {
  const { form: words } = useWords(ASSESSMENT)
  const sum = items.reduce((all, { points }) => all + hundredths(points), 0)
  const missing = hundredths(total) - sum
  const left =
    missing === 0
      ? words.even
      : missing > 0
        ? fill(words.short, { missing: missing / 100 })
        : fill(words.over, { over: -missing / 100 })
  return (
    <output>
      {fill(words.sum, { sum: sum / 100, total })} · <strong>{left}</strong>
    </output>
  )
}
