import { answered, type Template } from '@huiyin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { EventType } from '../../../../../server/src/domains/matter/event.ts'
import { CITIZEN_PAPERS, type PaperKind } from '../../../../../server/src/domains/matter/paper-kinds.ts'
import { api } from '../../app/api.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useSay, useWords } from '../../ui/words.ts'
import { EVENTS } from '../words/events.ts'
import { TEMPLATES } from '../words/templates.ts'

const templatesQuery = queryOptions({
  queryKey: ['templates'],
  queryFn: async (): Promise<Template[]> => (await answered(api.GET('/api/v1/templates'))).items,
  staleTime: Number.POSITIVE_INFINITY,
})

/** Every document that the procedure writes: by which step, under which article, for whom, and how the latest one looks. */
export function TemplatesPage(): ReactNode {
  const words = useWords(TEMPLATES)
  const { data = [], error } = useQuery(templatesQuery)
  return (
    <Page title={words.title} lead={words.lead}>
      <ProblemNotice error={error} />
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.document}</th>
              <th scope="col">{words.step}</th>
              <th scope="col">{words.article}</th>
              <th scope="col">{words.reader}</th>
            </tr>
          </thead>
          <tbody>
            {data.map((template) => (
              <Row key={template.kind} template={template} />
            ))}
          </tbody>
        </table>
      </div>
    </Page>
  )
}

function Row({ template }: { template: Template }): ReactNode {
  const words = useWords(TEMPLATES)
  const events = useWords(EVENTS)
  const say = useSay()
  return (
    <tr>
      <td>
        <strong>{say(template.title)}</strong>
      </td>
      <td>{events[template.producedBy as EventType]}</td>
      <td>{template.article}</td>
      <td>{CITIZEN_PAPERS.includes(template.kind as PaperKind) ? words.petitioner : words.offices}</td>
    </tr>
  )
}
