import type { Role } from '../identity/index.ts'

/**
 * Who is told: one member of staff; those of an office who hold one of the roles (`first` alone when that person still does); or
 * whoever is concerned, whose contact is sealed with the record and opened at delivery.
 */
export type Recipient =
  | { readonly to: 'staff'; readonly staffId: string }
  | {
      readonly to: 'office'
      readonly officeId: string
      readonly roles: readonly Role[]
      readonly first?: string | undefined
    }
  | { readonly to: 'contact' }

export const toStaff = (staffId: string): Recipient => ({ to: 'staff', staffId })

export const toOffice = (officeId: string, roles: readonly Role[], first?: string): Recipient => ({
  to: 'office',
  officeId,
  roles,
  ...(first === undefined ? {} : { first }),
})

/** The petitioner of a matter, the person of an appointment, the author of a suggestion. */
export const TO_CONTACT: Recipient = { to: 'contact' }

/** The same recipient, the same word. */
export function recipientKey(recipient: Recipient): string {
  switch (recipient.to) {
    case 'staff':
      return `staff:${recipient.staffId}`
    case 'office':
      return `office:${recipient.officeId}:${[...recipient.roles].sort().join(',')}`
    case 'contact':
      return 'contact'
  }
}
