/** Sentences of the post in Simplified Chinese. */
export const zhCN = {
  addressNeeded: {
    email: '请填写能收到邮件的电子邮箱，例如 name@example.cn。',
    sms: '请填写能收到短信的电话号码。',
    'official-account': '请填写公众号显示给您的绑定编号。',
  },
  keeping: { fromToday: '规则从今天或者以后的日期起生效。' },
  sample: {
    on: '2026-05-06',
    place: '县政府会议室',
    number: '9901 0126 0302 0000 0000',
    code: 'AB23 CD45',
    step: '答复信访人',
    rule: '《信访工作条例》第三十四条',
    due: '2026-05-06',
    left: '2',
    date: '2026-05-06',
    time: '09:30',
  },
}
