import type { Chance } from './chance.ts'
import type { GeneratedBudget } from './piece.ts'

const PLACES = ['云溪', '青桥', '临澜', '东麓', '白石', '清浦', '松岭', '长汀', '望川', '安禾'] as const

interface Item {
  readonly code: string
  readonly name: string
}

/** What an office does: its functional class and where its money stands. */
export interface Trade {
  readonly office: string
  readonly top: Item
  readonly item: Item
  readonly running: Item
  readonly institution?: Item | undefined
  /** Sub-items of projects. */
  readonly business: readonly Item[]
  readonly projects: readonly string[]
}

const item = (code: string, name: string): Item => ({ code, name })

/** Offices that every county has; the names of places are invented, the classes are those of the state. */
const TRADES: readonly Trade[] = [
  {
    office: '司法局',
    top: item('204', '公共安全支出'),
    item: item('20406', '司法'),
    running: item('2040601', '行政运行'),
    institution: item('2040650', '事业运行'),
    business: [item('2040604', '基层司法业务'), item('2040607', '公共法律服务'), item('2040699', '其他司法支出')],
    projects: [
      '人民调解工作经费',
      '法律援助补助经费',
      '普法宣传经费',
      '社区矫正监管平台运行费',
      '公共法律服务站建设费',
    ],
  },
  {
    office: '民政局',
    top: item('208', '社会保障和就业支出'),
    item: item('20802', '民政管理事务'),
    running: item('2080201', '行政运行'),
    business: [
      item('2080206', '社会组织管理'),
      item('2080208', '基层政权建设和社区治理'),
      item('2080299', '其他民政管理事务支出'),
    ],
    projects: [
      '社会组织年检经费',
      '社区议事厅建设经费',
      '婚姻登记设备维护费',
      '行政区域界线勘查费',
      '殡葬服务设施维护费',
    ],
  },
  {
    office: '农业农村局',
    top: item('213', '农林水支出'),
    item: item('21301', '农业农村'),
    running: item('2130101', '行政运行'),
    institution: item('2130104', '事业运行'),
    business: [item('2130108', '病虫害控制'), item('2130109', '农产品质量安全'), item('2130199', '其他农业农村支出')],
    projects: [
      '动物防疫物资采购费',
      '农产品抽样检测费',
      '高标准农田管护费',
      '农机安全检验经费',
      '农村厕所改造后续管护费',
    ],
  },
  {
    office: '城市管理局',
    top: item('212', '城乡社区支出'),
    item: item('21201', '城乡社区管理事务'),
    running: item('2120101', '行政运行'),
    business: [item('2120104', '城管执法'), item('2120199', '其他城乡社区管理事务支出')],
    projects: ['市容巡查车辆运行费', '道路清扫保洁服务费', '户外广告整治经费', '数字城管平台运行维护费'],
  },
]

export const OTHERS = {
  pension: { top: item('208', '社会保障和就业支出'), item: item('20805', '行政事业单位养老支出') },
  health: { top: item('210', '卫生健康支出'), item: item('21011', '行政事业单位医疗') },
  housing: { top: item('221', '住房保障支出'), item: item('22102', '住房改革支出') },
} as const

export interface Setting {
  readonly place: string
  readonly office: string
  readonly trade: Trade
  readonly year: number
}

export const settingOf = (chance: Chance, family: GeneratedBudget['family']): Setting => {
  const place = chance.pick(PLACES)
  const trade = chance.pick(TRADES)
  const year = chance.whole(2022, 2026)
  const office = family === 'shanghai' ? `上海市${place}区${trade.office}` : `${place}县${trade.office}`
  return { place, office, trade, year }
}
