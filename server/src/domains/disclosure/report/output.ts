import { mkdir, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { unwritten } from './file-problems.ts'

/** A file that a command writes: its name where it goes into a folder, and its content. */
export interface OutputFile {
  readonly name: string
  readonly content: string | Uint8Array
}

export const outputNeeded = (format: string): HuiyinError =>
  new HuiyinError('invalid', {
    zh: `${format} 格式要用 --output 指明写到哪个文件（多份文件时为文件夹）。`,
    en: `The format ${format} needs --output with the file to write (a folder for several documents).`,
  })

const unnamed = (): HuiyinError =>
  new HuiyinError('invalid', {
    zh: '--output 后面要写文件名或者文件夹。',
    en: '--output needs the name of a file or folder.',
  })

/** `work` on a path; what goes wrong becomes a sentence that names the path. */
const writing = async <T>(path: string, work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw unwritten(path, error)
  }
}

/** Makes sure before any work is done that something can be written to `output`: a file, or a folder, which is made. */
export const prepareOutput = async (output: string, kind: 'file' | 'folder'): Promise<void> => {
  if (output.trim() === '') throw unnamed()
  await writing(output, async () => {
    if (kind === 'folder') return void (await mkdir(output, { recursive: true }))
    const there = await stat(output).catch((error: NodeJS.ErrnoException) =>
      error.code === 'ENOENT' ? undefined : Promise.reject(error),
    )
    if (there?.isDirectory() === true || /[/\\]$/u.test(output))
      throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
    if (there === undefined) await stat(dirname(output))
  })
}

/** Writes files into a folder, one after the other; a second file of the same name gets a number in front. */
export const folderWriter = (folder: string): ((file: OutputFile) => Promise<string>) => {
  const taken = new Set<string>()
  return async ({ name, content }) => {
    let free = basename(name)
    for (let count = 2; taken.has(free); count += 1) free = `${count}-${basename(name)}`
    taken.add(free)
    const path = join(folder, free)
    await writing(path, () => writeFile(path, content))
    return free
  }
}

/** Writes one result where the person wants it: into the file that is named, or as text on standard output. */
export const writeOutput = async (
  { content }: OutputFile,
  {
    format,
    output,
    print,
  }: { readonly format: string; readonly output: string | undefined; readonly print: (text: string) => void },
): Promise<void> => {
  if (output !== undefined) await writing(output, () => writeFile(output, content))
  else if (typeof content === 'string') print(content.replace(/\r?\n$/u, ''))
  else throw outputNeeded(format)
}
