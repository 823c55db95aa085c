import type { SupervisionCase } from '@huiyin/api'
import type { ReactNode } from 'react'
import { DocumentLinks } from '../records/document-links.tsx'
import { useDates } from '../ui/dates.ts'
import { Mark } from '../ui/shape.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { SUPERVISION } from './words/index.ts'

/** A supervision letter and what the office answered. */
export function LetterItem({
  letter,
  regionId,
  matterId,
}: {
  letter: SupervisionCase['letters'][number]
  regionId: string
  matterId: string
}): ReactNode {
  const { one: words } = useWords(SUPERVISION)
  const dates = useDates()
  const say = useSay()
  return (
    <article className="stack">
      <div className="row">
        <strong>{dates.short(letter.sentOn)}</strong>
        <span>
          {say(letter.from.name)} → {say(letter.to.name)}
        </span>
        {letter.repliedOn === null ? (
          <Mark shape={letter.overdue ? 'alarm' : 'ring'} tone={letter.overdue ? 'alarm' : 'plain'}>
            {fill(letter.overdue ? words.late : words.notYet, { date: dates.short(letter.replyBy) })}
          </Mark>
        ) : (
          <Mark shape="check" tone="good">
            {fill(words.replied, { date: dates.short(letter.repliedOn) })}
          </Mark>
        )}
      </div>
      <p className="pre">{letter.text}</p>
      {letter.reply === '' ? null : <blockquote className="notice pre letter-answer">{letter.reply}</blockquote>}
      <DocumentLinks
        name={words.letterPaper}
        address={`/api/v1/matters/${regionId}/${matterId}/papers/${letter.seq}`}
      />
    </article>
  )
}
