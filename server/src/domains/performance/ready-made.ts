import type { Unit } from './figures.ts'

/** A measure that fits indicators which budgets really use, found by their words. The first that fits is taken. */
export interface ReadyMade {
  readonly id: string
  readonly unit: Unit
  readonly formula: string
  /** Words of name and description together. */
  readonly fits: RegExp
  readonly unless?: RegExp
}

const rate = (id: string, over: string, under: string, fits: RegExp, unless?: RegExp): ReadyMade => ({
  id,
  unit: 'percent',
  formula: `${over} ÷ ${under} × 100%`,
  fits,
  ...(unless ? { unless } : {}),
})
const plain = (id: string, unit: Unit, formula: string, fits: RegExp, unless?: RegExp): ReadyMade => ({
  id,
  unit,
  formula,
  fits,
  ...(unless ? { unless } : {}),
})

const SURVEYED = /环境|服务态度|接待|系统|平台操作|使用/u

/** A ceiling for one kind of expense is not one for the whole project. */
const PART_OF_MONEY = /差旅费|办公经费|印刷费|培训费/u

export const READY_MADE: readonly ReadyMade[] = [
  rate(
    'entered',
    '（收发登记来信录入数 + 大厅已录入批次）',
    '（收发登记来信数 + 大厅应录入批次）',
    /录入率|登记录入|应录尽录/u,
  ),
  rate('answered-in-60-days', '60日内答复数', '应在60日内答复数', /60\s*(?:日|天)[^。；]*答复/u),
  rate('solved-first-time', '求决类一次性化解数', '求决类初次办结数', /一次性化解/u),
  rate(
    'answered-in-time',
    '按期答复数',
    '应答复数',
    /按期(?:答复|办结|完成|办理)率|(?:及时|按时)(?:答复|办结)率|及时处理业务数占/u,
  ),
  rate('accepted-in-time', '按期受理告知数', '应受理告知数', /(?:及时|按期|按时)受理/u),
  rate('faults-fixed', '2个工作日内修复故障数', '故障数', /故障[^。；]*(?:2|两)个?工作日|及时维护的故障/u),
  rate('failure-ratio', '故障时长', '应运行时长', /故障率|故障时间占/u),
  plain('longest-repair', 'days', '最长修复工作日数', /(?:维护|故障|运维)[^。；]*(?:时效|及时|处理)/u),
  plain('terminals', 'count', '保障终端数', /终端/u, /率/u),
  plain('refreshes', 'count', '数据更新次数', /(?:更新|维护)数据|数据(?:更新|维护)|提供数据/u),
  rate(
    'satisfied-with-system',
    '系统用户满意数',
    '系统用户问卷数',
    /系统[^。；]*满意|满意[^。；]*系统/u,
    /参评|对使用此系统/u,
  ),
  rate(
    'satisfied-with-hall',
    '来访环境满意数',
    '来访环境问卷数',
    /(?:环境|接待)[^。；]*满意|满意[^。；]*(?:环境|接待)/u,
  ),
  rate(
    'satisfied-rated',
    '办理机关满意数',
    '办理机关参评数',
    /参评[^。；]*满意|(?:案件|事项)处理[^。；]*满意|处理结果满意/u,
    SURVEYED,
  ),
  rate('satisfied-survey', '问卷满意数', '有效问卷数', /满意/u),
  plain('hearings', 'count', '听证次数', /听证/u, /率/u),
  plain('meetings', 'count', '联席会议次数', /联席会议[^，。；]*(?:召开|次)|召开[^，。；]*联席会议/u, /解决/u),
  rate('appointments-kept', '履约预约数', '预约数', /预约[^。；]*(?:履约|接待)率/u),
  rate(
    'relief-in-time',
    '30日内付清救助件数',
    '应付清救助件数',
    /(?:救助|帮扶)(?:资金|金)?[^。；]*(?:发放|支付|拨付)[^。；]*及时/u,
  ),
  plain('hall-visits', 'count', '大厅接待批次', /大厅[^。；]*接待[^。；]*(?:批次|件次|次数)/u),
  plain('relief-cases', 'count', '救助人次', /救助人次|求助人次/u),
  plain('relief-matters', 'count', '专项资金解决事项数', /资金[^。；]*解决[^。；]*案件(?!.*率)/u),
  plain('duty-days', 'days', '值班天数', /值班[^。；]*天数/u),
  plain('counsellors', 'count', '聘用律师和心理咨询师人数', /聘[用请][^。；]*(?:律师|咨询师)/u),
  rate('paid-in-time', '已支付金额', '应支付金额', /拨付及时|应拨付资金|支付及时/u),
  plain('within-budget', 'money', '已支付金额', /成本|金额|经费|用款|预算(?:控制|执行)/u, PART_OF_MONEY),
  plain(
    'received',
    'count',
    '收到信访事项数',
    /受理[^。；]*(?:案件|事项|诉求)[^。；]*(?:数量|件数)|登记接待[^。；]*数量/u,
  ),
]

/** The measure whose words and unit fit an indicator. */
export function readyMadeFor(name: string, description: string, unit: Unit): ReadyMade | undefined {
  const said = `${name} ${description}`
  return READY_MADE.find((one) => one.unit === unit && one.fits.test(said) && one.unless?.test(said) !== true)
}
