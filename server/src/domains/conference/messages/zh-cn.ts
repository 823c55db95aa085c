/** 联席会议的用语。 */
export const zhCN = {
  refusals: {
    state: '会议目前的状态不能进行这一步。',
    notOrganiser: '这一步由召集会议的信访部门的负责人、督办人员或者办理人员进行。',
    noConference: '本单位没有可以提请的联席会议。',
    emptyAgenda: '请先列入议题、邀请单位，再发出通知。',
    notYet: '会议日期还没有到，不能记为已召开。',
    pastDay: '完成期限应当在今天以后。',
    notProposer: '会议材料由提出议题的单位或者召集会议的信访部门补充。',
    papersClosed: '会议已经召开或者议题已经议定，不能再补充材料。',
    tooManyPapers: '一个议题最多 10 份材料，请合并后再上传。',
    notListed: '这个议题不在本次会议的议程中。',
    listedElsewhere: '这个议题已经列入其他会议或者已经议定。',
    wrongOrder: '议程已经变化，请刷新后重新排序。',
    notInvited: '这个单位没有被邀请参加会议。',
    ownAttendance: '受邀单位只能填报本单位参加会议的人员；出席情况由召集单位记录。',
    unresolved: '还有议题没有议定或者暂缓，请先写明每个议题的结果。',
    noDispute: '这个议题不是受理争议。',
    notResponsible: '由责任单位报告落实情况。',
    notReported: '责任单位还没有报告完成。',
    doneAlready: '这项议定事项已经办结。',
    officeUnknown: '没有这个机关、单位，请从名单中选择。',
  },
  notices: {
    invited: {
      name: '会议通知',
      subject: '联席会议通知：{on} {time}',
      text: '请派员参加联席会议（{number}）：{on} {time}，{place}。请登录 {address} 查看议题并填报参加人员。',
    },
    moved: {
      name: '会议变更',
      subject: '联席会议变更：{on} {time}',
      text: '联席会议有变更（{number}）：{on} {time}，{place}。请登录 {address} 查看。',
    },
    cancelled: {
      name: '会议取消',
      subject: '联席会议取消：{on}',
      text: '原定 {on} {time} 在{place}召开的联席会议（{number}）取消。',
    },
    decided: {
      name: '议定事项',
      subject: '联席会议议定事项：{due}前落实',
      text: '联席会议（{number}）议定的一项由本单位落实或者配合，期限 {due}。请登录 {address} 查看并报告。',
    },
    'sent-back': {
      name: '退回落实',
      subject: '议定事项退回继续落实：{due}',
      text: '本单位报告完成的议定事项（{number}）退回继续落实，期限 {due}。理由请登录 {address} 查看。',
    },
    reported: {
      name: '报告完成',
      subject: '议定事项报告完成，请确认',
      text: '责任单位报告一项议定事项（{number}）已经完成，期限 {due}，请登录 {address} 确认或者退回。',
    },
    'decision-near': {
      name: '议定事项期限将至',
      subject: '议定事项还有 {left} 个工作日',
      text: '联席会议（{number}）议定的一项应当在 {due} 前落实，还有 {left} 个工作日。',
    },
    'decision-today': {
      name: '议定事项今日到期',
      subject: '议定事项{due}到期',
      text: '联席会议（{number}）议定的一项应当在{due}当日落实，请报告。',
    },
    'decision-overdue': {
      name: '议定事项逾期',
      subject: '议定事项已经逾期',
      text: '联席会议（{number}）议定的一项应当在 {due} 前落实，已经逾期，请立即落实并报告。',
    },
  },
  documents: {
    minutes: '联席会议纪要',
    extract: '联席会议纪要（摘录）',
    notice: '联席会议通知',
    when: '时间',
    where: '地点',
    chair: '主持',
    attended: '出席单位',
    absent: '缺席单位',
    agenda: '议题',
    resolution: '议定意见',
    decisions: '议定事项',
    columns: { text: '事项', lead: '责任单位', assisting: '配合单位', dueOn: '完成期限' },
    deferred: '暂缓讨论',
    lead: '会议研究了下列议题，纪要如下。',
    noticeLead: '定于下列时间、地点召开联席会议，请派员参加，并在会前填报参加人员。',
    remarks: '会议其他情况',
    comma: '、',
  },
} as const

type Said<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Said<T[Key]> }
export type Messages = Said<typeof zhCN>
