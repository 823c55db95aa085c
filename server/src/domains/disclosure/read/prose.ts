import type { Paragraph } from '../disclosure.ts'
import type { Place, SourceFormat, SourceLine } from '../source.ts'
import { displayWidth } from './plain.ts'

const STARTS =
  /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、．]|\d{1,2}\.(?!\d)|[①-⑳]|绩效(?:目标|指标)[:：]|注[:：])/u
/** ；ends an item and not always its paragraph: a full line that ends with it goes on. */
const ENDS = /[。！？：:]\s*$/u
const SPACE = /\s/u
const DIGIT = /\d/u
const PAGE_NUMBER = /^\s*[-—]?\s*\d{1,3}\s*[-—]?\s*$/u

const LEVELS: readonly RegExp[] = [
  /^第[一二三四五六七八九十]+部分/u,
  /^[一二三四五六七八九十]{1,3}、/u,
  /^[（(][一二三四五六七八九十]{1,3}[)）]/u,
  /^\d{1,2}[、．.]/u,
]

/** Width at which lines were wrapped: the widest common width of the prose, or none when every line is a paragraph. */
const wrapWidth = (lines: readonly SourceLine[]): number => {
  const widths = lines
    .filter((line) => line.flow === 'wrapped')
    .map((line) => displayWidth(line.text.trim()))
    .filter((width) => width > 40)
    .sort((a, b) => a - b)
  return widths.length < 3 ? Number.POSITIVE_INFINITY : (widths[Math.floor(widths.length * 0.6)] ?? 0)
}

const joins = (before: SourceLine, next: SourceLine, width: number, markdown: boolean): boolean => {
  const text = before.text.trim()
  if (before.flow === 'paragraph' || next.flow === 'paragraph') return false
  if (next.begins !== undefined) return !next.begins && !STARTS.test(next.text)
  if (before.heading !== undefined || next.heading !== undefined || STARTS.test(next.text)) return false
  if (markdown) return !/[。！？：:；;]\s*$/u.test(before.text) && displayWidth(text) >= 60
  if (ENDS.test(text) && /\s$/u.test(before.text)) return false
  return displayWidth(text) >= width * 0.8
}

const levelOf = (text: string): number => LEVELS.findIndex((level) => level.test(text.trim()))

/** 2025年部门预算编制说明: a title that stands alone without numbering. */
const ALONE = /^[^，。；：:]{2,50}(?:说明|名词解释|主要职能|机构设置|情况表?|职责)$/u

const isHeading = (line: SourceLine, text: string): boolean =>
  line.heading !== undefined ||
  (displayWidth(text) <= 60 && levelOf(text) >= 0 && !/[。；，,]/u.test(text)) ||
  (displayWidth(text) <= 90 && ALONE.test(text) && levelOf(text) < 0) ||
  (displayWidth(text) <= 40 && /[:：]$/u.test(text) && !/[，。]/u.test(text))

const paragraphOf = (lines: readonly SourceLine[], headings: readonly string[]): Paragraph => {
  let text = ''
  const marks: { readonly from: number; readonly line: SourceLine; readonly offsets: readonly number[] }[] = []
  for (const line of lines) {
    const offsets: number[] = []
    const kept: string[] = []
    for (let index = 0; index < line.text.length; index++) {
      const character = line.text[index] ?? ''
      if (SPACE.test(character)) {
        // A space stays only between two figures, where it keeps them apart.
        if (!DIGIT.test(kept.at(-1) ?? '') || !DIGIT.test(line.text[index + 1] ?? '')) continue
      }
      offsets.push(index)
      kept.push(character)
    }
    marks.push({ from: text.length, line, offsets })
    text += kept.join('')
  }
  const at = (start: number, end: number): Place => {
    const mark = marks.findLast((each) => each.from <= start) ?? marks[0]
    const lastMark = marks.findLast((each) => each.from < end) ?? mark
    if (mark === undefined) return { excerpt: text }
    const from = mark.offsets[start - mark.from]
    const to = lastMark === mark ? mark.offsets[end - 1 - mark.from] : undefined
    return {
      ...mark.line.place,
      endLine: lastMark === mark ? undefined : lastMark?.line.place.line,
      start: from,
      end: to === undefined ? mark.line.text.length : to + 1,
    }
  }
  const [first] = lines
  return {
    text,
    headings,
    at,
    place: { ...(first?.place ?? { excerpt: '' }), endLine: lines.at(-1)?.place.line, excerpt: text.slice(0, 200) },
  }
}

/** Prose with hard line breaks and page breaks undone, each paragraph under its headings. Spaces are taken out except between two figures. */
export const paragraphsOf = (lines: readonly SourceLine[], format: SourceFormat): Paragraph[] => {
  const kept = lines.filter((line) => line.text.trim() !== '' && !PAGE_NUMBER.test(line.text))
  const width = wrapWidth(kept)
  const groups: SourceLine[][] = []
  for (const line of kept) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group !== undefined && before !== undefined && joins(before, line, width, format === 'markdown'))
      group.push(line)
    else groups.push([line])
  }
  const headings: { level: number; text: string }[] = []
  return groups.map((group) => {
    const [first] = group
    const text = group.map((line) => line.text.trim()).join('')
    const paragraph = paragraphOf(
      group,
      headings.map((heading) => heading.text),
    )
    if (first !== undefined && group.length === 1 && isHeading(first, text)) {
      const found = levelOf(text)
      const level = found >= 0 ? found : /[:：]$/u.test(text) ? 4 : 0
      while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop()
      headings.push({ level, text: paragraph.text })
    }
    return paragraph
  })
}
