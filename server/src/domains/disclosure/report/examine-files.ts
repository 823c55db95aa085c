import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { CheckOptions } from '../check/check-disclosure.ts'
import type { Disclosure } from '../disclosure.ts'
import { type Examination, examineDocument, LIMITS, type PlainDisclosure, READERS } from '../formats/index.ts'
import { refuse } from '../formats/refusals.ts'
import { messagesIn } from '../messages/index.ts'
import { fileNames } from './file-names.ts'

/** One file of a run: what was found, or why it could not be read. */
export type Examined =
  | { readonly file: string; readonly examination: Examination }
  | { readonly file: string; readonly problem: HuiyinError }

const unopened = (code: string, cause?: Error): HuiyinError =>
  new HuiyinError('not-found', {
    zh: `无法打开文件（${code}）。`,
    en: `The file cannot be opened (${code}).`,
    cause,
  })

const tooLarge = (): never => {
  throw refuse('too-large')
}

const examineFile = async (file: string, name: string, options: CheckOptions): Promise<Examined> => {
  try {
    const found = await stat(file)
    if (!found.isFile()) return { file, problem: unopened('EISDIR') }
    // What is far too large is not even brought into memory.
    const bytes = found.size > LIMITS.bytes ? tooLarge() : new Uint8Array(await readFile(file))
    const examination = await examineDocument(bytes, name, options)
    const { tables, claims } = examination.disclosure
    if (tables.length === 0 && claims.length === 0)
      throw new HuiyinError('unsupported-file', {
        zh: messagesIn('zh-CN').report.empty,
        en: messagesIn('en').report.empty,
      })
    return { file, examination }
  } catch (error) {
    if (error instanceof HuiyinError) return { file, problem: error }
    if (error instanceof Error && 'code' in error) return { file, problem: unopened(String(error.code), error) }
    throw error
  }
}

export interface ExamineOptions extends CheckOptions {
  /** Told how many are done whenever one is. */
  readonly progress?: (done: number, file: string) => void
  /** What becomes of a result as soon as it is there: a run over ten thousand files must not hold all of each. */
  readonly take?: (examined: Examined) => Promise<Examined>
}

/**
 * Examines files in parallel, as many at once as there are reading threads, and gives the results in the order of the
 * files.
 */
export const examineFiles = async (
  files: readonly string[],
  { progress, take, ...options }: ExamineOptions = {},
): Promise<Examined[]> => {
  const results = new Map<number, Examined>()
  const queue = [...files.entries()].values()
  const names = fileNames(files)
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) {
      const examined = await examineFile(file, names.get(file) ?? basename(file), options)
      results.set(index, take === undefined ? examined : await take(examined))
      progress?.(results.size, file)
    }
  }
  // One more than there are threads, so that a file is in memory when a thread is free.
  await Promise.all(Array.from({ length: READERS + 1 }, work))
  return files.flatMap((_, index) => results.get(index) ?? [])
}

/** What summaries, lists of findings and checks between documents need of a result; the text of the document is let go. */
export const withoutText = (examined: Examined, figuresOfChecks: boolean): Examined => {
  if ('problem' in examined) return examined
  const { source, disclosure, report } = examined.examination
  const open = report.checks.filter((check) => check.outcome === 'not-checked')
  const checks = figuresOfChecks ? report.checks.map((check) => ({ ...check, figures: [] })) : open
  return {
    file: examined.file,
    examination: {
      source: { ...source, blocks: [] },
      disclosure: { ...disclosure, paragraphs: [] },
      report: { ...report, checks },
    },
  }
}

/** The budget of an examination as the rules over several documents and the presenters take it. */
export const wholeDisclosure = (disclosure: PlainDisclosure): Disclosure => ({
  ...disclosure,
  paragraphs: disclosure.paragraphs.map((paragraph) => ({ ...paragraph, at: () => paragraph.place })),
})
