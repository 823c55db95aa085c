import type { ColumnKey, Side, TableKind } from './disclosure.ts'

/** A cell of a table that a subject of prose speaks of: rows are found by name, columns by what they hold. */
export interface Selector {
  readonly kind: TableKind
  readonly side?: Side
  /** Tested on the row's name without numbering; a table of one row has no names. */
  readonly row?: RegExp
  readonly column: ColumnKey
}

/** What a sentence about money may speak of. */
export interface Subject {
  readonly key: string
  readonly zh: string
  readonly en: string
  /** How documents call it: a source of a regular expression on plain text, matched as a whole. */
  readonly words: string
  /** Where the tables state the same amount; any of those present is compared. */
  readonly cells: readonly Selector[]
  /** Subjects that together make this one up. */
  readonly parts?: readonly string[]
  /** Parts that a list may name in place of one of `parts`: 公务用车运行维护费 alone for the vehicles. */
  readonly instead?: Readonly<Record<string, readonly string[]>>
}

const TOTAL = /^(?:合计|总计)$/u
const INCOME_GRAND = /^(?:收入)?总计$/u
const EXPENDITURE_GRAND = /^(?:支出)?总计$/u
const OVERVIEW = { kind: 'overview', column: 'amount' } as const
const INCOME = { ...OVERVIEW, side: 'income' } as const

const THREE_PUBLIC = (row: RegExp, column: ColumnKey): readonly Selector[] => [
  { kind: 'three-public', row, column: 'total' },
  { kind: 'three-public', row, column: 'amount' },
  { kind: 'three-public', row, column: 'general' },
  { kind: 'three-public', row: /^$/u, column },
]

export const ABROAD_ROW = /^因公出国\(境\)(?:费用?|经费|支出)*$/u
export const VEHICLE_ROW = /^公务用车购置[及和与](?:运行|运维)(?:维护)?(?:费用?|经费|支出)*$/u
export const VEHICLE_PURCHASE_ROW = /^公务用车购置(?:费用?|经费|支出)*$/u
export const VEHICLE_RUNNING_ROW = /^公务用车(?:运行|运维)(?:维护)?(?:费用?|经费|支出)*$/u
export const RECEPTION_ROW = /^公务接待(?:费用?|经费|支出)+$/u

/** Every subject whose amount stands both in tables and in prose. */
export const SUBJECTS: readonly Subject[] = [
  {
    key: 'income-total',
    zh: '收入预算',
    en: 'total income',
    words:
      '(?:预算|本年|部门)?(?:总收入|收入(?:预算|决算|总计|合计|总额)(?:总计|总额|总数)?)|预算(?:总)?收入(?:总计|总额)?',
    cells: [
      { ...INCOME, row: INCOME_GRAND },
      { kind: 'income', row: TOTAL, column: 'total' },
      { ...INCOME, row: /^本年收入合计$/u },
    ],
  },
  {
    key: 'expenditure-total',
    zh: '支出预算',
    en: 'total expenditure',
    words:
      '(?:预算|本年|部门)?(?:总支出|支出(?:预算|决算|总计|合计|总额)(?:总计|总额|总数)?)|预算(?:总)?支出(?:总计|总额)?',
    cells: [
      { ...OVERVIEW, side: 'expenditure', row: EXPENDITURE_GRAND },
      { kind: 'expenditure', row: TOTAL, column: 'total' },
    ],
    parts: ['basic', 'project'],
  },
  {
    key: 'budget-total',
    zh: '预算收支',
    en: 'income and expenditure',
    words:
      '(?:预算收支|收支预算|收支总预算|收支总计|收、支总计|收、?支总预算|收入、支出总计|收入总计、支出总计|收支)(?:总数|总计|总额|合计)?',
    cells: [
      { ...INCOME, row: INCOME_GRAND },
      { ...OVERVIEW, side: 'expenditure', row: EXPENDITURE_GRAND },
    ],
    parts: ['basic', 'project'],
  },
  {
    key: 'appropriation-total',
    zh: '财政拨款收支',
    en: 'income and expenditure from fiscal appropriation',
    words: '财政拨款(?:预算)?(?:收支|收、支|收入、支出)(?:总)?(?:预算)?(?:总数|总计|总额|合计)?',
    cells: [
      { kind: 'appropriation', side: 'income', row: INCOME_GRAND, column: 'amount' },
      { kind: 'appropriation', side: 'expenditure', row: EXPENDITURE_GRAND, column: 'total' },
    ],
    parts: ['basic', 'project'],
  },
  {
    key: 'income-appropriation',
    zh: '财政拨款收入',
    en: 'income from fiscal appropriation',
    words: '(?:当年)?财政拨款(?:预算)?收入(?:预算)?',
    cells: [
      { kind: 'income', row: TOTAL, column: 'income-appropriation' },
      { ...INCOME, row: /^财政拨款(?:预算)?收入$/u },
      { kind: 'appropriation', side: 'income', row: INCOME_GRAND, column: 'amount' },
    ],
  },
  {
    key: 'income-general',
    zh: '一般公共预算拨款收入',
    en: 'income from the general public budget',
    words: '一般公共预算(?:财政)?(?:拨款)?收入(?:预算)?',
    cells: [{ ...INCOME, row: /^一般公共预算(?:财政)?(?:拨款|资金)?(?:收入)?$/u }],
  },
  {
    key: 'income-fund',
    zh: '政府性基金预算拨款收入',
    en: 'income from government funds',
    words: '(?:政府性?)?基金(?:预算)?(?:财政)?(?:拨款)?收入(?:预算)?',
    cells: [{ ...INCOME, row: /^政府性?基金(?:预算)?(?:财政)?(?:拨款)?(?:收入)?$/u }],
  },
  {
    key: 'income-capital',
    zh: '国有资本经营预算拨款收入',
    en: 'income from state capital',
    words: '国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款)?收入(?:预算)?',
    cells: [{ ...INCOME, row: /^国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款)?(?:收入)?$/u }],
  },
  {
    key: 'income-special-account',
    zh: '财政专户管理资金收入',
    en: 'income from the special fiscal account',
    words: '财政专户(?:管理资金|核拨资金|核拨|资金)?(?:收入)?',
    cells: [{ ...INCOME, row: /^财政专户(?:管理)?(?:资金)?(?:收入)?$/u }],
  },
  {
    key: 'income-unit-funds',
    zh: '单位资金收入',
    en: "the unit's own funds",
    words: '单位资金(?:收入)?',
    cells: [{ ...INCOME, row: /^单位资金(?:收入)?$/u }],
  },
  {
    key: 'income-institution',
    zh: '事业收入',
    en: 'institutional income',
    words: '事业收入(?:预算)?',
    cells: [{ ...INCOME, row: /^事业收入$/u }],
  },
  {
    key: 'income-business',
    zh: '经营收入',
    en: 'business income',
    words: '(?:事业单位)?经营收入(?:预算)?',
    cells: [{ ...INCOME, row: /^(?:事业单位)?经营收入$/u }],
  },
  {
    key: 'income-superior',
    zh: '上级补助收入',
    en: 'grants from above',
    words: '上级补助收入',
    cells: [{ ...INCOME, row: /^上级补助收入$/u }],
  },
  {
    key: 'income-affiliated',
    zh: '附属单位上缴收入',
    en: 'income from affiliated units',
    words: '附属单位上缴收入',
    cells: [{ ...INCOME, row: /^附属单位上缴收入$/u }],
  },
  {
    key: 'income-other',
    zh: '其他收入',
    en: 'other income',
    words: '其他(?:来源)?收入(?:预算)?',
    cells: [{ ...INCOME, row: /^其他收入$/u }],
  },
  {
    key: 'carry-over',
    zh: '上年结转结余',
    en: 'carried over from last year',
    words: '上年(?:度)?结转(?:结余|和结余)?(?:资金|收入)?',
    cells: [{ ...INCOME, row: /^上年结转(?:结余|和结余)?$/u }],
  },
  {
    key: 'basic',
    zh: '基本支出',
    en: 'basic expenditure',
    words: '(?:(?:当年)?一般公共预算(?:当年)?(?:财政)?(?:拨款)?)?基本支出(?:预算)?',
    cells: [
      { kind: 'expenditure', row: TOTAL, column: 'basic' },
      { kind: 'general-expenditure', row: TOTAL, column: 'basic' },
      { kind: 'general-basic', row: TOTAL, column: 'total' },
    ],
    parts: ['personnel', 'operating'],
  },
  {
    key: 'personnel',
    zh: '人员经费',
    en: 'personnel expenditure',
    words: '人员(?:经费|支出)(?:预算)?',
    cells: [{ kind: 'general-basic', row: TOTAL, column: 'personnel' }],
  },
  {
    key: 'operating',
    zh: '公用经费',
    en: 'operating expenditure',
    words: '(?:日常)?公用(?:经费|支出)(?:预算)?',
    cells: [{ kind: 'general-basic', row: TOTAL, column: 'operating' }],
  },
  {
    key: 'project',
    zh: '项目支出',
    en: 'project expenditure',
    words: '(?:(?:当年)?一般公共预算(?:当年)?(?:财政)?(?:拨款)?)?项目支出(?:预算)?',
    cells: [
      { kind: 'expenditure', row: TOTAL, column: 'project' },
      { kind: 'general-expenditure', row: TOTAL, column: 'project' },
      { kind: 'fund-expenditure', row: TOTAL, column: 'project' },
    ],
  },
  {
    key: 'expenditure-appropriation',
    zh: '财政拨款支出',
    en: 'expenditure from fiscal appropriation',
    words: '财政拨款(?:预算)?支出(?:预算)?',
    cells: [{ kind: 'appropriation', side: 'expenditure', row: EXPENDITURE_GRAND, column: 'total' }],
    parts: ['basic', 'project'],
  },
  {
    key: 'expenditure-general',
    zh: '一般公共预算拨款支出',
    en: 'expenditure from the general public budget',
    words: '一般公共预算(?:财政)?(?:拨款)?支出(?:预算)?',
    cells: [{ kind: 'general-expenditure', row: TOTAL, column: 'total' }],
    parts: ['basic', 'project'],
  },
  {
    key: 'expenditure-fund',
    zh: '政府性基金拨款支出',
    en: 'expenditure from government funds',
    words: '政府性?基金(?:预算)?(?:财政)?(?:拨款)?支出(?:预算)?',
    cells: [{ kind: 'appropriation', side: 'expenditure', row: EXPENDITURE_GRAND, column: 'fund' }],
  },
  {
    key: 'expenditure-capital',
    zh: '国有资本经营预算拨款支出',
    en: 'expenditure from state capital',
    words: '国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款)?支出(?:预算)?',
    cells: [{ kind: 'appropriation', side: 'expenditure', row: EXPENDITURE_GRAND, column: 'capital' }],
  },
  {
    key: 'three-public',
    zh: '“三公”经费',
    en: 'the three public expenses',
    words: '(?:财政拨款|一般公共预算(?:财政拨款)?)?(?:安排)?(?:的)?三公经费(?:支出)?(?:预算)?(?:数)?',
    cells: THREE_PUBLIC(/^(?:合计|总计|三公经费小计|三公经费合计)$/u, 'total'),
    parts: ['abroad', 'vehicle', 'reception'],
    instead: { vehicle: ['vehicle-purchase', 'vehicle-running'] },
  },
  {
    key: 'abroad',
    zh: '因公出国（境）费',
    en: 'travel abroad',
    words: '因公出国\\(境\\)(?:费用?|经费|支出)(?:预算)?',
    cells: THREE_PUBLIC(ABROAD_ROW, 'abroad'),
  },
  {
    key: 'vehicle',
    zh: '公务用车购置及运行维护费',
    en: 'vehicles, bought and run',
    words: '公务用?车购置[及和](?:运行|运维)(?:维护)?(?:费用?|支出)(?:预算)?',
    cells: THREE_PUBLIC(VEHICLE_ROW, 'vehicle'),
    parts: ['vehicle-purchase', 'vehicle-running'],
  },
  {
    key: 'vehicle-purchase',
    zh: '公务用车购置费',
    en: 'vehicles bought',
    words: '公务用?车(?:用车)?购置(?:费用?|支出)(?:预算)?',
    cells: THREE_PUBLIC(VEHICLE_PURCHASE_ROW, 'vehicle-purchase'),
  },
  {
    key: 'vehicle-running',
    zh: '公务用车运行维护费',
    en: 'running of vehicles',
    words: '公务(?:用车|车用车|车)(?:运行|运维)(?:维护)?(?:费用?|支出)(?:预算)?',
    cells: THREE_PUBLIC(VEHICLE_RUNNING_ROW, 'vehicle-running'),
  },
  {
    key: 'reception',
    zh: '公务接待费',
    en: 'official receptions',
    words: '公务接待(?:费用?|支出)(?:预算)?',
    cells: THREE_PUBLIC(RECEPTION_ROW, 'reception'),
  },
  {
    key: 'running-costs',
    zh: '机关运行经费',
    en: 'office running costs',
    words: '(?:财政拨款的?|一般公共预算财政拨款)?(?:机关)?运行经?费(?:预算|支出)?',
    cells: [{ kind: 'three-public', row: /^$/u, column: 'running-costs' }],
  },
  {
    key: 'procurement',
    zh: '政府采购预算',
    en: 'procurement',
    words: '政府采购(?:预算|支出|项目)?(?:预算)?(?:总额|总金额|金额)?',
    cells: [
      { kind: 'procurement', row: TOTAL, column: 'total' },
      { kind: 'procurement', row: TOTAL, column: 'amount' },
    ],
    parts: ['procurement-goods', 'procurement-works', 'procurement-services'],
  },
  {
    key: 'procurement-goods',
    zh: '政府采购货物',
    en: 'procurement of goods',
    words: '(?:政府采购)?货物(?:类)?(?:预算|支出|采购预算)',
    cells: [],
  },
  {
    key: 'procurement-works',
    zh: '政府采购工程',
    en: 'procurement of works',
    words: '(?:政府采购)?工程(?:类)?(?:预算|支出|采购预算)',
    cells: [],
  },
  {
    key: 'procurement-services',
    zh: '政府采购服务',
    en: 'procurement of services',
    words: '(?:政府采购)?服务(?:类)?(?:预算|支出|采购预算)',
    cells: [],
  },
  {
    key: 'assets',
    zh: '固定资产',
    en: 'fixed assets',
    words: '(?:上年末)?(?:占用)?固定资产(?:金额|总额|价值|原值|净值)?',
    cells: [{ kind: 'assets', row: /^(?:合计|总计|资产总额|固定资产)$/u, column: 'value' }],
  },
  {
    key: 'planned-purchase',
    zh: '拟购置固定资产',
    en: 'assets to be bought',
    words: '(?:本年度?)?(?:拟|计划)购置固定资产(?:金额|总额)?',
    cells: [],
  },
]

const BY_KEY: ReadonlyMap<string, Subject> = new Map(SUBJECTS.map((subject) => [subject.key, subject]))

export const subjectOf = (key: string): Subject | undefined => BY_KEY.get(key)
