import type { SupervisionCase } from '@huiyin/api'
import type { ReactNode } from 'react'
import { isLocalDate } from '../../../../server/src/platform/time/index.ts'
import { useOffices } from '../office/queries.ts'
import { DocumentLinks } from '../records/document-links.tsx'
import { useDates } from '../ui/dates.ts'
import { useList, useSay, useWords } from '../ui/words.ts'
import { SUPERVISION } from './words/index.ts'

type Step = SupervisionCase['steps'][number]

/** What of a step is said in its history, in this order. */
const SAID = [
  'on',
  'staff',
  'place',
  'findings',
  'kind',
  'to',
  'text',
  'letter',
  'replyBy',
  'participants',
  'record',
  'outcome',
  'until',
  'reason',
  'adoption',
  'number',
] as const

/** Everything that happened in a case, the newest first. */
export function CaseHistory({ one }: { one: SupervisionCase }): ReactNode {
  const words = useWords(SUPERVISION)
  const dates = useDates()
  const say = useSay()
  return (
    <ol className="record-history">
      {one.steps.toReversed().map((step) => (
        <li key={step.seq} className="stack">
          <div className="row">
            <strong>{words.steps[step.type]}</strong>
            <span className="soft small">{dates.moment(step.at)}</span>
            <span className="soft small">
              {step.by.office === null ? words.one.system : `${say(step.by.office.name)} ${step.by.name ?? ''}`}
            </span>
          </div>
          <StepDetails step={step} />
          {step.type === 'talked' || step.type === 'listed' ? (
            <DocumentLinks
              name={words.steps[step.type]}
              address={`/api/v1/supervision/cases/${one.regionId}/${one.id}/steps/${step.seq}/document`}
            />
          ) : null}
        </li>
      ))}
    </ol>
  )
}

function StepDetails({ step }: { step: Step }): ReactNode {
  const words = useWords(SUPERVISION)
  const dates = useDates()
  const offices = useOffices()
  const list = useList()
  const say = useSay()
  if (step.type === 'letter-answered') return null
  const write = (name: (typeof SAID)[number], value: unknown): string => {
    if (Array.isArray(value)) return list(value as string[])
    if (typeof value !== 'string' || value === '') return ''
    if (name === 'kind') return { ...words.kinds, ...words.adviceKinds }[value as 'improve'] ?? value
    if (name === 'adoption') return words.adoptions[value as 'adopted'] ?? value
    if (name === 'to') return say(offices.get(value)?.name) || value
    return isLocalDate(value) ? dates.day(value) : value
  }
  const lines = SAID.flatMap((name) => {
    const said = write(name, step.data[name])
    return said === '' || (step.type === 'opened' && name === 'kind') ? [] : [[name, said] as const]
  })
  if (lines.length === 0) return null
  return (
    <dl className="facts">
      {lines.map(([name, said]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{step.type === 'letter-sent' && name === 'text' ? words.fields.letter : words.fields[name]}</dt>
          <dd className="pre">{said}</dd>
        </div>
      ))}
    </dl>
  )
}
