import { answered, newKey } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { HALL_KEY, ifMatch, type Hall, type Ticket } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { HALL } from './words/index.ts'

type PlainVerb = 'recall' | 'attend' | 'miss' | 'comeBack' | 'leave'
const PLAIN: readonly string[] = ['recall', 'attend', 'miss', 'comeBack', 'leave'] satisfies PlainVerb[]
const isPlain = (verb: string): verb is PlainVerb => PLAIN.includes(verb)

/** Every plain step has the shape of this door. */
type Door = '/api/v1/hall-tickets/{regionId}/{id}/recall'

export const giveTicketStep = (ticket: Ticket, verb: string, body: object): Promise<unknown> =>
  answered(
    api.POST(`/api/v1/hall-tickets/{regionId}/{id}/${verb}` as Door, {
      params: { path: { regionId: ticket.regionId, id: ticket.id }, header: ifMatch(ticket.version) },
      headers: { 'idempotency-key': newKey() },
      body: body as Record<string, never>,
    }),
  )

/** What can be done with a number now. */
export function TicketSteps({ ticket, hall, mine }: { ticket: Ticket; hall: Hall; mine: boolean }): ReactNode {
  const words = useWords(HALL)
  const say = useSay()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'transfer' | 'finish' | null>(null)
  const step = useMutation({
    mutationFn: (verb: PlainVerb) => giveTicketStep(ticket, verb, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  const close = (): void => setOpen(null)
  const windows = hall.windows.filter(({ active, id }) => active && id !== ticket.windowId)
  const outcomes = ticket.matter === null ? (['information', 'directed'] as const) : (['registered'] as const)
  return (
    <>
      <ProblemNotice error={step.error} />
      <div className="row">
        {ticket.may.filter(isPlain).map((verb) => (
          <Button
            key={verb}
            type={verb === 'attend' ? 'primary' : 'default'}
            loading={step.isPending && step.variables === verb}
            onClick={() => step.mutate(verb)}
          >
            {words.verbs[verb]}
          </Button>
        ))}
        {mine && ticket.may.includes('register') && ticket.matter === null ? (
          <LinkButton
            look="primary"
            to="/desks/hall/register/$regionId/$ticketId"
            params={{ regionId: ticket.regionId, ticketId: ticket.id }}
          >
            {words.verbs.register}
          </LinkButton>
        ) : null}
        {ticket.may.includes('transfer') ? (
          <Button onClick={() => setOpen('transfer')}>{words.verbs.transfer}</Button>
        ) : null}
        {mine && ticket.may.includes('finish') ? (
          <Button onClick={() => setOpen('finish')}>{words.verbs.finish}</Button>
        ) : null}
      </div>
      <SideForm title={words.verbs.transfer} open={open === 'transfer'} onClose={close}>
        <QuickForm
          fields={[
            {
              name: 'windowId',
              label: words.transferTo,
              choices: windows.map(({ id, name, officeName }) => ({
                value: id,
                label: say(name),
                note: say(officeName),
              })),
            },
            { name: 'reason', label: words.reason, optional: true },
          ]}
          submit={words.verbs.transfer}
          send={(values) => giveTicketStep(ticket, 'transfer', values)}
          onDone={close}
        />
      </SideForm>
      <SideForm title={words.verbs.finish} open={open === 'finish'} onClose={close}>
        <QuickForm
          fields={[
            {
              name: 'outcome',
              label: words.outcome,
              choices: outcomes.map((value) => ({ value, label: words.outcomes[value] })),
              first: outcomes.length === 1 ? outcomes[0] : '',
            },
            { name: 'note', label: words.note, optional: true },
          ]}
          sure={words.queue.finishSure}
          submit={words.verbs.finish}
          send={(values) => giveTicketStep(ticket, 'finish', values)}
          onDone={close}
        />
      </SideForm>
    </>
  )
}
