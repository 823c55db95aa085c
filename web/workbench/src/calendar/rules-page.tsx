import type { RuleSetView } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useArticle } from '../matter/one/article.ts'
import { useOffices } from '../office/queries.ts'
import { today, useDates } from '../ui/dates.ts'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { LocalLimits } from './local-limits.tsx'
import { rulesQuery } from './queries.ts'
import { CALENDAR } from './words.ts'

/** Every set of time limits with its articles and dates of force, and the offices that follow it. */
export function RulesPage(): ReactNode {
  const { rules: words } = useWords(CALENDAR)
  const { data, error } = useQuery(rulesQuery)
  const sets = data?.items ?? []
  return (
    <Page title={words.title} lead={words.lead}>
      <ProblemNotice error={error} />
      {data ? <LocalLimits rules={data} /> : null}
      {sets.map((set) => (
        <RuleSet key={set.id} set={set} parent={sets.find((other) => other.id === set.extends)} />
      ))}
    </Page>
  )
}

const MOST_NAMED = 8

function RuleSet({ set, parent }: { set: RuleSetView; parent: RuleSetView | undefined }): ReactNode {
  const { rules: words } = useWords(CALENDAR)
  const list = useList()
  const say = useSay()
  const former = set.limits.filter((limit) => limit.inForceTo !== undefined && limit.inForceTo < today())
  const inForce = set.limits.filter((limit) => !former.includes(limit))
  const offices = [...useOffices().values()].filter((office) => office.active && office.ruleSet === set.id)
  return (
    <section className="stack">
      <div>
        <h2>
          {say(set.name)} <span className="figures soft small">{set.id}</span>
        </h2>
        {parent === undefined ? null : <p className="soft">{fill(words.extends, { set: say(parent.name) })}</p>}
        <p className="soft small">
          {offices.length === 0
            ? words.none
            : fill(words.followed, {
                n: offices.length,
                offices: list([
                  ...offices.slice(0, MOST_NAMED).map((office) => office.shortName),
                  ...(offices.length > MOST_NAMED ? ['…'] : []),
                ]),
              })}
        </p>
      </div>
      <LimitTable limits={inForce} />
      {former.length === 0 ? null : (
        <details className="fold">
          <summary>{words.former}</summary>
          <LimitTable limits={former} />
        </details>
      )}
    </section>
  )
}

function LimitTable({ limits }: { limits: RuleSetView['limits'] }): ReactNode {
  const { rules: words } = useWords(CALENDAR)
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.step}</th>
            <th scope="col">{words.limit}</th>
            <th scope="col">{words.starts}</th>
            <th scope="col">{words.article}</th>
            <th scope="col">{words.force}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <LimitRow key={`${limit.id} ${limit.inForceFrom}`} limit={limit} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function LimitRow({ limit }: { limit: RuleSetView['limits'][number] }): ReactNode {
  const { rules: words } = useWords(CALENDAR)
  const say = useSay()
  const dates = useDates()
  const article = useArticle()
  const amount = fill(limit.unit === 'working-days' ? words.workingDays : words.days, { n: limit.amount })
  return (
    <tr>
      <td>{say(limit.step)}</td>
      <td>
        <strong className="nowrap">{limit.upTo ? fill(words.upTo, { n: amount }) : amount}</strong>
        <div className="soft small">{limit.rollLastDay === 'none' ? words.noRoll : words.roll}</div>
      </td>
      <td>{say(limit.startsAt)}</td>
      <td>
        {article(limit.article)}
        <div className="soft small">{say(limit.source)}</div>
      </td>
      <td className="nowrap">
        {limit.inForceTo === undefined
          ? fill(words.from, { from: dates.day(limit.inForceFrom) })
          : fill(words.span, { from: dates.day(limit.inForceFrom), to: dates.day(limit.inForceTo) })}
      </td>
    </tr>
  )
}
