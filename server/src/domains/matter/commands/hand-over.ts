import { z } from 'zod'
import { runningClock } from '../clock.ts'
import { deadlineOf } from '../deadline.ts'
import { refuse } from '../refuse.ts'
import { checkDestination } from './destination.ts'
import { defineCommand, officeId, remark, statement } from './definition.ts'

/** 移送其他地区 (Art. 22(1), 24(1)): the matter goes on as a copy in the register of another region, and is closed here. */
export const handOver = defineCommand({
  input: z.object({ to: officeId, reason: statement(2000) }),
  decide(matter, { to, reason }, facts) {
    if (to === matter.holder) refuse('invalid', 'office-same')
    checkDestination(matter, to, facts)
    const regionId = facts.offices.regionOf(to)
    if (regionId === null || regionId === matter.regionId) return refuse('invalid', 'region-same')
    const { id, regionId: from, number, holder, version } = matter
    if (!facts.copy) throw new TypeError('A hand-over needs to be told which copy it makes.')
    return [
      {
        type: 'handed-over',
        on: facts.today,
        data: {
          office: holder,
          to,
          toPetitionOffice: facts.offices.isPetitionOffice(to),
          reason,
          source: { regionId: from, matterId: id, number },
          target: { regionId, matterId: facts.copy.matterId, number: facts.copy.numberIn(regionId) },
          events: version,
          head: facts.copy.head,
        },
      },
    ]
  },
})

/** 接收: the office of the other region takes the matter up, which goes on where it was handed over. */
export const takeUp = defineCommand({
  input: z.object({ note: remark(2000) }),
  decide: ({ holder: office }, { note }, facts) => [
    {
      type: 'taken-up',
      on: facts.today,
      data: { office, toPetitionOffice: facts.offices.isPetitionOffice(office), note },
    },
  ],
})

/** 退回: "not ours", inside the days that the law leaves for an objection (Art. 23(3)); the source goes on. */
export const sendBack = defineCommand({
  input: z.object({ reasons: statement(4000) }),
  decide(matter, { reasons }, facts) {
    const clock = runningClock(matter.clocks, 'object')
    const deadline = clock && deadlineOf(clock, facts.law, facts.today)
    if (deadline && facts.today > deadline.dueOn) refuse('window-closed', 'send-back-late', { due: deadline.dueOn })
    return [{ type: 'sent-back', on: facts.today, data: { office: matter.holder, reasons } }]
  },
})
