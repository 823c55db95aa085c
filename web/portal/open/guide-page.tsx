import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

/** How petitioning works, in plain words with articles. */
export function GuidePage({ visit }: { visit: Visit }): ReactNode {
  const { guide } = visit.m.open
  return (
    <Page visit={visit} title={guide.title} part="guide">
      <h1>{guide.title}</h1>
      <p className="lead">{guide.lead}</p>
      {guide.sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <ul>
            {section.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={visit.to('timeLimits')}>{visit.m.common.footer.timeLimits}</a>
      </p>
      <p className="source">{guide.source}</p>
    </Page>
  )
}
