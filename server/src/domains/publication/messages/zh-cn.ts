export const zhCN = {
  refusals: {
    state: '公开的当前状态不能进行这一步，请刷新后再看。',
    'no-consent': '信访人没有同意公开，或者已经收回同意，不能公开。',
    confidential: '信访人要求保密，不能公开。',
    accusation: '检举控告事项不公开（第三十条第三款）。',
    'no-answer': '有了有效的答复以后才能公开。',
    otherTexts: '问题或者答复已经变化，请按现在的文字重新隐去。',
    secondPerson: '提出的人不能自己核对，请由另一名工作人员核对。',
    spans: '隐去的位置重叠或者超出了文字，请重新选择。',
    recognisable: '文字中还有本事项当事人的姓名、号码或者住址，必须隐去后才能继续。',
    notOurs: '公开由作出答复的单位办理。',
  },
}

export type Messages = typeof zhCN
