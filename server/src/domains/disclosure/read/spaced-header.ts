import type { Side } from '../disclosure.ts'
import type { ColumnForm, TableForm } from './forms.ts'
import type { LooseColumn } from './loose.ts'

/** Columns of a spaced header: the words stand jumbled over several lines, so each form's own order is used for those that occur. */
export const columnsIn = (form: TableForm, header: string): LooseColumn[] => {
  const left = header.replaceAll(/\d+/gu, '')
  const occurs = (column: ColumnForm): boolean =>
    HEADER_SAMPLES.some(([key, word]) => key === column.key && left.includes(word) && column.header.test(word))
  const plainColumns = form.columns.filter((column, index, all) => {
    if (column.under !== undefined) return false
    if (all.findIndex((other) => other.key === column.key && other.under === undefined) !== index) return false
    return occurs(column)
  })
  // 预算数 or 金额 above 合计 and its parts names them all.
  const grouped = plainColumns.some((column) => column.key === 'total')
  if (form.layout !== 'two-blocks')
    return plainColumns
      .filter((column) => column.key !== 'amount' || form.layout !== 'codes' || !grouped)
      .map((column) => ({ form: column, header: '', side: 'single' as Side }))
  const sequence = plainColumns.filter((column) => column.key === 'sequence')
  const name = form.columns.find((column) => column.key === 'name')
  const amount = form.columns.find((column) => column.key === 'amount')
  const right = plainColumns.filter((column) => ['total', 'general', 'fund', 'capital'].includes(column.key))
  const block = (side: Side, columns: (ColumnForm | undefined)[]): LooseColumn[] =>
    columns.map((column) => ({ form: column, header: '', side }))
  return [
    ...block('single', sequence),
    ...block('income', [name, amount]),
    ...block('expenditure', [name, ...(right.length > 0 ? right : [amount])]),
  ]
}

/** Full header words by which a column is recognised in a jumbled header. */
const HEADER_SAMPLES: readonly (readonly [string, string])[] = [
  ['sequence', '序号'],
  ['code', '科目编码'],
  ['code', '编码'],
  ['name', '单位名称'],
  ['nature', '单位性质'],
  ['rank', '单位规格'],
  ['funding', '经费保障形式'],
  ['name', '科目名称'],
  ['name', '项目名称'],
  ['name', '项目'],
  ['total', '合计'],
  ['subtotal', '小计'],
  ['amount', '预算数'],
  ['amount', '决算数'],
  ['amount', '金额'],
  ['income-appropriation', '财政拨款收入'],
  ['income-general', '一般公共预算拨款收入'],
  ['income-fund', '政府性基金预算拨款收入'],
  ['income-capital', '国有资本经营预算拨款收入'],
  ['income-special-account', '财政专户收入'],
  ['income-special-account', '财政专户管理资金收入'],
  ['income-special-account', '财政专户核拨'],
  ['income-unit-funds', '单位资金'],
  ['income-superior', '上级补助收入'],
  ['income-affiliated', '附属单位上缴收入'],
  ['income-business', '经营收入'],
  ['income-institution', '事业收入'],
  ['income-other', '其他收入'],
  ['carry-over', '上年结转'],
  ['basic', '基本支出'],
  ['personnel', '人员经费'],
  ['operating', '公用经费'],
  ['project', '项目支出'],
  ['business', '经营支出'],
  ['remitted', '上解上级支出'],
  ['remitted', '上缴上级支出'],
  ['subsidy', '对附属单位补助支出'],
  ['general', '一般公共预算财政拨款'],
  ['general', '一般公共预算'],
  ['fund', '政府性基金预算财政拨款'],
  ['fund', '政府性基金预算拨款'],
  ['fund', '政府性基金财政拨款'],
  ['fund', '政府性基金'],
  ['capital', '国有资本经营预算财政拨款'],
  ['capital', '国有资本经营预算'],
  ['amount', '预算资金'],
  ['quantity', '数量'],
  ['value', '价值'],
  ['abroad', '因公出国(境)费'],
  ['reception', '公务接待费'],
  ['vehicle-purchase', '购置费'],
  ['vehicle-running', '运行费'],
  ['running-costs', '机关运行经费预算数'],
]

/** The order of columns in every Hebei form of income, which differs from the order in which words are best recognised. */
const INCOME_ORDER = [
  'sequence',
  'code',
  'name',
  'total',
  'subtotal',
  'income-appropriation',
  'income-general',
  'income-fund',
  'income-capital',
  'income-special-account',
  'income-unit-funds',
  'income-institution',
  'income-business',
  'income-superior',
  'income-affiliated',
  'income-other',
  'carry-over',
]

export const inOrder = (form: TableForm, columns: LooseColumn[]): LooseColumn[] =>
  form.kind === 'income'
    ? columns.toSorted((a, b) => INCOME_ORDER.indexOf(a.form?.key ?? '') - INCOME_ORDER.indexOf(b.form?.key ?? ''))
    : columns

/** The columns of a table of public expenses that has the items side by side and one row of figures; undefined for other headers. */
export const itemColumns = (form: TableForm, header: string): LooseColumn[] | undefined => {
  if (form.kind !== 'three-public' || !/因公出国.*购置费.*运行费/u.test(header)) return undefined
  const vehicle = ['vehicle', 'vehicle-purchase', 'vehicle-running']
  const receptionFirst = header.indexOf('公务接待费') < header.indexOf('公务用车')
  const keys = [
    'total',
    'abroad',
    ...(receptionFirst ? ['reception', ...vehicle] : [...vehicle, 'reception']),
    ...(header.includes('机关运行经费') ? ['running-costs'] : []),
  ]
  return keys.map((key) => ({ form: form.columns.find((column) => column.key === key), header: '', side: 'single' }))
}
