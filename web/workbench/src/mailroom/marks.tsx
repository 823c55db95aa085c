import type { MailRow } from '@huiyin/api'
import type { ReactNode } from 'react'
import { mailWords } from '../../../../server/src/domains/mailroom/messages/columns.ts'
import type { MailState } from '../../../../server/src/domains/mailroom/states.ts'
import { usePreferences } from '../ui/preferences.ts'
import { Mark, type ShapeName, type Tone } from '../ui/shape.tsx'

const LOOKS: Record<MailState, readonly [ShapeName, Tone]> = {
  received: ['ring', 'now'],
  opened: ['half', 'now'],
  forwarded: ['arrow', 'plain'],
  taken: ['arrow', 'quiet'],
  registered: ['check', 'good'],
  returned: ['bar', 'quiet'],
  'set-aside': ['bar', 'quiet'],
}

export function StateMark({ row }: { row: Pick<MailRow, 'state'> }): ReactNode {
  const words = mailWords[usePreferences().language]
  const [shape, tone] = LOOKS[row.state]
  return (
    <Mark shape={shape} tone={tone}>
      {words.states[row.state]}
    </Mark>
  )
}
