import type { ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import type { Phase } from '../../../../../server/src/domains/matter/states.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { Mark, type ShapeName, type Tone } from '../../ui/shape.tsx'

/** The shape of each phase: waiting, in question, under way, on its way to the petitioner, done, ended otherwise. */
const LOOK: Record<Phase, readonly [ShapeName, Tone]> = {
  registered: ['ring', 'plain'],
  routed: ['ring', 'plain'],
  objected: ['square', 'plain'],
  accepted: ['half', 'plain'],
  directed: ['bar', 'quiet'],
  answered: ['arrow', 'plain'],
  delivered: ['check', 'plain'],
  'in-review': ['half', 'plain'],
  reviewed: ['arrow', 'plain'],
  'review-delivered': ['check', 'plain'],
  'in-second-review': ['half', 'plain'],
  'second-reviewed': ['arrow', 'plain'],
  final: ['check', 'quiet'],
  concluded: ['check', 'quiet'],
  declined: ['bar', 'quiet'],
  separated: ['bar', 'quiet'],
  withdrawn: ['bar', 'quiet'],
  arriving: ['ring', 'plain'],
  'handed-over': ['arrow', 'quiet'],
  'sent-back': ['bar', 'quiet'],
}

/** The phase of a matter in words, with its shape. */
export function PhaseMark({ phase }: { phase: Phase }): ReactNode {
  const [shape, tone] = LOOK[phase]
  return (
    <Mark shape={shape} tone={tone}>
      {messages[usePreferences().language].phases[phase]}
    </Mark>
  )
}
