/** What a member of staff does in the office. One person may hold several. */
export const ROLES = ['intake-clerk', 'handler', 'head', 'supervisor', 'administrator', 'auditor'] as const
export type Role = (typeof ROLES)[number]

/** Whose work is matters. Administrators look after accounts, offices, rules and templates, and read no matter in that role. */
export const MATTER_ROLES = [
  'intake-clerk',
  'handler',
  'head',
  'supervisor',
  'auditor',
] as const satisfies readonly Role[]
