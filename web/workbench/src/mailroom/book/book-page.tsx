import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useRowKeys } from '../../matter/list/row-keys.ts'
import { useSession } from '../../app/session.ts'
import { Chips } from '../../ui/chips.tsx'
import { today } from '../../ui/dates.ts'
import { LinkButton } from '../../ui/link-button.tsx'
import { Loading } from '../../ui/loading.tsx'
import { Page } from '../../ui/page.tsx'
import { usePreferences } from '../../ui/preferences.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { LabelsButton } from '../labels-button.tsx'
import '../mail.css'
import { bookFilters, bookPages, mailFiguresQuery } from '../queries.ts'
import type { MailSearch } from '../search.ts'
import { MAIL } from '../words/index.ts'
import { BookFilters } from './book-filters.tsx'
import { BookTable } from './book-table.tsx'

/** 收发登记簿: everything that came in, with where it went, for reading, printing and export. */
export function BookPage(): ReactNode {
  const { bookPage: words, backToRoom } = useWords(MAIL)
  const common = useWords(COMMON)
  const { language } = usePreferences()
  const { office } = useSession()
  const search = useSearch({ from: '/desk/desks/mail/book' })
  const navigate = useNavigate({ from: '/desks/mail/book' })
  const show = (next: MailSearch): void => void navigate({ search: next })
  const list = useInfiniteQuery(bookPages(search))
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  useRowKeys()
  const exportAddress = (format: 'csv' | 'xlsx'): string => {
    const query = new URLSearchParams({ ...(bookFilters(search) as Record<string, string>), format, lang: language })
    return `/api/v1/mail/export?${query.toString()}`
  }
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <LinkButton to="/desks/mail">{backToRoom}</LinkButton>
          <LabelsButton ids={rows.filter((row) => row.office.id === office.id).map(({ itemId }) => itemId)} />
          <Button href={exportAddress('xlsx')} download>
            {words.xlsx}
          </Button>
          <Button href={exportAddress('csv')} download>
            {words.csv}
          </Button>
          <Button onClick={() => window.print()}>{common.print}</Button>
        </>
      }
    >
      <BookFilters key={JSON.stringify(search)} search={search} onShow={show} />
      <Figures search={search} onShow={show} />
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
          <BookTable rows={rows} />
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

/** 录入率 of the period, with its denominator and what that leaves out. */
function Figures({ search, onShow }: { search: MailSearch; onShow: (search: MailSearch) => void }): ReactNode {
  const { bookPage: words } = useWords(MAIL)
  const scope = search.scope === 'subtree' ? 'subtree' : 'mine'
  const from = search.from ?? `${today().slice(0, 4)}-01-01`
  const { data } = useQuery(mailFiguresQuery(from, search.to ?? today(), scope))
  if (!data) return null
  const { from: _from, to: _to, ...counts } = data
  const rate = data.toRegister === 0 ? '—' : `${((data.registered / data.toRegister) * 100).toFixed(1)}%`
  return (
    <div className="stack">
      <div className="no-print">
        <Chips
          label={words.scope}
          value={scope}
          chips={[
            { value: 'mine', label: words.mine },
            { value: 'subtree', label: words.subtree },
          ]}
          onChange={(next) => {
            const { scope: _before, ...rest } = search
            onShow(next === 'subtree' ? { ...rest, scope: next } : rest)
          }}
        />
      </div>
      <p className="mail-figures">
        <span className="figures">
          {from} — {search.to ?? today()}
        </span>{' '}
        {fill(words.figures, { ...counts, rate })}
      </p>
    </div>
  )
}
