import { EXIT, type CommandLine, type OfficeContext } from '../../platform/cli/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import { readTree } from '../office/index.ts'
import { readTopics } from '../topic/index.ts'
import { both, en, zhCn, type Messages } from './messages/index.ts'
import { presentCsv, presentStatistics, presentText, type TopicName } from './present.ts'
import { type Question, readStatistics, type Statistics } from './statistics.ts'

interface Flags {
  format: string
  from?: string
  to?: string
  office?: string
  region?: string
}

const FORMATS: Readonly<Record<string, (statistics: Statistics, topicName: TopicName) => string[]>> = {
  text: presentText,
  csv: presentCsv,
  json: (statistics) => [JSON.stringify(presentStatistics(statistics), null, 2)],
}

/** Adds `huiyin statistics [--format text|json|csv] [--from DATE] [--to DATE] [--office OFFICE] [--region CODE]`. */
export function addStatisticsCommands({ program, withOffice, print }: CommandLine): void {
  const help = (name: keyof Messages['help']): string => both((messages) => messages.help[name])
  program
    .command('statistics')
    .description(help('statistics'))
    .option('--format <format>', help('format'), 'text')
    .option('--from <date>', help('from'))
    .option('--to <date>', help('to'))
    .option('--office <office>', help('office'))
    .option('--region <code>', help('region'))
    .action(async (flags: Flags) => {
      const present = FORMATS[flags.format]
      if (!present) throw wrong((messages) => messages.badFormat)
      requireDates(flags)
      await withOffice(async ({ database, clock }: OfficeContext) => {
        const { statistics, topics } = await database.read({ audience: 'system' }, async (tx) => {
          const question = await questionOf(tx, flags)
          const statistics = await readStatistics(tx, await readTree(tx), question, clock.now())
          return { statistics, topics: await readTopics(tx) }
        })
        for (const line of present(statistics, (code) => topics.byCode.get(code)?.name)) print(line)
        return EXIT.ok
      })
    })
}

function requireDates({ from, to, region }: Flags): void {
  for (const date of [from, to])
    if (date !== undefined && !isLocalDate(date)) throw wrong((messages) => messages.badDate)
  if (region !== undefined && !/^\d{6}$/.test(region)) throw wrong((messages) => messages.badRegion)
}

async function questionOf(tx: Transaction, { from, to, office, region }: Flags): Promise<Question> {
  return {
    from: from ?? null,
    to: to ?? null,
    office: office === undefined ? null : await officeSaid(tx, office),
    region: region ?? null,
  }
}

async function officeSaid(tx: Transaction, said: string): Promise<string> {
  const offices = [...(await readTree(tx)).byId.values()]
  const found = [
    ...offices.filter(({ id, name }) => id === said || name.zh === said || name.en === said),
    ...offices.filter(({ shortName }) => shortName === said),
  ]
  if (found[0]) return found[0].id
  throw wrong((messages) => messages.officeUnknown.replace('{value}', said))
}

const wrong = (sentence: (messages: Messages) => string): HuiyinError =>
  new HuiyinError('bad-request', { zh: sentence(zhCn), en: sentence(en) })
