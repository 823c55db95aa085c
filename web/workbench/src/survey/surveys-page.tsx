import { answered } from '@huiyin/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { AskForm } from '../ui/ask-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { draftFields, draftOf } from './draft-fields.ts'
import { surveyPages, useSurveysChanged } from './queries.ts'
import { SURVEY } from './words.ts'

/** The surveys of the office. */
export function SurveysPage(): ReactNode {
  const words = useWords(SURVEY)
  const common = useWords(COMMON)
  const dates = useDates()
  const { language } = usePreferences()
  const mayKeep = useMay('survey.keep')
  const changed = useSurveysChanged()
  const [entering, setEntering] = useState<'survey' | 'rule' | null>(null)
  const list = useInfiniteQuery(surveyPages)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  const rule = list.data?.pages[0]?.rule
  const basisIn = (basis: string): string => basis.split(' | ')[language === 'en' ? 1 : 0] ?? basis
  const done = async (): Promise<void> => {
    setEntering(null)
    await changed()
  }
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={
        mayKeep ? (
          <>
            <Button type="primary" onClick={() => setEntering('survey')}>
              {words.add}
            </Button>
            <Button onClick={() => setEntering('rule')}>{words.setRule}</Button>
          </>
        ) : undefined
      }
    >
      {rule ? (
        <p className="soft">
          {fill(words.rule, { from: dates.day(rule.inForceFrom), n: rule.least, basis: basisIn(rule.basis) })}
        </p>
      ) : null}
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.isSuccess && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.none[0]}</strong>
          <span>{words.none[1]}</span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.name}</caption>
            <thead>
              <tr>
                {(['title', 'kind', 'period', 'state'] as const).map((name) => (
                  <th key={name} scope="col">
                    {words.columns[name]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ regionId, id, title, kind, opensOn, closesOn, state, over }) => (
                <tr key={id}>
                  <td>
                    <Link to="/desks/surveys/$regionId/$id" params={{ regionId, id }} data-row="">
                      {title}
                    </Link>
                  </td>
                  <td>{words.kinds[kind]}</td>
                  <td>
                    {dates.day(opensOn)} — {dates.day(closesOn)}
                  </td>
                  <td>{words.states[over && state === 'open' ? 'over' : state]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <div>
          <Button onClick={() => void list.fetchNextPage()}>{common.more}</Button>
        </div>
      ) : null}
      <SideForm title={words.add} open={entering === 'survey'} onClose={() => setEntering(null)}>
        <AskForm
          label={common.save}
          asked={draftFields(words)}
          send={(values) => answered(api.POST('/api/v1/surveys', { body: draftOf(values) }))}
          onDone={done}
        />
      </SideForm>
      <SideForm title={words.setRule} open={entering === 'rule'} onClose={() => setEntering(null)}>
        <AskForm
          label={common.save}
          asked={[
            { name: 'inForceFrom', label: words.ruleFields.inForceFrom, kind: 'date' },
            { name: 'least', label: words.ruleFields.least, kind: 'number' },
            { name: 'basis', label: words.ruleFields.basis, kind: 'line' },
          ]}
          send={({ inForceFrom = '', least, basis = '' }) =>
            answered(api.POST('/api/v1/survey-rules', { body: { inForceFrom, least: Number(least), basis } }))
          }
          onDone={done}
        />
      </SideForm>
    </Page>
  )
}
