import type { TimelineEntry } from '@huiyin/api'
import type { ReactNode } from 'react'
import type { EventType } from '../../../../../server/src/domains/matter/event.ts'
import { useDates } from '../../ui/dates.ts'
import { useSay, useWords } from '../../ui/words.ts'
import { EVENTS } from '../words/events.ts'
import { MATTER } from '../words/matter.ts'

/** One step in one line: what, who, when. */
export function StepLine({ step }: { step: TimelineEntry }): ReactNode {
  const dates = useDates()
  const who = useStepActor()
  return (
    <>
      <strong>{useStepName()(step)}</strong>{' '}
      <span className="soft">{[who(step), dates.moment(step.at)].filter(Boolean).join(' · ')}</span>
    </>
  )
}

/** What happened, in words; a type this page does not know is shown as it is. */
export function useStepName(): (step: TimelineEntry) => string {
  const events = useWords(EVENTS)
  return (step) => events[step.type as EventType] ?? step.type
}

/** Who took a step: the office and the officer, the petitioner, or the system. */
export function useStepActor(): (step: TimelineEntry) => string {
  const { timeline } = useWords(MATTER)
  const say = useSay()
  return ({ by }) =>
    by.kind === 'officer'
      ? [say(by.office?.name), by.name].filter(Boolean).join(' ')
      : by.kind === 'citizen'
        ? timeline.citizen
        : timeline.system
}
