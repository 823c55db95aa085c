import type { Subjects } from '../notification/index.ts'
import { findMatter, isAccused, matterSubject, type MatterContext } from '../matter/index.ts'
import { getAdvice, getBatch, getCase } from './reader.ts'

/** What messages of supervision ask: who of the staff may know of a case, of advice, or of a reminder. */
export function supervisionSubjects(context: MatterContext): Subjects {
  const ofMatter = matterSubject(context)
  return {
    supervision: {
      async mayKnow(tx, key, staff) {
        const { case: about } = await getCase(tx, key)
        return ofMatter.mayKnow(tx, { regionId: about.regionId, id: about.matterId }, staff)
      },
    },
    'supervision-advice': {
      async mayKnow(tx, key, staff) {
        const row = await getAdvice(tx, key)
        const either = staff.filter(({ officeId }) => [row.to_office, row.from_office].includes(officeId))
        if (row.matter_id === null) return either
        const found = await findMatter(tx, { regionId: row.region_id, matterId: row.matter_id })
        if (!found) return []
        const { matter } = found
        return either.filter(
          ({ id, officeId }) => !matter.recused.includes(id) && !isAccused(officeId, matter, context.offices()),
        )
      },
    },
    'supervision-batch': {
      async mayKnow(tx, key, staff) {
        const row = await getBatch(tx, key)
        return staff.filter(({ officeId }) => [row.office_id, row.supervisor_id].includes(officeId))
      },
    },
  }
}
