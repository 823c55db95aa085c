import { findOffice } from '../office/index.ts'
import type { Officer, Staff } from '../identity/index.ts'
import { findChosenPoint, portalLanguage, type ContactPoint, type Subject } from '../notification/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { MatterContext } from './context.ts'
import { findFiled } from './hand-over/follow.ts'
import { openPeople } from './people.ts'
import type { Petitioner } from './petitioner.ts'
import { CODE_RENEWED } from './notices.ts'
import { maySee } from './policy.ts'
import { findMatter, findPeople } from './reader.ts'

/** Where the people of a matter, as they filed it, want to be told: as they chose, else by the e-mail address that was given. */
export function filedPoint(people: readonly Petitioner[]): ContactPoint | null {
  const chooser = people.find(({ notifyBy }) => notifyBy !== undefined)
  const channel = chooser ? chooser.notifyBy : 'email'
  if (channel === undefined || channel === 'none') return null
  const address = { email: 'email', sms: 'phone', 'official-account': 'account' } as const
  const person = chooser ?? people.find(({ email }) => email !== '')
  if (!person) return null
  const { language } = person
  return { channel, address: person[address[channel]] ?? '', ...(language === undefined ? {} : { language }) }
}

/** Where a new query code goes: as chosen, else by e-mail, even to somebody who wants no news. */
export function codePoint(people: readonly Petitioner[], chosen: ContactPoint | null | undefined): ContactPoint | null {
  const reached = people.find((person) => person.email !== '')
  return (
    chosen ??
    filedPoint(people) ??
    (reached ? { channel: 'email', address: reached.email, language: reached.language } : null)
  )
}

/** What messages about matters ask: where the petitioner wants to be told, and who of the staff may know of the matter. */
export const matterSubject = (context: MatterContext): Subject => ({
  async openContact(tx, { regionId, id }, kind) {
    const key = { regionId, matterId: id }
    const [filed, sealed, chosen] = [
      await findFiled(tx, key),
      await findPeople(tx, key),
      await findChosenPoint(tx, context.keys, { of: 'matter', regionId, id }),
    ]
    const people = sealed ? openPeople(context.keys, id, sealed) : []
    const wished = chosen === undefined ? filedPoint(people) : chosen
    const point = kind === CODE_RENEWED.kind ? codePoint(people, chosen) : wished
    if (!filed) throw new HuiyinError('not-found')
    const code = context.codes.codeOf(filed.key.matterId, filed.codeGeneration)
    return { point, code, path: `/${portalLanguage(point?.language)}/follow` }
  },

  async mayKnow(tx, { regionId, id }, staff) {
    const found = await findMatter(tx, { regionId, matterId: id })
    if (!found) return []
    return staff.filter((person) => {
      const officer = officerFor(context, person)
      return officer !== undefined && maySee(officer, found.matter, context.offices())
    })
  },
})

function officerFor({ offices }: Pick<MatterContext, 'offices'>, person: Staff): Officer | undefined {
  const office = findOffice(offices(), person.officeId)
  return (
    office && {
      kind: 'officer',
      staffId: person.id,
      name: person.name,
      officeId: office.id,
      regionId: office.regionId,
      officePath: office.path,
      officeKind: office.kind,
      roles: person.roles,
    }
  )
}
