import { answered, newKey } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { staffQuery } from '../identity/staff/queries.ts'
import { useOfficeChoices } from '../office/queries.ts'
import { today, useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { HALL_KEY, ifMatch, receiverQuery, sponsorsQuery } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { SponsorLines } from './sponsor-lines.tsx'
import { HALL } from './words/index.ts'

interface At {
  readonly regionId: string
  readonly matterId: string
}

/** Who first received the visit, and who sees the matter through. */
export function HallBeside(at: At): ReactNode {
  return (
    <>
      <FirstReceiver {...at} />
      <Sponsors {...at} />
    </>
  )
}

type ReceiverDoor = '/api/v1/hall-receivers/{regionId}/{matterId}/accept'

function FirstReceiver(at: At): ReactNode {
  const { receiver: words, reason } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const queries = useQueryClient()
  const [offering, setOffering] = useState(false)
  const { data } = useQuery(receiverQuery(at))
  const { data: staff = [] } = useQuery(staffQuery)
  const offices = useOfficeChoices()
  const give = (verb: string, body: object): Promise<unknown> =>
    answered(
      api.POST(`/api/v1/hall-receivers/{regionId}/{matterId}/${verb}` as ReceiverDoor, {
        params: { path: at, header: ifMatch(data?.version ?? 0) },
        headers: { 'idempotency-key': newKey() },
        body: body as Record<string, never>,
      }),
    )
  const act = useMutation({
    mutationFn: (verb: 'begin' | 'accept' | 'decline' | 'withdraw') => give(verb, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  if (!data || (data.receiver === null && data.may.length === 0)) return null
  const { receiver } = data
  const step = (type: string): string => words.steps[type.replace('receiver.', '') as keyof typeof words.steps]
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      {receiver === null ? (
        <p className="soft">{words.none}</p>
      ) : (
        <p>
          <strong>{receiver.name}</strong> {say(receiver.office)}{' '}
          <span className="soft">{fill(words.since, { date: dates.moment(receiver.since) })}</span>
        </p>
      )}
      {receiver?.offer ? (
        <p className="notice notice-news">
          {fill(words.offered, { to: `${say(receiver.offer.office)} ${receiver.offer.name ?? ''}` })}
        </p>
      ) : null}
      <ProblemNotice error={act.error} />
      <div className="row no-print">
        {data.may.map((verb) =>
          verb === 'offer' ? (
            <Button key={verb} onClick={() => setOffering(true)}>
              {words.offer}
            </Button>
          ) : (
            <Button key={verb} loading={act.isPending} onClick={() => act.mutate(verb)}>
              {words[verb]}
            </Button>
          ),
        )}
      </div>
      {data.history.length > 1 ? (
        <details className="fold">
          <summary>{words.history}</summary>
          <ul>
            {data.history.map((each) => (
              <li key={each.seq}>
                {dates.moment(each.at)} {each.by} {step(each.type)} <span className="soft">{each.note}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <SideForm title={words.offer} open={offering} onClose={() => setOffering(false)}>
        <QuickForm
          fields={[
            { name: 'officeId', label: words.office, choices: offices },
            {
              name: 'staffId',
              label: words.staff,
              optional: true,
              choices: staff
                .filter(({ active }) => active)
                .map(({ id, name, username }) => ({ value: id, label: name, note: username })),
            },
            { name: 'reason', label: reason, optional: true },
          ]}
          submit={words.offer}
          send={({ staffId = '', ...values }) => give('offer', { ...values, staffId: staffId === '' ? null : staffId })}
          onDone={() => setOffering(false)}
        />
      </SideForm>
    </section>
  )
}

type SponsorDoor = '/api/v1/sponsored-matters/{regionId}/{matterId}/plan'
type Verb = 'begin' | 'plan' | 'done' | 'end'

function Sponsors(at: At): ReactNode {
  const { sponsor: words, reason, leaders } = useWords(HALL)
  const [open, setOpen] = useState<Verb | null>(null)
  const { data } = useQuery(sponsorsQuery(at))
  if (!data || (data.sponsorships.length === 0 && data.may.length === 0)) return null
  const active = data.sponsorships.find(({ state }) => state === 'active')
  const give = (verb: Verb, body: object): Promise<unknown> =>
    answered(
      api.POST(`/api/v1/sponsored-matters/{regionId}/{matterId}/${verb}` as SponsorDoor, {
        params: { path: at, header: ifMatch(data.version) },
        headers: { 'idempotency-key': newKey() },
        body: body as never,
      }),
    )
  const close = (): void => setOpen(null)
  const steps = (active?.steps ?? []).filter(({ doneOn }) => doneOn === null)
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      {data.sponsorships.map((each) => (
        <SponsorLines key={each.id} sponsorship={each} />
      ))}
      <div className="row no-print">
        {data.may.map((verb) => (
          <Button key={verb} onClick={() => setOpen(verb)}>
            {words[verb]}
          </Button>
        ))}
      </div>
      <SideForm title={open === null ? '' : words[open]} open={open !== null} onClose={close}>
        {open === 'begin' ? (
          <QuickForm
            fields={[
              { name: 'leader', label: words.leader },
              { name: 'position.zh', label: leaders.positionZh },
              { name: 'position.en', label: leaders.positionEn, optional: true },
              { name: 'reason', label: reason },
            ]}
            submit={words.begin}
            send={(values) =>
              give('begin', {
                leader: values['leader'],
                reason: values['reason'],
                position: { zh: values['position.zh'], en: values['position.en'] ?? '' },
              })
            }
            onDone={close}
          />
        ) : null}
        {open === 'plan' ? (
          <QuickForm
            fields={[
              { name: 'what', label: words.what, kind: 'area' },
              { name: 'dueOn', label: words.dueOn, kind: 'date' },
            ]}
            submit={words.plan}
            send={(values) => give('plan', values)}
            onDone={close}
          />
        ) : null}
        {open === 'done' ? (
          <QuickForm
            fields={[
              { name: 'stepId', label: words.step, choices: steps.map(({ id, what }) => ({ value: id, label: what })) },
              { name: 'on', label: words.on, kind: 'date', first: today() },
              { name: 'result', label: words.result, kind: 'area' },
            ]}
            submit={words.done}
            send={(values) => give('done', values)}
            onDone={close}
          />
        ) : null}
        {open === 'end' ? (
          <QuickForm
            fields={[
              {
                name: 'resolved',
                label: words.resolved,
                choices: [
                  { value: 'yes', label: words.yes },
                  { value: 'no', label: words.no },
                ],
              },
              { name: 'ending', label: words.ending, kind: 'area' },
            ]}
            submit={words.end}
            send={(values) => give('end', { ending: values['ending'], resolved: values['resolved'] === 'yes' })}
            onDone={close}
          />
        ) : null}
      </SideForm>
    </section>
  )
}
