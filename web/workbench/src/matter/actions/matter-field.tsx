import { answered, type MatterRow } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useWords } from '../../ui/words.ts'
import { ACTIONS } from '../words/actions.ts'
import type { ActionControlProps } from './control-props.ts'

const LEAST_CHARACTERS = 2
const MOST_FOUND = 10

const found = (q: string): Promise<MatterRow[]> =>
  answered(
    api.GET('/api/v1/matters', { params: { query: { scope: 'subtree', q, order: 'newest', limit: MOST_FOUND } } }),
  ).then((page) => page.items)

/** Another matter, found by its number or by words. */
export function MatterField({ matter, control, value, onChange }: ActionControlProps): ReactNode {
  const words = useWords(ACTIONS)
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const { data = [] } = useQuery({
    queryKey: ['matters', 'pick', q],
    queryFn: () => found(q),
    enabled: q.length >= LEAST_CHARACTERS,
  })
  const options = data
    .filter((row) => row.matterId !== matter.matterId)
    .map((row) => ({ value: row.matterId, label: `${row.number} ${row.summary}` }))
  return (
    <Select<string>
      {...control}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      options={options}
      notFoundContent={q.length >= LEAST_CHARACTERS ? words.matterNone : null}
      value={typeof value === 'string' ? value : null}
      onChange={(next: string | undefined) => onChange(next ?? null)}
    />
  )
}
