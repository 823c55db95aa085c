import type { BacklogCampaign } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { fill, useSay, useWords } from '../ui/words.ts'
import { BACKLOG } from './words/index.ts'

/** What happened with the campaign itself, the newest first: who froze the list, drew the sample, concluded, and why. */
export function CampaignHistory({ campaign }: { campaign: BacklogCampaign }): ReactNode {
  const words = useWords(BACKLOG)
  const say = useSay()
  const dates = useDates()
  return (
    <ol className="record-history">
      {campaign.steps.toReversed().map((step) => (
        <li key={step.seq}>
          <span className="row">
            <strong>{fill(words.campaignSteps[step.type], step.figures as Record<string, number>)}</strong>
            <span className="soft small">{dates.moment(step.at)}</span>
            <span className="soft small">{`${say(step.by.office.name)} ${step.by.name ?? ''}`}</span>
          </span>
          {step.number === '' ? null : <div className="figures">{step.number}</div>}
          {step.reason === '' ? null : <div className="pre">{step.reason}</div>}
        </li>
      ))}
    </ol>
  )
}
