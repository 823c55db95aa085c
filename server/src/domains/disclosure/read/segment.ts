import type { Located } from '../disclosure.ts'
import type { GridRow, SourceBlock, SourceDocument, SourceGrid, SourceLine, Unread } from '../source.ts'
import { metricsOfDocument, readAligned } from './aligned.ts'
import { isAligned } from './aligned-segments.ts'
import { columnsOf } from './columns.ts'
import { flatten } from './flatten.ts'
import { LEVEL_1, LEVEL_2 } from './indicators.ts'
import { type TableForm, TABLE_FORMS, type Title, firstTitle, isHeaderWord, isUnknownTitle, titleOf } from './forms.ts'
import type { LooseCell, LooseTable } from './loose.ts'
import { plain, squeeze } from './plain.ts'
import type { LooseProject } from './projects.ts'
import { CONTEXT, readSpaced } from './spaced.ts'

export interface Segments {
  readonly tables: LooseTable[]
  readonly projects: LooseProject[]
  readonly departmentRows: GridRow[]
  readonly departmentLines: SourceLine[]
  /** Lines that belong to no table, in order. */
  readonly prose: SourceLine[]
  readonly unread: Unread[]
}

/** Lines that one table may take at most. */
const RUN_LIMIT = 5000

const NUMBER_CELL = /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/u

const filledOf = (row: GridRow): string[] => row.cells.map((cell) => plain(cell.text)).filter((text) => text !== '')

const isNumbering = (row: GridRow): boolean => {
  const filled = filledOf(row)
  const [first = '', ...rest] = filled
  if (/^(?:栏次|行次)$/u.test(first)) return rest.every((text) => /^\d+$|^(?:行次|栏次)$/u.test(text))
  // A row of 1, 2, 3, … numbers the columns even where no word says so.
  return filled.length >= 3 && filled.every((text, index) => text === String(index + 1))
}

/** Rows at the top of a grid that are its header: words of headers, no figures; a row of column numbers closes it. */
const headerLength = (grid: SourceGrid, form: TableForm | undefined): number => {
  for (const [index, row] of grid.rows.entries()) {
    const filled = filledOf(row)
    if (isNumbering(row)) return index + 1
    const words = filled.filter((text) => isHeaderWord(text, form)).length
    if (filled.some((text) => NUMBER_CELL.test(text)) || words === 0 || words * 2 < filled.length) return index
    if (index > 0 && filled.length === 1 && /^(?:合计|总计)$/u.test(filled[0] ?? '')) return index
  }
  return grid.rows.length
}

const widthOf = (rows: readonly GridRow[]): number => {
  let width = 0
  for (const row of rows) for (const cell of row.cells) width = Math.max(width, cell.column + cell.columnSpan)
  return Math.min(width, 400)
}

const headerKey = (rows: readonly GridRow[]): string =>
  rows
    .filter((row) => !isNumbering(row))
    .flatMap(filledOf)
    .join('|')

const headerRows = (grid: SourceGrid, length: number): GridRow[] =>
  grid.rows.slice(0, length).filter((row) => !isNumbering(row))

const isIndicatorGrid = (grid: SourceGrid): boolean =>
  grid.rows.some((row) => filledOf(row).some((text) => /^[一三]级指标/u.test(text)))

const isProjectGrid = (grid: SourceGrid): boolean =>
  isIndicatorGrid(grid) ||
  grid.rows.some((row) =>
    filledOf(row).some((text) => /^(?:绩效目标|项目编码|预算规模|资金支出计划|项目总目标)/u.test(text)),
  )

/** Rows of indicators that a page break cut off from their header. */
const goesOnWithIndicators = (grid: SourceGrid): boolean =>
  filledOf(grid.rows[0] ?? { cells: [], place: grid.place }).some((text) => LEVEL_1.test(text) || LEVEL_2.test(text))

/** The form that a grid without a title shows by its header. */
const formByHeader = (grid: SourceGrid): TableForm | undefined => {
  const words = new Set(grid.rows.slice(0, 4).flatMap(filledOf))
  if (words.has('单位名称') && words.has('单位性质')) return TABLE_FORMS.find((form) => form.kind === 'units')
  return undefined
}

interface State {
  title: { readonly title: Title; readonly line: SourceLine } | undefined
  /** Lines that look like rows and stand between a title and its grid, or after a grid. */
  stray: SourceLine[]
  context: Located[]
  table: LooseTable | undefined
  header: string
  /** The title of a table of a kind that is not known. */
  unknown: SourceLine | undefined
  project: LooseProject | undefined
  department: boolean
}

/** A line of words and figures far apart: a row that was not told to be one of a table. */
const ROW_LIKE = /\S {2,}[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)\.\d{2}(?:\s|$)/u

const addRows = (table: LooseTable, rows: readonly GridRow[]): void => {
  for (const row of rows) {
    const filled = filledOf(row)
    if (filled.length === 0 || isNumbering(row)) continue
    if (/^注[:：]?/u.test(filled[0] ?? '')) {
      const text = row.cells
        .map((cell) => cell.text)
        .join(' ')
        .trim()
      table.notes.push({ text, place: { ...row.place, excerpt: text } })
      continue
    }
    const cells: (LooseCell | undefined)[] = table.columns.map(() => undefined)
    for (const cell of row.cells)
      if (cell.column < cells.length)
        cells[cell.column] = { text: cell.text, place: cell.place, unformatted: cell.unformatted }
    table.rows.push({ cells, place: row.place })
  }
}

const lastSequence = (table: LooseTable): number | undefined => {
  const column = table.columns.findIndex((each) => each.form?.key === 'sequence')
  const text = table.rows.at(-1)?.cells[column]?.text
  return column < 0 || text === undefined ? undefined : Number(squeeze(text))
}

const firstSequence = (rows: readonly GridRow[]): number => Number(squeeze(rows[0]?.cells[0]?.text ?? ''))

/** Splits a document into its tables (joined over pages), its project tables and its prose. */
export const segment = (document: SourceDocument): Segments => {
  const blocks = flatten(document.blocks)
  const metrics = metricsOfDocument(blocks.filter((block) => block.kind === 'line'))
  const result: Segments = { tables: [], projects: [], departmentRows: [], departmentLines: [], prose: [], unread: [] }
  const state: State = {
    title: undefined,
    stray: [],
    context: [],
    table: undefined,
    header: '',
    unknown: undefined,
    project: undefined,
    department: false,
  }

  const takeGrid = (grid: SourceGrid): void => {
    const title = state.title
    state.title = undefined
    const context = state.context
    state.context = []
    const goesOn = title === undefined && state.project !== undefined && goesOnWithIndicators(grid)
    if ((isProjectGrid(grid) || goesOn) && title?.title.what !== 'table') {
      if (title?.title.what === 'project') startProject(title.line, title.title.name)
      if (title?.title.what === 'department-indicators') state.department = true
      else if (title !== undefined) state.department = false
      if (state.project !== undefined && !state.department) state.project.rows.push(...grid.rows)
      else result.departmentRows.push(...grid.rows)
      state.table = undefined
      return
    }
    const form = title?.title.what === 'table' ? title.title.form : formByHeader(grid)
    const length = headerLength(grid, form ?? state.table?.form)
    const header = headerKey(grid.rows.slice(0, length))
    const body = grid.rows.slice(length)
    const current = state.table
    const sameTitle =
      current !== undefined && title !== undefined && firstTitle(current.title.text) === firstTitle(title.line.text)
    const follows =
      current !== undefined && (title === undefined ? form === undefined : sameTitle && continues(current, body))
    if (
      current !== undefined &&
      follows &&
      (header === state.header ||
        length === 0 ||
        header === '' ||
        form?.kind === current.form.kind ||
        sameColumns(current, grid, length))
    ) {
      if (length > 0) {
        const columns = columnsOf(current.form, headerRows(grid, length), widthOf(grid.rows))
        if (columns.length > current.columns.length) current.columns = columns
      }
      addRows(current, body)
      return
    }
    if (form === undefined) {
      const words = filledOf(grid.rows[0] ?? { cells: [], place: grid.place }).join(' ')
      const excerpt = state.unknown === undefined ? words : `${state.unknown.text.trim()} · ${words}`
      result.unread.push({ reason: 'table-kind-unknown', place: { ...grid.place, excerpt } })
      state.unknown = undefined
      state.table = undefined
      return
    }
    const columns = columnsOf(form, headerRows(grid, length), widthOf(grid.rows))
    if (columns.every((column) => column.form === undefined)) {
      const words = [title?.line.text.trim() ?? '', ...filledOf(grid.rows[0] ?? { cells: [], place: grid.place })]
      result.unread.push({ reason: 'table-header-unknown', place: { ...grid.place, excerpt: words.join(' ').trim() } })
      state.table = undefined
      return
    }
    const titleText: Located =
      title === undefined
        ? { text: '', place: grid.place }
        : { text: squeeze(title.line.text), place: title.line.place }
    const headerWords = grid.rows
      .slice(0, length)
      .map((row): Located => ({ text: filledOf(row).join(' '), place: row.place }))
    const table: LooseTable = {
      form,
      title: titleText,
      context: [...context, ...headerWords],
      columns,
      rows: [],
      notes: [],
    }
    addRows(table, body)
    leaveOut(table, state.stray)
    state.stray = []
    result.tables.push(table)
    state.table = table
    state.header = header
    state.project = undefined
  }

  /** Rows of a table that stayed lines: they are listed, and nothing is added up without them. */
  const leaveOut = (table: LooseTable, lines: readonly SourceLine[]): void => {
    for (const { place } of lines) result.unread.push({ reason: 'row-columns-unclear', place })
    if (lines.length > 0) table.incomplete = true
  }

  const startProject = (line: SourceLine, name: string): void => {
    state.project = { name: projectName(line.text, name), title: line.place, rows: [], lines: [] }
    result.projects.push(state.project)
    state.table = undefined
    state.department = false
  }

  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    if (block === undefined) break
    if (block.kind === 'grid') {
      takeGrid(block)
      continue
    }
    const title = titleOf(block.text)
    if (title?.what === 'table' && !gridFollows(blocks, at)) {
      const run = lineRun(blocks, at)
      const spaced = isAligned(run) ? readAligned(run, title.form, metrics) : readSpaced(run, 0, title.form)
      if (spaced !== undefined) {
        result.tables.push(spaced.table)
        result.unread.push(...spaced.unread)
        state.table = undefined
        state.project = undefined
        at += spaced.next - 1
        continue
      }
    }
    if (title?.what === 'project' && !gridFollows(blocks, at)) {
      const run = lineRun(blocks, at)
      const end = projectEnd(run)
      if (run.slice(1, end).some((line) => /^\s*一级\s*指标/u.test(line.text))) {
        startProject(block, title.name)
        state.project?.lines.push(...run.slice(1, end))
        state.project = undefined
        at += end - 1
        continue
      }
    }
    if (title !== undefined) {
      if (
        state.table === undefined ||
        firstTitle(state.table.title.text) !== firstTitle(block.text) ||
        !gridFollows(blocks, at)
      )
        state.context = []
      state.title = { title, line: block }
      state.stray = []
      if (!gridFollows(blocks, at)) result.prose.push(block)
      continue
    }
    if (/^\s*注\s*[:：]/u.test(block.text) && state.table !== undefined) {
      let text = block.text.trim()
      for (let next = blocks[at + 1]; next?.kind === 'line' && next.begins === false; next = blocks[at + 1]) {
        text += next.text.trim()
        at += 1
      }
      state.table.notes.push({ text, place: block.place })
      continue
    }
    if (isUnknownTitle(block.text) && gridFollows(blocks, at)) {
      state.title = undefined
      state.context = []
      state.table = undefined
      state.unknown = block
    }
    if (isContext(block.text)) {
      state.context.push({ text: block.text, place: block.place })
      continue
    }
    // Prose between a title and the next grid means that the title belonged to no table (a table of contents).
    if (/[。；]/u.test(block.text)) {
      state.title = undefined
      state.context = []
      state.table = undefined
      state.stray = []
    } else if (ROW_LIKE.test(block.text)) {
      if (state.title !== undefined && gridFollows(blocks, at)) state.stray.push(block)
      else if (state.table !== undefined) leaveOut(state.table, [block])
    }
    result.prose.push(block)
  }
  return result
}

const projectName = (line: string, name: string): string => {
  const text = squeeze(line).replace(
    /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）])/u,
    '',
  )
  return text.replace(/(?:财政)?(?:项目)?(?:支出)?绩效目标(?:申报|填报|批复)?表$/u, '') || name
}

const isContext = (text: string): boolean =>
  text.length < 80 &&
  !/[。；，]/u.test(text) &&
  (CONTEXT.test(text) || /^\s*[[【]?\d{3,9}[\]】]?\s*[\p{Script=Han}（）()]{3,40}\s*$/u.test(text))

const continues = (table: LooseTable, body: readonly GridRow[]): boolean => {
  const last = lastSequence(table)
  if (last === undefined || Number.isNaN(last))
    return !/^(?:合计|总计)$/u.test(
      plain(table.rows.at(-1)?.cells.find((cell) => (cell?.text ?? '') !== '')?.text ?? ''),
    )
  const first = firstSequence(body)
  return Number.isNaN(first) || first > last
}

const sameColumns = (table: LooseTable, grid: SourceGrid, length: number): boolean => {
  const columns = columnsOf(table.form, headerRows(grid, length), widthOf(grid.rows))
  return (
    columns.filter((column, index) => column.form?.key === table.columns[index]?.form?.key && column.form !== undefined)
      .length >= 2
  )
}

/** Whether a grid comes before the next title or sentence. */
const gridFollows = (blocks: readonly SourceBlock[], at: number): boolean => {
  for (let index = at + 1; index < blocks.length && index < at + 30; index++) {
    const block = blocks[index]
    if (block === undefined) return false
    if (block.kind === 'grid') return true
    if (titleOf(block.text) !== undefined || /[。；]/u.test(block.text)) return false
  }
  return false
}

const lineRun = (blocks: readonly SourceBlock[], at: number): SourceLine[] => {
  const run: SourceLine[] = []
  for (const block of blocks.slice(at, at + RUN_LIMIT)) {
    if (block.kind === 'grid') break
    run.push(block)
  }
  return run
}

/** A project table printed as lines ends at the next title or at the next part of the document. */
const projectEnd = (run: readonly SourceLine[]): number => {
  for (let index = 1; index < run.length; index++) {
    const text = run[index]?.text.trim() ?? ''
    if (
      titleOf(text) !== undefined ||
      /^第[一二三四五六七八九十]+部分/u.test(text) ||
      /^[一二三四五六七八九十]{1,3}、\S{3,24}$/u.test(text)
    )
      return index
  }
  return run.length
}
