import { formatDecimal, parseDecimal, round, shift } from '../../decimal.ts'

/** Formats that Excel knows by number alone. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  31: 'yyyy年m月d日',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
  57: 'yyyy年m月',
}

export const builtInFormat = (id: number): string | undefined => BUILT_IN[id]

/** A number as a file stores it, in plain notation with at most 15 digits that mean something: `339.63000000000005` is 339.63. */
const plainNumber = (stored: string): string | undefined => {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value) || Math.abs(value) >= 1e15) return undefined
  const short = Number(value.toPrecision(15))
  if (short === 0) return '0'
  const text = String(short)
  return /e/iu.test(text) ? short.toFixed(12).replace(/\.?0+$/u, '') : text
}

const grouped = (text: string): string => {
  const [whole = '', fraction] = text.split('.')
  const sign = whole.startsWith('-') ? '-' : ''
  const digits = whole.slice(sign.length).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',')
  return sign + digits + (fraction === undefined ? '' : `.${fraction}`)
}

const isDate = (format: string): boolean =>
  /[ymd]/iu.test(format.replaceAll(/"[^"]*"|\\.|!.|\[[^\]]*\]|General/giu, ''))

/** Days since 1899-12-30, written as the format wants. */
const dateText = (stored: string, format: string): string => {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.floor(Number(stored)) * 86_400_000)
  if (Number.isNaN(date.getTime())) return stored
  const parts: Readonly<Record<string, string>> = {
    y: String(date.getUTCFullYear()),
    m: String(date.getUTCMonth() + 1),
    d: String(date.getUTCDate()),
  }
  return (
    format
      .split(';')[0]
      ?.replaceAll(/\[[^\]]*\]|@|\s*h.*$/giu, '')
      .replaceAll(/"([^"]*)"|[\\!](.)|(y+|m+|d+)/giu, (_, quoted?: string, single?: string, token?: string) =>
        token === undefined
          ? (quoted ?? single ?? '')
          : (parts[token[0]?.toLowerCase() ?? ''] ?? '').padStart(
              token.length === 2 && !/y/iu.test(token) ? 2 : 1,
              '0',
            ),
      ) ?? stored
  )
}

/** A section without colours, conditions and padding; quoted and escaped characters are kept aside. */
const bare = (section: string): string => section.replaceAll(/\[[^\]]*\]|_.|\*./gu, '')

const withoutLiterals = (section: string): string => section.replaceAll(/"[^"]*"|[\\!]./gu, '')

const literalsOf = (section: string): { readonly before: string; readonly after: string } => {
  const text = bare(section)
  const first = text.search(/[0#?]/u)
  const last = Math.max(text.lastIndexOf('0'), text.lastIndexOf('#'), text.lastIndexOf('?'))
  const unquote = (part: string): string =>
    part.replaceAll(/"([^"]*)"|[\\!](.)|[,.%]/gu, (_, quoted?: string, single?: string) => quoted ?? single ?? '')
  return { before: unquote(text.slice(0, first)).trim(), after: unquote(text.slice(last + 1)).trim() }
}

/** Whether a cell shows its number as it is, without noughts at the end. */
export const isUnformatted = (format: string | undefined): boolean =>
  format === undefined || /^(?:General|@|G\/通用格式)$/iu.test(format)

/**
 * What a spreadsheet shows for a stored number: decimals, grouping, percent, thousands cut off, the section for negative
 * numbers and zero, the trick `0!.0000` that prints 元 as 万元. A format not understood shows the number itself.
 */
export const shownNumber = (stored: string, format: string | undefined): string => {
  const plain = plainNumber(stored)
  if (plain === undefined) return stored
  if (format === undefined || isUnformatted(format)) return plain
  if (isDate(format)) return dateText(stored, format)
  const value = parseDecimal(plain)
  if (value === undefined) return plain
  const sections = format.split(';')
  const negative = value.digits < 0n
  const zero = value.digits === 0n
  const section = (negative ? sections[1] : zero ? sections[2] : undefined) ?? sections[0] ?? ''
  const own = negative && sections[1] !== undefined
  const pattern = withoutLiterals(bare(section))
  if (!/[0#?]/u.test(pattern)) return literalsOf(`0${section}`).after || bare(section).replaceAll('"', '').trim()
  const trick = /[0#][\\!]\.(0+)/u.exec(bare(section))?.[1]
  const decimals = /\.([0#?]+)/u.exec(pattern)?.[1] ?? ''
  const least = decimals.replaceAll(/[#?]/gu, '').length
  const scaling = /(,+)(?:\.|%|$)/u.exec(pattern.trimEnd())?.[1]?.length ?? 0
  const percent = pattern.includes('%')
  const scaled = shift(value, (percent ? 2 : 0) - scaling * 3 - (trick?.length ?? 0))
  const places = trick?.length ?? decimals.length
  let text = formatDecimal(round(scaled, places), places)
  if (trick === undefined && least < decimals.length)
    text = text.replace(new RegExp(`0{1,${decimals.length - least}}$`, 'u'), '').replace(/\.$/u, '')
  if (/[#0?],[#0?]/u.test(pattern)) text = grouped(text)
  if (own) text = text.replace(/^-/u, '')
  const { before, after } = literalsOf(section)
  // Brackets and red for negative numbers become a sign, which is what they mean.
  const words = before.replaceAll(/[-+()（）￥¥$]/gu, '')
  const tail = after.replaceAll(/[()（）%]/gu, '')
  return `${words}${own ? '-' : ''}${text}${percent ? '%' : ''}${tail}`
}
