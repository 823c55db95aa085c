import type { ReactNode } from 'react'
import type { PaperView } from '../backend.ts'
import { longDate } from '../dates.ts'
import type { Visit } from '../visit.ts'

/** The documents written to the petitioner; what was not opened yet stands out, in words. */
export function Papers({ visit, papers }: { visit: Visit; papers: readonly PaperView[] }): ReactNode {
  const { matter: page } = visit.m
  const newestFirst = [...papers].reverse().sort((a, b) => Number(a.opened) - Number(b.opened))
  return (
    <>
      <h2>{page.papersTitle}</h2>
      {papers.length === 0 && <p>{page.noPapers}</p>}
      <ul className="tasks">
        {newestFirst.map((paper) => (
          <li key={paper.seq}>
            <a href={visit.to('paper', { seq: String(paper.seq) })}>{visit.say(paper.title)}</a>
            <p className="hint">
              {page.paperOn(longDate(visit.language, paper.on))}
              {paper.number !== null && ` · ${paper.number}`}
              {!paper.opened && (
                <>
                  {' '}
                  · <strong>{page.unopened}</strong>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
