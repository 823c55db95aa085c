import { answered, newKey, type Receipt } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef, useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { Guarded } from '../app/forbidden.tsx'
import { useSession } from '../app/session.ts'
import { newEntry, newPerson, type Entry } from '../matter/register/entry.ts'
import { ReceiptSheet } from '../matter/register/receipt-sheet.tsx'
import { RegisterForm } from '../matter/register/register-form.tsx'
import '../matter/register/register-page.css'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { useNavigate } from '@tanstack/react-router'
import { HALL_KEY, ifMatch, ticketQuery } from './queries.ts'
import { shownNumber } from './queue-page.tsx'
import { HALL } from './words/index.ts'

/** Registers the visit of a number: the ordinary registration, begun with what the number and its appointment say. */
export const RegisterVisitPage = (): ReactNode => (
  <Guarded policy="hall.work">
    <RegisterVisit />
  </Guarded>
)

function RegisterVisit(): ReactNode {
  const { register: words } = useWords(HALL)
  const { regionId, ticketId } = useParams({ from: '/desk/desks/hall/register/$regionId/$ticketId' })
  const at = { regionId, id: ticketId }
  const { office } = useSession()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const ticket = useQuery(ticketQuery(at))
  const [first, setFirst] = useState<{ entry: Entry; round: number } | null>(null)
  const [done, setDone] = useState<{ receipt: Receipt; linksFailed: boolean } | null>(null)
  const key = useRef(newKey())
  const contact = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/hall-tickets/{regionId}/{id}/contact', { params: { path: at } })),
    onSuccess: (known) => {
      if (known === null) return
      const person = { ...newPerson(), name: known.name, phone: known.phone ?? '', email: known.email ?? '' }
      setFirst((before) => ({
        entry: { ...start(), people: [person], summary: known.about ?? '' },
        round: (before?.round ?? 0) + 1,
      }))
    },
    gcTime: 0,
  })
  const tie = useMutation({
    mutationFn: (receipt: Receipt) =>
      answered(
        api.POST('/api/v1/hall-tickets/{regionId}/{id}/register', {
          params: { path: at, header: ifMatch(ticket.data?.version ?? 0) },
          headers: { 'idempotency-key': key.current },
          body: { regionId: receipt.regionId, matterId: receipt.matterId } as never,
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  const start = (): Entry => ({
    ...newEntry({ channel: 'visit', place: office.regionId }),
    peopleCount: ticket.data?.peoplePresent ?? 1,
    people: Array.from({ length: Math.max(1, ticket.data?.representatives ?? 1) }, () => ({
      ...newPerson(),
      representative: (ticket.data?.representatives ?? 0) > 0,
    })),
  })
  if (!ticket.data) return ticket.error === null ? <Loading /> : <ProblemNotice error={ticket.error} />
  const title = fill(words.title, { number: shownNumber(ticket.data.number) })
  if (done)
    return (
      <Page title={title} narrow>
        {tie.isError ? (
          <div className="notice notice-problem" role="alert">
            <span>{words.tieFailed}</span>
            <Button onClick={() => tie.mutate(done.receipt)}>{words.tie}</Button>
          </div>
        ) : null}
        <ReceiptSheet
          receipt={done.receipt}
          linksFailed={done.linksFailed}
          onAnother={() => void navigate({ to: '/desks/hall', search: {} })}
        />
      </Page>
    )
  return (
    <Page
      title={title}
      lead={words.lead}
      actions={
        <LinkButton to="/desks/hall" search={{}}>
          {words.back}
        </LinkButton>
      }
    >
      <ProblemNotice error={contact.error} />
      {ticket.data.booked && !contact.isSuccess ? (
        <div>
          <Button loading={contact.isPending} onClick={() => contact.mutate()}>
            {words.fill}
          </Button>
        </div>
      ) : null}
      {contact.isSuccess && contact.data !== null ? <p className="notice notice-news">{words.filled}</p> : null}
      <RegisterForm
        key={first?.round ?? 0}
        first={first?.entry ?? start()}
        mail={null}
        onDone={({ receipt, linksFailed }) => {
          setDone({ receipt, linksFailed })
          tie.mutate(receipt)
        }}
      />
    </Page>
  )
}
