/** What a member of staff does in the office. One person may hold several. */
export const ROLES = ['intake-clerk', 'handler', 'head', 'supervisor', 'administrator', 'auditor'] as const
export type Role = (typeof ROLES)[number]
