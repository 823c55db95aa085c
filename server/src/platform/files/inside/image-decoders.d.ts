/** The package has no types for its decoders. */
declare module 'pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    parse(data: Uint8Array): void
  }
  export function setVerbosityLevel(level: number): void
}
