import { useInfiniteQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { SideForm } from '../ui/side-form.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { PrintBatch } from './print-batch.tsx'
import { exportAddress, registerPages } from './queries.ts'
import { RegisterFilters } from './register-filters.tsx'
import { RegisterTable } from './register-table.tsx'
import { REGISTER } from './words/index.ts'

/** How many documents one file holds. */
const IN_ONE_FILE = 50

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
  const [isPrinting, setPrinting] = useState(false)
  const picked = rows.filter(({ id }) => chosen.has(id))
  const choose = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen)
    for (const id of ids)
      if (isChosen) next.add(id)
      else next.delete(id)
    setChosen(next)
  }
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
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
          <RegisterTable rows={rows} chosen={chosen} onChoose={choose} />
          <div className={picked.length > 0 ? 'list-foot list-foot-held no-print' : 'list-foot no-print'}>
            {picked.length === 0 ? null : (
              <>
                <Button type="primary" onClick={() => setPrinting(true)}>
                  {fill(words.printChosen, { n: picked.length })}
                </Button>
                <Button onClick={() => setChosen(new Set())}>{words.chooseNone}</Button>
              </>
            )}
            <output>{fill(words.shown, { n: rows.length })}</output>
            {list.hasNextPage ? (
              <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {common.more}
              </Button>
            ) : null}
          </div>
          <SideForm title={words.print.title} open={isPrinting} onClose={() => setPrinting(false)}>
            <PrintBatch
              total={picked.length}
              inOneFile={IN_ONE_FILE}
              partOf={(from, to) => ({
                papers: picked
                  .slice(from, to)
                  .map(({ id }) => id)
                  .join(','),
              })}
              words={words.print}
            />
          </SideForm>
        </>
      )}
    </Page>
  )
}
