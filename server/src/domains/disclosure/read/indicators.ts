import type { Indicator, Target } from '../disclosure.ts'
import type { Place, SourceLine } from '../source.ts'
import { plain, squeeze } from './plain.ts'
import { isReverse, parseTarget } from './target.ts'

export const LEVEL_1 = /^(?:产出|效益|效果|满意度|成本|部门产出|部门效果|履职效能|社会效应|可持续发展能力)(?:指标)?$/u
export const LEVEL_2 =
  /^(?:数量|质量|时效|成本|经济成本|社会成本|生态环境成本|经济效益|社会效益|生态效益|环境效益|可持续影响|可持续发展|服务对象满意度|服务对象满意|满意度|社会公众满意度)(?:指标)?$/u

/** Whether a printed value is a target rather than a name or a description. */
const isTargetText = (text: string): boolean =>
  /^(?:>=|<=|[≥≧≤≦><=])/u.test(plain(text)) ||
  /^\d[\d,.]*(?:%|百分比|元|万元|个|件|次|人|天|日|份|月|户|台|批|起|家|场|期|套)/u.test(plain(text)) ||
  /^\d{4}年\d{1,2}月/u.test(plain(text))

export interface IndicatorCells {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly description: string
  readonly printed: string
  readonly basis: string
  readonly place: Place
}

/** One indicator from its cells; white space inside them carries no meaning. */
export const indicatorOf = (cells: IndicatorCells, target: Target = parseTarget(cells.printed)): Indicator => ({
  level1: squeeze(cells.level1),
  level2: squeeze(cells.level2),
  name: squeeze(cells.name),
  description: squeeze(cells.description),
  printed: squeeze(cells.printed),
  target,
  reverse: isReverse(plain(cells.description + cells.name + cells.printed)),
  basis: squeeze(cells.basis),
  place: cells.place,
})

interface Piece {
  readonly text: string
  readonly place: Place
}

/** Cells of a spaced indicator table: a cell ends at a space; a line break without one continues it. */
const piecesOf = (lines: readonly SourceLine[]): Piece[] => {
  const pieces: Piece[] = []
  let open = false
  // Where editors have taken the spaces at the ends of lines away, every line begins a cell.
  const stripped = !lines.some((line) => /\S\s+$/u.test(line.text))
  for (const { text, place } of lines) {
    for (const [index, raw] of text.split(/\s/u).entries()) {
      const before = pieces.at(-1)
      if (raw === '') continue
      if (index === 0 && open && before !== undefined)
        pieces[pieces.length - 1] = { text: before.text + raw, place: { ...before.place, endLine: place.line } }
      else pieces.push({ text: raw, place })
    }
    open = !stripped && !/\s$/u.test(text) && text !== ''
  }
  return pieces
}

const fromPieces = (level1: string, level2: Piece | undefined, pieces: readonly Piece[]): Indicator | undefined => {
  const [first] = pieces
  if (first === undefined) return undefined
  const texts = pieces.map((piece) => piece.text)
  const last = pieces.at(-1) ?? first
  const place: Place = {
    ...(level2 ?? first).place,
    endLine: last.place.endLine ?? last.place.line,
    excerpt: texts.join(' '),
  }
  let at = texts.findIndex((text, index) => index > 0 && isTargetText(text))
  let width = 1
  if (
    at > 0 &&
    /^\D*\d[\d,.]*$/u.test(texts[at] ?? '') &&
    (texts[at + 1] ?? '').length <= 4 &&
    texts[at + 2] !== undefined
  )
    width = 2
  if (at < 0) at = texts.length >= 4 ? texts.length - 2 : texts.length - 1
  return indicatorOf({
    level1,
    level2: level2?.text ?? '',
    name: texts[0] ?? '',
    description: texts.slice(1, at).join(''),
    printed: texts.slice(at, at + width).join(''),
    basis: texts.slice(at + width).join(''),
    place,
  })
}

/** Indicators of a table printed as space-separated lines: a row starts at the name of a second level. */
export const spacedIndicators = (lines: readonly SourceLine[]): Indicator[] => {
  const indicators: Indicator[] = []
  let level1 = ''
  let level2: Piece | undefined
  let row: Piece[] = []
  const flush = (): void => {
    const indicator = fromPieces(level1, level2, row)
    if (indicator !== undefined) indicators.push(indicator)
    row = []
  }
  const body = lines.filter((line) => !/^\s*一级\s*指标/u.test(line.text))
  const pieces = piecesOf(body)
  for (const [index, piece] of pieces.entries()) {
    // 成本指标 and 满意度指标 are names of both levels: the first level is followed by a second.
    const isLevel2 = LEVEL_2.test(piece.text)
    if (LEVEL_1.test(piece.text) && (!isLevel2 || LEVEL_2.test(pieces[index + 1]?.text ?? ''))) {
      flush()
      level1 = piece.text
    } else if (isLevel2) {
      flush()
      level2 = piece
    } else row.push(piece)
  }
  flush()
  return indicators
}
