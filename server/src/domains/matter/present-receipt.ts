import type { MatterContext } from './context.ts'
import { deadlinesOf } from './deadline.ts'
import type { Matter } from './matter.ts'
import { presentDeadline } from './present-deadline.ts'
import { presentOffice } from './present-office.ts'
import type { Receipt } from './views.ts'

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
