import { EXIT, type ExitCode } from '../../../platform/cli/index.ts'
import type { DisclosureCommandLine } from './command-line.ts'
import { presentDisclosure } from '../present.ts'
import { csvText } from '../report/csv.ts'
import { examineFiles, wholeDisclosure } from '../report/examine-files.ts'
import { prepareOutput, writeOutput } from '../report/output.ts'
import { cellTable } from '../report/tables.ts'
import { readingWorkbook } from '../report/workbook.ts'
import { languageOf, unknownFormat } from './check-command.ts'

export interface ReadFlags {
  readonly format: string
  readonly lang: string
  readonly output?: string
}

const FORMATS = ['json', 'csv', 'xlsx'] as const

/** Reads one budget and writes its data: JSON with every place, CSV with one row per cell, or a workbook. */
export const readCommand = async (line: DisclosureCommandLine, file: string, flags: ReadFlags): Promise<ExitCode> => {
  const format = FORMATS.find((each) => each === flags.format)
  if (format === undefined) throw unknownFormat(flags.format, FORMATS)
  const language = languageOf(flags.lang)
  if (flags.output !== undefined) await prepareOutput(flags.output, 'file')
  const [examined] = await examineFiles([file], { only: [] })
  if (examined === undefined) return EXIT.refused
  if ('problem' in examined) throw examined.problem
  const { examination } = examined
  const content =
    format === 'json'
      ? `${JSON.stringify(presentDisclosure(wholeDisclosure(examination.disclosure)), undefined, 2)}\n`
      : format === 'csv'
        ? csvText(cellTable(examination.disclosure, language))
        : await readingWorkbook(examination, language)
  await writeOutput({ name: `budget.${format}`, content }, { format, output: flags.output, print: line.print })
  return EXIT.ok
}
