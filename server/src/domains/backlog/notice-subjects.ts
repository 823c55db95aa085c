import type { Subjects } from '../notification/index.ts'
import { matterSubject, type MatterContext } from '../matter/index.ts'
import { getCampaign, getItem } from './reader.ts'

/** What messages of the backlog ask: who of the staff may know of a matter on a list, or of a campaign. */
export function backlogSubjects(context: MatterContext): Subjects {
  const ofMatter = matterSubject(context)
  return {
    backlog: {
      async mayKnow(tx, key, staff) {
        const line = await getItem(tx, key)
        return ofMatter.mayKnow(tx, { regionId: line.matter_region, id: line.matter_id }, staff)
      },
    },
    'backlog-campaign': {
      async mayKnow(tx, key, staff) {
        const { seen_by: seenBy } = await getCampaign(tx, key)
        return staff.filter(({ officeId }) => seenBy.includes(officeId))
      },
    },
  }
}
