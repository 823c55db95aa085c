import { DEMONSTRATION_PASSWORD, FIRST_ACCOUNTS, OFFICE_SKETCHES } from '../domains/demonstration/index.ts'
import type { Installation } from '../platform/db/index.ts'
import { groupCode } from '../platform/text/index.ts'
import type { FirstRun } from './first-run.ts'
import { both } from './messages/index.ts'

/** What the terminal says when the office is open: where it is, and how to get in. */
export function greeting(
  address: string,
  { demonstration }: Pick<Installation, 'demonstration'>,
  firstRun: Pick<FirstRun, 'code'> | undefined,
): string[] {
  if (firstRun)
    return [
      `${both((messages) => messages.firstRunAt())}: ${address}/`,
      `${both((messages) => messages.setupCode())}: ${groupCode(firstRun.code)}`,
    ]
  return [
    `${both((messages) => messages.portalAt())}: ${address}/`,
    `${both((messages) => messages.workbenchAt())}: ${address}/workbench/`,
    `${both((messages) => messages.apiAt())}: ${address}/api/v1/docs`,
    ...(demonstration ? accounts() : []),
  ]
}

function accounts(): string[] {
  const lines = FIRST_ACCOUNTS.map(({ username, roles, office }) => {
    const { zh = '', en = '' } = OFFICE_SKETCHES.find(({ key }) => key === office)?.name ?? {}
    return `  ${username.padEnd(18)} ${roles.join(', ').padEnd(24)} ${zh} · ${en}`
  })
  return [both((messages) => messages.demonstrationAccounts(DEMONSTRATION_PASSWORD)), ...lines]
}
