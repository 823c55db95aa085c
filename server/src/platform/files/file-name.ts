import { excerpt } from '../text/index.ts'

/** Names that Windows reserves for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 80

/**
 * A file name that is safe to show, to send and to save: without folders, control and direction characters, and
 * always with the extension of what the file is. Only for people: the store never uses it.
 *
 * @example safeFileName('..\\合同.pdf.exe', 'pdf') // '合同.pdf.pdf'
 */
export function safeFileName(claimed: string, extension: string): string {
  const last = claimed.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu, '')
    .replaceAll(/[<>:"|?*;%]/g, '_')
    .replace(/\.[A-Za-z0-9]{1,5}$/, '')
    .replace(/^[\s.]+/, '')
    .replace(/[\s.]+$/, '')
  const stem = clean === '' || RESERVED.test(clean) ? 'file' : excerpt(clean, LONGEST)
  return `${stem}.${extension}`
}
