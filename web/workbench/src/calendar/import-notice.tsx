import { answered } from '@huiyin/api'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { TextArea } from '../ui/text-area.tsx'
import { Field } from '../ui/field.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { TextFileField } from '../ui/text-file-field.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { fill, useList, useWords } from '../ui/words.ts'
import { calendarQuery } from './queries.ts'
import { CALENDAR } from './words.ts'

/** Takes over the yearly notice: read it on trial first, see what could not be read, then import. */
export function ImportNotice(): ReactNode {
  const { calendar: words } = useWords(CALENDAR)
  const { language } = usePreferences()
  const queries = useQueryClient()
  const list = useList()
  const [given, setGiven] = useState({ text: '', fileName: '' })
  const take = useMutation({
    mutationFn: (dryRun: boolean) =>
      answered(
        api.POST('/api/v1/calendar/import', {
          body: { content: given.text, fileName: given.fileName || 'notice.txt', dryRun },
        }),
      ),
    onSuccess: (_done, dryRun) =>
      dryRun ? undefined : queries.invalidateQueries({ queryKey: calendarQuery.queryKey }),
  })
  return (
    <details className="sheet fold">
      <summary>{words.import}</summary>
      <div className="stack">
        <p className="soft">{words.importLead}</p>
        <TextFileField
          label={words.file}
          accept=".txt,.csv,.json,text/plain"
          onRead={(text, fileName) => setGiven({ text, fileName })}
        />
        <Field label={words.text}>
          {(control) => (
            <TextArea
              control={control}
              rows={4}
              value={given.text}
              onChange={(value) => setGiven({ ...given, text: value })}
            />
          )}
        </Field>
        <ProblemNotice error={take.error} />
        {take.data ? (
          <output className="notice">
            <div>
              <strong>
                {fill(take.variables ? words.would : words.done, {
                  year: list(take.data.years),
                  n: take.data.days,
                })}
              </strong>
              <ul>
                {take.data.problems.map((problem) => (
                  <li key={`${problem.line} ${problem.zh}`}>
                    {fill(words.atLine, { n: problem.line, problem: language === 'en' ? problem.en : problem.zh })}
                  </li>
                ))}
              </ul>
            </div>
          </output>
        ) : null}
        <div className="row">
          <Button disabled={given.text === ''} loading={take.isPending} onClick={() => take.mutate(true)}>
            {words.try}
          </Button>
          <Button type="primary" disabled={take.data === undefined} onClick={() => take.mutate(false)}>
            {words.import}
          </Button>
        </div>
      </div>
    </details>
  )
}
