import { Command, CommanderError } from 'commander'
import { EXIT, type CommandLine, type ExitCode } from '../platform/cli/index.ts'
import { readConfig } from '../platform/config/index.ts'
import { HuiyinError } from '../platform/errors/index.ts'
import { createLog } from '../platform/log/index.ts'
import { addCommands } from './commands/index.ts'
import { en } from './messages/en.ts'
import { both } from './messages/index.ts'
import { zhCN } from './messages/zh-CN.ts'
import { settingsHelp } from './settings-help.ts'

/** True when what should have been printed was lost for another reason than that nobody reads it. */
let outputLost = false

// Whoever reads may stop reading (`huiyin … | head`): then there is nobody to tell, and nothing is wrong. The command goes
// on and ends with its own code.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || outputLost) return
  outputLost = true
  process.exitCode = EXIT.refused
  report(both((messages) => messages.outputLost(error.code ?? error.name)))
})
process.stderr.on('error', () => undefined)

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const report = (line: string): void => void process.stderr.write(`${line}\n`)

/** One sentence in each language; the trace of an unforeseen error goes to the log alone. */
function explain(error: unknown): void {
  if (error instanceof HuiyinError) {
    report(`${error.zh}\n${error.en}`)
    for (const field of error.fields) report(`  ${field.path}: ${field.zh} · ${field.en}`)
    return
  }
  createLog('error', process.stderr).error({ err: error })
  report(both((messages) => messages.failed(error instanceof Error ? error.name : typeof error)))
}

function createProgram(): Command {
  return new Command('huiyin')
    .description(both((messages) => messages.about()))
    .addHelpText(
      'after',
      () => `\n${both((messages) => messages.exitCodes())}\n\n${settingsHelp(zhCN)}\n\n${settingsHelp(en)}`,
    )
    .showHelpAfterError(both((messages) => messages.seeHelp()))
    .exitOverride()
}

/** Runs one command; what the process should end with. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok
  const commandLine: CommandLine = {
    program: createProgram(),
    async withOffice(work) {
      const { openContext } = await import('./context.ts')
      const config = readConfig(process.env)
      const context = await openContext(config, createLog(config.logLevel))
      try {
        code = await work(context)
      } finally {
        await context.close()
      }
    },
    end: (given) => {
      code = given
    },
    print,
    report,
  }
  try {
    await addCommands(commandLine, args[0])
    await commandLine.program.parseAsync(args, { from: 'user' })
    return outputLost ? EXIT.refused : code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.refused
    explain(error)
    return EXIT.refused
  }
}
