import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

export function AccessibilityPage({ visit }: { visit: Visit }): ReactNode {
  const { accessibility } = visit.m.open
  return (
    <Page visit={visit} title={accessibility.title}>
      <h1>{accessibility.title}</h1>
      <p className="lead">{accessibility.lead}</p>
      <ul>
        {accessibility.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h2>{accessibility.helpTitle}</h2>
      <p>{accessibility.help}</p>
      <p>
        <a href={visit.to('offices')}>{visit.m.home.otherLink}</a>
      </p>
    </Page>
  )
}

export function PrivacyPage({ visit }: { visit: Visit }): ReactNode {
  const { privacy } = visit.m.open
  return (
    <Page visit={visit} title={privacy.title}>
      <h1>{privacy.title}</h1>
      <p className="lead">{privacy.lead}</p>
      {privacy.sections.map((section) => (
        <section key={section.title}>
          <h2>{section.title}</h2>
          <ul>
            {section.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
