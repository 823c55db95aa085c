import type { CommandLine } from '../../platform/cli/index.ts'
import { readConfig } from '../../platform/config/index.ts'
import { both } from '../messages/index.ts'
import { stopSignal } from '../stop-signal.ts'

export function addServe({ program, print }: CommandLine): void {
  program
    .command('serve')
    .description(both((messages) => messages.helpServe()))
    .action(async () => {
      const stopped = stopSignal()
      // The pages and the papers are loaded for this command alone: the others answer at once.
      const { serve } = await import('../serve.ts')
      const office = await serve(readConfig(process.env), { say: print })
      await stopped
      print(both((messages) => messages.stopping()))
      await office.close()
      print(both((messages) => messages.stopped()))
    })
}
