/** The words of the desk of reviews. */
export const zhCN = {
  refusals: {
    notHolder: '听证由承办事项的单位的办理人员或者负责人组织，请由承办单位办理。',
    phase: '只有办理中、复查中或者复核中的事项可以组织听证。',
    state: '这次听证的状态不允许这一步，请刷新后再看。',
    placeNeeded: '请选择会议室，或者填写地点。',
    untilBefore: '结束时间应当晚于开始时间。',
    pastDay: '听证日期应当在今天以后，以便参加人准备。',
    notYet: '听证尚未举行，举行后再登记笔录。',
    dates: '听证结束日期应当在开始日期以后、今天以前。',
    officeUnknown: '请从名单中选择现有的单位。',
    accused: '被检举控告的单位不能参加听证（第三十条第三款）。',
    confidential: '保密事项、检举控告事项的听证结论不能公开。',
    identityLeft: '文字中还有姓名、号码、住址等身份信息，请删去后再公开。',
    arranged: '这件事项已安排听证，请在复查复核页面的“听证”一栏登记笔录；不再举行的，请先取消听证。',
    notPublished: '这次听证的结论没有公开。',
    pastRule: '规则应当从今天或者以后的日期起生效。',
  },
  table: {
    number: '编号',
    summary: '事项',
    phase: '阶段',
    received: '事项收到',
    due: '期限',
    overdue: '逾期',
    late: '是',
  },
  phases: {
    'in-review': '复查中',
    reviewed: '复查意见待送达',
    'in-second-review': '复核中',
    'second-reviewed': '复核意见待送达',
  },
  documents: {
    notice: '听证通知书',
    lead: '信访事项（编号{number}）定于以下时间、地点举行听证，请准时参加。',
    changedLead: '信访事项（编号{number}）的听证时间、地点变更如下，请准时参加。',
    topic: '听证事项',
    when: '时间',
    where: '地点',
    bring: '请携带',
    doors: '形式',
    open: '公开举行',
    closed: '不公开举行',
    offices: '参加单位',
    people: '参加人员',
    rights:
      '参加人可以陈述意见、出示证据、申请听证人员回避（《信访工作条例》第二十八条第三款）。不能按时参加的，请事先告知。',
    comma: '、',
  },
  notices: {
    announcedName: '听证通知',
    announced:
      '信访事项 {number} 定于 {on} {time} 在{place}举行听证，请准时参加。详情请在 {address} 查看或者与承办单位联系。',
    announcedSubject: '信访事项 {number} 将举行听证',
    cancelledName: '听证取消',
    cancelled: '信访事项 {number} 原定 {on} 的听证取消。如有疑问，请与承办单位联系。',
    cancelledSubject: '信访事项 {number} 的听证取消',
    offices: {
      invited: {
        name: '邀请参加听证',
        subject: '请参加听证：{on} {time}',
        text: '请派员参加信访事项 {number} 的听证：{on} {time}，{place}。材料请与组织听证的单位联系。',
      },
      moved: {
        name: '听证变更',
        subject: '听证变更：{on} {time}',
        text: '信访事项 {number} 的听证有变更：{on} {time}，{place}。',
      },
      cancelled: {
        name: '听证取消（参加单位）',
        subject: '听证取消：{on}',
        text: '信访事项 {number} 原定 {on} {time} 在{place}举行的听证取消。',
      },
    },
  },
} as const

type Loose<T> = { readonly [K in keyof T]: T[K] extends string ? string : Loose<T[K]> }
export type Messages = Loose<typeof zhCN>
