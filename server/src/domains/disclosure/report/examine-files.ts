import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { CheckOptions } from '../check/check-disclosure.ts'
import type { Disclosure } from '../disclosure.ts'
import {
  type Examination,
  examineDocument,
  type Kept,
  LIMITS,
  type PlainDisclosure,
  READERS,
} from '../formats/index.ts'
import { refuse } from '../formats/refusals.ts'
import { fileNames } from './file-names.ts'
import { notRegular, unopened } from './file-problems.ts'

interface Refused {
  readonly file: string
  readonly problem: HuiyinError
}

/** One file of a run: what was found, or why it could not be read. */
export type Examined = { readonly file: string; readonly examination: Examination } | Refused

const tooLarge = (): never => {
  throw refuse('too-large')
}

/** The bytes of a regular file. What is far too large is not even brought into memory. */
const bytesOf = async (file: string): Promise<Uint8Array> => {
  const found = await stat(file)
  if (!found.isFile()) throw notRegular(found.isDirectory())
  return found.size > LIMITS.bytes ? tooLarge() : new Uint8Array(await readFile(file))
}

/** What becomes of one file: its examination, and whatever else `work` makes of it. */
type Work<T extends { readonly examination: Examination }> = (bytes: Uint8Array, name: string) => Promise<T>

const examineFile = async <T extends { readonly examination: Examination }>(
  file: string,
  name: string,
  work: Work<T>,
): Promise<(T & { readonly file: string }) | Refused> => {
  try {
    const made = await work(await bytesOf(file), name)
    const { tables, claims } = made.examination.disclosure
    if (tables.length === 0 && claims.length === 0) throw refuse('nothing-to-check')
    return { ...made, file }
  } catch (error) {
    if (error instanceof HuiyinError) return { file, problem: error }
    if (error instanceof Error && 'code' in error) return { file, problem: unopened(error) }
    throw error
  }
}

export interface RunOptions<T extends { readonly examination: Examination }> {
  /** Told how many are done whenever one is. */
  readonly progress?: ((done: number, file: string) => void) | undefined
  /** What becomes of a result as soon as it is there: a run over ten thousand files must not hold all of each. */
  readonly take?: (made: T & { readonly file: string }) => Promise<void>
}

/** Works on files in parallel, as many at once as there are reading threads, and gives the results in the order of the files. */
export const workOnFiles = async <T extends { readonly examination: Examination }>(
  files: readonly string[],
  work: Work<T>,
  { progress, take }: RunOptions<T> = {},
): Promise<Examined[]> => {
  const results = new Map<number, Examined>()
  const queue = [...files.entries()].values()
  const names = fileNames(files)
  const workOnNext = async (): Promise<void> => {
    for (const [index, file] of queue) {
      const made = await examineFile(file, names.get(file) ?? basename(file), work)
      if (!('problem' in made)) await take?.(made)
      results.set(index, 'problem' in made ? made : { file, examination: made.examination })
      progress?.(results.size, file)
    }
  }
  // One more than there are threads, so that a file is in memory when a thread is free.
  await Promise.all(Array.from({ length: READERS + 1 }, workOnNext))
  return files.flatMap((_, index) => results.get(index) ?? [])
}

/** Examines files; `kept` says how much of each is wanted. */
export const examineFiles = (
  files: readonly string[],
  options: CheckOptions = {},
  kept: Kept = 'all',
  progress?: (done: number, file: string) => void,
): Promise<Examined[]> =>
  workOnFiles(files, async (bytes, name) => ({ examination: await examineDocument(bytes, name, options, kept) }), {
    progress,
  })

/** The budget of an examination as the rules over several documents and the presenters take it. */
export const wholeDisclosure = (disclosure: PlainDisclosure): Disclosure => ({
  ...disclosure,
  paragraphs: disclosure.paragraphs.map((paragraph) => ({ ...paragraph, at: () => paragraph.place })),
})
