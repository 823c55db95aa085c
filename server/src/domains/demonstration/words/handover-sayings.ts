/** What the people of the demonstration write on hand-over sheets. */
export const HANDOVER_SAYINGS = {
  reassigned: '分工调整，今后由督办岗办理同类事项。',
  absence: '休假两周，期间请代为办理。',
  away: '参加业务培训',
  declined: '这件事项涉及本人亲属所在单位，请移交给其他同事。',
  regions: [
    '反映的路段位于邻县境内，由其主管部门养护。',
    '用人单位在邻县登记，工资由其支付。',
    '房屋坐落在邻县，由其办理登记。',
  ],
  takenUp: '属于我县职责，由我局继续办理。',
  sentBack: '经核实，该处在你县行政区域内，由你县部门管理。',
  merger: '县机构改革方案：生态环境工作并入自然资源和规划局。',
} as const
