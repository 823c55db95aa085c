import { createRequire, Module } from 'node:module'

/** Stands for the matrices and paths of a drawing surface, of which pdf.js makes one when it loads. */
class Undrawn {
  readonly drawn = false
}

/**
 * Call before pdf.js is loaded: it loads a whole drawing library for Node, which takes a tenth of a second and thirty
 * megabytes, and nothing is ever drawn here.
 */
export const withoutDrawing = (): void => {
  for (const name of ['DOMMatrix', 'Path2D']) if (!(name in globalThis)) Object.assign(globalThis, { [name]: Undrawn })
  try {
    const own = createRequire(import.meta.url)
    const file = createRequire(own.resolve('pdfjs-dist/package.json')).resolve('@napi-rs/canvas')
    if (own.cache[file] !== undefined) return
    const empty = new Module(file)
    empty.loaded = true
    own.cache[file] = empty
  } catch {
    // The library is optional; where it is not installed there is nothing to keep out.
  }
}
