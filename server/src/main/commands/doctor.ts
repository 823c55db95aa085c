import { EXIT, type Check, type CommandLine } from '../../platform/cli/index.ts'
import { allChecks } from '../checks.ts'
import { both } from '../messages/index.ts'

const verdict = (title: Check['title'], problems: number): string =>
  problems === 0 ? `✓ ${title.zh} · ${title.en}` : `✗ ${title.zh} · ${title.en} (${problems})`

export function addDoctor({ program, withOffice, print }: CommandLine): void {
  program
    .command('doctor')
    .description(both((messages) => messages.helpDoctor()))
    .action(() =>
      withOffice(async (office) => {
        let problems = 0
        for (const { title, run } of allChecks) {
          const findings = await run(office)
          problems += findings.length
          print(verdict(title, findings.length))
          for (const { zh, en } of findings) print(`  ${zh} · ${en}`)
        }
        return problems === 0 ? EXIT.ok : EXIT.problem
      }),
    )
}
