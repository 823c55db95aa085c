import type { IssuedDocument } from '@huiyin/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { batchAddress, exportAddress, registerPages } from './queries.ts'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterTable } from './register-table.tsx'
import { REGISTER } from './words/index.ts'

/** As many as one print takes. */
const MOST = 100

/** 发文登记簿: what this office has issued, for reading, export and printing many at once. */
export function RegisterOfDocuments(): ReactNode {
  const words = useWords(REGISTER)
  const common = useWords(COMMON)
  const { language } = usePreferences()
  const search = useSearch({ from: '/desk/desks/documents' })
  const navigate = useNavigate({ from: '/desks/documents' })
  const list = useInfiniteQuery(registerPages(search))
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const printable = rows.filter(isPaperOfMatter)
  const picked = printable.filter(({ id }) => chosen.has(id))
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const id of ids)
      if (isChosen) next.add(id)
      else next.delete(id)
    setChosen(next)
  }
  const tooMany = picked.length > MOST
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <Button
            type="primary"
            disabled={picked.length === 0 || tooMany}
            {...(picked.length === 0 || tooMany ? {} : { href: batchAddress(picked, language), target: '_blank' })}
          >
            {fill(words.printChosen, { n: picked.length })}
          </Button>
          <Button href={exportAddress(search, 'xlsx', language)} download>
            {words.xlsx}
          </Button>
          <Button href={exportAddress(search, 'csv', language)} download>
            {words.csv}
          </Button>
          <Button onClick={() => window.print()}>{common.print}</Button>
        </>
      }
    >
      {tooMany ? <output>{fill(words.tooMany, { n: MOST })}</output> : null}
      <RegisterFilters search={search} onShow={(next) => void navigate({ search: next })} />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? (
        <Loading />
      ) : rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty[0]}</strong>
          <span>{words.empty[1]}</span>
        </div>
      ) : (
        <>
          <RegisterTable rows={rows} chosen={chosen} isPrintable={isPaperOfMatter} onChoose={choose} />
          <div className="list-foot no-print">
            <output>{fill(words.shown, { n: rows.length })}</output>
            {list.hasNextPage ? (
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {common.more}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </Page>
  )
}

const isPaperOfMatter = ({ subject }: IssuedDocument): boolean => subject.type === 'matter'
