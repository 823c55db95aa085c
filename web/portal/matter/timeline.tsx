import type { ReactNode } from 'react'
import { isLocalDate } from '../../../server/src/platform/time/index.ts'
import type { CitizenMatter } from '../backend.ts'
import { longDate } from '../dates.ts'
import { OnDate } from '../layout/parts.tsx'
import type { Visit } from '../visit.ts'

/** What has happened, in plain words, oldest first. */
export const Timeline = ({ visit, steps }: { visit: Visit; steps: CitizenMatter['timeline'] }): ReactNode => (
  <ol className="timeline">
    {steps.map((step) => (
      <li key={step.seq}>
        <OnDate visit={visit} date={step.on} />
        <p className="what">{wordOf(visit.m.matter.events, step.type)}</p>
        {step.office && <p>{visit.say(step.office.name)}</p>}
        <Details visit={visit} detail={step.detail} />
      </li>
    ))}
  </ol>
)

function Details({ visit, detail }: { visit: Visit; detail: Readonly<Record<string, string>> }): ReactNode {
  const lines = Object.entries(detail).filter(
    ([name, value]) => value !== '' && !(name === 'attachments' && value === '0'),
  )
  if (lines.length === 0) return null
  return (
    <div className="more">
      {lines.map(([name, value]) => (
        <p key={name}>
          {wordOf(visit.m.matter.details, name)}
          {visit.m.common.colon}
          {valueText(visit, name, value)}
        </p>
      ))}
    </div>
  )
}

/** The word for a code, or the text itself where it is a text. */
function valueText({ m, language }: Visit, name: string, value: string): string {
  const { common, matter } = m
  const words: Record<string, Record<string, string>> = {
    channel: common.channels,
    class: common.classes,
    way: matter.ways,
    ground: matter.grounds,
    paper: matter.paperNames,
    method: matter.methods,
    kind: matter.kinds,
    office: common.ratedOffices,
    rating: common.ratings,
  }
  if (isLocalDate(value)) return longDate(language, value)
  return wordOf(words[name] ?? {}, value)
}

const wordOf = (words: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code
