import { checkCommand, type CheckFlags } from './cli/check-command.ts'
import type { DisclosureCommandLine } from './cli/command-line.ts'
import { readCommand, type ReadFlags } from './cli/read-command.ts'
import { messagesIn } from './messages/index.ts'

const [zh, en] = [messagesIn('zh-CN').report, messagesIn('en').report]

const help = (key: keyof typeof zh): string => `${zh[key]} · ${en[key]}`

/** An option that may be given several times; `check --rule I16 FILE` leaves the file alone. */
const several = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value]

/**
 * `huiyin check FILE…` and `huiyin read FILE`. Ends with 0 when no error was found, 1 when errors were found (with
 * `--strict`: or warnings), 2 when a file could not be read.
 */
export const addDisclosureCommands = (line: DisclosureCommandLine): void => {
  line.program
    .command('check')
    .description(help('help-check'))
    .argument('<file...>', help('help-files'))
    .option('--format <format>', help('help-format'), 'text')
    .option('--output <path>', help('help-output'))
    .option('--lang <language>', help('help-lang'), 'zh-CN')
    .option('--strict', help('help-strict'))
    .option('--rule <ids>', help('help-rule'), several)
    .option('--ignore <ids>', help('help-ignore'), several)
    .option('--no-color', help('help-colour'))
    .addHelpText('after', `\n${zh['help-codes']}\n${en['help-codes']}\n\n${zh['help-examples']}`)
    .action(async (files: string[], flags: CheckFlags) => line.end(await checkCommand(line, files, flags)))
  line.program
    .command('read')
    .description(help('help-read'))
    .argument('<file>', help('file'))
    .option('--format <format>', help('help-read-format'), 'json')
    .option('--output <path>', help('help-output'))
    .option('--lang <language>', help('help-lang'), 'zh-CN')
    .addHelpText('after', `\n${zh['help-read-examples']}`)
    .action(async (file: string, flags: ReadFlags) => line.end(await readCommand(line, file, flags)))
}
