import type { Messages } from './en.ts'

export const zhCN = {
  wrong: (name, value, expected) => `${name}=${value} 不能使用，应为${expected}。`,
  unknown: (name, known) => `没有 ${name} 这项设置，可用的设置是 ${known}。`,
  port: () => ' 0 至 65535 的端口号',
  onOff: () => ' 0 或 1',
  host: () => '地址或主机名',
  scanner: () => 'clamd 的位置，形如 unix:/run/clamav/clamd.ctl 或者 127.0.0.1:3310',
  addresses: () => '形如 127.0.0.1,10.0.0.0/8 的地址',
  smtp: () => '形如 smtps://user:password@mail.example.org 的地址',
  service: () => '形如 https://sms.example.org/send 的地址',
  sharedSecret: () => '至少 16 个字符的密钥，与服务地址一起设置',
  mail: () => '电子邮件地址',
  folder: () => '一个目录',
  postgres: () => '形如 postgres://user:password@host:5432/huiyin 的地址',
  seal: () => ' aes 或 sm4',
  level: () => ' debug、info、warn、error、silent 之一',
  origin: () => '形如 https://petition.example.gov.cn 的地址',
  count: () => ' 1 至 64 的整数',
  secret: () => ' 32 字节的十六进制或 base64 密钥',
} satisfies Messages
