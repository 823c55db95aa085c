import type { ReactNode } from 'react'
import { suggestionWords, type FollowedSubmission } from '../../../server/src/domains/suggestion/index.ts'
import { longDate } from '../dates.ts'
import { TextField } from '../forms/fields.tsx'
import { ErrorSummary, hasProblems, type Problems } from '../forms/problems.tsx'
import { numberGroups } from '../groups.ts'
import { BackLink, BigDate, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit, Visit } from '../visit.ts'
import { OwnTexts } from './own-texts.tsx'
import { addressesIn } from './addresses.ts'
import { filled, suggestionMessages } from './messages.ts'
import { Paragraphs } from './topic-page.tsx'

interface FollowProps {
  readonly visit: FormVisit
  readonly number: string
  readonly problems: Problems
}

/** Number and code show one suggestion. */
export function FollowPage({ visit, number, problems }: FollowProps): ReactNode {
  const words = suggestionMessages(visit.language)
  const { home, follow } = addressesIn(visit.language)
  return (
    <Page visit={{ ...visit, here: follow }} title={words.followTitle} wrong={hasProblems(problems)}>
      <ErrorSummary visit={visit} problems={problems} />
      <BackLink href={home}>{words.backHome}</BackLink>
      <h1>{words.followTitle}</h1>
      <p className="lead">{words.followLead}</p>
      <form method="post" action={follow} noValidate>
        <Csrf visit={visit} />
        <TextField
          {...{ visit, problems }}
          name="number"
          label={words.number}
          hint={words.numberHint}
          value={number}
          inputMode="numeric"
          autoComplete="off"
          code
        />
        <TextField
          {...{ visit, problems }}
          name="code"
          label={words.code}
          hint={words.codeFieldHint}
          width="middle"
          autoComplete="off"
          code
        />
        <div className="actions">
          <button className="button">{words.look}</button>
        </div>
      </form>
    </Page>
  )
}

/** What became of one suggestion. */
export function FollowedPage({ visit, one }: { visit: Visit; one: FollowedSubmission }): ReactNode {
  const words = suggestionMessages(visit.language)
  const { home, follow } = addressesIn(visit.language)
  return (
    <Page visit={{ ...visit, here: follow }} title={words.followTitle}>
      <BackLink href={home}>{words.backHome}</BackLink>
      <h1>{one.topic}</h1>
      <p className="meta">
        {words.number} {numberGroups(one.number).join(' ')} · {words.receivedOn}{' '}
        {longDate(visit.language, one.receivedOn)}
      </p>
      <h2>{words.state}</h2>
      {one.decision === null ? (
        <p className="note">{words.waiting}</p>
      ) : (
        <>
          <BigDate visit={visit} date={one.decision.on} />
          <p>
            <b>{suggestionWords[visit.language].decisions[one.decision.kind]}</b>
          </p>
          <h3>{words.reasons}</h3>
          <Paragraphs text={one.decision.reasons} />
          <h3>{words.reply}</h3>
          <Paragraphs text={one.reply} />
          {one.repliedOn !== null && (
            <p className="meta">{filled(words.repliedOn, { date: longDate(visit.language, one.repliedOn) })}</p>
          )}
        </>
      )}
      {one.published && <p className="note done">{words.isPublished}</p>}
      <OwnTexts words={words} />
      <h2>{words.yours}</h2>
      {one.answers.map(({ question, answer }) => (
        <section key={question}>
          <h3>{question}</h3>
          <Paragraphs text={answer} />
        </section>
      ))}
    </Page>
  )
}
