import { LIMITS } from '../limits.ts'
import type { Pdfjs } from './open-pdf.ts'
import { type Matrix, matrixOf, Rulings, through } from './rulings.ts'
import type { Page } from './upright.ts'
import { type Area, areaOf, meet, Shown } from './shown.ts'

type OperatorList = Awaited<ReturnType<Page['getOperatorList']>>

/** What decides how the next text or path is drawn; `save` keeps it and `restore` brings it back. */
interface State {
  matrix: Matrix
  clip: Area
  /** The colour that fills; undefined for patterns. */
  fill: string | undefined
  alpha: number
  /** Mixed with what lies below, or seen through a mask: what is drawn covers nothing. */
  veiled: boolean
  lineWidth: number
  font: string
  fontSize: number
  charSpacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0]
const EVERYWHERE: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

const START: Omit<State, 'matrix'> = {
  clip: EVERYWHERE,
  fill: '#000000',
  alpha: 1,
  veiled: false,
  lineWidth: 1,
  font: '',
  fontSize: 0,
  charSpacing: 0,
  wordSpacing: 0,
  scale: 1,
  leading: 0,
  rise: 0,
  mode: 0,
}

const numbersIn = (value: unknown): ArrayLike<number> | undefined =>
  value instanceof Float32Array || value instanceof Float64Array || Array.isArray(value) ? value : undefined

const listIn = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value instanceof Float32Array || value instanceof Float64Array ? [...value] : []

const wordsOf = (glyphs: readonly unknown[]): string =>
  glyphs
    .map((glyph) =>
      typeof glyph === 'object' && glyph !== null && 'unicode' in glyph && typeof glyph.unicode === 'string'
        ? glyph.unicode
        : '',
    )
    .join('')

/** How far the letters of one text reach, in units of its own space; pdf.js gives widths in thousandths. */
const advanceOf = (glyphs: readonly unknown[], state: State): number => {
  let x = 0
  for (const glyph of glyphs) {
    if (typeof glyph === 'number') x -= (glyph * state.fontSize) / 1000
    else if (typeof glyph === 'object' && glyph !== null) {
      const width = 'width' in glyph ? Number(glyph.width) : 0
      const space = 'isSpace' in glyph && glyph.isSpace === true
      x += (width * state.fontSize) / 1000 + state.charSpacing + (space ? state.wordSpacing : 0)
    }
  }
  return x * state.scale
}

/** Depth of `save` that is followed; no document nests deeper. */
const DEPTH = 1000

/** Walks the operators of a page as if it drew it, and keeps the lines and where text can be seen. */
class Drawing {
  readonly rulings = new Rulings()
  readonly shown: Shown
  private readonly page: Area
  private state: State
  private readonly saved: { readonly state: State; readonly drawn: number }[] = []
  private readonly groups: boolean[] = []
  private text: Matrix = IDENTITY
  private line: Matrix = IDENTITY
  private clipNext = false
  /** Paths and texts drawn so far; none between `save` and `restore` means a picture, which is not decoded. */
  private drawn = 0
  private moved = false
  private readonly steps = new Map<number, (args: readonly unknown[]) => void>()

  constructor({ OPS }: Pdfjs, viewport: Matrix, page: Area) {
    this.page = page
    this.state = { ...START, matrix: viewport, clip: page }
    this.shown = new Shown()
    const both = [OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]
    const strokes = new Set([OPS.stroke, OPS.closeStroke, ...both])
    const fills = new Set([OPS.fill, OPS.eoFill, ...both])
    const on = (operator: number, step: (args: readonly unknown[]) => void): unknown => this.steps.set(operator, step)
    on(OPS.save, () => this.save())
    on(OPS.restore, () => this.restore())
    on(OPS.transform, (args) => this.transform(matrixOf(args)))
    on(OPS.paintFormXObjectBegin, (args) => this.enterForm(args))
    on(OPS.paintFormXObjectEnd, () => this.restore())
    on(OPS.beginGroup, () => {
      this.groups.push(this.state.veiled)
      this.state.veiled ||= this.state.alpha < 1
    })
    on(OPS.endGroup, () => {
      this.state.veiled = this.groups.pop() ?? false
    })
    on(OPS.clip, () => (this.clipNext = true))
    on(OPS.eoClip, () => (this.clipNext = true))
    on(OPS.setLineWidth, ([width]) => (this.state.lineWidth = Number(width)))
    on(OPS.setGState, ([entries]) => this.setGraphics(listIn(entries)))
    on(OPS.setFillRGBColor, ([colour]) => (this.state.fill = typeof colour === 'string' ? colour : undefined))
    for (const pattern of [OPS.setFillColorN, OPS.setFillColor]) on(pattern, () => (this.state.fill = undefined))
    on(OPS.shadingFill, () => {
      this.drawn += 1
      this.shown.paint(this.state.clip)
    })
    on(OPS.constructPath, (args) => {
      const paint = Number(args[0])
      this.path(args, { stroke: strokes.has(paint), fill: fills.has(paint) })
    })
    this.listenToText(OPS, on)
  }

  private listenToText(OPS: Pdfjs['OPS'], on: (operator: number, step: (args: readonly unknown[]) => void) => unknown) {
    on(OPS.beginText, () => this.setText(IDENTITY))
    on(OPS.setTextMatrix, (args) =>
      this.setText(matrixOf(listIn(args[0]).length === 6 ? listIn(args[0]) : args) ?? IDENTITY),
    )
    on(OPS.moveText, ([x, y]) => this.move(Number(x), Number(y)))
    on(OPS.setLeadingMoveText, ([x, y]) => {
      this.state.leading = Number(y)
      this.move(Number(x), Number(y))
    })
    on(OPS.nextLine, () => this.move(0, this.state.leading))
    on(OPS.setLeading, ([leading]) => (this.state.leading = -Number(leading)))
    on(OPS.setFont, ([font, size]) => {
      this.state.font = String(font)
      this.state.fontSize = Number(size)
    })
    on(OPS.setCharSpacing, ([spacing]) => (this.state.charSpacing = Number(spacing)))
    on(OPS.setWordSpacing, ([spacing]) => (this.state.wordSpacing = Number(spacing)))
    on(OPS.setHScale, ([scale]) => (this.state.scale = Number(scale) / 100))
    on(OPS.setTextRise, ([rise]) => (this.state.rise = Number(rise)))
    on(OPS.setTextRenderingMode, ([mode]) => (this.state.mode = Number(mode)))
    for (const show of [OPS.showText, OPS.showSpacedText]) on(show, ([glyphs]) => this.show(listIn(glyphs)))
    on(OPS.nextLineShowText, ([glyphs]) => {
      this.move(0, this.state.leading)
      this.show(listIn(glyphs))
    })
  }

  step(operator: number, args: readonly unknown[]): void {
    this.steps.get(operator)?.(args)
  }

  private save(): void {
    if (this.saved.length < DEPTH) this.saved.push({ state: { ...this.state }, drawn: this.drawn })
    this.moved = false
  }

  private restore(): void {
    const before = this.saved.pop()
    if (before === undefined) return
    if (this.moved && before.drawn === this.drawn) {
      this.shown.picture(meet(areaOf(this.state.matrix, [0, 0, 1, 1]), this.state.clip))
      this.drawn += 1
    }
    this.moved = false
    this.state = before.state
  }

  private transform(matrix: Matrix | undefined): void {
    if (matrix === undefined) return
    this.state.matrix = through(this.state.matrix, matrix)
    this.moved = true
  }

  private enterForm([own, box]: readonly unknown[]): void {
    this.save()
    this.drawn += 1
    const matrix = matrixOf(listIn(own))
    if (matrix !== undefined) this.state.matrix = through(this.state.matrix, matrix)
    const [x0, y0, x1, y1] = listIn(box).map(Number)
    if (x0 !== undefined && y0 !== undefined && x1 !== undefined && y1 !== undefined)
      this.state.clip = meet(this.state.clip, areaOf(this.state.matrix, [x0, y0, x1, y1]))
  }

  private setGraphics(entries: readonly unknown[]): void {
    for (const entry of entries) {
      const [key, value] = listIn(entry)
      if (key === 'ca') this.state.alpha = Number(value)
      else if (key === 'BM') this.state.veiled = value !== 'source-over' && value !== 'normal'
      else if (key === 'SMask') this.state.veiled = value !== false && value !== null
      else if (key === 'Font') {
        const [font, size] = listIn(value)
        this.state.font = String(font)
        this.state.fontSize = Number(size)
      }
    }
  }

  private path(args: readonly unknown[], paint: { readonly stroke: boolean; readonly fill: boolean }): void {
    const numbers = numbersIn(listIn(args[1])[0])
    const [x0, y0, x1, y1] = listIn(args[2]).map(Number)
    const { matrix } = this.state
    const known = [x0, y0, x1, y1].every((value) => value !== undefined && Number.isFinite(value))
    const area = known ? areaOf(matrix, [x0 ?? 0, y0 ?? 0, x1 ?? 0, y1 ?? 0]) : undefined
    if (numbers !== undefined && (paint.stroke || paint.fill)) {
      this.drawn += 1
      if (area === undefined || touches(area, this.state.clip)) this.rulings.take(numbers, matrix, paint)
      if (area !== undefined) this.painted(area, numbers, paint)
    }
    if (this.clipNext && area !== undefined) this.state.clip = meet(this.state.clip, area)
    this.clipNext = false
  }

  private painted(
    area: Area,
    numbers: ArrayLike<number>,
    paint: { readonly stroke: boolean; readonly fill: boolean },
  ): void {
    const { alpha, clip, fill, lineWidth, matrix, veiled } = this.state
    if (paint.fill && alpha > 0) {
      const seen = meet(area, clip)
      const upright = (matrix[1] === 0 && matrix[2] === 0) || (matrix[0] === 0 && matrix[3] === 0)
      if (alpha === 1 && !veiled && fill !== undefined && upright && isRectangle(numbers)) this.shown.cover(seen)
      if (!isWhite(fill)) this.shown.paint(seen)
    }
    const thick = lineWidth * Math.hypot(matrix[0], matrix[1])
    if (paint.stroke && thick > 4)
      this.shown.paint({
        left: area.left - thick / 2,
        top: area.top - thick / 2,
        right: area.right + thick / 2,
        bottom: area.bottom + thick / 2,
      })
  }

  private setText(matrix: Matrix): void {
    this.text = matrix
    this.line = matrix
  }

  private move(x: number, y: number): void {
    this.setText(through(this.line, [1, 0, 0, 1, x, y]))
  }

  private show(glyphs: readonly unknown[]): void {
    const { alpha, clip, fill, matrix, mode, rise } = this.state
    this.drawn += 1
    const origin = through(matrix, through(this.text, [1, 0, 0, 1, 0, rise]))
    const advance = advanceOf(glyphs, this.state)
    const start = { x: origin[4], y: origin[5] }
    this.shown.text({
      ...start,
      outside: this.isOutside(start, { x: start.x + origin[0] * advance, y: start.y + origin[1] * advance })
        ? {
            text: wordsOf(glyphs),
            width: Math.hypot(origin[0], origin[1]) * advance,
            size: Math.hypot(origin[2], origin[3]) * this.state.fontSize,
          }
        : undefined,
      clip,
      unpainted: mode === 3,
      clear: alpha === 0,
      white: mode === 0 && isWhite(fill),
    })
    this.text = through(this.text, [1, 0, 0, 1, advance, 0])
  }

  /** Whether a text from one point to another stands beside the page, where pdf.js does not read it. */
  private isOutside(...ends: readonly { readonly x: number; readonly y: number }[]): boolean {
    const { left, top, right, bottom } = this.page
    return (
      ends.every(({ x }) => x < left) ||
      ends.every(({ x }) => x > right) ||
      ends.every(({ y }) => y < top) ||
      ends.every(({ y }) => y > bottom)
    )
  }
}

/** Whether any of a path lies inside the clipping; lines have no area. */
const touches = (area: Area, clip: Area): boolean => {
  const { left, top, right, bottom } = meet(area, clip)
  return right >= left - 1 && bottom >= top - 1
}

const isWhite = (colour: string | undefined): boolean => colour !== undefined && /^#f[a-f]f[a-f]f[a-f]$/iu.test(colour)

/** A path of pdf.js that is one upright rectangle: it moves, draws three or four straight lines that are upright, and may close. */
const isRectangle = (data: ArrayLike<number>): boolean => {
  let lines = 0
  let [x, y] = [0, 0]
  for (let at = 0; at < data.length;) {
    const step = data[at]
    if (step === 4) {
      at += 1
      continue
    }
    const [nextX, nextY] = [data[at + 1] ?? 0, data[at + 2] ?? 0]
    if (step === 0 ? at > 0 : step !== 1 || (nextX !== x && nextY !== y)) return false
    if (step === 1) lines += 1
    x = nextX
    y = nextY
    at += 3
  }
  return lines >= 3 && lines <= 4
}

/** The lines that the operators of a page draw, in points from the top left, and where its text can be seen. `page` is what the page shows. */
export const drawingOf = (
  pdfjs: Pdfjs,
  operators: OperatorList,
  viewport: Matrix,
  page: Area,
): { readonly rulings: Rulings; readonly shown: Shown } => {
  const drawing = new Drawing(pdfjs, viewport, page)
  for (let index = 0; index < Math.min(operators.fnArray.length, LIMITS.operators); index++)
    drawing.step(operators.fnArray[index] ?? -1, listIn(operators.argsArray[index]))
  return drawing
}
