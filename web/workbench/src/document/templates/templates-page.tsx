import type { Template } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { EventType } from '../../../../../server/src/domains/matter/event.ts'
import { EVENTS } from '../../matter/words/events.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useSay, useWords } from '../../ui/words.ts'
import { useArticle } from '../../matter/one/article.ts'
import { templatesQuery } from './queries.ts'
import { useSource } from './source.ts'
import { TEMPLATES } from './words.ts'

/** Every document with wording of its own: by which step it is written, under which article, for whom, and whose words hold. */
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
              <th scope="col">{words.wording}</th>
              <th scope="col">{words.wordingEn}</th>
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
  const source = useSource()
  const article = useArticle()
  const { kind, producedBy } = template
  return (
    <tr>
      <td>
        <Link to="/admin/templates/$kind" params={{ kind }} className="mark-now">
          {say(template.title)}
        </Link>
      </td>
      <td>{producedBy === '' ? words.desks[template.desk as 'matter'] : events[producedBy as EventType]}</td>
      <td>{article(template.article)}</td>
      <td>{template.toPetitioner ? words.petitioner : words.offices}</td>
      {template.languages.map(({ language, source: from }) => (
        <td key={language} className={from === null ? 'soft' : undefined}>
          <Link to="/admin/templates/$kind" params={{ kind }} search={{ language }}>
            {source(from)}
          </Link>
        </td>
      ))}
    </tr>
  )
}
