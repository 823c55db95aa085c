import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { Chips } from '../ui/chips.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { AdviceItem } from './advice-item.tsx'
import { advicePages } from './queries.ts'
import type { AdviceSearch } from './search.ts'
import { SupervisionNav } from './supervision-nav.tsx'
import { SUPERVISION } from './words/index.ts'

/** The advice that an office got or gave, and the written answers. */
export function AdvicePage(): ReactNode {
  const { advicePage: words } = useWords(SUPERVISION)
  const common = useWords(COMMON)
  const search: AdviceSearch = useSearch({ from: '/desk/desks/supervision/advice' })
  const navigate = useNavigate({ from: '/desks/supervision/advice' })
  const list = useInfiniteQuery({ ...advicePages(search), placeholderData: keepPreviousData })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const box = search.box ?? 'received'
  const open = search.open === undefined ? 'all' : search.open === 'true' ? 'open' : 'done'
  return (
    <Page title={words.title} lead={words.lead}>
      <SupervisionNav />
      <div className="row no-print">
        <Chips
          label={words.box.label}
          value={box}
          chips={(['received', 'given'] as const).map((value) => ({ value, label: words.box[value] }))}
          onChange={(next) => {
            const { box: _box, ...rest } = search
            void navigate({ search: next === 'given' ? { ...rest, box: next } : rest })
          }}
        />
        <Chips
          label={words.open.label}
          value={open}
          chips={(['all', 'open', 'done'] as const).map((value) => ({ value, label: words.open[value] }))}
          onChange={(next) => {
            const { open: _open, ...rest } = search
            void navigate({ search: next === 'all' ? rest : { ...rest, open: next === 'open' ? 'true' : 'false' } })
          }}
        />
      </div>
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && items.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{box === 'received' ? words.emptyReceived : words.emptyGiven}</span>
        </div>
      ) : null}
      {items.map((advice) => (
        <div key={advice.id} className="sheet">
          <AdviceItem advice={advice} />
        </div>
      ))}
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
    </Page>
  )
}
