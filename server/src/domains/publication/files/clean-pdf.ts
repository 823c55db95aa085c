import { copyPdf, readPdf } from '../../../platform/documents/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { inOrder, Uncleanable, type CleanFile, type Metadata } from './clean-file.ts'
import { blankJpegsIn } from './clean-jpeg.ts'

const MOST_PAGES = 50

/** The pages as they are seen, in a new file: a PDF keeps its properties, notes and earlier versions in too many places to pick them out. */
export async function cleanPdf(bytes: Uint8Array): Promise<CleanFile> {
  const read = await readPdf(bytes, MOST_PAGES)
  if (typeof read === 'string') throw new Uncleanable(read)
  if (read.hasNotes) throw new Uncleanable('comments')
  if (read.hasFields) throw new Uncleanable('forms')
  if (read.hasFiles) throw new Uncleanable('embedded')
  const copy = await copyOf(bytes, read.pages)
  const removed = new Set<Metadata>(read.hasProperties ? ['properties'] : [])
  if (blankJpegsIn(copy)) removed.add('camera')
  return { bytes: copy, removed: inOrder(removed), text: read.text }
}

async function copyOf(bytes: Uint8Array, pages: number): Promise<Uint8Array> {
  try {
    return await copyPdf(bytes, pages)
  } catch (error) {
    if (error instanceof HuiyinError) throw new Uncleanable('damaged')
    throw error
  }
}
