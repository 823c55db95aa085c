import type { ReactNode } from 'react'
import type { LocalDate } from '../../../../../server/src/platform/time/index.ts'
import { daysFromToday } from '../../ui/dates.ts'
import { Mark } from '../../ui/shape.tsx'
import { fill, useWords } from '../../ui/words.ts'
import { LIST } from '../words/index.ts'
import { nearnessOf, URGENCY_LOOK } from './urgency.ts'

/** How long is left, in words with the shape of its urgency. */
export function DueMark({ due }: { due: LocalDate | null }): ReactNode {
  const { due: words } = useWords(LIST)
  const urgency = nearnessOf(due)
  const [shape, tone] = URGENCY_LOOK[urgency]
  return (
    <Mark shape={shape} tone={tone}>
      {due === null ? words.none : leftInWords(daysFromToday(due), words)}
    </Mark>
  )
}

function leftInWords(
  days: number,
  words: { late: string; lateOne: string; today: string; tomorrow: string; left: string },
): string {
  if (days < 0) return fill(days === -1 ? words.lateOne : words.late, { n: -days })
  if (days === 0) return words.today
  return days === 1 ? words.tomorrow : fill(words.left, { n: days })
}
