import { answered } from '@huiyin/api'
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { deviceName } from './device-name.ts'
import { IDENTITY } from './words/index.ts'

const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async () => (await answered(api.GET('/api/v1/sessions'))).sessions,
})

/** Where one is signed in; every session but this one can be ended. */
export function OwnSessions(): ReactNode {
  const { me: words } = useWords(IDENTITY)
  const dates = useDates()
  const queries = useQueryClient()
  const { data: sessions = [], error } = useQuery(sessionsQuery)
  const end = useMutation({
    mutationFn: (id: string) => answered(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => queries.invalidateQueries({ queryKey: sessionsQuery.queryKey }),
  })
  return (
    <section className="sheet">
      <h2>{words.sessions}</h2>
      <div className="stack">
        <p className="soft">{words.sessionsLead}</p>
        <ProblemNotice error={error ?? end.error} />
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.device}</th>
                <th scope="col">{words.address}</th>
                <th scope="col">{words.since}</th>
                <th scope="col">{words.seen}</th>
                <th scope="col">
                  <span className="only-read">{words.end}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {sessions.map((session) => (
                <tr key={session.id}>
                  <td>{deviceName(session.device)}</td>
                  <td className="figures">{session.address}</td>
                  <td>{dates.moment(session.createdAt)}</td>
                  <td>{dates.moment(session.seenAt)}</td>
                  <td>
                    {session.current ? (
                      <span className="tag">{words.current}</span>
                    ) : (
                      <Button onClick={() => end.mutate(session.id)}>{words.end}</Button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </section>
  )
}
