/** What a value is counted in. `number` has no unit: what is left when like is divided by like. Money is counted in 分. */
export const UNITS = ['count', 'percent', 'days', 'money', 'date', 'number'] as const
export type Unit = (typeof UNITS)[number]

/** Where a figure is kept. A figure whose keeper is not connected cannot be used in a formula. */
export const KEEPERS = ['statistics', 'payments', 'surveys', 'operation', 'desks'] as const
export type Keeper = (typeof KEEPERS)[number]

interface Named {
  readonly zh: string
  readonly en: string
  readonly unit: Unit
  readonly keeper: Keeper
}

const figure =
  (keeper: Keeper, unit: Unit = 'count') =>
  (zh: string, en: string): Named => ({ zh, en, unit, keeper })
const counted = figure('statistics')
const paid = figure('payments', 'money')
const asked = figure('surveys')
const seen = figure('operation')
const timed = figure('operation', 'days')
const done = figure('desks')

/** Every figure that a formula may name, in both languages. The names are the language: they never overlap and never change their meaning. */
export const FIGURES = {
  received: counted('收到信访事项数', 'matters received'),
  letters: counted('来信件数', 'letters received'),
  visits: counted('来访件数', 'visits received'),
  online: counted('网上信访件数', 'matters filed online'),
  requests: counted('求决类事项数', 'requests received'),
  transferred: counted('转送件次', 'transfers'),
  assigned: counted('交办件次', 'assignments'),
  hearings: counted('听证次数', 'hearings held'),
  routedInTime: counted('信访部门按期转办数', 'routed in time'),
  routedDue: counted('信访部门应转办数', 'routing due'),
  toldInTime: counted('按期受理告知数', 'acceptance told in time'),
  toldDue: counted('应受理告知数', 'acceptance notices due'),
  answeredInTime: counted('按期答复数', 'answered in time'),
  answersDue: counted('应答复数', 'answers due'),
  answeredIn60Days: counted('60日内答复数', 'answered in 60 days'),
  answersOf60Days: counted('应在60日内答复数', 'to be answered in 60 days'),
  concluded: counted('办结数', 'concluded'),
  supported: counted('支持诉求数', 'requests supported'),
  decided: counted('作出处理意见数', 'outcomes given'),
  executed: counted('已执行数', 'outcomes carried out'),
  solvedFirstTime: counted('求决类一次性化解数', 'requests solved the first time'),
  firstClosed: counted('求决类初次办结数', 'first requests closed'),
  ratedHandlingOffice: counted('办理机关参评数', 'ratings of the handling office'),
  rateableHandlingOffice: counted('办理机关可评数', 'handling office may be rated'),
  satisfiedHandlingOffice: counted('办理机关满意数', 'satisfied with the handling office'),
  ratedPetitionOffice: counted('信访部门参评数', 'ratings of the petition office'),
  satisfiedPetitionOffice: counted('信访部门满意数', 'satisfied with the petition office'),
  spent: paid('已支付金额', 'money paid'),
  due: paid('应支付金额', 'money due'),
  budget: paid('预算金额', 'budget'),
  paymentsInTime: figure('payments')('按计划支付期数', 'payment steps kept'),
  paymentsDue: figure('payments')('应支付期数', 'payment steps due'),
  payments: figure('payments')('支付笔数', 'payments made'),
  surveySatisfied: asked('问卷满意数', 'survey answers satisfied'),
  surveyAnswers: asked('有效问卷数', 'survey answers'),
  visitorsSatisfied: asked('来访环境满意数', 'visitors satisfied'),
  visitorsAsked: asked('来访环境问卷数', 'visitors asked'),
  usersSatisfied: asked('系统用户满意数', 'users of the system satisfied'),
  usersAsked: asked('系统用户问卷数', 'users of the system asked'),
  faults: seen('故障数', 'faults'),
  faultsFixedIn2Days: seen('2个工作日内修复故障数', 'faults fixed in 2 working days'),
  failureTime: timed('故障时长', 'failure time'),
  serviceTime: timed('应运行时长', 'time in service'),
  longestRepair: timed('最长修复工作日数', 'longest repair in working days'),
  terminals: seen('保障终端数', 'terminals served'),
  refreshes: seen('数据更新次数', 'data refreshes'),
  mailEntered: done('收发登记来信录入数', 'letters of the mail room entered'),
  mailReceived: done('收发登记来信数', 'letters of the mail room'),
  hallVisits: done('大厅接待批次', 'visits received in the hall'),
  hallToEnter: done('大厅应录入批次', 'hall visits to enter'),
  hallEntered: done('大厅已录入批次', 'hall visits entered'),
  bookings: done('预约数', 'appointments made'),
  bookingsKept: done('履约预约数', 'appointments kept'),
  meetings: done('联席会议次数', 'joint conference meetings'),
  reliefGranted: done('同意救助件数', 'relief granted'),
  reliefDue: done('应付清救助件数', 'relief to be paid within 30 days'),
  reliefPaidIn30Days: done('30日内付清救助件数', 'relief paid within 30 days'),
  reliefCases: done('救助人次', 'relief payments'),
  reliefMatters: done('专项资金解决事项数', 'matters helped by the relief fund'),
  dutyDays: figure('desks', 'days')('值班天数', 'days on duty'),
  counsellors: done('聘用律师和心理咨询师人数', 'lawyers and counsellors engaged'),
} as const satisfies Readonly<Record<string, Named>>

export type FigureId = keyof typeof FIGURES
export const FIGURE_IDS = Object.keys(FIGURES) as FigureId[]

export type Language = 'zh' | 'en'
