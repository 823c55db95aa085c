import type { ColumnKey, Side } from '../disclosure.ts'
import type { GridRow } from '../source.ts'
import type { ColumnForm, TableForm } from './forms.ts'
import { bareHeader, isFinal, latestYear, type StagedHeader, stageOf } from './header-words.ts'
import type { LooseColumn } from './loose.ts'
import { plain } from './plain.ts'

/** The header as a rectangle: `words[row][column]`, merged cells repeated, group names spread over the columns below them. */
const spread = (header: readonly GridRow[], width: number): string[][] => {
  const words = header.map(() => Array.from({ length: width }, () => ''))
  const own = header.map(() => Array.from({ length: width }, () => false))
  for (const [rowIndex, row] of header.entries()) {
    for (const cell of row.cells) {
      for (let column = cell.column; column < Math.min(width, cell.column + cell.columnSpan); column++) {
        const line = words[rowIndex]
        const marks = own[rowIndex]
        if (line !== undefined && plain(cell.text) !== '') line[column] = plain(cell.text)
        if (marks !== undefined && plain(cell.text) !== '') marks[column] = true
      }
    }
  }
  const hasBelow = (row: number, column: number): boolean => own.slice(row + 1).some((line) => line[column] === true)
  for (const [rowIndex, line] of words.entries()) {
    for (let column = 1; column < width; column++) {
      const left = line[column - 1] ?? ''
      if (line[column] === '' && left !== '' && hasBelow(rowIndex, column) && hasBelow(rowIndex, column - 1))
        line[column] = left
    }
  }
  return words
}

const sideOf = (words: string, block: number): Side => {
  // Expenditure is printed once by function, and in a third block again by use or economic class.
  if (block > 2 || (/经济分类/u.test(words) && block > 1)) return 'economic'
  if (/支出/u.test(words) && !/收入/u.test(words)) return 'expenditure'
  if (/收入/u.test(words) && !/支出/u.test(words)) return 'income'
  return block <= 1 ? 'income' : block === 2 ? 'expenditure' : 'economic'
}

const TEXTS: ReadonlySet<ColumnKey> = new Set(['sequence', 'code', 'name', 'text', 'nature', 'rank', 'funding'])

const OF_WHICH: ColumnForm = { key: 'text', header: /^其中/u }

/**
 * The columns of `form` that a header path may name, likeliest first: its leaf, its last words together, its group where the leaf only says
 * 小计; each as printed and without year, unit and notes.
 */
const formsOf = (form: TableForm, path: readonly string[]): ColumnForm[] => {
  const groups = path.slice(0, -1)
  const stated = path.map(bareHeader).filter((word) => word !== '')
  const candidates = new Set([
    path.at(-1) ?? '',
    bareHeader(path.at(-1) ?? ''),
    path.slice(-2).join(''),
    path.join(''),
    stated.at(-1) ?? '',
    stated.join(''),
  ])
  const under = (column: ColumnForm): boolean =>
    column.under === undefined ||
    groups.some((group) => column.under?.test(group) === true || column.under?.test(bareHeader(group)) === true)
  const found = [...candidates].flatMap((words) =>
    words === '' ? [] : form.columns.filter((column) => column.header.test(words) && under(column)),
  )
  // 公务用车购置及运行费 above 小计 is named by its group alone.
  const group = groups.at(-1)
  if (group !== undefined && SUBTOTAL.test(path.at(-1) ?? ''))
    found.push(...form.columns.filter((column) => column.under === undefined && column.header.test(group)))
  return [...found, ...(path.at(-1)?.startsWith('其中') === true ? [OF_WHICH] : [])]
}

const SUBTOTAL = /^(?:小计|合计|金额|数额|数)$/u

interface Told {
  readonly path: readonly string[]
  readonly side: Side
  readonly staged: StagedHeader
  readonly forms: readonly ColumnForm[]
}

/** Single columns that stand beside those of the table, by what their header says. */
const BESIDE: Readonly<Partial<Record<StagedHeader['stage'], ColumnForm>>> = {
  previous: { key: 'previous-year', header: /上年/u },
  budget: { key: 'budget', header: /预算/u },
  change: { key: 'change', header: /增减/u },
  'change-rate': { key: 'change-rate', header: /增减/u },
  aside: { key: 'text', header: /增减/u },
}

/** The column of `form` that a header path names; `year` is the last that the header names. */
export const formOf = (form: TableForm, path: readonly string[], year?: number): ColumnForm | undefined => {
  const [first] = formsOf(form, path)
  if (first === undefined || TEXTS.has(first.key)) return first
  const { stage } = stageOf(path, year)
  return stage === 'budget' ? first : (BESIDE[stage] ?? first)
}

const isMoney = ({ forms }: Told): boolean => forms[0] !== undefined && !TEXTS.has(forms[0].key)

/**
 * What the columns of one side hold when some of them are last year's, a budget beside the final account, or differences. Whatever stands
 * alone on its side is what the table is about, whatever its year.
 */
const staged = (side: readonly Told[]): Map<Told, StagedHeader> => {
  const own = (stages: readonly StagedHeader['stage'][]): boolean =>
    side.some((told) => stages.includes(told.staged.stage) && isMoney(told))
  const final = side.some((told) => told.staged.stage !== 'previous' && isFinal(told.path) && isMoney(told))
  const current = own(['own', 'budget'])
  return new Map(
    side.map((told): [Told, StagedHeader] => {
      const { stage } = told.staged
      const beside =
        stage === 'previous' ? current && isMoney(told) : stage === 'budget' ? final && isMoney(told) : stage !== 'own'
      return [told, beside ? told.staged : { stage: 'own', words: '' }]
    }),
  )
}

/**
 * What each column of a grid holds, read from its header rows by words, never by position or count. In a two-block form
 * the second 项目 opens the second block. Figures of another year or stage are marked as standing beside the others.
 */
export const columnsOf = (form: TableForm, header: readonly GridRow[], width: number): LooseColumn[] => {
  const words = spread(header, width)
  const paths = Array.from({ length: width }, (_, column) =>
    words
      .map((line) => line[column] ?? '')
      .filter((word, index, all) => word !== '' && !/^\d+$/u.test(word) && word !== '栏次' && word !== all[index - 1]),
  )
  const year = latestYear(paths)
  const amount = form.columns.find((column) => column.key === 'amount')
  let block = 0
  let before = ''
  const told = paths.map((path): Told => {
    let forms = formsOf(form, path)
    if (form.layout === 'two-blocks' && forms[0]?.key === 'name') {
      // 收入 merged over two columns and nothing below: the second holds the amounts.
      if (path.join('/') === before) forms = amount === undefined ? [] : [amount]
      else block += 1
    }
    before = path.join('/')
    const leaf = path.at(-1) ?? ''
    const groups = forms[0]?.key === 'name' ? path : path.slice(0, -1)
    const side =
      form.layout === 'two-blocks' && leaf !== '序号' && leaf !== '行次' ? sideOf(groups.join(''), block) : 'single'
    return { path, side, staged: stageOf(path, year), forms }
  })
  const stages = new Map(
    [...new Set(told.map((each) => each.side))].flatMap((side) => [
      ...staged(told.filter((each) => each.side === side)),
    ]),
  )
  const groupSize = (each: Told): number =>
    told.filter(
      (other) => other.side === each.side && stages.get(other)?.words === stages.get(each)?.words && isMoney(other),
    ).length
  const taken = new Set<string>()
  const columns = told.map((each): LooseColumn => {
    const header = each.path.join('/')
    const { stage, words } = stages.get(each) ?? each.staged
    const grouped = (stage === 'previous' || stage === 'budget') && groupSize(each) > 1
    if (stage !== 'own' && !grouped) return { form: BESIDE[stage], header, side: each.side }
    // A second column of one meaning is another meaning, or none that is known.
    const free = each.forms.find(
      (column) => TEXTS.has(column.key) || MANY.has(column.key) || !taken.has(`${each.side} ${words} ${column.key}`),
    )
    if (free !== undefined) taken.add(`${each.side} ${words} ${free.key}`)
    return { form: free, header, side: each.side, beside: grouped ? words : undefined }
  })
  return restoreShifted(named(form, columns))
}

/** Where no column names classes, that of the units names the rows: 部门（单位）名称. */
const named = (form: TableForm, columns: LooseColumn[]): LooseColumn[] => {
  const name = form.columns.find((column) => column.key === 'name')
  if (form.layout !== 'codes' || name === undefined || columns.some((column) => column.form?.key === 'name'))
    return columns
  const at = columns.findIndex((column) => column.form?.key === 'text' && column.header.endsWith('名称'))
  return columns.map((column, index) => (index === at ? { ...column, form: name } : column))
}

/** Keys that several columns of one table may have. */
const MANY: ReadonlySet<ColumnKey> = new Set(['carry-over-part'])

/** A source column of income cannot stand right of 上年结转: such a header was shifted by the extraction: the last two change places. */
const restoreShifted = (columns: LooseColumn[]): LooseColumn[] => {
  const carried = columns.findIndex((column) => column.form?.key === 'carry-over')
  const last = columns.findLastIndex((column) => column.form?.key === 'income-other')
  const one = columns[carried]
  const other = columns[last]
  if (carried >= 0 && last === carried + 1 && one !== undefined && other !== undefined) {
    columns[carried] = other
    columns[last] = one
  }
  return columns
}
