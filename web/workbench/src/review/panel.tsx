import type { Review } from '@huiyin/api'
import type { ReactNode } from 'react'
import { Mark } from '../ui/shape.tsx'
import { fill, useList, useWords } from '../ui/words.ts'
import { REVIEW } from './words/index.ts'

/** Who decides, who presides, and who stepped aside. */
export function Panel({ review: { panel, rule, recused, stage } }: { review: Review }): ReactNode {
  const words = useWords(REVIEW)
  const list = useList()
  if (stage === null && panel === null) return null
  const names = (people: Review['recused']): string => list(people.map(({ name }) => name ?? words.somebody))
  return (
    <section className="sheet stack">
      <h2>{words.panel}</h2>
      <p className="soft small">
        {rule === null ? words.noRule : fill(words.rule, { basis: rule.basis, n: rule.members })}
      </p>
      {panel === null ? (
        <p>{words.noPanel}</p>
      ) : (
        <ul className="list-plain stack">
          {panel.members.map(({ id, name }) => (
            <li key={id} className="row">
              <span>{name ?? words.somebody}</span>
              {panel.presiding?.id === id ? <span className="tag">{words.presiding}</span> : null}
            </li>
          ))}
        </ul>
      )}
      {panel !== null && !panel.complete ? (
        <Mark shape="alarm" tone="alarm">
          {words.replace}
        </Mark>
      ) : null}
      {recused.length === 0 ? null : (
        <p className="soft small">
          {words.recused}: {names(recused)}
        </p>
      )}
    </section>
  )
}
