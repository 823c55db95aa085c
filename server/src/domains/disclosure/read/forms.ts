import type { ColumnKey, TableKind } from '../disclosure.ts'
import { bareHeader, isFigureHeader } from './header-words.ts'
import { plain, withoutNumbering } from './plain.ts'

/**
 * One column that a form may have: its key and the words of its header, tested on the plain text of the leaf header and on
 * what is left of it without year, unit and notes (`bareHeader`).
 */
export interface ColumnForm {
  readonly key: ColumnKey
  readonly header: RegExp
  /** Words that a group header above must have for this reading. */
  readonly under?: RegExp
}

/** How the rows of a form are built. */
export type Layout = 'codes' | 'two-blocks' | 'items' | 'one-row' | 'free'

export interface TableForm {
  readonly kind: TableKind
  readonly title: RegExp
  /** Words that show that the title is of another form. */
  readonly except?: RegExp
  readonly layout: Layout
  readonly columns: readonly ColumnForm[]
}

const SEQUENCE: ColumnForm = { key: 'sequence', header: /^(?:序号|行次)$/u }
const CODE: ColumnForm = { key: 'code', header: /(?:科目|分类)(?:编码|代码)$|^编码$|^类$|^款$|^项$/u }
const NAME: ColumnForm = {
  key: 'name',
  header:
    /科目名称$|^(?:预算)?项目$|^(?:预算)?科目$|^名称$|^科目\(单位\)名称$|^单位(?:名称)?\(科目(?:名称)?\)$|^(?:部门预算|政府预算)?(?:支出)?(?:功能|经济)(?:分类)?科目$/u,
}
/** In a form of two blocks the words above a block may be all the header that its names have. */
const BLOCK_NAME: ColumnForm = {
  key: 'name',
  header:
    /科目名称$|^名称$|^(?:收入|支出)?(?:预算)?(?:项目|科目|内容|来源|类别|用途|性质|结构)(?:名称)?$|^(?:收入|支出)$|^(?:按?支出|支出按)?(?:部门预算)?(?:功能|经济)(?:科目)?分类(?:科目)?(?:名称)?$/u,
}
const TOTAL: ColumnForm = {
  key: 'total',
  header: /^(?:本年支出|本年收入|总|支出|收入|预算|支出预算|预算支出)?合计$|^总计$|^合计数$/u,
}
const BASIC: ColumnForm = { key: 'basic', header: /^基本支出(?:小计|合计)?$/u }
const BASIC_SUBTOTAL: ColumnForm = { key: 'basic', header: /^(?:小计|合计)$/u, under: /^基本支出$/u }
const PROJECT_SUBTOTAL: ColumnForm = { key: 'project', header: /^(?:小计|合计)$/u, under: /^项目支出$/u }
const PERSONNEL: ColumnForm = { key: 'personnel', header: /^人员(?:经费|支出)$/u }
const OPERATING: ColumnForm = { key: 'operating', header: /^(?:日常)?公用(?:经费|支出)$/u }
const PROJECT: ColumnForm = { key: 'project', header: /^项目支出(?:小计|合计)?$/u }

/** Columns that hold no money of this year: notes, last year, changes, shares, and codes of units. */
const ASIDE: ColumnForm = {
  key: 'text',
  header:
    /^(?:备注|说明|增减.*|比上年.*|较上年.*|上年(?:预算|决算|执行).*|.*占比.*|.*百分比|.*%|(?:预算)?(?:单位|部门|部门\(单位\)|单位\(部门\)|项目)(?:编码|代码|名称|类别|类型)|资金来源|执行率|完成率)$/u,
}

const AMOUNT: ColumnForm = {
  key: 'amount',
  header:
    /^(?:本年)?(?:年初|全年|调整后?)?(?:收入|支出)?(?:(?:预算|决算|预计|执行|完成|安排){1,2}(?:数|数额|额|金额)|数额|金额)$|^(?:年初|全年|调整后?)?(?:预算|决算)$/u,
}

const FUNCTION_CODES: readonly ColumnForm[] = [
  SEQUENCE,
  CODE,
  NAME,
  BASIC_SUBTOTAL,
  PROJECT_SUBTOTAL,
  TOTAL,
  { ...TOTAL, header: /^(?:本年支出)?小计$/u },
  BASIC,
  PERSONNEL,
  OPERATING,
  PROJECT,
  AMOUNT,
]

const VEHICLE_SUBTOTAL: ColumnForm = { key: 'vehicle', header: /^(?:小计|合计)$/u, under: /^公务用车/u }

const FUNDS: readonly ColumnForm[] = [
  { key: 'general', header: /^(?:一般)?公共(?:财政)?预算(?:财政)?(?:拨款)?(?:资金|支出|收入)?$/u },
  { key: 'fund', header: /^政府性?基金(?:预算)?(?:财政)?(?:拨款)?(?:资金|支出|收入)?$/u },
  { key: 'capital', header: /^国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款)?(?:资金|支出|收入)?$/u },
]

/** Money of the year before among the funds of this one. */
const CARRIED: ColumnForm = {
  key: 'carry-over',
  header:
    /^(?:上年|年初)(?:财政拨款)?(?:资金)?结转(?:结余|和结余)?(?:资金|收入)?$|^财政拨款结转(?:结余|和结余)?(?:资金)?$/u,
}
/** Money that is no fiscal appropriation. */
const OTHER_MONEY: readonly ColumnForm[] = [
  {
    key: 'income-special-account',
    header: /^(?:纳入)?财政专户(?:管理)?(?:的)?(?:资金|教育收费)*(?:收入|核拨|拨款)?$/u,
  },
  { key: 'income-unit-funds', header: /^单位(?:自有)?资金(?:收入)?$/u },
  { key: 'income-other', header: /^其他(?:资金)?(?:收入)?$/u },
]
/** What is taken from the savings of earlier years. */
const RESERVES: ColumnForm = {
  key: 'reserves',
  header:
    /^(?:用|使用|动用)?(?:事业基金弥补收支差额|非财政拨款(?:资金)?结余(?:弥补收支差额)?|专用结余|以前年度结余(?:资金)?)$/u,
}

/** 政府性基金预算财政拨款收入支出决算表 prints a whole year in one row: what was there, what came in, what was spent, what is left. */
const YEAR_OF_FUND: readonly ColumnForm[] = [
  { key: 'carry-over', header: /^(?:年初|上年)结转(?:结余|和结余)?$/u },
  { key: 'received', header: /^本年收入(?:合计)?$/u },
  { key: 'left', header: /^(?:年末|年终)结转(?:结余|和结余)?$|^结转下年$/u },
]

/** First match wins. Titles are tested on plain text without numbering; forms change, so nothing here counts rows. */
const FORMS: readonly TableForm[] = [
  {
    kind: 'appropriation',
    title: /财政拨款(?:预算)?(?:收支|收入支出)(?:预算|决算)?(?:总体情况)?总?(?:预算|决算)?表$/u,
    except: /基金|国有/u,
    layout: 'two-blocks',
    columns: [SEQUENCE, BLOCK_NAME, AMOUNT, TOTAL, { ...TOTAL, header: /^小计$/u }, ...FUNDS, CARRIED],
  },
  {
    kind: 'overview',
    title: /(?:收支|收入支出)(?:预算|决算)?(?:总体情况)?总?(?:预算|决算)?表$/u,
    except: /财政拨款|基金|国有/u,
    layout: 'two-blocks',
    columns: [SEQUENCE, BLOCK_NAME, AMOUNT, TOTAL, PERSONNEL, OPERATING, PROJECT],
  },
  {
    kind: 'three-public',
    title: /三公.*(?:表|预算)$/u,
    layout: 'items',
    columns: [
      SEQUENCE,
      NAME,
      VEHICLE_SUBTOTAL,
      TOTAL,
      ...FUNDS,
      AMOUNT,
      { ...TOTAL, header: /^三公经费(?:支出|财政拨款)*(?:合计|小计|总额|总计)?$/u },
      { key: 'abroad', header: /^(?:因公)?出国(?:\(境\))?(?:费用|经费|支出|费)?$/u },
      {
        key: 'vehicle',
        header:
          /^(?:小计|公务用车(?:购置)?[及和与]?(?:运行|运维)(?:维护)?(?:费用?|经费|支出)?(?:合计|小计)|公务用车购置[及和与](?:运行|运维)(?:维护)?(?:费用?|经费|支出)?)$|^公务用车(?:费用?|经费|支出)?(?:合计|小计)?$/u,
      },
      { key: 'vehicle-purchase', header: /购置(?:费用?|经费|支出)$|^购置$/u },
      { key: 'vehicle-running', header: /(?:运行|运维)(?:维护)?(?:费用?|经费|支出)$|^运行(?:维护)?$/u },
      { key: 'reception', header: /^(?:公务)?接待(?:费用?|经费|支出)$/u },
      { key: 'meetings', header: /^会议(?:费用?|经费)$/u },
      { key: 'training', header: /^培训(?:费用?|经费)$/u },
      { key: 'running-costs', header: /^(?:20\d\d年(?:度)?)?机关运行经费(?:预算数)?$/u },
    ],
  },
  {
    kind: 'general-basic',
    title: /基本支出.*表$/u,
    except: /三公|绩效/u,
    layout: 'codes',
    columns: [SEQUENCE, CODE, NAME, TOTAL, PERSONNEL, OPERATING, AMOUNT],
  },
  {
    kind: 'fund-expenditure',
    title: /政府性?基金.*(?:支出|收支|收入).*表$/u,
    except: /经济分类/u,
    layout: 'codes',
    columns: [...FUNCTION_CODES, ...YEAR_OF_FUND],
  },
  {
    kind: 'capital-expenditure',
    title: /国有资本(?:经营)?.*(?:支出|收支|收入).*表$/u,
    except: /经济分类/u,
    layout: 'codes',
    columns: [...FUNCTION_CODES, ...YEAR_OF_FUND],
  },
  {
    kind: 'general-expenditure',
    title: /一般公共(?:预算)?.*支出.*表$/u,
    except: /基本支出|三公|项目支出|经济分类|机关运行|行政经费|政府采购/u,
    layout: 'codes',
    columns: [...FUNCTION_CODES, ...YEAR_OF_FUND],
  },
  {
    kind: 'project-expenditure',
    title: /项目(?:支出|经费)(?!绩效).*表$/u,
    except: /绩效|目标/u,
    layout: 'codes',
    columns: [
      SEQUENCE,
      CODE,
      { key: 'name', header: /^项目名称$/u },
      NAME,
      { key: 'carry-over', header: /^(?:小计|合计)$/u, under: CARRIED.header },
      { key: 'carry-over-part', header: /./u, under: CARRIED.header },
      TOTAL,
      AMOUNT,
      ...FUNDS,
      CARRIED,
      ...OTHER_MONEY,
      {
        key: 'text',
        header:
          /^(?:项目)?(?:类型|类别|性质)$|^(?:项目|预算|实施)?单位(?:名称)?$|^(?:是否.*|主管部门|项目(?:内容|概况))$/u,
      },
    ],
  },
  {
    kind: 'income',
    title: /收入(?:预算|决算)?(?:总体情况)?总?表$/u,
    except: /财政拨款|基金|国有|支出/u,
    layout: 'codes',
    columns: [
      SEQUENCE,
      CODE,
      NAME,
      { key: 'carry-over', header: /^(?:小计|合计)$/u, under: CARRIED.header },
      { key: 'carry-over-part', header: /./u, under: CARRIED.header },
      { key: 'income-appropriation', header: /^(?:小计|合计)$/u, under: /^财政拨款(?:收入)?$/u },
      { key: 'income-institution', header: /^(?:小计|合计|金额)$/u, under: /^事业收入$/u },
      { key: 'income-unit-funds', header: /^(?:小计|合计)$/u, under: /^单位资金(?:收入)?$/u },
      { key: 'total', header: /^(?:总|收入|本年收入|收入预算)?(?:合计|总计)$|^合计数$/u },
      { key: 'subtotal', header: /^(?:本年收入)?小计$|^本年收入(?:合计)?$|^本年(?:预算)?(?:合计|小计)$/u },
      { key: 'income-appropriation', header: /^财政拨款(?:预算)?(?:收入|资金)?$/u },
      { key: 'income-general', header: /^(?:一般)?公共(?:财政)?预算(?:财政)?(?:拨款)?(?:收入|资金)?$/u },
      { key: 'income-fund', header: /^政府性?基金(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?$/u },
      { key: 'income-capital', header: /^国有资本(?:经营)?(?:预算)?(?:财政)?(?:拨款)?(?:收入|资金)?$/u },
      ...OTHER_MONEY,
      { key: 'income-superior', header: /^上级(?:单位)?补助(?:收入)?$/u },
      { key: 'income-affiliated', header: /^附属单位(?:上缴|缴款)(?:收入)?$/u },
      { key: 'income-business', header: /^(?:事业单位)?经营(?:服务)?收入$/u },
      { key: 'income-institution', header: /^事业(?:单位)?(?:预算)?收入$/u },
      CARRIED,
      RESERVES,
      AMOUNT,
    ],
  },
  {
    kind: 'expenditure',
    title: /支出(?:预算|决算)?(?:总体情况)?总?表$/u,
    except: /财政拨款|一般公共|基金|国有|三公|基本支出|项目支出|收入支出|绩效/u,
    layout: 'codes',
    columns: [
      ...FUNCTION_CODES,
      { key: 'business', header: /^(?:事业单位)?经营(?:服务)?支出$/u },
      { key: 'remitted', header: /^上[缴解]上级(?:单位)?(?:支出)?$/u },
      { key: 'subsidy', header: /^对?附属单位补助(?:支出)?$/u },
    ],
  },
  {
    kind: 'procurement',
    title: /政府采购(?:预算|(?:预算|情况|明细|计划|项目)*表)$/u,
    layout: 'free',
    columns: [
      { key: 'name', header: /项目名称$/u },
      { key: 'amount', header: /^预算资金$/u },
      TOTAL,
      ...FUNDS,
      { key: 'fund', header: /^基金预算拨款$/u },
      { key: 'income-special-account', header: /^财政专户(?:核拨|管理资金)$/u },
      { key: 'income-unit-funds', header: /^单位资金$/u },
      { key: 'quantity', header: /^(?:采购)?数量$/u },
      {
        key: 'text',
        header: /^(?:采购)?(?:物品|品目|标的)名称$|目录序号$|^(?:计量单位|单价)$|中?小(?:微)?企业.*份额$/u,
      },
    ],
  },
  {
    kind: 'assets',
    title: /(?:固定|国有)?资产占(?:用|有)(?:使用)?情况表?$/u,
    layout: 'items',
    columns: [
      SEQUENCE,
      NAME,
      { key: 'quantity', header: /^数量/u },
      { key: 'value', header: /^(?:价值|金额|账面价值)/u },
    ],
  },
  {
    kind: 'units',
    title: /(?:机构|单位)(?:设置|构成)情况表?$/u,
    layout: 'free',
    columns: [
      SEQUENCE,
      { key: 'name', header: /^(?:单位|机构)名称$/u },
      { key: 'nature', header: /^(?:单位|机构)性质$/u },
      { key: 'rank', header: /^(?:单位|机构)规格$/u },
      { key: 'funding', header: /^经费(?:保障|供给)形式$/u },
    ],
  },
]

/** Every form of table with the columns that any form may have beside its own. */
export const TABLE_FORMS: readonly TableForm[] = FORMS.map((form) => ({ ...form, columns: [...form.columns, ASIDE] }))

/** What a line of text announces, if it is the title of something. */
export type Title =
  | { readonly what: 'table'; readonly form: TableForm }
  | { readonly what: 'project'; readonly name: string }
  | { readonly what: 'department-indicators' }

const TITLE_TAIL =
  /(?:\((?:续|续表|[0-9]{4}年度?|(?:公开|预算|附)?表?\d*[-—]?\d*表?|按?[^()]*(?:分类|科目)[^()]*)\)|[-—]*续表?|[-—]+)$/u

/** The title without the words that it goes on: （续表）, 续1. */
export const firstTitle = (line: string): string =>
  plain(line).replace(
    /(?:\((?:接上表|续上表|续表?|续表?[0-9一二三四五六七八九十]+)\)|[-—]*续表?[0-9一二三四五六七八九十]*)$/u,
    '',
  )

/** What numbers a table before its title: 表1-2, 附件3：, 公开01表, 预算公开表5. */
const TITLE_NUMBER =
  /^\s*(?:(?:附件|附表|表|预算(?:公开)?表|公开表)\s*[0-9一二三四五六七八九十]+(?:[-—.][0-9]+)*|(?:预算|公开)(?:公开)?\s*[0-9一二三四五六七八九十]+(?:[-—.][0-9]+)*\s*表)\s*[:：、.]?\s*/u

/** Longer lines are no title. */
const LONGEST = 160

/** The title that this line is, or undefined. Entries of a table of contents (with page numbers) and sentences are none. */
export const titleOf = (line: string): Title | undefined => {
  if (line.length > LONGEST || /[。；;！？|]/u.test(line)) return undefined
  const text = withoutNumbering(
    line
      .replace(/[（(]?(?:金额)?单位[:：]\s*(?:人民币)?(?:[十百千]?万元|[百千]元|亿元|元)[)）]?\s*$/u, '')
      .replace(TITLE_NUMBER, ''),
  )
    .replace(TITLE_TAIL, '')
    .replace(TITLE_TAIL, '')
  if (text === '' || text.startsWith('注')) return undefined
  if (/部门整体(?:支出)?绩效(?:指标|目标)表?$/u.test(text) && !/[,，]/u.test(text))
    return { what: 'department-indicators' }
  const project = /^(.*?)(?:项目)?(?:支出)?绩效目标(?:申报|填报|批复)?表$/u.exec(text)
  if (project !== null) return { what: 'project', name: (project[1] ?? '').replace(/^财政$/u, '') }
  if (text.length > 60 || /[,:]/u.test(text)) return undefined
  const whole = plain(line)
  const form = TABLE_FORMS.find((form) => form.title.test(text) && !(form.except?.test(whole) ?? false))
  return form === undefined ? undefined : { what: 'table', form }
}

/** Whether a line is the title of a table of a kind that is not known: what stands under it belongs to no table before it. */
export const isUnknownTitle = (line: string): boolean => {
  if (line.length > LONGEST) return false
  const text = withoutNumbering(line.replace(TITLE_NUMBER, '')).replace(TITLE_TAIL, '')
  return (
    text.length >= 5 &&
    text.length <= 50 &&
    /\p{Script=Han}{4,}表$/u.test(text) &&
    !/[,:。;]|(?:续|公开|公开报)表$/u.test(text)
  )
}

/** Words that stand in header cells of any form. */
const HEADER_WORDS =
  /^(?:序号|栏次|行次|项目|收入|支出|(?:本年)?财政拨款(?:收入|支出)|类|款|项|合计|小计|数量|价值|金额|单价|计量单位|资金性质|本年收入|本年支出|预算数|决算数|科目|编码|名称|指标值|符号|值|单位|数值|一级指标|二级指标|三级指标|.{0,12}(?:科目编码|科目名称|分类科目|指标描述|确定依据|指标值|评\(扣\)分标准|项目名称|单位名称|单位性质|单位规格|保障形式|预算资金|采购金额.*|采购项目来源|采购物品名称|目录序号|小微企业份额)|收入预算|支出预算|.{0,14}(?:基本支出|预算支出|预算数))$/u

/** Whether a header of `form` or of any form may hold this cell. */
export const isHeaderWord = (cell: string, form?: TableForm): boolean => {
  const text = plain(cell)
  const bare = bareHeader(cell)
  return (
    HEADER_WORDS.test(text) ||
    isFigureHeader(text) ||
    (form?.columns.some(
      (column) => column.under === undefined && (column.header.test(text) || (bare !== '' && column.header.test(bare))),
    ) ??
      false)
  )
}

/** Whether some form has this cell in its header. Rows may be named like that, too: certain only of a line in which every cell is one. */
export const isHeaderOfSome = (cell: string): boolean =>
  isHeaderWord(cell) || TABLE_FORMS.some((form) => isHeaderWord(cell, form))
