import type { ReactNode } from 'react'
import { RATINGS, type RatedOffice } from '../../../server/src/domains/matter/matter.ts'
import type { CitizenMatter } from '../backend.ts'
import { Choices, TextArea } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'

interface RateProps {
  readonly visit: FormVisit
  readonly matter: CitizenMatter
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems
}

/** The petition office and the handling office, rated apart, each with its own form. */
export function RatePage({ visit, matter, typed, problems }: RateProps): ReactNode {
  const { m, to } = visit
  const page = m.matter.rate
  const open = matter.may.includes('rate')
  return (
    <Page visit={visit} title={page.title} part="follow" wrong={hasProblems(problems)}>
      <BackLink href={to('matter')}>{m.common.back}</BackLink>
      <ErrorSummary visit={visit} problems={problems} />
      <h1>{page.title}</h1>
      <p className="lead">{open ? page.lead : page.notYet}</p>
      {open && <Rating {...{ visit, matter, typed, problems }} office="petition-office" />}
      {open && matter.lead && <Rating {...{ visit, matter, typed, problems }} office="handling-office" />}
    </Page>
  )
}

function Rating({ visit, matter, typed, problems, office }: RateProps & { office: RatedOffice }): ReactNode {
  const { m, to } = visit
  const page = m.matter.rate
  const own = office === 'petition-office'
  const rated = own ? matter.registeredBy : matter.lead
  const given = matter.ratings[office]
  const title = own ? page.petition : page.handling
  const here = typed['office'] === office
  if (given)
    return (
      <section>
        <h2>{title}</h2>
        <p>{rated && visit.say(rated.name)}</p>
        <p className="note done">
          {page.given}
          {m.common.ratings[given]}
        </p>
      </section>
    )
  return (
    <form method="post" action={to('rate')} noValidate>
      <Csrf visit={visit} />
      <input type="hidden" name="office" value={office} />
      <Choices
        {...{ visit, problems }}
        name={`rating-${office}`}
        type="radio"
        legend={
          <>
            <h2>{title}</h2>
            {rated && <span className="optional">{visit.say(rated.name)}</span>}
          </>
        }
        hint={own ? page.petitionHint : page.handlingHint}
        chosen={here ? [typed['rating'] ?? ''] : []}
        groups={[{ choices: RATINGS.map((value) => ({ value, label: m.common.ratings[value] })) }]}
      />
      <TextArea
        {...{ visit, problems }}
        name={`reason-${office}`}
        label={page.reason}
        value={here ? (typed['reason'] ?? '') : ''}
        rows={3}
        optional
      />
      <div className="actions">
        <button className="button">{page.submit}</button>
      </div>
    </form>
  )
}
