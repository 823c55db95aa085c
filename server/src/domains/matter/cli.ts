import { EXIT, type Check, type CommandLine, type Finding, type OfficeContext } from '../../platform/cli/index.ts'
import type { MatterContext } from './context.ts'
import { sayIntegrity, type IntegritySaying } from './messages/integrity.ts'
import { rebuildMatters } from './rebuild.ts'
import { verifyPeople, type PeopleFault } from './verify-people.ts'
import { verifyMatters, type MatterFault } from './verify.ts'

type Surroundings = Pick<MatterContext, 'database' | 'clock' | 'offices' | 'law' | 'keys'>

/** How the open office gives its tree of offices and its law to a command; `close` ends the following of both. */
export interface MatterCli {
  openMatters(office: OfficeContext): Promise<{ context: Surroundings; close(): Promise<void> }>
}

const TELL_EVERY_MS = 1000
const MOST_FINDINGS = 100

const both = (saying: IntegritySaying, values?: Record<string, string | number>): string => {
  const { zh, en } = sayIntegrity(saying, values)
  return `${zh} · ${en}`
}

/** Adds `huiyin rebuild`. */
export function addRebuildCommand({ program, withOffice, print, report }: CommandLine, cli: MatterCli): void {
  program
    .command('rebuild')
    .description(both('rebuildHelp'))
    .action(() =>
      withOffice(async (office) => {
        const started = performance.now()
        let toldAt = started
        const opened = await cli.openMatters(office)
        try {
          const done = await rebuildMatters(opened.context, (progress) => {
            const now = performance.now()
            if (now - toldAt < TELL_EVERY_MS) return
            toldAt = now
            report(both('rebuilding', { ...progress, rate: Math.round((progress.done * 1000) / (now - started)) }))
          })
          print(both('rebuilt', { done, seconds: ((performance.now() - started) / 1000).toFixed(1) }))
          return EXIT.ok
        } finally {
          await opened.close()
        }
      }),
    )
}

const isOfStream = ({ kind }: MatterFault): boolean =>
  ['content', 'missing', 'order', 'copy', 'counterpart'].includes(kind)

/** What `huiyin doctor` asks of matters: are the streams whole, do the rows made from them agree, and are the people there. */
export function matterChecks(cli: MatterCli): readonly Check[] {
  const run =
    (look: (context: Surroundings) => AsyncIterable<MatterFault | PeopleFault>) => async (office: OfficeContext) => {
      const opened = await cli.openMatters(office)
      try {
        const findings: Finding[] = []
        let more = 0
        for await (const fault of look(opened.context)) {
          if (findings.length < MOST_FINDINGS) findings.push(findingOf(fault))
          else more += 1
        }
        return more > 0 ? [...findings, sayIntegrity('more', { count: more })] : findings
      } finally {
        await opened.close()
      }
    }
  return [
    { id: 'matter-event-chain', title: sayIntegrity('chainCheck'), run: run((context) => those(context, isOfStream)) },
    {
      id: 'matter-projections',
      title: sayIntegrity('rowsCheck'),
      run: run((context) => those(context, (fault) => !isOfStream(fault))),
    },
    { id: 'matter-people', title: sayIntegrity('peopleCheck'), run: run(verifyPeople) },
  ]
}

async function* those(context: Surroundings, wanted: (fault: MatterFault) => boolean): AsyncGenerator<MatterFault> {
  for await (const fault of verifyMatters(context)) if (wanted(fault)) yield fault
}

function findingOf(fault: MatterFault | PeopleFault): Finding {
  const { regionId: region, number, kind } = fault
  return sayIntegrity(kind, {
    region,
    number,
    seq: 'seq' in fault ? fault.seq : '',
    columns: 'columns' in fault ? fault.columns.join(', ') : '',
  })
}
