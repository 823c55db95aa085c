import { answered, type SuggestionRow } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useDeferredValue, useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { besideControl } from '../ui/choice-field.tsx'
import { useDates } from '../ui/dates.ts'
import type { FieldControl } from '../ui/field.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'

/** Whose topic is searched, and which suggestion is not among the answers. */
export interface PickFrom {
  readonly regionId: string
  readonly topicId: string
  readonly except: string
}

const MOST_FOUND = 20

const found = ({ regionId, topicId }: PickFrom, q: string): Promise<SuggestionRow[]> =>
  answered(
    api.GET('/api/v1/suggestion-topics/{regionId}/{topicId}/suggestions', {
      params: {
        path: { regionId, topicId },
        query: { duplicates: 'hidden', limit: MOST_FOUND, ...(q === '' ? {} : { q }) },
      },
    }),
  ).then((page) => page.items)

/** Another suggestion of the topic, found by its number, the day it came or words of it; nothing here searches who wrote. */
export function SuggestionPick({
  control,
  from,
  value,
  onChange,
}: {
  control: FieldControl
  from: PickFrom
  value: string
  onChange: (value: string) => void
}): ReactNode {
  const common = useWords(COMMON)
  const dates = useDates()
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const { data = [] } = useQuery({
    queryKey: ['suggestions', 'pick', from.topicId, q],
    queryFn: () => found(from, q),
  })
  return (
    <Select<string>
      {...control}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      allowClear
      getPopupContainer={besideControl}
      options={data
        .filter(({ submissionId }) => submissionId !== from.except)
        .map(({ submissionId, number, receivedOn, excerpt }) => ({
          value: submissionId,
          label: `${number} · ${dates.short(receivedOn)} · ${excerpt}`,
        }))}
      notFoundContent={common.nothingFound}
      value={value === '' ? null : value}
      onChange={(next: string | undefined) => onChange(next ?? '')}
    />
  )
}
