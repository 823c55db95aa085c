import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { refusal } from '../messages/index.ts'

/** The unprivileged system user under which PostgreSQL runs when Huiyin itself runs as root. */
export interface Account {
  uid: number
  gid: number
}

const READ_ENTER = 0o5
const ENTER = 0o1

/**
 * PostgreSQL refuses to run as root, so root lends it the user whose cluster it is, for a new one `postgres` or `nobody`.
 * `undefined`: run as ourselves.
 *
 * @throws HuiyinError `start-refused` when root finds no such user, or the cluster is another user's
 */
export function databaseAccount(cluster: string): Account | undefined {
  const ours = process.geteuid?.()
  const owner = statSync(cluster, { throwIfNoEntry: false })
  if (ours !== 0) {
    if (owner && ours !== undefined && owner.uid !== ours) throw refusal('otherOwner', [path.dirname(cluster)])
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const users = new Map(
    readFileSync('/etc/passwd', 'utf8')
      .split('\n')
      .map((line) => line.split(':'))
      .map(([name = '', , uid, gid]) => [name, { uid: Number(uid), gid: Number(gid) }]),
  )
  const account = users.get('postgres') ?? users.get('nobody')
  if (!account) throw refusal('noAccount', [])
  return account
}

function allows(entry: string, account: Account, wanted: number): boolean {
  const { mode, uid, gid } = statSync(entry)
  const shift = uid === account.uid ? 6 : gid === account.gid ? 3 : 0
  return ((mode >> shift) & wanted) === wanted
}

/** Whether the account can get to a folder and read it; true when PostgreSQL runs as ourselves. */
export function canReach(folder: string, account: Account | undefined): boolean {
  if (!account) return true
  const absolute = path.resolve(folder)
  if (!allows(absolute, account, READ_ENTER)) return false
  for (let parent = path.dirname(absolute); ; parent = path.dirname(parent)) {
    if (!allows(parent, account, ENTER)) return false
    if (parent === path.dirname(parent)) return true
  }
}
