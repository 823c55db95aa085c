import type { ReactNode } from 'react'
import { RATED_OFFICES, RATINGS, type RatedOffice } from '../../../server/src/domains/matter/matter.ts'
import type { CitizenMatter } from '../backend.ts'
import { Choices, TextArea } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { isRateable } from './open-tasks.ts'

interface RateProps {
  readonly visit: FormVisit
  readonly matter: CitizenMatter
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Problems
}

/** The petition office and the handling office, rated apart and sent together: what is filled in is given. */
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
      {RATED_OFFICES.map((office) => (
        <GivenRating key={office} {...{ visit, matter, office }} />
      ))}
      {open && RATED_OFFICES.some((office) => isRateable(matter, office)) && (
        <form method="post" action={to('rate')} noValidate>
          <Csrf visit={visit} />
          {RATED_OFFICES.filter((office) => isRateable(matter, office)).map((office) => (
            <RatingFields key={office} {...{ visit, matter, typed, problems, office }} />
          ))}
          <div className="actions">
            <button className="button">{page.submit}</button>
          </div>
        </form>
      )}
    </Page>
  )
}

const nameOf = (matter: CitizenMatter, office: RatedOffice) =>
  (office === 'petition-office' ? matter.registeredBy : matter.lead)?.name

function GivenRating({
  visit,
  matter,
  office,
}: Pick<RateProps, 'visit' | 'matter'> & { office: RatedOffice }): ReactNode {
  const page = visit.m.matter.rate
  const given = matter.ratings[office]
  const name = nameOf(matter, office)
  if (!given) return null
  return (
    <section>
      <h2>{office === 'petition-office' ? page.petition : page.handling}</h2>
      <p>{name && visit.say(name)}</p>
      <p className="note done">
        {page.given}
        {visit.m.common.ratings[given]}
      </p>
    </section>
  )
}

function RatingFields({ visit, matter, typed, problems, office }: RateProps & { office: RatedOffice }): ReactNode {
  const { m } = visit
  const page = m.matter.rate
  const own = office === 'petition-office'
  const name = nameOf(matter, office)
  return (
    <>
      <Choices
        {...{ visit, problems }}
        name={`rating-${office}`}
        type="radio"
        legend={
          <>
            <h2>{own ? page.petition : page.handling}</h2>
            {name && <span className="optional">{visit.say(name)}</span>}
          </>
        }
        hint={own ? page.petitionHint : page.handlingHint}
        chosen={[typed[`rating-${office}`] ?? '']}
        groups={[{ choices: RATINGS.map((value) => ({ value, label: m.common.ratings[value] })) }]}
      />
      <TextArea
        {...{ visit, problems }}
        name={`reason-${office}`}
        label={page.reason}
        value={typed[`reason-${office}`] ?? ''}
        rows={3}
        optional
      />
    </>
  )
}
