import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMay } from '../app/session.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { ItemHead } from './agenda.tsx'
import { ConferenceNav } from './conference-nav.tsx'
import { ProposeForm } from './propose-form.tsx'
import { itemsQuery } from './queries.ts'
import { CONFERENCE } from './words/index.ts'

/** What waits for a meeting. */
export function ItemsPage(): ReactNode {
  const { items: words } = useWords(CONFERENCE)
  const mayPropose = useMay('conference.propose')
  const { data: items, error, refetch } = useQuery(itemsQuery)
  const [proposing, setProposing] = useState(false)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={mayPropose ? <Button onClick={() => setProposing(true)}>{words.propose}</Button> : null}
    >
      <ConferenceNav />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {items === undefined && !error ? <Loading /> : null}
      {items?.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {items?.map((item) => (
        <div key={item.id} className="sheet stack">
          <ItemHead item={item} />
        </div>
      ))}
      <SideForm title={words.propose} open={proposing} onClose={() => setProposing(false)}>
        <ProposeForm matter={null} onDone={() => setProposing(false)} />
      </SideForm>
    </Page>
  )
}
