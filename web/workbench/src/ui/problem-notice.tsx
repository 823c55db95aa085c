import { Refused } from '@huiyin/api'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { usePreferences } from './preferences.ts'
import { COMMON } from './words/index.ts'
import { fill, useWords } from './words.ts'

/** What went wrong and what to do next, in the words of the server. Nothing when nothing went wrong. */
export function ProblemNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }): ReactNode {
  const words = useWords(COMMON)
  const { language } = usePreferences()
  if (error === null || error === undefined) return null
  const problem = error instanceof Refused ? error.problem : null
  const sentence = problem ? (language === 'en' ? problem.en : problem.zh) : words.problem
  return (
    <div className="notice notice-problem" role="alert">
      <div>
        <strong>{sentence || words.problem}</strong>
        {problem && problem.fields.length > 0 ? (
          <ul>
            {problem.fields.map((field) => (
              <li key={field.path}>{language === 'en' ? field.en : field.zh}</li>
            ))}
          </ul>
        ) : null}
        {problem?.retryAfter === null || problem === null ? null : (
          <span>{fill(words.wait, { seconds: problem.retryAfter })}</span>
        )}
        {problem?.requestId ? (
          <span className="soft small">
            {words.requestId} <span className="figures">{problem.requestId}</span>
          </span>
        ) : null}
      </div>
      {onRetry === undefined ? null : <Button onClick={onRetry}>{words.retry}</Button>}
    </div>
  )
}
