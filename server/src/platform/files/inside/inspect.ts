import { inspectBmp, inspectBoxes, inspectGif, inspectRiff } from './framed.ts'
import { inspectJpeg } from './jpeg.ts'
import { inspectOfficeFile } from './office-file.ts'
import { inspectPdf } from './pdf.ts'
import { inspectPng } from './png.ts'

type Inspect = (bytes: Uint8Array) => Promise<void> | void

/** How the inside of a file of each kind is looked at; text is looked at whole when it is told from other files. */
const INSPECTIONS: Readonly<Record<string, Inspect>> = {
  pdf: inspectPdf,
  png: inspectPng,
  jpg: inspectJpeg,
  gif: inspectGif,
  bmp: inspectBmp,
  webp: (bytes) => inspectRiff(bytes, ['VP8 ', 'VP8L', 'VP8X']),
  wav: (bytes) => inspectRiff(bytes, ['data']),
  heic: (bytes) => inspectBoxes(bytes, 'meta'),
  mp4: (bytes) => inspectBoxes(bytes, 'moov'),
  mov: (bytes) => inspectBoxes(bytes, 'moov'),
  m4a: (bytes) => inspectBoxes(bytes, 'moov'),
  docx: (bytes) => inspectOfficeFile(bytes, 'docx'),
  xlsx: (bytes) => inspectOfficeFile(bytes, 'xlsx'),
  pptx: (bytes) => inspectOfficeFile(bytes, 'pptx'),
}

/** Whether the inside of this kind of file is looked at. */
export const isInspected = (extension: string): boolean => extension in INSPECTIONS

/** Passes for a file that opens as what it claims to be. @throws HuiyinError `unsupported-file` with the reason */
export const inspect = async (extension: string, bytes: Uint8Array): Promise<void> => INSPECTIONS[extension]?.(bytes)
