import type { MatterHandovers } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { Mark } from '../ui/shape.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { CrossingMark } from './crossing-mark.tsx'
import { HANDOVER } from './words/index.ts'

type Crossing = MatterHandovers['crossings'][number]

/** The hand-overs of a matter between regions, with the papers and the proof of both sides. */
export function Crossings({ crossings }: { crossings: readonly Crossing[] }): ReactNode {
  const { regions: words } = useWords(HANDOVER)
  if (crossings.length === 0) return null
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      {crossings.map((each) => (
        <OneCrossing key={`${each.direction} ${each.proof.head}`} crossing={each} />
      ))}
      <Link to="/desks/handover/regions" search={{}}>
        {words.all}
      </Link>
    </section>
  )
}

function OneCrossing({ crossing }: { crossing: Crossing }): ReactNode {
  const { regions: words } = useWords(HANDOVER)
  const dates = useDates()
  const say = useSay()
  const { from, to, on, other, reason, said, letter, receipt } = crossing
  return (
    <dl className="facts">
      <Fact term={words.from}>{say(from.name)}</Fact>
      <Fact term={words.to}>{say(to.name)}</Fact>
      <Fact term={words.on}>{dates.short(on)}</Fact>
      <Fact term={words.otherNumber}>
        <span className="figures">{other.number}</span>
      </Fact>
      <Fact term={words.reason}>{reason}</Fact>
      <Fact term={words.state}>
        <CrossingMark row={crossing} />
      </Fact>
      {said === '' ? null : <Fact term={words.said}>{said}</Fact>}
      {letter === null ? null : <Fact term={words.letter}>{letter.number}</Fact>}
      {receipt === null ? null : <Fact term={words.receipt}>{receipt.number}</Fact>}
      <Fact term={words.proof}>
        <ProofOf crossing={crossing} />
      </Fact>
    </dl>
  )
}

const Fact = ({ term, children }: { term: string; children: ReactNode }): ReactNode => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
)

/** Whether both registers hold the same steps, sealed by the same hash. */
function ProofOf({ crossing: { proof } }: { crossing: Crossing }): ReactNode {
  const { regions: words } = useWords(HANDOVER)
  const sides = new Set([proof.source, proof.target])
  const how = sides.has('faulty') ? 'faulty' : sides.has('elsewhere') ? 'elsewhere' : 'sound'
  return (
    <>
      <Mark shape={how === 'sound' ? 'check' : how === 'faulty' ? 'alarm' : 'ring'}>{words.proofs[how]}</Mark>
      <div className="small soft">{fill(words.copied, { n: proof.events })}</div>
      <div className="small soft figures handover-head">{proof.head}</div>
    </>
  )
}
