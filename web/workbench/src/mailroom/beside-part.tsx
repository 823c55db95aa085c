import { answered, type MailRow } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useWords } from '../ui/words.ts'
import { ItemLink } from './mail-table.tsx'
import { MAIL } from './words/index.ts'

/** The letters of this office that the matter came from. */
export function MailBeside({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const { beside: words } = useWords(MAIL)
  const { data = [] } = useQuery({
    queryKey: ['mail', 'of-matter', matterId],
    queryFn: (): Promise<MailRow[]> =>
      answered(api.GET('/api/v1/matters/{regionId}/{matterId}/mail', { params: { path: { regionId, matterId } } })),
  })
  if (data.length === 0) return null
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <ul className="list-plain stack">
        {data.map((row) => (
          <li key={row.itemId}>
            <ItemLink row={row} />
          </li>
        ))}
      </ul>
    </section>
  )
}
