import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useMay } from '../app/session.ts'
import { useRowKeys } from '../matter/list/row-keys.ts'
import { Chips } from '../ui/chips.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { Coming } from './coming.tsx'
import './mail.css'
import { MailTable } from './mail-table.tsx'
import { mailCountsQuery, worklistPages } from './queries.ts'
import { MAIL } from './words/index.ts'

const URGENCIES = ['all', 'overdue', 'today', 'soon', 'later'] as const
type Urgency = (typeof URGENCIES)[number]

/** What came in and is not registered yet, and what is on its way here. */
export function MailPage(): ReactNode {
  const words = useWords(MAIL)
  const common = useWords(COMMON)
  const search = useSearch({ from: '/desk/desks/mail' })
  const navigate = useNavigate({ from: '/desks/mail' })
  const chosen: Urgency = URGENCIES.find((one) => one === search.urgency) ?? 'all'
  const list = useInfiniteQuery(worklistPages(chosen === 'all' ? undefined : chosen))
  const { data: counts } = useQuery(mailCountsQuery)
  const mayWork = useMay('mail.work')
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  useRowKeys()
  const countOf = (urgency: Urgency): number | undefined => (urgency === 'all' ? counts?.pending : counts?.[urgency])
  const empty = chosen === 'all' ? words.empty : words.emptyFiltered
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <LinkButton to="/desks/mail/book" search={{}}>
            {words.book}
          </LinkButton>
          {mayWork ? (
            <LinkButton look="primary" to="/desks/mail/enter">
              {words.enter}
            </LinkButton>
          ) : null}
        </>
      }
    >
      {(counts?.coming ?? 0) > 0 ? <Coming /> : null}
      <Chips
        label={words.urgencies.label}
        value={chosen}
        chips={URGENCIES.map((value) => ({
          value,
          label: (
            <>
              {words.urgencies[value]} <span className="figures">{countOf(value) ?? ''}</span>
            </>
          ),
        }))}
        onChange={(next) => void navigate({ search: next === 'all' ? {} : { urgency: next } })}
      />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? (
        <Loading />
      ) : rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{empty[0]}</strong>
          <span>{empty[1]}</span>
        </div>
      ) : (
        <MailTable rows={rows} caption={words.title} />
      )}
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
