import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { CheckOptions } from '../check/check-disclosure.ts'
import type { Disclosure } from '../disclosure.ts'
import { type Examination, examineDocument, type PlainDisclosure, READERS } from '../formats/index.ts'
import { messagesIn } from '../messages/index.ts'

/** One file of a run: what was found, or why it could not be read. */
export type Examined =
  | { readonly file: string; readonly bytes: Uint8Array; readonly examination: Examination }
  | { readonly file: string; readonly problem: HuiyinError }

const unopened = (code: string, cause: Error): HuiyinError =>
  new HuiyinError('not-found', {
    zh: `无法打开文件（${code}）。`,
    en: `The file cannot be opened (${code}).`,
    cause,
  })

const examineFile = async (file: string, options: CheckOptions): Promise<Examined> => {
  try {
    const bytes = new Uint8Array(await readFile(file))
    const examination = await examineDocument(bytes, basename(file), options)
    const { tables, claims } = examination.disclosure
    if (tables.length === 0 && claims.length === 0)
      throw new HuiyinError('unsupported-file', {
        zh: messagesIn('zh-CN').report.empty,
        en: messagesIn('en').report.empty,
      })
    return { file, bytes, examination }
  } catch (error) {
    if (error instanceof HuiyinError) return { file, problem: error }
    if (error instanceof Error && 'code' in error) return { file, problem: unopened(String(error.code), error) }
    throw error
  }
}

/**
 * Examines files in parallel, as many at once as there are reading threads, and gives the results in the order of the
 * files. `progress` is told how many are done whenever one is.
 */
export const examineFiles = async (
  files: readonly string[],
  options: CheckOptions,
  progress: (done: number, file: string) => void,
): Promise<Examined[]> => {
  const results = new Map<number, Examined>()
  const queue = [...files.entries()].values()
  const work = async (): Promise<void> => {
    for (const [index, file] of queue) {
      results.set(index, await examineFile(file, options))
      progress(results.size, file)
    }
  }
  // One more than there are threads, so that a file is in memory when a thread is free.
  await Promise.all(Array.from({ length: READERS + 1 }, work))
  return files.flatMap((_, index) => results.get(index) ?? [])
}

/** The budget of an examination as the rules over several documents and the presenters take it. */
export const wholeDisclosure = (disclosure: PlainDisclosure): Disclosure => ({
  ...disclosure,
  paragraphs: disclosure.paragraphs.map((paragraph) => ({ ...paragraph, at: () => paragraph.place })),
})
