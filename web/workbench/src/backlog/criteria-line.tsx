import type { BacklogCampaign } from '@huiyin/api'
import type { ReactNode } from 'react'
import { fill, useList, useWords } from '../ui/words.ts'
import { BACKLOG } from './words/index.ts'

/** By which criteria the matters were chosen, in words. */
export function CriteriaLine({ criteria }: { criteria: BacklogCampaign['criteria'] }): ReactNode {
  const { criteria: words } = useWords(BACKLOG)
  const list = useList()
  const said = [
    ...(!criteria.openOnly ? [] : [words.open]),
    ...(criteria.minAgeDays === undefined ? [] : [fill(words.age, { days: criteria.minAgeDays })]),
    ...(criteria.overdue === true ? [words.overdue] : []),
    ...(criteria.secondReviewed === true ? [words.secondReviewed] : []),
    ...(criteria.holder === undefined ? [] : [words.holder]),
    ...(criteria.topic === undefined ? [] : [fill(words.topic, { topic: criteria.topic })]),
    ...(criteria.phase === undefined ? [] : [words.phase]),
  ]
  return <span>{said.length === 0 ? words.none : list(said)}</span>
}
