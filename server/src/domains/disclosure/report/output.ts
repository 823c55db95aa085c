import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'

/** A file that a command writes: its name where it goes into a folder, and its content. */
export interface OutputFile {
  readonly name: string
  readonly content: string | Uint8Array
}

const needed = (format: string): HuiyinError =>
  new HuiyinError('invalid', {
    zh: `${format} 格式要用 --output 指明写到哪个文件（多份文件时为文件夹）。`,
    en: `The format ${format} needs --output with the file to write (a folder for several documents).`,
  })

/**
 * Writes results where the person wants them: text on standard output when no place is named and there is one result, a
 * file for one result, a folder for several. Says nothing by itself.
 */
export const writeOutput = async (
  files: readonly OutputFile[],
  {
    format,
    output,
    print,
  }: { readonly format: string; readonly output: string | undefined; readonly print: (text: string) => void },
): Promise<void> => {
  const [first] = files
  if (output === undefined) {
    if (files.length > 1 || typeof first?.content !== 'string') throw needed(format)
    print(first.content.replace(/\r?\n$/u, ''))
    return
  }
  if (first !== undefined && files.length === 1) {
    await writeFile(output, first.content)
    return
  }
  await mkdir(output, { recursive: true })
  const taken = new Set<string>()
  for (const { name, content } of files) {
    let free = basename(name)
    for (let count = 2; taken.has(free); count += 1) free = `${count}-${basename(name)}`
    taken.add(free)
    await writeFile(join(output, free), content)
  }
}
