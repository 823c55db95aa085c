import type { ReactNode } from 'react'
import type { Office as OfficeOfTree } from '../../../server/src/domains/office/index.ts'
import { Office } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import { placesOf } from '../places.ts'
import type { Visit } from '../visit.ts'

/** Channels and hours of every office, by place (Art. 18(1)). */
export function OfficesPage({ visit, offices }: { visit: Visit; offices: readonly OfficeOfTree[] }): ReactNode {
  const { m } = visit
  const places = placesOf(offices)
  return (
    <Page visit={visit} title={m.open.offices.title}>
      <h1>{m.open.offices.title}</h1>
      <p className="lead">{m.open.offices.lead}</p>
      {places.length > 1 && (
        <nav aria-label={m.open.offices.place}>
          <ul className="jump">
            {places.map((place) => (
              <li key={place.regionId}>
                <a href={`#place-${place.regionId}`}>{visit.say(place.name)}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {places.map((place) => (
        <section key={place.regionId} id={`place-${place.regionId}`} className="place">
          <h2>{visit.say(place.name)}</h2>
          {place.petitionOffices.map((office) => (
            <Office key={office.id} visit={visit} office={office} />
          ))}
          {place.others.length > 0 && (
            <details>
              <summary>{m.open.offices.others(place.others.length)}</summary>
              <ul className="offices">
                {place.others.map((office) => (
                  <li key={office.id}>
                    <Office visit={visit} office={office} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </section>
      ))}
    </Page>
  )
}
