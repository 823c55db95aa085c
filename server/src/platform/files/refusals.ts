import { HuiyinError } from '../errors/index.ts'

/** Why a file was not taken, as the person who sent it reads it. */
const REFUSALS = {
  empty: { zh: '文件是空的，请重新选择。', en: 'The file is empty. Choose it again.' },
  unknown: {
    zh: '无法识别这种文件，请改用图片、PDF、Word、Excel、PPT、文本、录音或视频文件。',
    en: 'This kind of file is not known. Use pictures, PDF, Word, Excel, PowerPoint, text, audio or video.',
  },
  program: { zh: '不能接收程序或者网页文件。', en: 'Programs and web pages are not accepted.' },
  macros: {
    zh: '文件带有宏，不能接收。请另存为不带宏的文件（如 .docx、.xlsx）后重试。',
    en: 'The file holds macros. Save it without them (for example as .docx or .xlsx) and try again.',
  },
  encrypted: {
    zh: '文件设有密码，无法检查。请取消密码后重试。',
    en: 'The file is protected by a password and cannot be checked. Remove the password and try again.',
  },
  archive: {
    zh: '不能接收压缩包，请解压后逐个上传。',
    en: 'Archives are not accepted. Unpack it and send the files one by one.',
  },
  bomb: { zh: '文件解压后过大，不能接收。', en: 'The file unpacks to far too much and is not accepted.' },
  damaged: { zh: '文件已损坏，请重新生成后上传。', en: 'The file is damaged. Make it again and send it.' },
  disguised: {
    zh: '文件内容混有其他类型的数据，不能接收。请重新导出或者拍照后上传。',
    en: 'The file holds data of another kind. Export it again or send a photograph.',
  },
  infected: {
    zh: '文件未通过病毒检查，没有接收。请用其他设备重新生成后上传。',
    en: 'The file did not pass the virus check and was not taken. Make it again on another device.',
  },
} as const satisfies Record<string, { zh: string; en: string }>

export type Refusal = keyof typeof REFUSALS

/** 'unsupported-file' that knows why, for callers who have words of their own for it. */
export class FileRefused extends HuiyinError {
  readonly why: Refusal

  constructor(why: Refusal) {
    super('unsupported-file', REFUSALS[why])
    this.why = why
  }
}

export const refuse = (why: Refusal): HuiyinError => new FileRefused(why)

export const TOO_LARGE = {
  zh: '文件超过了允许的大小，请压缩或者拆分后重试。',
  en: 'The file is larger than allowed. Make it smaller or split it and try again.',
}
