import type { ReactNode } from 'react'
import type { ContactChoice, OutsideChannel } from '../backend.ts'
import { Choices, TextField } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface NotifyProps {
  readonly visit: FormVisit
  readonly choice: ContactChoice
  readonly channels: readonly OutsideChannel[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems
}

const TYPES = { email: 'email', sms: 'tel', 'official-account': 'text' } as const

/** How the petitioner wants to be told of this matter: one way with its address, or nothing. */
export function NotifyPage({ visit, choice, channels, typed, problems }: NotifyProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.notify
  return (
    <Page visit={visit} title={page.title} part="follow" wrong={hasProblems(problems)}>
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      <p>
        {page.now}
        <b>{page.ways[choice.channel]}</b> {choice.address}
      </p>
      <form method="post" action={to('notify')} noValidate>
        <Csrf visit={visit} />
        <Choices
          {...{ visit, problems }}
          name="channel"
          type="radio"
          legend={page.legend}
          chosen={[typed['channel'] ?? '']}
          groups={[{ choices: [...channels, 'none' as const].map((value) => ({ value, label: page.ways[value] })) }]}
        />
        {channels.map((channel) => (
          <TextField
            key={channel}
            {...{ visit, problems }}
            name={channel}
            label={page[channel]}
            hint={hintOf(page, choice, channel)}
            value={typed[channel] ?? ''}
            type={TYPES[channel]}
            inputMode={TYPES[channel]}
            autoComplete={channel === 'official-account' ? 'off' : TYPES[channel]}
            width="middle"
            optional
          />
        ))}
        <div className="actions">
          <button className="button">{page.submit}</button>
          <a href={to('matter')}>{m.common.back}</a>
        </div>
      </form>
    </Page>
  )
}

function hintOf(page: FormVisit['m']['matter']['notify'], { known }: ContactChoice, channel: OutsideChannel): string {
  const address = known[channel]
  const help = channel === 'official-account' ? page.accountHint : ''
  return [address === undefined ? '' : page.known(address), help].filter(Boolean).join(' ')
}
