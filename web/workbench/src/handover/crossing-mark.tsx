import type { RegionHandover } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { Mark, type ShapeName } from '../ui/shape.tsx'
import { fill, useWords } from '../ui/words.ts'
import { HANDOVER } from './words/index.ts'

const SHAPES: Readonly<Record<RegionHandover['state'], ShapeName>> = {
  waiting: 'ring',
  'taken-up': 'check',
  'sent-back': 'arrow',
  withdrawn: 'bar',
}

/** How a hand-over between regions stands, since when, and until when it may be sent back. */
export function CrossingMark({ row }: { row: RegionHandover }): ReactNode {
  const { regions: words } = useWords(HANDOVER)
  const dates = useDates()
  return (
    <>
      <Mark shape={SHAPES[row.state]}>{words.states[row.state]}</Mark>
      {row.endedOn === null ? null : <div className="small soft nowrap">{dates.short(row.endedOn)}</div>}
      {row.sendBackUntil === null ? null : (
        <div className="small">{fill(words.until, { date: dates.short(row.sendBackUntil) })}</div>
      )}
    </>
  )
}
