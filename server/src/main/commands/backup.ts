import path from 'node:path'
import { EXIT, type CommandLine } from '../../platform/cli/index.ts'
import { readConfig } from '../../platform/config/index.ts'
import { createLog } from '../../platform/log/index.ts'
import { backup, restore, type Manifest } from '../backup/index.ts'
import { both } from '../messages/index.ts'

const rowsOf = ({ tables }: Manifest): string => String(tables.reduce((sum, { rows }) => sum + rows, 0))
const filesOf = ({ files }: Manifest): string => String(files.length)

export function addBackup({ program, withOffice, print }: CommandLine): void {
  program
    .command('backup')
    .description(both((messages) => messages.helpBackup()))
    .argument(
      '<folder>',
      both((messages) => messages.argumentFolder()),
    )
    .action((folder: string) =>
      withOffice(async (office) => {
        const target = path.resolve(folder)
        const manifest = await backup(office, target)
        print(both((messages) => messages.backedUp(rowsOf(manifest), filesOf(manifest), target)))
        print(both((messages) => messages.keysInside()))
        return EXIT.ok
      }),
    )
}

export function addRestore({ program, print }: CommandLine): void {
  program
    .command('restore')
    .description(both((messages) => messages.helpRestore()))
    .argument(
      '<folder>',
      both((messages) => messages.argumentFolder()),
    )
    .action(async (folder: string) => {
      const config = readConfig(process.env)
      const manifest = await restore(config, createLog(config.logLevel), path.resolve(folder))
      print(both((messages) => messages.restored(rowsOf(manifest), filesOf(manifest))))
    })
}
