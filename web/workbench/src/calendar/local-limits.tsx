import { answered, type RuleOverride, type Rules } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useSession } from '../app/session.ts'
import { useLimitName } from '../matter/marks/limit-name.ts'
import { useOffices, usePlaceName } from '../office/queries.ts'
import { useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { LocalLimitForm } from './local-limit-form.tsx'
import { rulesQuery } from './queries.ts'
import { CALENDAR } from './words.ts'

/** What regions and offices set in place of a limit, from a date on. */
export function LocalLimits({ rules }: { rules: Rules }): ReactNode {
  const { rules: words } = useWords(CALENDAR)
  const mayChange = useSession().policies.includes('calendar.change')
  const [adding, setAdding] = useState(false)
  return (
    <section className="sheet">
      <div className="row">
        <h2>{words.local}</h2>
        {mayChange ? (
          <Button className="row-end" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        ) : null}
      </div>
      <p className="soft">{rules.overrides.length === 0 ? words.localNone : words.localLead}</p>
      <ul className="list-plain">
        {rules.overrides.map((override) => (
          <LocalLimit
            key={`${override.regionId} ${override.officeId ?? ''} ${override.limit} ${override.inForceFrom}`}
            override={override}
            mayChange={mayChange}
          />
        ))}
      </ul>
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <LocalLimitForm onDone={() => setAdding(false)} />
      </SideForm>
    </section>
  )
}

function LocalLimit({ override, mayChange }: { override: RuleOverride; mayChange: boolean }): ReactNode {
  const { rules: words } = useWords(CALENDAR)
  const say = useSay()
  const dates = useDates()
  const limitName = useLimitName()
  const placeName = usePlaceName()
  const office = useOffices().get(override.officeId ?? '')
  const queries = useQueryClient()
  const { regionId, officeId, limit, inForceFrom } = override
  const remove = useMutation({
    mutationFn: () =>
      answered(
        api.DELETE('/api/v1/rules/overrides', {
          params: { query: { regionId, limit, inForceFrom, ...(officeId === undefined ? {} : { officeId }) } },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  })
  return (
    <li className="row">
      <strong>{limitName(limit)}</strong>
      <span>{fill(override.unit === 'working-days' ? words.workingDays : words.days, { n: override.amount })}</span>
      <span>{office ? say(office.name) : placeName(regionId)}</span>
      <span className="soft">{fill(words.from, { from: dates.day(inForceFrom) })}</span>
      <span className="soft">{say(override.source)}</span>
      {mayChange ? (
        <Button size="small" className="row-end" loading={remove.isPending} onClick={() => remove.mutate()}>
          {words.remove}
        </Button>
      ) : null}
      <ProblemNotice error={remove.error} />
    </li>
  )
}
