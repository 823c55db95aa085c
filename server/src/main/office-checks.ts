import { existsSync, readdirSync, statfsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Check, Finding } from '../platform/cli/index.ts'
import { findRoleFaults } from '../platform/db/index.ts'
import { LEAST_FREE_MB } from './data-folder.ts'
import { en, type Messages } from './messages/en.ts'
import { zhCN } from './messages/zh-CN.ts'

const say = (sentence: (messages: Messages) => string): Finding => ({ zh: sentence(zhCN), en: sentence(en) })

const OTHERS = 0o077
const MB = 1024 * 1024

/** The second wall, row-level security, stands for the application. */
const applicationRole: Check = {
  id: 'platform-application-role',
  title: say((messages) => messages.checkRole()),
  async run({ database }) {
    const { bypasses, owned, withoutPolicy } = await findRoleFaults(database)
    return [
      ...(bypasses ? [say((messages) => messages.roleBypasses())] : []),
      ...owned.map((table) => say((messages) => messages.roleOwns(table))),
      ...withoutPolicy.map((table) => say((messages) => messages.tableWithoutPolicy(table))),
    ]
  },
}

/** Nobody else on the machine can read the keys. */
const privateKeys: Check = {
  id: 'platform-private-keys',
  title: say((messages) => messages.checkKeys()),
  async run({ config }) {
    const folder = path.join(config.dataFolder, 'keys')
    if (!existsSync(folder)) return []
    const files = [folder, ...readdirSync(folder).map((name) => path.join(folder, name))]
    const open = files.filter((file) => (statSync(file).mode & OTHERS) !== 0)
    return open.map((file) => say((messages) => messages.keyExposed(file)))
  },
}

/** There is room for some weeks of letters. */
const roomOnDisk: Check = {
  id: 'platform-room-on-disk',
  title: say((messages) => messages.checkDisk()),
  async run({ config }) {
    const { bavail, bsize } = statfsSync(config.dataFolder)
    const freeMb = Math.floor((bavail * bsize) / MB)
    const wanted = 4 * LEAST_FREE_MB
    if (freeMb >= wanted) return []
    return [say((messages) => messages.diskFull(config.dataFolder, String(freeMb), String(wanted)))]
  },
}

/** What can be checked about any office, whatever its desks. */
export const officeChecks: readonly Check[] = [applicationRole, privateKeys, roomOnDisk]
