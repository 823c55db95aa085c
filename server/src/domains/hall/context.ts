import type { MatterContext, MatterDesk } from '../matter/index.ts'

/** What the hall works with: the same as the register, and the register itself. */
export interface HallContext extends Pick<
  MatterContext,
  'database' | 'clock' | 'keys' | 'codes' | 'offices' | 'law' | 'staffNames' | 'officeOfStaff' | 'audit'
> {
  readonly desk: Pick<MatterDesk, 'load'>
}

/** What a step of the hall needs to know besides the rows: the moment, the keys, the calendar and the offices. */
export type HallFacts = Pick<HallContext, 'clock' | 'keys' | 'law' | 'offices' | 'officeOfStaff'>
