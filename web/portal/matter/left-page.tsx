import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'

/** After leaving: this device has forgotten the matter. */
export const LeftPage = ({ visit }: { visit: Visit }): ReactNode => (
  <Page visit={{ ...visit, here: visit.to('follow') }} title={visit.m.matter.left} part="follow">
    <h1>{visit.m.matter.left}</h1>
    <p className="lead">{visit.m.matter.leftText}</p>
    <div className="actions">
      <a className="button quiet" href={visit.to('home')}>
        {visit.m.common.home}
      </a>
    </div>
  </Page>
)
