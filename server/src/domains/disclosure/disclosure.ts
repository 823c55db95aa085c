import type { Amount, MoneyUnit } from './amount.ts'
import type { Decimal } from './decimal.ts'
import type { Place, SourceFormat, Unread } from './source.ts'

/** A piece of text with its place. */
export interface Located {
  readonly text: string
  readonly place: Place
}

/** The tables of a departmental budget or its final account, by what they show. */
export type TableKind =
  | 'overview' // 收支总表
  | 'income' // 收入总表
  | 'expenditure' // 支出总表
  | 'appropriation' // 财政拨款收支总表
  | 'general-expenditure' // 一般公共预算支出表
  | 'general-basic' // 一般公共预算基本支出表 (economic classes)
  | 'fund-expenditure' // 政府性基金
  | 'capital-expenditure' // 国有资本经营
  | 'three-public' // “三公”经费
  | 'project-expenditure' // 项目支出表
  | 'procurement' // 政府采购
  | 'assets' // 固定资产占用
  | 'units' // 机构设置

/** What a column of amounts or text holds; each kind of table uses some of them. */
export type ColumnKey =
  | 'sequence'
  | 'code'
  | 'name'
  | 'total'
  | 'subtotal'
  | 'amount'
  | 'previous-year'
  | 'budget'
  | 'change'
  | 'change-rate'
  | 'income-appropriation'
  | 'income-general'
  | 'income-fund'
  | 'income-capital'
  | 'income-special-account'
  | 'income-unit-funds'
  | 'income-institution'
  | 'income-business'
  | 'income-superior'
  | 'income-affiliated'
  | 'income-other'
  | 'carry-over'
  | 'carry-over-part'
  | 'reserves'
  | 'received'
  | 'left'
  | 'basic'
  | 'personnel'
  | 'operating'
  | 'project'
  | 'business'
  | 'remitted'
  | 'subsidy'
  | 'general'
  | 'fund'
  | 'capital'
  | 'abroad'
  | 'vehicle'
  | 'vehicle-purchase'
  | 'vehicle-running'
  | 'reception'
  | 'meetings'
  | 'training'
  | 'running-costs'
  | 'quantity'
  | 'value'
  | 'nature'
  | 'rank'
  | 'funding'
  | 'text'

/** What a cell holds. A blank, a dash and “does not apply” are three different statements; none of them is a printed zero. */
export type CellValue =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'number'; readonly value: Decimal; readonly printed: string }
  | { readonly kind: 'blank' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'text'; readonly text: string }

export interface Cell {
  readonly column: ColumnKey
  readonly value: CellValue
  readonly place: Place
}

export interface Column {
  readonly key: ColumnKey
  /** The words of the header above the column, joined. */
  readonly header: string
}

/** Which half of a two-block table a row stands in; `single` in tables of one block. */
export type Side = 'single' | 'income' | 'expenditure' | 'economic'

export interface Row {
  readonly side: Side
  readonly sequence?: number | undefined
  /** Digits only, joined: `2010308`. */
  readonly code?: string | undefined
  /** As printed, line breaks and spaces taken out. */
  readonly label: string
  /** The label without numbering (一、 1. （一）) and without 其中：, brackets and quotes made uniform. */
  readonly name: string
  /** Whether the label says that this row is part of the row above (其中). */
  readonly ofWhich: boolean
  readonly cells: readonly Cell[]
  readonly place: Place
}

export interface Table {
  readonly id: string
  readonly kind: TableKind
  readonly title: Located
  /** Set when the amounts stand beside those that the printed table is about: the words of their header, 2024年执行数 or 预算数. */
  readonly beside?: string | undefined
  readonly unit: MoneyUnit
  /** False when the document prints no unit for this table and it was taken from the other tables. */
  readonly unitPrinted: boolean
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
  /** 注：… under the table. */
  readonly notes: readonly Located[]
  /** False when rows or columns with figures could not be read: no sum over such a table means anything. */
  readonly complete: boolean
  /** No row carries an amount other than zero. */
  readonly blank: boolean
  readonly place: Place
}

export type Operator = '≥' | '≤' | '>' | '<' | '='

/** What an indicator asks for. */
export type Target =
  | {
      readonly kind: 'quantity'
      /** Undefined when none is printed: a bare 100%. */
      readonly operator?: Operator | undefined
      readonly value: Decimal
      /** As printed, with 百分比 read as %. */
      readonly unit: string
    }
  | { readonly kind: 'date'; readonly operator?: Operator | undefined; readonly date: string }
  | { readonly kind: 'quality'; readonly text: string }
  | { readonly kind: 'none' }

export interface Indicator {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly description: string
  /** The target as printed. */
  readonly printed: string
  readonly target: Target
  /** 反向指标: less is better. */
  readonly reverse: boolean
  readonly basis: string
  readonly place: Place
}

/** One checkpoint of the payment plan; the printed header names the month. */
export interface PlanStep {
  readonly header: string
  readonly month?: number | undefined
  readonly value:
    | { readonly kind: 'amount'; readonly amount: Amount }
    | { readonly kind: 'percent'; readonly value: Decimal }
  readonly place: Place
}

export interface MoneyAt {
  readonly amount: Amount
  readonly place: Place
}

/** A budget project with its goals and indicators. */
export interface Project {
  readonly name: string
  readonly title: Place
  readonly code?: Located | undefined
  /** From the project's own table; undefined when the table prints none. */
  readonly budget?: MoneyAt | undefined
  readonly appropriation?: MoneyAt | undefined
  readonly otherFunds?: MoneyAt | undefined
  readonly purpose?: Located | undefined
  readonly plan: readonly PlanStep[]
  readonly goals: readonly Located[]
  readonly indicators: readonly Indicator[]
}

/** 机构设置: an office or unit that the department's budget covers. */
export interface BudgetUnit {
  readonly name: string
  readonly nature: string
  readonly place: Place
}

/** What a sentence says about an amount. */
export type Relation =
  /** The amount itself. */
  | 'total'
  /** A part named under 其中, or inside brackets. */
  | 'of-which'
  /** The change against the base year, in money; signed by `direction`. */
  | 'change'
  /** The change in per cent. */
  | 'percentage'
  /** The amount of the base year. */
  | 'previous'
  /** A part in per cent of its whole: 占 … 的. */
  | 'share'
  /** What was spent in per cent of the budget: 完成预算的. */
  | 'execution'

/** What a figure counts: what was budgeted, what was spent so far, or the final account. */
export type Measure = 'budget' | 'execution' | 'final'

/**
 * How the words open a list: 主要为 names some, 其中 names parts, 包括 names what there is, and 分别为, 由…组成 and 共三项 say
 * that nothing else is there.
 */
export type ListKind = 'open' | 'of-which' | 'includes' | 'complete'

export type Direction = 'up' | 'down' | 'flat'

export interface Claim {
  /** Key of `SUBJECTS`, `function-item` (类款项 named in words), `named` (a free name, as of a project), or `unknown`. */
  readonly subject: string
  /** The words that named it. */
  readonly words: string
  readonly relation: Relation
  readonly year?: number | undefined
  readonly baseYear?: number | undefined
  /** What the base is: 预算数, 执行数, 决算数. */
  readonly baseMeasure?: Measure | undefined
  /** What the amount itself counts, where the words say it: 支出决算为. */
  readonly measure?: Measure | undefined
  readonly amount?: Amount | undefined
  readonly percent?: { readonly value: Decimal; readonly decimals: number } | undefined
  readonly direction?: Direction | undefined
  /** Number of the claim that this one is part of, the change of, or the percentage of. */
  readonly of?: number | undefined
  /** Amounts that an unnamed comparison behind a list may speak of instead: what the last item is part of, nearest first. */
  readonly orOf?: readonly number[] | undefined
  /** The part of the office, the unit below it or the example that the sentence speaks of, when not the whole office. */
  readonly whose?: string | undefined
  /** Of a share: the subject of its whole where the words name one (占总支出的), and the number of the claim that states it. */
  readonly whole?: string | undefined
  readonly wholeClaim?: number | undefined
  /** The sentence names no subject: it was taken from the sentence before. */
  readonly inferred: boolean
  /** The list that holds this claim may be incomplete (主要为, 主要用于, 等). */
  readonly openList: boolean
  /** How the list that holds this claim is opened, and the number of the claim with which it begins. */
  readonly list?: ListKind | undefined
  readonly listStart?: number | undefined
  readonly paragraph: number
  /** Where its figure or words begin in the text of the paragraph. */
  readonly offset: number
  readonly place: Place
}

/** A paragraph of prose, hard line breaks undone. */
export interface Paragraph {
  readonly text: string
  /** The headings above it, outermost first. */
  readonly headings: readonly string[]
  /** Place of any stretch of `text`. */
  readonly at: (start: number, end: number) => Place
  readonly place: Place
}

/** How many people an office has: those who are there, or its posts. */
export interface Headcount {
  readonly kind: 'staff' | 'posts'
  readonly count: number
  readonly place: Place
}

export type DocumentKind = 'budget' | 'final-accounts'

export interface Disclosure {
  readonly name: string
  readonly format: SourceFormat
  readonly kind: DocumentKind
  /** The office whose money this is. */
  readonly office?: Located | undefined
  readonly year?: number | undefined
  readonly people?: Headcount | undefined
  readonly tables: readonly Table[]
  readonly units: readonly BudgetUnit[]
  readonly projects: readonly Project[]
  /** 部门整体支出绩效指标, and the 绩效指标 lines of the department's goals. */
  readonly departmentIndicators: readonly Indicator[]
  readonly paragraphs: readonly Paragraph[]
  readonly claims: readonly Claim[]
  readonly unread: readonly Unread[]
}

/** A disclosure without the functions of its paragraphs: plain data that may cross threads. */
export type ReadBudget = Omit<Disclosure, 'paragraphs'>
