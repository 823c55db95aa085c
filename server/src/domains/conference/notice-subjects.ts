import { findMatter, isAccused, type MatterContext } from '../matter/index.ts'
import type { Subjects } from '../notification/index.ts'
import { getDecision, getItem, getMeeting } from './reader.ts'

/**
 * What messages of the conference ask: of a meeting the offices that convene it and that are invited may know; of a decision those that
 * carry it out and the conveners, never an office that is accused in its matter or whoever is recused there (Art. 30(3), 28(3)).
 */
export const conferenceSubjects = (context: Pick<MatterContext, 'offices'>): Subjects => ({
  conference: {
    async mayKnow(tx, key, staff) {
      const row = await getMeeting(tx, key)
      return staff.filter(({ officeId }) => officeId === row.office_id || row.invited.includes(officeId))
    },
  },
  'conference-decision': {
    async mayKnow(tx, key, staff) {
      const row = await getDecision(tx, key)
      const item = await getItem(tx, { regionId: row.region_id, id: row.item_id })
      const involved = staff.filter(({ officeId }) => [row.office_id, row.lead_id, ...row.assisting].includes(officeId))
      if (item.matter_region === null || item.matter_id === null) return involved
      const found = await findMatter(tx, { regionId: item.matter_region, matterId: item.matter_id })
      if (!found) return []
      const { matter } = found
      return involved.filter(
        ({ id, officeId }) => !matter.recused.includes(id) && !isAccused(officeId, matter, context.offices()),
      )
    },
  },
})
