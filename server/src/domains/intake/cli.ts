import { EXIT, type CommandLine, type ExitCode, type OfficeContext } from '../../platform/cli/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { defaultOffice } from './default-office.ts'
import { importMatters, type IntakeContext, type IntakeProgress, type IntakeSummary } from './import-matters.ts'
import { readMapping } from './mapping.ts'
import { both, en, filled, zhCn, type Messages } from './messages/index.ts'
import { findOfficeSaid } from './read-fields.ts'

/** What the command needs besides the command line: the desks of the open office. */
export interface IntakeCli {
  openIntake(office: OfficeContext): Promise<IntakeContext & { close(): Promise<void> }>
}

interface Flags {
  mapping?: string
  dryRun?: boolean
  office?: string
  region?: string
  from?: string
  source?: string
}

const TELL_EVERY_MS = 1000

/** Adds `huiyin import matters FILE`. Ends with 0 when every row was taken, 1 when some were not, 2 when the file cannot be read. */
export function addIntakeCommands({ program, withOffice, print, report }: CommandLine, cli: IntakeCli): void {
  const help = (name: keyof Messages['help']): string => both((messages) => messages.help[name])
  program
    .command('import')
    .description(help('import'))
    .command('matters')
    .description(help('matters'))
    .argument('<file>', help('file'))
    .option('--mapping <file>', help('mapping'))
    .option('--dry-run', help('dryRun'))
    .option('--office <office>', help('office'))
    .option('--region <code>', help('region'))
    .option('--from <line>', help('from'))
    .option('--source <name>', help('source'))
    .action((file: string, flags: Flags) =>
      withOffice(async (office) => {
        const intake = await cli.openIntake(office)
        try {
          return await run(intake, file, flags, print, report)
        } finally {
          await intake.close()
        }
      }),
    )
}

async function run(
  intake: IntakeContext,
  file: string,
  flags: Flags,
  print: (line: string) => void,
  report: (line: string) => void,
): Promise<ExitCode> {
  let toldAt = performance.now()
  const summary = await importMatters(intake, {
    file,
    source: flags.source,
    mapping: flags.mapping === undefined ? undefined : await readMapping(flags.mapping),
    office: officeOf(intake, flags, report),
    region: flags.region === undefined ? undefined : requireForm(flags.region, /^\d{6}$/, 'badRegion'),
    from: flags.from === undefined ? undefined : Number(requireForm(flags.from, /^[1-9]\d{0,8}$/, 'badFrom')),
    dryRun: flags.dryRun,
    onResume: (line) => report(both((messages) => messages.resuming, { line })),
    onProgress(progress) {
      if (performance.now() - toldAt < TELL_EVERY_MS) return
      toldAt = performance.now()
      report(progressLine(progress))
    },
  })
  printSummary(summary, flags.dryRun === true, print, report)
  return summary.rejected > 0 ? EXIT.problem : EXIT.ok
}

/** The office that was named, or the one that registers when none is; said aloud, because rows without an office go there. */
function officeOf(intake: IntakeContext, flags: Flags, report: (line: string) => void): string | undefined {
  const offices = intake.offices()
  if (offices.byId.size === 0) throw new HuiyinError('bad-request', { zh: zhCn.noOffices, en: en.noOffices })
  const found =
    flags.office === undefined ? defaultOffice(offices, flags.region)?.id : findOfficeSaid(offices, flags.office)
  if (found === undefined && flags.office !== undefined) {
    const values = { value: flags.office }
    const sentence = (messages: Messages): string => filled(messages.problems.officeUnknown, values)
    throw new HuiyinError('bad-request', { zh: sentence(zhCn), en: sentence(en) })
  }
  const name = found === undefined ? undefined : offices.byId.get(found)?.name
  if (name) report(both((messages) => messages.registeringAt, { office: name.zh }))
  return found
}

function requireForm(value: string, form: RegExp, sentence: 'badRegion' | 'badFrom'): string {
  if (form.test(value)) return value
  throw new HuiyinError('bad-request', { zh: zhCn[sentence], en: en[sentence] })
}

const progressLine = ({ rows, rejected, fraction, seconds }: IntakeProgress): string =>
  both((messages) => messages.progress, {
    rows,
    rejected,
    rate: Math.round(rows / Math.max(seconds, 0.001)),
    percent: Math.floor(fraction * 100),
    left: fraction > 0 ? Math.round((seconds * (1 - fraction)) / fraction) : '?',
  })

function printSummary(
  { ignored, rejectedFiles, ...counts }: IntakeSummary,
  dryRun: boolean,
  print: (line: string) => void,
  report: (line: string) => void,
): void {
  if (ignored.length > 0) report(both((messages) => messages.notTaken, { columns: ignored.join(', ') }))
  const seconds = counts.seconds.toFixed(1)
  const rate = Math.round(counts.rows / Math.max(counts.seconds, 0.001))
  print(both((messages) => (dryRun ? messages.dryDone : messages.done), { ...counts, seconds, rate }))
  if (counts.rejected > 0) for (const file of rejectedFiles) print(both((messages) => messages.rejectedIn, { file }))
}
