import { answered, type MatterRow } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { besideControl } from '../ui/choice-field.tsx'
import type { FieldControl } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'

export interface PickedMatter {
  regionId: string
  matterId: string
}

const LEAST_CHARACTERS = 2
const MOST_FOUND = 10

const found = (q: string): Promise<MatterRow[]> =>
  answered(
    api.GET('/api/v1/matters', { params: { query: { scope: 'subtree', q, order: 'newest', limit: MOST_FOUND } } }),
  ).then((page) => page.items)

/** A matter of the register, found by its number or by words of it. */
export function MatterPick({
  control,
  onChange,
}: {
  control: FieldControl
  onChange: (matter: PickedMatter | null) => void
}): ReactNode {
  const common = useWords(COMMON)
  const [typed, setTyped] = useState('')
  const [value, setValue] = useState<string | null>(null)
  const q = useDeferredValue(typed.trim())
  const { data = [] } = useQuery({
    queryKey: ['matters', 'pick', q],
    queryFn: () => found(q),
    enabled: q.length >= LEAST_CHARACTERS,
  })
  return (
    <Select<string>
      {...control}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      getPopupContainer={besideControl}
      options={data.map((row) => ({ value: `${row.regionId}/${row.matterId}`, label: `${row.number} ${row.summary}` }))}
      notFoundContent={q.length >= LEAST_CHARACTERS ? common.nothingFound : null}
      value={value}
      onChange={(next: string | undefined) => {
        setValue(next ?? null)
        const [regionId, matterId] = (next ?? '').split('/')
        onChange(regionId !== undefined && matterId !== undefined ? { regionId, matterId } : null)
      }}
    />
  )
}
