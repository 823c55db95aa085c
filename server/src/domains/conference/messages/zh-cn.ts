/** 联席会议的用语。 */
export const zhCN = {
  refusals: {
    state: '会议目前的状态不能进行这一步。',
    notOrganiser: '这一步由召集会议的信访部门的负责人、督办人员或者办理人员进行。',
    noConference: '本单位没有可以提请的联席会议。',
    emptyAgenda: '请先列入议题、邀请单位，再发出通知。',
    notYet: '会议日期还没有到，不能记为已召开。',
    pastDay: '完成期限应当在今天以后。',
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
  documents: {
    minutes: '联席会议纪要',
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
