import { createRequire } from 'node:module'
import path from 'node:path'
import type * as PdfjsModule from 'pdfjs-dist/legacy/build/pdf.mjs'
import { weighPdf } from './weigh-pdf.ts'
import { withoutDrawing } from './without-drawing.ts'

export type Pdfjs = typeof PdfjsModule
export type PdfTask = ReturnType<Pdfjs['getDocument']>

let loading: Promise<Pdfjs> | undefined

/** The library, loaded with the first PDF. */
export const loadPdfjs = (): Promise<Pdfjs> => {
  if (loading === undefined) {
    withoutDrawing()
    loading = import('pdfjs-dist/legacy/build/pdf.mjs')
  }
  return loading
}

const folder = path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))

/**
 * Starts to open a PDF; `destroy` the task when done with it. Pictures are never decoded and no script of the file runs.
 * @throws HuiyinError when the file costs more than the limits allow.
 */
export const openPdf = async (bytes: Uint8Array): Promise<PdfTask> => {
  weighPdf(bytes)
  const pdfjs = await loadPdfjs()
  return pdfjs.getDocument({
    // The library keeps the bytes that it is given.
    data: Uint8Array.from(bytes),
    cMapUrl: `${folder}/cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${folder}/standard_fonts/`,
    wasmUrl: `${folder}/wasm/`,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 0,
  })
}
