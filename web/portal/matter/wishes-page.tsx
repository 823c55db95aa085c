import type { ReactNode } from 'react'
import { addressesIn } from '../answers/addresses.ts'
import { Tick } from '../forms/fields.tsx'
import type { CitizenMatter } from '../backend.ts'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface WishesProps {
  readonly visit: FormVisit
  readonly matter: CitizenMatter
  /** Under which id everybody reads the answer; null while it is not published. */
  readonly publicId: string | null
}

/** Whether the matter is published or confidential, for the petitioner to change at any time. */
export function WishesPage({ visit, matter, publicId }: WishesProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.wishes
  return (
    <Page visit={visit} title={page.title} part="follow">
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <h1>{page.title}</h1>
      <p className="lead">{page.lead}</p>
      {publicId === null ? null : (
        <p className="note">
          {page.isPublished}{' '}
          <a href={addressesIn(visit.language).one({ regionId: matter.regionId, id: publicId })}>{page.see}</a>
        </p>
      )}
      <form method="post" action={to('wishes')} noValidate>
        <Csrf visit={visit} />
        <Tick visit={visit} problems={{}} name="publish" label={page.publish} checked={matter.publishConsent} />
        <Tick visit={visit} problems={{}} name="confidential" label={page.confidential} checked={matter.confidential} />
        <div className="actions">
          <button className="button">{page.submit}</button>
          <a href={to('matter')}>{m.common.back}</a>
        </div>
      </form>
    </Page>
  )
}
