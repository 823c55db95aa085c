import type { Messages } from './en.ts'

export const zhCN = {
  masterKeyForm: (source) =>
    `${source} 中没有有效的主密钥，应为 32 字节，写作 64 位十六进制或 44 位 base64，每行一个。`,
  keyMissing: (file) => `缺少密钥 ${file}，而本单位已有依赖它的数据，请从备份中恢复该文件。`,
  noSm4: () => '已要求 HUIYIN_SEAL=sm4，但本机不支持 SM4 与 SM3，请不要设置 HUIYIN_SEAL。',
} satisfies Messages
