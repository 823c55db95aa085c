/** Sentences of the post in Simplified Chinese. */
export const zhCN = {
  addressNeeded: {
    email: '请填写能收到邮件的电子邮箱，例如 name@example.cn。',
    sms: '请填写能收到短信的电话号码。',
    'official-account': '请填写公众号显示给您的绑定编号。',
  },
}
