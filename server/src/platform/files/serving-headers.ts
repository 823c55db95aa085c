export interface ServedFile {
  /** The sniffed media type. */
  type: string
  /** A name from {@link safeFileName}. */
  name: string
  /** Size in bytes. */
  size: number
}

const SHOWN = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/bmp', 'application/pdf'])

/** RFC 8187: everything but its `attr-char` as percent signs. */
const encodeName = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/**
 * The headers under which somebody else's file is safe to look at: pictures and PDF in the page, everything else as a
 * download; never guessed at by the browser, never a page of ours, never kept by a cache. A PDF goes without `sandbox`
 * and with its own object and style allowed, because Chromium's viewer refuses to open otherwise; the viewer runs
 * outside our origin anyway.
 */
export function servingHeaders(file: ServedFile): Record<string, string> {
  const disposition = SHOWN.has(file.type) ? 'inline' : 'attachment'
  const ascii = file.name.replaceAll(/[^\x20-\x7e]|["\\%]/g, '_')
  const sandbox = file.type === 'application/pdf' ? "object-src 'self'; style-src 'unsafe-inline'" : 'sandbox'
  return {
    'content-type': file.type.startsWith('text/') ? `${file.type}; charset=utf-8` : file.type,
    'content-length': String(file.size),
    'content-disposition': `${disposition}; filename="${ascii}"; filename*=UTF-8''${encodeName(file.name)}`,
    'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; ${sandbox}`,
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'private, no-store',
  }
}
