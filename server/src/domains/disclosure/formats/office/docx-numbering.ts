import { child, childrenNamed, type Element } from './xml.ts'

const DIGITS = '零一二三四五六七八九'

/** 1 to 99 as Chinese counts: 一, 十, 十二, 二十, 二十三. */
const chinese = (value: number): string => {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens] ?? ''}十`
  return head + (ones === 0 && tens > 0 ? '' : (DIGITS[ones] ?? ''))
}

const written = (value: number, format: string): string => {
  if (/chinese|ideograph|japanese|taiwanese/iu.test(format)) return chinese(value)
  if (format === 'decimalEnclosedCircle' && value <= 20) return String.fromCodePoint(0x245f + value)
  if (format.endsWith('Letter')) {
    const letter = String.fromCodePoint((format.startsWith('upper') ? 64 : 96) + ((value - 1) % 26) + 1)
    return letter
  }
  return String(value)
}

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
}

/** Says the number that Word prints in front of a paragraph of a list, counting on with every call. */
export interface Numbering {
  readonly next: (list: string, level: number) => string
}

const levelsOf = (element: Element): Map<number, Level> =>
  new Map(
    childrenNamed(element, 'lvl').map((level) => [
      Number(level.attributes['ilvl'] ?? 0),
      {
        start: Number(child(level, 'start')?.attributes['val'] ?? 1),
        format: child(level, 'numFmt')?.attributes['val'] ?? 'decimal',
        text: child(level, 'lvlText')?.attributes['val'] ?? '',
      },
    ]),
  )

/** The lists of `word/numbering.xml`; without that part nothing is numbered. */
export const numberingOf = (root: Element | undefined): Numbering => {
  const abstract = new Map(
    childrenNamed(root, 'abstractNum').map((each) => [each.attributes['abstractNumId'] ?? '', levelsOf(each)]),
  )
  const lists = new Map(
    childrenNamed(root, 'num').map((each) => [
      each.attributes['numId'] ?? '',
      abstract.get(child(each, 'abstractNumId')?.attributes['val'] ?? ''),
    ]),
  )
  const counts = new Map<string, number[]>()
  return {
    next(list, level) {
      const levels = lists.get(list)
      const own = levels?.get(level)
      if (levels === undefined || own === undefined || own.format === 'bullet' || own.format === 'none') return ''
      const count = counts.get(list) ?? []
      counts.set(list, count)
      count[level] = (count[level] ?? own.start - 1) + 1
      count.length = level + 1
      return own.text.replaceAll(/%(\d)/gu, (_, digit: string) => {
        const at = Number(digit) - 1
        const other = levels.get(at)
        return written(count[at] ?? other?.start ?? 1, other?.format ?? 'decimal')
      })
    },
  }
}
