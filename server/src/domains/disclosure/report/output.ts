import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'

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

/** Writes files into a folder, one after the other; a second file of the same name gets a number in front. */
export const folderWriter = (folder: string): ((file: OutputFile) => Promise<string>) => {
  const taken = new Set<string>()
  return async ({ name, content }) => {
    let free = basename(name)
    for (let count = 2; taken.has(free); count += 1) free = `${count}-${basename(name)}`
    taken.add(free)
    await mkdir(folder, { recursive: true })
    await writeFile(join(folder, free), content)
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
  if (output !== undefined) await writeFile(output, content)
  else if (typeof content === 'string') print(content.replace(/\r?\n$/u, ''))
  else throw outputNeeded(format)
}
