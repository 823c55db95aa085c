export const zhCn = {
  topicNotOpen: '征集目前的状态不能进行这一步，请刷新后查看最新情况。',
  periodPast: '征集期限已过，请先修改截止日期再发布。',
  notLonger: '延长后的截止日期要晚于现在的截止日期，也不能早于今天。',
  notOpen: '这次征集不在征集期内，不能提交。您可以把建议作为信访事项提出。',
  tooManyAnswers: '回答多于问题，请刷新页面后重试。',
  noTheme: '征集没有这个主题，请重新选择。',
  noDuplicate: '只能并入同一征集中的另一条建议，而且那一条自己没有并入别处。',
  replied: '已经答复建议人，不能再改。',
  decideFirst: '先作出是否采纳的决定，再答复。',
  replyFirst: '先答复建议人，再公开。',
  noConsent: '建议人没有同意公开，不能公开。',
  recognisable: '公开的文字中还能认出建议人：{left}。请去掉后再公开。',
  notPublished: '这条建议没有公开。',
  notAdopted: '只有采纳或者部分采纳的建议可以奖励。',
  noSubmission: '没有找到，请核对编号和查询码。',
}
export type Messages = Record<keyof typeof zhCn, string>
