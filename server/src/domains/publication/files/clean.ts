import { Uncleanable, type CleanFile } from './clean-file.ts'
import { cleanDocx } from './clean-docx.ts'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPdf } from './clean-pdf.ts'
import { cleanPng } from './clean-png.ts'

/** The largest file of which a clean copy is made, in bytes. */
const LARGEST = 10 * 1024 * 1024

const CLEANERS: Readonly<Record<string, (bytes: Uint8Array) => CleanFile | Promise<CleanFile>>> = {
  'image/jpeg': cleanJpeg,
  'image/png': cleanPng,
  'application/pdf': cleanPdf,
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': cleanDocx,
}

/** A copy of a file that says nothing of who made it, when, where and with what. @throws Uncleanable with why there can be none */
export async function cleanCopyOf(bytes: Uint8Array, type: string): Promise<CleanFile> {
  const clean = CLEANERS[type]
  if (!clean) throw new Uncleanable('kind')
  if (bytes.length > LARGEST) throw new Uncleanable('too-large')
  return clean(bytes)
}
