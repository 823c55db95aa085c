import type { Statement } from '../../platform/db/index.ts'
import { defineNotice, notified, settled, toOffice, toStaff, type About, type Notice } from '../notification/index.ts'
import { aboutMatter, type Matter } from '../matter/index.ts'
import { nextDueOf, type Item, type ItemStep } from './item.ts'
import { messages } from './messages/index.ts'
import type { BacklogKey } from './reader.ts'
import type { CampaignRow } from './tables.ts'

const zh = messages['zh-CN'].notices
const en = messages.en.notices

/** Every message of the backlog is for staff, and may say by when. */
const notice = (name: keyof typeof zh): Notice<'due' | 'left'> =>
  defineNotice(`backlog.${name}`, {
    readers: 'staff',
    name: { zh: zh[name].name, en: en[name].name },
    values: ['due', 'left'],
    zh: { subject: zh[name].subject, text: zh[name].text },
    en: { subject: en[name].subject, text: en[name].text },
  })

const ASSIGNED = notice('assigned')
const SPONSORED = notice('sponsored')
const PROPOSED = notice('proposed')
const RETURNED = notice('returned')
const REOPENED = notice('reopened')
/** What a day ahead is warned of, and what is said once it has passed. */
export const WARNINGS_OF = {
  plan: { near: notice('plan-near'), overdue: notice('plan-overdue') },
  look: { near: notice('look-near'), overdue: notice('look-overdue') },
  end: { near: notice('end-near'), overdue: notice('end-overdue') },
}
export const SUMMARY_DUE = notice('summary')

/** Who of the responsible office works on the matter; who of the leading office runs the campaign. */
export const toResponsible = (office: string) => toOffice(office, ['handler', 'head'])
export const toLeading = (office: string) => toOffice(office, ['supervisor', 'head'])

/** An item is called by the number of its matter, and is as silent as that. */
export const aboutItem = ({ regionId, id }: BacklogKey, matter: Matter): About => ({
  ...aboutMatter(matter),
  of: 'backlog',
  regionId,
  id,
})

/** A campaign is called by its name. */
export const aboutCampaign = (row: Pick<CampaignRow, 'region_id' | 'id' | 'name'>): About => ({
  of: 'backlog-campaign',
  regionId: row.region_id,
  id: row.id,
  number: row.name,
  confidential: false,
})

const NOTHING = { due: '', left: '' }

/** The step of a plan that is due next, as reminders call it. */
export const planDuty = (dueOn: string): string => `plan:${dueOn}`

/** Whom a step with a matter on the list concerns, and which reminders it ends. */
export function itemNotices(about: About, after: Item, step: ItemStep, leading: string): readonly Statement[] {
  const once = String(step.seq)
  const tell = (kind: Notice<'due' | 'left'>, to: Parameters<typeof toStaff>[0] | ReturnType<typeof toOffice>) =>
    notified({ notice: kind, about, to: typeof to === 'string' ? toStaff(to) : to, once, values: NOTHING })
  const due = nextDueOf(after)
  const standing = settled(about, due === null ? [] : [planDuty(due)])
  const responsible = after.office === null ? [] : [toResponsible(after.office)]
  switch (step.type) {
    case 'assigned':
      return [
        // The reminders of who was responsible before.
        settled(about, []),
        ...responsible.flatMap((office) => tell(ASSIGNED, office)),
        ...(after.sponsorStaff === null ? [] : tell(SPONSORED, after.sponsorStaff)),
      ]
    case 'planned':
    case 'finished':
    case 'struck':
      return [standing]
    case 'proposed':
      return tell(PROPOSED, toLeading(leading))
    case 'returned':
      return responsible.flatMap((office) => tell(RETURNED, office))
    case 'looked':
      return step.data.holds ? [] : responsible.flatMap((office) => tell(REOPENED, office))
    case 'listed':
    case 'noted':
    case 'passed-on':
      return []
  }
}
