import { squeeze } from './plain.ts'

/** A code before a name in one cell: [2010301]行政运行, 2010301-行政运行, 301 工资福利支出. */
const CODED_NAME =
  /^\s*(?:[[【（(]\s*(\d{3,9})\s*[\]】）)]|(\d{3,9})(?=[\s\u{3000}_—-]|\p{Script=Han}))[\s\u{3000}_—-]*(?=\p{Script=Han})/u

/** The code that stands before a name in its cell, and the name without it. */
export const codeBefore = (name: string): { readonly code: string; readonly name: string } | undefined => {
  const match = CODED_NAME.exec(name)
  const code = match?.[1] ?? match?.[2]
  return match === null || code === undefined || code.length % 2 === 0
    ? undefined
    : { code, name: name.slice(match[0].length) }
}

/**
 * The code that one row prints in its code columns. Three columns 类│款│项 print its parts (201│08│01, or 8│1 where a sheet dropped the
 * nought), or each the whole code so far (201│20108│2010801); a part left out is that of the row above.
 */
export const codeIn = (
  cells: readonly string[],
  above: readonly string[],
): { readonly code: string | undefined; readonly parts: readonly string[] } => {
  const printed = cells.map(squeeze)
  const none = { code: undefined, parts: [] }
  const first = printed.findIndex((part) => part !== '')
  if (first < 0 || printed.some((part) => !/^\d*$/u.test(part))) return none
  const parts: string[] = []
  for (const [index, part] of printed.entries()) {
    if (part === '') {
      if (index < first && above[index] !== undefined) parts.push(above[index])
      continue
    }
    const before = parts.join('')
    if (before !== '' && part.length > before.length && part.startsWith(before)) parts.push(part.slice(before.length))
    else parts.push(index > 0 && part.length === 1 ? `0${part}` : part)
  }
  const code = parts.join('')
  return /^\d{3,9}$/u.test(code) ? { code, parts } : none
}
