import { describe, expect, it } from 'vitest'
import { commandsFor } from './policy.ts'
import {
  accepted,
  aMatter,
  anOfficer,
  answered,
  delivered,
  OFFICE_TREE,
  reviewed,
  reviewRequested,
} from './testing/index.ts'
import type { Story } from './testing/story.ts'

const told = delivered(
  answered(accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-04'), '2026-03-10'),
  '2026-03-11',
)
const offered = (story: Story) =>
  commandsFor(anOfficer('countyHousing', 'intake-clerk', 'handler'), story.matter, OFFICE_TREE)

describe('the commands that are offered', () => {
  it('name a review and the execution once each', () => {
    expect(offered(told.give('conclude', { report: '' }))).toEqual(expect.arrayContaining(['requestReview', 'execute']))
    const after = delivered(reviewed(reviewRequested(told, '2026-03-12'), '2026-03-20'), '2026-03-21')
      .give('execute', { result: 'Repaired.' })
      .give('conclude', { report: '' })
    expect(offered(after)).toContain('requestSecondReview')
    expect(offered(after)).not.toContain('requestReview')
    expect(offered(after)).not.toContain('execute')
  })
})
