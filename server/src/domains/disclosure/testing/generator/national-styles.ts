/** How a province titles and heads the forms of the unified budget system. */
export interface Style {
  readonly title: (number: number, title: string) => string
  readonly titles: Readonly<
    Record<'overview' | 'income' | 'expenditure' | 'appropriation' | 'general' | 'basic' | 'three', string>
  >
  /** The header of this year's amounts. */
  readonly amount: (year: number) => string
  readonly codes: 'one' | 'three' | 'bracket'
  readonly name: string
  readonly overview: 'two-rows' | 'one-row' | 'three-blocks'
  readonly income: 'plain' | 'carried'
  /** Last year and the change beside this year in the table of the general public budget. */
  readonly years: boolean
  readonly basic: 'split' | 'single'
  readonly three: 'rows' | 'columns' | 'year-rows' | 'year-columns'
  readonly grouped: boolean
}

const two = (number: number): string => String(number).padStart(2, '0')

export const STYLES: readonly [Style, ...Style[]] = [
  {
    title: (number, title) => `公开${two(number)}表 ${title}`,
    titles: {
      overview: '部门收支总表',
      income: '部门收入总表',
      expenditure: '部门支出总表',
      appropriation: '财政拨款收支总表',
      general: '一般公共预算支出表',
      basic: '一般公共预算基本支出表',
      three: '一般公共预算“三公”经费支出表',
    },
    amount: () => '金额',
    codes: 'one',
    name: '科目名称',
    overview: 'three-blocks',
    income: 'carried',
    years: false,
    basic: 'split',
    three: 'columns',
    grouped: false,
  },
  {
    title: (number, title) => `表${number} ${title}`,
    titles: {
      overview: '部门收支总体情况表',
      income: '部门收入总体情况表',
      expenditure: '部门支出总体情况表',
      appropriation: '财政拨款收支总体情况表',
      general: '一般公共预算支出情况表（按功能分类科目）',
      basic: '一般公共预算基本支出情况表（按支出经济分类科目）',
      three: '财政拨款安排的“三公”经费预算表',
    },
    amount: (year) => `${year}年预算数`,
    codes: 'bracket',
    name: '功能分类科目名称',
    overview: 'one-row',
    income: 'plain',
    years: false,
    basic: 'single',
    three: 'rows',
    grouped: true,
  },
  {
    title: (number, title) => `表${Math.ceil(number / 3)}-${number} ${title}`,
    titles: {
      overview: '部门收支总表',
      income: '部门收入总表',
      expenditure: '部门支出总表',
      appropriation: '财政拨款收支预算总表',
      general: '一般公共预算支出预算表',
      basic: '一般公共预算基本支出预算表',
      three: '一般公共预算“三公”经费支出预算表',
    },
    amount: (year) => `${year}年预算数`,
    codes: 'three',
    name: '单位名称（科目）',
    overview: 'two-rows',
    income: 'plain',
    years: false,
    basic: 'split',
    three: 'columns',
    grouped: true,
  },
  {
    title: (number, title) => `预算${two(number)}表 ${title}`,
    titles: {
      overview: '部门收支总体情况表',
      income: '部门收入总体情况表',
      expenditure: '部门支出总体情况表',
      appropriation: '部门财政拨款收支总体情况表',
      general: '一般公共预算财政拨款支出预算表',
      basic: '一般公共预算财政拨款基本支出预算表',
      three: '财政拨款“三公”经费支出预算表',
    },
    amount: (year) => `${year}年度预算（万元）`,
    codes: 'one',
    name: '功能分类科目名称',
    overview: 'two-rows',
    income: 'plain',
    years: false,
    basic: 'split',
    three: 'year-rows',
    grouped: true,
  },
  {
    title: (number, title) => `${title}（预算${two(number)}表）`,
    titles: {
      overview: '部门收支预算总表',
      income: '部门收入预算总表',
      expenditure: '部门支出预算总表',
      appropriation: '财政拨款收支预算总表',
      general: '一般公共预算支出表',
      basic: '一般公共预算基本支出表',
      three: '“三公”经费预算表',
    },
    amount: (year) => `${year}年预算`,
    codes: 'one',
    name: '单位（科目名称）',
    overview: 'two-rows',
    income: 'carried',
    years: true,
    basic: 'split',
    three: 'year-columns',
    grouped: false,
  },
]
