import { answered } from '@huiyin/api'
import { keepPreviousData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { AdviceItem } from './advice-item.tsx'
import { advicePages, ALL_SUPERVISION } from './queries.ts'
import type { AdviceSearch } from './search.ts'
import { fieldsOf } from './step-forms.ts'
import { SupervisionNav } from './supervision-nav.tsx'
import { SUPERVISION } from './words/index.ts'

/** The advice that an office got or gave, and the written answers. */
export function AdvicePage(): ReactNode {
  const { advicePage: words } = useWords(SUPERVISION)
  const common = useWords(COMMON)
  const mayAct = useMay('supervision.act')
  const [giving, setGiving] = useState(false)
  const search: AdviceSearch = useSearch({ from: '/desk/desks/supervision/advice' })
  const navigate = useNavigate({ from: '/desks/supervision/advice' })
  const list = useInfiniteQuery({ ...advicePages(search), placeholderData: keepPreviousData })
  const items = list.data?.pages.flatMap((page) => page.items) ?? []
  const box = search.box ?? 'received'
  const open = search.open === undefined ? 'all' : search.open === 'true' ? 'open' : 'done'
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        mayAct ? (
          <Button type="primary" onClick={() => setGiving(true)}>
            {words.give}
          </Button>
        ) : undefined
      }
    >
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
      <SideForm title={words.give} open={giving} onClose={() => setGiving(false)}>
        <GiveForm
          onDone={() => {
            setGiving(false)
            void navigate({ search: { box: 'given' } })
          }}
        />
      </SideForm>
    </Page>
  )
}

/** Advice that no single matter called for. */
function GiveForm({ onDone }: { onDone: () => void }): ReactNode {
  const words = useWords(SUPERVISION)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{words.advicePage.giveLead}</p>
      <RecordForm
        fields={fieldsOf('advise', words)}
        submit={words.advicePage.give}
        confirm={words.advicePage.giveSure}
        onSend={async (values) => {
          await answered(
            api.POST('/api/v1/supervision/advice', {
              body: values as { kind: 'improve'; to: string; text: string; replyBy: string },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_SUPERVISION })
        }}
        onDone={onDone}
      />
    </div>
  )
}
