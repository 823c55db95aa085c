import type { DocumentMessages } from './document-messages.ts'

export const zhCN = {
  copies: '抄送',
  colon: '：',
  separator: '，',
  stop: '。',
  noteBrackets: ['（', '）'],
  number: '信访事项编号',
  code: '查询码',
  next: '接下来',
  keep: '请妥善保管查询码，不要告诉他人。',
  scan: '扫码查询办理进度',
  issued: (date) => `${date}印发`,
  missing: '以下字符字库中没有，请核对后手写补正：',
} as const satisfies DocumentMessages
