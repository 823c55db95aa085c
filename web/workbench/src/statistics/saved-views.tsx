import { answered, newKey, type SavedStatisticsReport } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popconfirm } from 'antd'
import { useState, type FormEvent, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { Chips } from '../ui/chips.tsx'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { SAVED, savedQuery } from './queries.ts'
import type { StatisticsSearch } from './search.ts'
import { STATISTICS } from './words/index.ts'

/** Questions under a name: one's own, and those of the office. */
export function SavedViews({
  search,
  onOpen,
}: {
  search: StatisticsSearch
  onOpen: (search: StatisticsSearch) => void
}): ReactNode {
  const { saved: words } = useWords(STATISTICS)
  const { data: views = [] } = useQuery(savedQuery)
  const [open, setOpen] = useState(false)
  return (
    <section className="row no-print" aria-label={words.title}>
      <span className="soft">{words.title}</span>
      {views.length === 0 ? <span className="soft">{words.none}</span> : null}
      {views.map((view) => (
        <SavedView key={view.id} view={view} onOpen={onOpen} />
      ))}
      <Button size="small" onClick={() => setOpen(true)}>
        {words.save}
      </Button>
      <SideForm title={words.save} open={open} onClose={() => setOpen(false)}>
        <SaveForm search={search} onDone={() => setOpen(false)} />
      </SideForm>
    </section>
  )
}

function SavedView({
  view,
  onOpen,
}: {
  view: SavedStatisticsReport
  onOpen: (search: StatisticsSearch) => void
}): ReactNode {
  const { saved: words } = useWords(STATISTICS)
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => answered(api.DELETE('/api/v1/statistics/reports/{id}', { params: { path: { id: view.id } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: SAVED }),
  })
  return (
    <span className="statistics-saved">
      <button
        type="button"
        className="link-button"
        onClick={() => onOpen(Object.fromEntries(new URLSearchParams(view.query)))}
      >
        {view.name}
        {view.shared ? ` ${words.office}` : ''}
      </button>
      {view.mayDelete ? (
        <Popconfirm
          title={fill(words.removeAsk, { name: view.name })}
          okText={words.confirm}
          cancelText={words.cancel}
          onConfirm={() => remove.mutate()}
        >
          <button type="button" className="link-button" aria-label={fill(words.remove, { name: view.name })}>
            ✕
          </button>
        </Popconfirm>
      ) : null}
    </span>
  )
}

function SaveForm({ search, onDone }: { search: StatisticsSearch; onDone: () => void }): ReactNode {
  const { saved: words } = useWords(STATISTICS)
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(false)
  const [key] = useState(newKey)
  const save = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/statistics/reports', {
          headers: { 'idempotency-key': key },
          body: { name, shared, query: new URLSearchParams(search).toString() },
        }),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: SAVED })
      onDone()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    save.mutate()
  }
  return (
    <form className="action-form" onSubmit={submit}>
      <ProblemNotice error={save.error} />
      <Field label={words.name} required>
        {(control) => (
          <Input {...control} maxLength={80} value={name} onChange={(event) => setName(event.target.value)} required />
        )}
      </Field>
      <Chips
        label={words.for}
        value={shared ? 'shared' : 'own'}
        chips={[
          { value: 'own', label: words.own },
          { value: 'shared', label: words.shared },
        ]}
        onChange={(next) => setShared(next === 'shared')}
      />
      <Button type="primary" htmlType="submit" loading={save.isPending}>
        {words.submit}
      </Button>
    </form>
  )
}
