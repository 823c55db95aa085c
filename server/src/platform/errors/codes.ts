/** Every error a person or program can meet, with its HTTP status and what to do next, in both languages. */
export const ERROR_CODES = {
  'bad-request': {
    status: 400,
    zh: '提交的内容有误，请按提示修改后重试。',
    en: 'Something in the request is not right. Correct it and try again.',
  },
  'not-signed-in': { status: 401, zh: '请先登录。', en: 'Please sign in first.' },
  'sign-in-failed': { status: 401, zh: '用户名或密码不正确。', en: 'The user name or password is not correct.' },
  'second-factor-needed': { status: 401, zh: '请输入动态验证码。', en: 'Enter the code from your authenticator.' },
  'not-allowed': {
    status: 403,
    zh: '您的岗位没有这项权限，请联系本单位管理员。',
    en: 'Your role does not allow this. Ask your office administrator.',
  },
  'request-forged': {
    status: 403,
    zh: '页面已经过期，或者请求来自其他网站。请刷新页面后重试。',
    en: 'The page has expired or the request came from another site. Reload the page and try again.',
  },
  'accusation-protected': {
    status: 403,
    zh: '检举控告材料不得透露或者转给被检举的人员或者单位（第三十条）。',
    en: 'Accusation material must not reach the accused person or office (Art. 30).',
  },
  'wrong-host': {
    status: 421,
    zh: '本系统不使用这个网址。请使用单位公布的网址；管理员可以用 HUIYIN_ORIGIN 设置对外网址。',
    en: 'This system does not go by this address. Use the one your office has published; administrators set it with HUIYIN_ORIGIN.',
  },
  recused: {
    status: 403,
    zh: '与事项有直接利害关系的工作人员应当回避（第二十八条）。',
    en: 'Staff with a direct interest in the matter must recuse themselves (Art. 28).',
  },
  'not-found': {
    status: 404,
    zh: '没有找到，请核对编号后重试。',
    en: 'Nothing was found. Check the number and try again.',
  },
  'method-not-allowed': {
    status: 405,
    zh: '这个地址不支持这种操作。',
    en: 'This address does not support this operation.',
  },
  conflict: {
    status: 409,
    zh: '同事刚刚更新了这件事项，请查看最新情况后再操作。',
    en: 'A colleague has just changed this matter. Look at the latest state and try again.',
  },
  'step-not-open': {
    status: 409,
    zh: '事项目前的状态不能进行这一步。',
    en: 'This step is not open in the present state of the matter.',
  },
  'window-closed': { status: 409, zh: '法定期限已过。', en: 'The time allowed by law has passed.' },
  'same-facts': {
    status: 409,
    zh: '复核后以同一事实和理由再次提出的，不再受理（第三十六条）。',
    en: 'After second review the same facts and reasons are not accepted again (Art. 36).',
  },
  'key-reused': {
    status: 409,
    zh: '同一提交编号已用于不同内容，请刷新页面后重试。',
    en: 'This idempotency key was used for different content. Reload and try again.',
  },
  'too-large': { status: 413, zh: '内容过大，请缩减后重试。', en: 'This is too large. Make it smaller and try again.' },
  'unsupported-file': {
    status: 415,
    zh: '不支持这种文件，请改用图片、PDF、Word、Excel 或文本文件。',
    en: 'This kind of file is not supported. Use pictures, PDF, Word, Excel or text.',
  },
  invalid: { status: 422, zh: '有内容需要补充或更正。', en: 'Some answers are missing or need correction.' },
  'version-required': {
    status: 428,
    zh: '请带上您看到的版本后再修改。',
    en: 'Send the version you saw along with the change.',
  },
  'too-many': { status: 429, zh: '操作过于频繁，请稍候再试。', en: 'Too many attempts. Wait a moment and try again.' },
  internal: {
    status: 500,
    zh: '系统出了差错，您的内容没有丢失，请稍后再试。',
    en: 'Something went wrong on our side. Please try again later.',
  },
  unavailable: {
    status: 503,
    zh: '系统正在启动或维护，请稍后再试。',
    en: 'The system is starting or under maintenance. Try again shortly.',
  },
  'start-refused': { status: 503, zh: '无法启动。', en: 'Huiyin cannot start.' },
} as const satisfies Record<string, { status: number; zh: string; en: string }>

export type ErrorCode = keyof typeof ERROR_CODES
