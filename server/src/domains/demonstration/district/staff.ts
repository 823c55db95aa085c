import type { Role } from '../../identity/index.ts'
import { STAFF_NAMES } from '../words/names.ts'
import { OFFICE_SKETCHES, type OfficeSketch } from './offices.ts'

/** An account of the demonstration. */
export interface Account {
  readonly username: string
  readonly name: string
  /** The key of the office. */
  readonly office: string
  readonly roles: readonly Role[]
}

/** The one password of every account. It is published: no office with it is open to anybody but the machine it runs on. */
export const DEMONSTRATION_PASSWORD = 'zixu-wuyou-demo'

/** What the accounts of a petition office are called after the area: `county.intake`. */
const PETITION_OFFICE: Readonly<Record<string, Role>> = {
  intake: 'intake-clerk',
  handler: 'handler',
  head: 'head',
  supervisor: 'supervisor',
  admin: 'administrator',
  auditor: 'auditor',
}

function accountsOf(office: OfficeSketch): Omit<Account, 'name'>[] {
  const own = (username: string, ...roles: Role[]): Omit<Account, 'name'> => ({ username, office: office.key, roles })
  if (office.kind === 'petition-office')
    return Object.entries(PETITION_OFFICE).map(([name, role]) => own(`${office.area}.${name}`, role))
  if (office.mergedInto !== undefined) return []
  return [own(office.key, 'intake-clerk', 'handler'), own(`${office.key}.head`, 'head')]
}

/** Everybody who works in the demonstration. */
export const ACCOUNTS: readonly Account[] = OFFICE_SKETCHES.flatMap(accountsOf).map((account, n) => ({
  ...account,
  name: STAFF_NAMES[n % STAFF_NAMES.length] ?? '',
}))

/** The accounts to begin with, one for each role and a handling office: what the start prints. */
export const FIRST_ACCOUNTS: readonly Account[] = [
  'county.intake',
  'county.head',
  'county.supervisor',
  'county.admin',
  'county.auditor',
  'county.water',
  'county.water.head',
  'city.intake',
  'city.supervisor',
  'city.admin',
].flatMap((username) => ACCOUNTS.find((account) => account.username === username) ?? [])
