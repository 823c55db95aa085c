import { answered, newKey } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { today, useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { HistoryLines } from './history.tsx'
import { HALL_KEY, ifMatch, receiverQuery, sponsorsQuery, takersQuery } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { RoomsOfMatter } from './rooms-beside.tsx'
import { SponsorLines } from './sponsor-lines.tsx'
import { HALL } from './words/index.ts'

interface At {
  readonly regionId: string
  readonly matterId: string
}

/** Who first received the visit, who sees the matter through, and the rooms taken for it. */
export function HallBeside(at: At): ReactNode {
  return (
    <>
      <FirstReceiver {...at} />
      <Sponsors {...at} />
      <RoomsOfMatter {...at} />
    </>
  )
}

type ReceiverDoor = '/api/v1/hall-receivers/{regionId}/{matterId}/accept'

function FirstReceiver(at: At): ReactNode {
  const { receiver: words } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'offer' | 'accept' | null>(null)
  const close = (): void => setOpen(null)
  const { data } = useQuery(receiverQuery(at))
  const give = (verb: string, body: object): Promise<unknown> =>
    answered(
      api.POST(`/api/v1/hall-receivers/{regionId}/{matterId}/${verb}` as ReceiverDoor, {
        params: { path: at, header: ifMatch(data?.version ?? 0) },
        headers: { 'idempotency-key': newKey() },
        body: body as Record<string, never>,
      }),
    )
  const act = useMutation({
    mutationFn: (verb: 'begin' | 'decline' | 'withdraw') => give(verb, {}),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  if (!data || (data.receiver === null && data.may.length === 0)) return null
  const { receiver } = data
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
          verb === 'offer' || verb === 'accept' ? (
            <Button key={verb} onClick={() => setOpen(verb)}>
              {words[verb]}
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
          <HistoryLines steps={data.history} />
        </details>
      ) : null}
      <SideForm title={open === null ? '' : words[open]} open={open !== null} onClose={close}>
        {open === 'offer' ? (
          <Offer at={at} send={(body) => give('offer', body)} onDone={close} />
        ) : (
          <QuickForm
            fields={[]}
            sure={words.acceptSure}
            submit={words.accept}
            send={() => give('accept', {})}
            onDone={close}
          />
        )}
      </SideForm>
    </section>
  )
}

interface OfferProps {
  at: At
  send: (to: { officeId: string; staffId: string | null; reason: string }) => Promise<unknown>
  onDone: () => void
}

/** To an office, or to somebody of it: of those who may see the matter. */
function Offer({ at, send, onDone }: OfferProps): ReactNode {
  const { receiver: words, reason } = useWords(HALL)
  const say = useSay()
  const { data } = useQuery(takersQuery(at))
  if (!data) return <Loading />
  const choices = data.offices.flatMap(({ id, name }) => [
    { value: id, label: fill(words.anybody, { office: say(name) }) },
    ...data.staff
      .filter(({ officeId }) => officeId === id)
      .map((officer) => ({ value: `${id}/${officer.id}`, label: officer.name, note: say(name) })),
  ])
  return (
    <QuickForm
      fields={[
        { name: 'to', label: words.to, help: words.toHelp, choices },
        { name: 'reason', label: reason, optional: true },
      ]}
      submit={words.offer}
      send={(values) => {
        const [officeId = '', staffId = null] = (values['to'] ?? '').split('/')
        return send({ officeId, staffId, reason: values['reason'] ?? '' })
      }}
      onDone={onDone}
    />
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
        <SponsorLines key={each.id} regionId={at.regionId} sponsorship={each} />
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
            sure={words.doneSure}
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
            sure={words.endSure}
            submit={words.end}
            send={(values) => give('end', { ending: values['ending'], resolved: values['resolved'] === 'yes' })}
            onDone={close}
          />
        ) : null}
      </SideForm>
    </section>
  )
}
