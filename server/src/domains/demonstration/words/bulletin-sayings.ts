/** What the county office writes around the figures of its bulletins. */
export const BULLETIN_SAYINGS = {
  addressee: '云河县委、云河县人民政府，子虚市信访局',
  closing: {
    weekly: '请各单位对临期事项逐件核对，需要延长办理期限的，在期限届满前办理审批并书面告知信访人。',
    monthly: '请各单位按期答复；处理意见支持信访请求的，督促执行到位并如实登记执行日期。',
    quarterly: '请超期较多的单位说明原因并提出改进措施，下季度逐项核对。',
    annual: '本年度无其他应当报告的重大、紧急事项。',
    special: '（正在分析，定稿前补充。）',
  },
} as const
