import { answered } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input, Popover } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { LIST } from '../words/index.ts'
import { viewsQuery } from './list-queries.ts'
import { queryText, searchOfText, type ListSearch } from './list-search.ts'

/** The officer's own views of the worklist: show one, keep the present one, delete one. */
export function SavedViews({
  search,
  onShow,
}: {
  search: ListSearch
  onShow: (search: ListSearch) => void
}): ReactNode {
  const { views: words } = useWords(LIST)
  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      content={<Views search={search} onShow={onShow} />}
      destroyOnHidden
    >
      <Button>{words.label}</Button>
    </Popover>
  )
}

function Views({ search, onShow }: { search: ListSearch; onShow: (search: ListSearch) => void }): ReactNode {
  const { views: words } = useWords(LIST)
  const queries = useQueryClient()
  const { data: views = [], error } = useQuery(viewsQuery)
  const readAgain = (): Promise<void> => queries.invalidateQueries({ queryKey: viewsQuery.queryKey })
  const remove = useMutation({
    mutationFn: (id: string) => answered(api.DELETE('/api/v1/views/{id}', { params: { path: { id } } })),
    onSuccess: readAgain,
  })
  return (
    <div className="stack menu">
      <ProblemNotice error={error ?? remove.error} />
      {views.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ul className="list-plain stack">
        {views.map((view) => (
          <li key={view.id} className="menu-row">
            <button type="button" className="link-button" onClick={() => onShow(searchOfText(view.query))}>
              {view.name}
            </button>
            <button
              type="button"
              className="toggle"
              aria-label={fill(words.remove, { name: view.name })}
              onClick={() => remove.mutate(view.id)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {queryText(search) === '' ? null : <SaveView query={queryText(search)} onSaved={readAgain} />}
    </div>
  )
}

function SaveView({ query, onSaved }: { query: string; onSaved: () => Promise<void> }): ReactNode {
  const { views: words } = useWords(LIST)
  const common = useWords(COMMON)
  const [name, setName] = useState('')
  const save = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/views', { body: { name: name.trim(), query } })),
    onSuccess: async () => {
      setName('')
      await onSaved()
    },
  })
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() !== '') save.mutate()
      }}
    >
      <ProblemNotice error={save.error} />
      <label className="field">
        <span className="label">{words.save}</span>
        <Input
          value={name}
          maxLength={60}
          placeholder={words.name}
          aria-label={words.name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <Button htmlType="submit" loading={save.isPending}>
        {common.save}
      </Button>
    </form>
  )
}
