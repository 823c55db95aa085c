import type { ReactNode } from 'react'
import { ButtonForm, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface StartProps {
  readonly visit: FormVisit
  /** Where to go on, when there are answers that were not sent. */
  readonly resume: string | undefined
  /** The class that a link to this page chose already. */
  readonly chosen?: string | undefined
}

/** Before the first question: what to have ready and what to know. */
export function StartPage({ visit, resume, chosen }: StartProps): ReactNode {
  const { start, kept } = visit.m.filing
  return (
    <Page visit={visit} title={start.title} part="file">
      <h1>{start.title}</h1>
      <p className="lead">{start.lead}</p>
      {resume !== undefined && (
        <div className="note">
          <p>{start.resumeNote}</p>
          <div className="actions">
            <a className="button" href={resume}>
              {start.resume}
            </a>
            <ButtonForm visit={visit} action={visit.to('startAgain')}>
              {start.again}
            </ButtonForm>
          </div>
        </div>
      )}
      <h2>{start.needTitle}</h2>
      <ul>
        {start.need.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <h2>{start.knowTitle}</h2>
      <ul>
        {start.know.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {resume === undefined && (
        <form method="post" action={visit.to('file')}>
          <Csrf visit={visit} />
          {chosen !== undefined && <input type="hidden" name="class" value={chosen} />}
          <div className="actions">
            <button className="button">{start.begin}</button>
          </div>
          <p className="hint">{kept}</p>
        </form>
      )}
    </Page>
  )
}
