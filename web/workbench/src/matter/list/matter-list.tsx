import type { Counts } from '@huiyin/api'
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useCallback, useState, type ReactNode } from 'react'
import { Loading } from '../../ui/loading.tsx'
import { SideForm } from '../../ui/side-form.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { LIST } from '../words/index.ts'
import { countsQuery, listPages, type ListKind } from './list-queries.ts'
import { scopeOf, type ListSearch, type Urgency } from './list-search.ts'
import { MatterTable } from './matter-table.tsx'
import { PrintMatters } from './print-matters.tsx'

interface MatterListProps {
  kind: ListKind
  search: ListSearch
  caption: string
  /** The count that is the number of these rows; null where no count fits. */
  countedAs: Urgency | 'all' | null
  empty: readonly [string, string]
}

/** The rows of a list, page after page, and how many there are. */
export function MatterList({ kind, search, caption, countedAs, empty }: MatterListProps): ReactNode {
  const words = useWords(LIST)
  const common = useWords(COMMON)
  const list = useInfiniteQuery({ ...listPages(kind, search), placeholderData: keepPreviousData })
  const { data: counts } = useQuery({ ...countsQuery(scopeOf(search)), enabled: countedAs !== null })
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [isPrinting, setPrinting] = useState(false)
  const choose = useCallback((ids: readonly string[], isChosen: boolean): void => {
    setChosen((before) => (isChosen ? before.union(new Set(ids)) : before.difference(new Set(ids))))
  }, [])
  const picked = rows.filter(({ matterId }) => chosen.has(matterId))
  if (list.error) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
  if (list.isPending) return <Loading />
  if (rows.length === 0)
    return (
      <div className="sheet empty">
        <strong>{empty[0]}</strong>
        <span>{empty[1]}</span>
      </div>
    )
  const total = countedAs === null || !counts ? null : totalOf(counts, countedAs)
  return (
    <>
      <MatterTable
        rows={rows}
        caption={caption}
        holders={scopeOf(search) === 'subtree'}
        chosen={chosen}
        onChoose={choose}
      />
      <div className={picked.length > 0 ? 'list-foot list-foot-held' : 'list-foot'}>
        {picked.length === 0 ? null : (
          <Button className="no-print" onClick={() => setPrinting(true)}>
            {fill(words.print.open, { n: picked.length })}
          </Button>
        )}
        <output>
          {total === null
            ? fill(words.shown, { n: rows.length })
            : fill(words.shownOf, { n: rows.length, total: Math.max(total, rows.length) })}
        </output>
        {list.hasNextPage ? (
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        ) : null}
      </div>
      <SideForm title={words.print.title} open={isPrinting} onClose={() => setPrinting(false)}>
        <PrintMatters matters={picked} />
      </SideForm>
    </>
  )
}

const totalOf = (counts: Counts, urgency: Urgency | 'all'): number =>
  urgency === 'all' ? counts.total : counts[urgency]
