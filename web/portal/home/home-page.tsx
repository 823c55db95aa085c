import type { ReactNode } from 'react'
import { addressesIn } from '../answers/addresses.ts'
import { answerMessages } from '../answers/messages.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

export function HomePage({ visit }: { visit: Visit }): ReactNode {
  const { m, to } = visit
  return (
    <Page visit={visit} title={m.home.title} wide>
      <div className="hero">
        <h1>{m.home.title}</h1>
        <p className="lead">{m.home.lead}</p>
      </div>
      <div className="doors">
        <section className="door">
          <h2>{m.home.file.title}</h2>
          <p>{m.home.file.text}</p>
          <p>
            <a className="button" href={to('file')}>
              {m.home.file.go}
            </a>
          </p>
        </section>
        <section className="door">
          <h2>{m.home.follow.title}</h2>
          <p>{m.home.follow.text}</p>
          <p>
            <a className="button quiet" href={to('follow')}>
              {m.home.follow.go}
            </a>
          </p>
          <p>
            <a href={to('lostCode')}>{m.home.lostCode}</a>
          </p>
        </section>
      </div>
      <section>
        <h2>{m.home.stepsTitle}</h2>
        <ol className="steps">
          {m.home.steps.map((step) => (
            <li key={step.title}>
              <p className="limit">{step.limit}</p>
              <h3>{step.title}</h3>
              <p>{step.text}</p>
            </li>
          ))}
        </ol>
        <p className="source">{m.home.stepsSource}</p>
      </section>
      <section>
        <h2>{answerMessages(visit.language).homeTitle}</h2>
        <p>{answerMessages(visit.language).home}</p>
        <p>
          <a href={addressesIn(visit.language).home}>{answerMessages(visit.language).homeLink}</a>
        </p>
      </section>
      <div className="pair">
        <section>
          <h2>{m.home.otherTitle}</h2>
          <p>{m.home.other}</p>
          <p>
            <a href={to('offices')}>{m.home.otherLink}</a>
          </p>
        </section>
        <section>
          <h2>{m.home.urgentTitle}</h2>
          <p>{m.home.urgent}</p>
        </section>
      </div>
    </Page>
  )
}
