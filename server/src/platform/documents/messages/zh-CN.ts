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
} as const satisfies DocumentMessages
