import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { MatterContext } from './context.ts'
import { deadlinesOf } from './deadline.ts'
import type { Matter, MatterClass } from './matter.ts'
import { presentDeadline, type DeadlineView } from './present-deadline.ts'
import { presentOffice, type OfficeContact } from './present-office.ts'

/** What the petitioner gets for a filing: the number, the code that opens it, and what happens next by when. */
export interface Receipt {
  regionId: string
  matterId: string
  number: string
  queryCode: string
  filedAt: Instant
  receivedOn: LocalDate
  summary: string
  class: MatterClass
  office: OfficeContact
  deadlines: DeadlineView[]
}

export function presentReceipt(context: MatterContext, matter: Matter, codeGeneration: number): Receipt {
  const offices = context.offices()
  return {
    regionId: matter.regionId,
    matterId: matter.id,
    number: matter.number,
    queryCode: context.codes.codeOf(matter.id, codeGeneration),
    filedAt: matter.filedAt,
    receivedOn: matter.receivedOn,
    summary: matter.summary,
    class: matter.class,
    office: presentOffice(offices, matter.registeredBy),
    deadlines: deadlinesOf(matter, context.law(), context.clock.today()).map((deadline) =>
      presentDeadline(offices, deadline),
    ),
  }
}
