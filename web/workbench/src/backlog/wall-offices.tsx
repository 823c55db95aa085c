import type { BacklogCampaign } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Mark } from '../ui/shape.tsx'
import { useSay, useWords } from '../ui/words.ts'
import type { BacklogAt } from './queries.ts'
import { shareOf, StateBar, STATES_IN_ORDER } from './state-bar.tsx'
import { BACKLOG } from './words/index.ts'

/** How far each responsible office is, by state. */
export function WallOffices({ at, campaign }: { at: BacklogAt; campaign: BacklogCampaign }): ReactNode {
  const words = useWords(BACKLOG)
  const say = useSay()
  const late = (n: number): ReactNode =>
    n === 0 ? (
      0
    ) : (
      <Mark shape="alarm" tone="alarm">
        {n}
      </Mark>
    )
  return (
    <section className="stack">
      <h2>{words.wall.offices}</h2>
      <div className="table-wrap wall-offices">
        <table className="table">
          <caption className="only-read">{words.wall.offices}</caption>
          <thead>
            <tr>
              <th scope="col">{words.wall.office}</th>
              <th scope="col">{words.wall.bar}</th>
              {STATES_IN_ORDER.map((state) => (
                <th key={state} scope="col" className="end">
                  {words.itemStates[state]}
                </th>
              ))}
              <th scope="col" className="end">
                {words.wall.all}
              </th>
              <th scope="col" className="end">
                {words.wall.late}
              </th>
            </tr>
          </thead>
          <tbody>
            {campaign.offices.map((one) => (
              <tr key={one.office?.id ?? 'none'}>
                <td>
                  {one.office === null ? (
                    <Link to="/desks/backlog/campaigns/$regionId/$id" params={at} search={{ show: 'listed' }}>
                      {words.wall.noOffice}
                    </Link>
                  ) : (
                    <Link to="/desks/backlog/campaigns/$regionId/$id" params={at} search={{ office: one.office.id }}>
                      {say(one.office.name)}
                    </Link>
                  )}
                </td>
                <td>
                  <StateBar counts={one.counts} />
                  <span className="small soft figures">{shareOf(one.counts.struck, one.counts.total)}</span>
                </td>
                {STATES_IN_ORDER.map((state) => (
                  <td key={state} className="figures">
                    {one.counts[state]}
                  </td>
                ))}
                <td className="figures">
                  <strong>{one.counts.total}</strong>
                </td>
                <td className="figures">{late(one.late)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
