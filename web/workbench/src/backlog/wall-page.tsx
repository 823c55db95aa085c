import type { BacklogCampaign } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useRef, type ReactNode } from 'react'
import './backlog.css'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { CampaignHistory } from './campaign-history.tsx'
import { CampaignSteps } from './campaign-steps.tsx'
import { CriteriaLine } from './criteria-line.tsx'
import { campaignQuery } from './queries.ts'
import { shareOf, StateBar, StateKey } from './state-bar.tsx'
import { WallList } from './wall-list.tsx'
import { WallOffices } from './wall-offices.tsx'
import { BACKLOG } from './words/index.ts'

/** The wall 挂图作战: one campaign on one page, for a desk, a big screen and paper. */
export function WallPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/backlog/campaigns/$regionId/$id' })
  const words = useWords(BACKLOG)
  const { language } = usePreferences()
  const wall = useRef<HTMLDivElement>(null)
  const { data: campaign, error, refetch, dataUpdatedAt } = useQuery(campaignQuery(at))
  if (!campaign)
    return error ? (
      <Page title={words.name} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    )
  const frozen = campaign.state !== 'draft'
  return (
    <div className="wall-page">
      <Page
        title={campaign.name}
        actions={
          <>
            {frozen ? (
              <>
                <Link to="/desks/backlog/campaigns/$regionId/$id/summary" params={at} search={{}}>
                  {words.wall.summaries}
                </Link>
                <Button href={`/api/v1/backlog/campaigns/${at.regionId}/${at.id}/export?lang=${language}`}>
                  {words.wall.export}
                </Button>
                <Button onClick={() => window.print()}>{words.wall.print}</Button>
                <Button onClick={() => void wall.current?.requestFullscreen()}>{words.wall.big}</Button>
              </>
            ) : null}
            <Link to="/desks/backlog">{words.all}</Link>
          </>
        }
      >
        <ProblemNotice error={error} onRetry={() => void refetch()} />
        <CampaignSteps at={at} campaign={campaign} />
        <div className="wall" ref={wall}>
          <strong className="wall-title">{campaign.name}</strong>
          <CampaignFigures campaign={campaign} readAt={new Date(dataUpdatedAt).toISOString()} />
          {frozen ? (
            <>
              <WallOffices at={at} campaign={campaign} />
              <WallList at={at} campaign={campaign} />
            </>
          ) : (
            <p className="sheet soft">{words.wall.frozenNot}</p>
          )}
          <div className="not-on-screen">
            <ListFacts campaign={campaign} />
          </div>
        </div>
        <section className="sheet">
          <h2>{words.item.history}</h2>
          <CampaignHistory campaign={campaign} />
        </section>
      </Page>
    </div>
  )
}

function CampaignFigures({ campaign, readAt }: { campaign: BacklogCampaign; readAt: string }): ReactNode {
  const words = useWords(BACKLOG)
  const say = useSay()
  const dates = useDates()
  const { counts, look } = campaign
  return (
    <section className="sheet stack" aria-label={words.wall.progress}>
      <dl className="wall-figures">
        <div>
          <dt>{words.wall.progress}</dt>
          <dd>
            <span className="figures wall-number">{counts.struck}</span>{' '}
            <span>{fill(words.wall.total, { total: counts.total })}</span>
          </dd>
          <dd className="soft">{fill(words.wall.share, { share: shareOf(counts.struck, counts.total) })}</dd>
        </div>
        <div>
          <dt>{words.wall.late}</dt>
          <dd>
            <span className="figures wall-number">{campaign.late}</span>
          </dd>
        </div>
        <div>
          <dt>{words.wall.looked}</dt>
          <dd>
            <span className="figures wall-number">{look.looked}</span>
          </dd>
          <dd className="soft">
            {campaign.lookBy === null
              ? words.wall.lookNone
              : fill(words.wall.lookedOf, { sampled: look.sampled, lookBy: dates.short(campaign.lookBy) })}
          </dd>
        </div>
        <div>
          <dt>{words.wall.period}</dt>
          <dd>{`${dates.day(campaign.beginsOn)} – ${dates.day(campaign.endsOn)}`}</dd>
          <dd>
            <strong>{words.states[campaign.state]}</strong>
          </dd>
          <dd className="soft">{say(campaign.office.name)}</dd>
          <dd className="soft small">{fill(words.wall.updated, { time: dates.moment(readAt) })}</dd>
        </div>
      </dl>
      {counts.total === 0 ? null : (
        <>
          <StateBar counts={counts} />
          <StateKey counts={counts} />
        </>
      )}
    </section>
  )
}

/** Why these matters and no others, and how the sample was drawn: what anybody can check. */
function ListFacts({ campaign }: { campaign: BacklogCampaign }): ReactNode {
  const words = useWords(BACKLOG)
  return (
    <section className="sheet">
      <h2>{words.wall.facts}</h2>
      <dl className="facts">
        <dt>{words.criteria.title}</dt>
        <dd>
          <CriteriaLine criteria={campaign.criteria} />
        </dd>
        {campaign.listHash === null ? null : (
          <>
            <dt>{words.wall.hash}</dt>
            <dd>
              <span className="figures small wall-hash">{campaign.listHash}</span>
              <div>
                <strong>{campaign.listHolds ? words.wall.holds : words.wall.broken}</strong>
              </div>
            </dd>
          </>
        )}
        {campaign.seed === null ? null : (
          <>
            <dt>{words.wall.seed}</dt>
            <dd>
              <span className="figures small wall-hash">{campaign.seed}</span>
              <div className="soft small">{words.wall.seedLead}</div>
            </dd>
          </>
        )}
      </dl>
    </section>
  )
}
