import type { OpenWorkItem } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useSay, useWords } from '../ui/words.ts'
import { HANDOVER } from './words/index.ts'

/** What a piece of work is about, with the way to its matter; a matter that is not for the reader stays unsaid. */
export function What({ what }: { what: OpenWorkItem['what'] }): ReactNode {
  const { work } = useWords(HANDOVER)
  const say = useSay()
  if (what === null) return <span className="soft">{work.hidden}</span>
  const title = say(what.title) || what.number
  return (
    <>
      {what.matter === null ? (
        <span>{title}</span>
      ) : (
        <Link to="/matters/$regionId/$matterId" params={what.matter}>
          {title}
        </Link>
      )}
      {what.number === '' || what.number === title ? null : (
        <div className="small soft figures nowrap">{what.number}</div>
      )}
    </>
  )
}
