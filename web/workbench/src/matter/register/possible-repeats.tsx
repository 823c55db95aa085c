import { answered, type PossibleRepeat } from '@huiyin/api'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useEffect, useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useList, useWords } from '../../ui/words.ts'
import { RepeatRow } from '../one/repeat-row.tsx'
import { MATTER } from '../words/matter.ts'
import { REGISTER_WORDS } from '../words/register.ts'
import type { Entry } from './entry.ts'
import type { DecidedLink } from './use-register.ts'

const LEAST_CHARACTERS = 12
const PAUSE_MS = 700

interface Question {
  text: string
  place: string
  topic: string | null
  receivedOn: string
}

/** What the clerk has typed, once the typing pauses. */
function useSettled(question: Question): Question {
  const [settled, setSettled] = useState(question)
  const { text, place, topic, receivedOn } = question
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ text, place, topic, receivedOn }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, place, topic, receivedOn])
  return settled
}

/** Matters that may be the same, with the reasons, found while one types. Linking is the clerk's decision. */
export function PossibleRepeats({
  entry,
  links,
  onChange,
}: {
  entry: Entry
  links: readonly DecidedLink[]
  onChange: (links: readonly DecidedLink[]) => void
}): ReactNode {
  const { repeats: words } = useWords(REGISTER_WORDS)
  const question = useSettled({
    text: `${entry.summary}\n${entry.text}`.trim(),
    place: entry.place ?? '',
    topic: entry.topic,
    receivedOn: entry.receivedOn,
  })
  const ready = question.text.length >= LEAST_CHARACTERS && question.place !== ''
  const { data } = useQuery({
    queryKey: ['matters', 'possible-repeats', question],
    queryFn: (): Promise<PossibleRepeat[]> =>
      answered(api.POST('/api/v1/matters/possible-repeats', { body: question })),
    enabled: ready,
    placeholderData: keepPreviousData,
  })
  const set = (matterId: string, reason: string | null): void => {
    const others = links.filter((link) => link.matterId !== matterId)
    onChange(reason === null ? others : [...others, { matterId, reason }])
  }
  return (
    <section className="sheet" aria-live="polite">
      <h2>{words.title}</h2>
      {!ready || data === undefined ? (
        <p className="soft">{words.waiting}</p>
      ) : data.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <>
          <p className="soft small">{words.lead}</p>
          <ul className="list-plain">
            {data.map((one) => (
              <Candidate
                key={one.matterId}
                repeat={one}
                link={links.find((link) => link.matterId === one.matterId)}
                onSet={(reason) => set(one.matterId, reason)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Candidate({
  repeat,
  link,
  onSet,
}: {
  repeat: PossibleRepeat
  link: DecidedLink | undefined
  onSet: (reason: string | null) => void
}): ReactNode {
  const { repeats: words } = useWords(REGISTER_WORDS)
  const { links } = useWords(MATTER)
  const list = useList()
  const proposed = list(repeat.reasons.map((reason) => links.reasons[reason]))
  return (
    <>
      <RepeatRow repeat={repeat}>
        {link === undefined ? (
          <Button size="small" onClick={() => onSet(proposed)}>
            {words.choose}
          </Button>
        ) : (
          <Button size="small" type="text" onClick={() => onSet(null)}>
            {words.undo}
          </Button>
        )}
      </RepeatRow>
      {link === undefined ? null : (
        <li className="field">
          <label htmlFor={`why-${repeat.matterId}`}>
            {words.chosen} · {words.reason}
          </label>
          <Input
            id={`why-${repeat.matterId}`}
            maxLength={1000}
            value={link.reason}
            onChange={(event) => onSet(event.target.value)}
          />
        </li>
      )}
    </>
  )
}
