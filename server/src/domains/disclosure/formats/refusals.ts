import { HuiyinError } from '../../../platform/errors/index.ts'

/** Why a file cannot be read, as the person who gave it reads it: one sentence that says what to do. */
const REFUSALS = {
  empty: { zh: '文件是空的，请重新选择文件。', en: 'The file is empty. Choose it again.' },
  'too-large': {
    zh: '文件过大，不能读取。请拆分后再核对。',
    en: 'The file is too large to be read. Split it and try again.',
  },
  'unpacks-too-large': {
    zh: '文件解压后过大，不能读取。请重新导出后再试。',
    en: 'The file unpacks to far too much to be read. Export it again and try once more.',
  },
  'too-intricate': {
    zh: '文件有一页的绘图内容过多，不能读取。请重新导出后再试。',
    en: 'A page of the file draws far too much to be read. Export it again and try once more.',
  },
  'too-long': {
    zh: '文件的页数、行数、单元格或者一格里的文字过多，不能读取。请拆分后再核对。',
    en: 'The file has too many pages, rows or cells, or too much in one of them, to be read. Split it and try again.',
  },
  'too-slow': {
    zh: '读取文件用时过长，已经停止。请重新导出文件后再试。',
    en: 'Reading the file took too long and was stopped. Export it again and try once more.',
  },
  'too-much-memory': {
    zh: '读取文件需要的内存过多，已经停止。请重新导出或者拆分文件后再试。',
    en: 'Reading the file needed too much memory and was stopped. Export it again or split it.',
  },
  stopped: { zh: '核对已经停止。', en: 'The check was stopped.' },
  encrypted: {
    zh: '文件设有密码，不能读取。请取消密码后再核对。',
    en: 'The file is protected by a password and cannot be read. Remove the password and try again.',
  },
  scanned: {
    zh: '文件没有文字层，可能是扫描件，不能读取。请使用带文字的文件，或者先做文字识别。',
    en: 'The file has no text layer, as scans have none, and cannot be read. Use the original file or recognise its text first.',
  },
  undecodable: {
    zh: '文件里的字没有编码信息，读出来是乱码，不能核对。请换一种方式重新导出，或者先做文字识别。',
    en: 'The characters of the file carry no meaning that can be read, and come out as gibberish. Export it in another way or recognise its text first.',
  },
  'no-content': {
    zh: '文件里没有文字，也没有表格，没有可以核对的内容。',
    en: 'The file holds no text and no table, so there is nothing to check.',
  },
  'nothing-to-check': {
    zh: '文件里没有可以核对的表格或文字。',
    en: 'The file holds no table or text to check.',
  },
  damaged: {
    zh: '文件已经损坏或者不完整，不能读取。请重新下载或者重新导出。',
    en: 'The file is damaged or incomplete and cannot be read. Download or export it again.',
  },
  deep: {
    zh: '文件的结构嵌套过深，不能读取。请重新导出后再试。',
    en: 'The file is nested too deeply to be read. Export it again and try once more.',
  },
  old: {
    zh: '不能读取旧格式的 .doc、.xls 或者 .wps 文件。请另存为 .docx、.xlsx 或者 PDF 后再核对。',
    en: 'Files of the old formats .doc, .xls and .wps cannot be read. Save as .docx, .xlsx or PDF and try again.',
  },
  macros: {
    zh: '文件带有宏，不能读取。请另存为不带宏的 .docx 或者 .xlsx 后再核对。',
    en: 'The file holds macros and cannot be read. Save it without them as .docx or .xlsx and try again.',
  },
  archive: {
    zh: '这是压缩包，不能读取。请解压后逐个核对其中的文件。',
    en: 'This is an archive and cannot be read. Unpack it and check the files in it one by one.',
  },
  unmarked: {
    zh: '文件看来是没有字节顺序标记的 UTF-16 编码，不能读取。请用编辑器另存为 UTF-8。',
    en: 'The file seems to be in UTF-16 without a byte-order mark and cannot be read. Save it as UTF-8 in an editor.',
  },
  nul: {
    zh: '文件里有空字符（NUL），不是完好的文本，不能读取。请用编辑器删除后另存为 UTF-8，或者重新导出。',
    en: 'The file holds NUL characters and is no sound text. Remove them in an editor and save it as UTF-8, or export it again.',
  },
  unknown: {
    zh: '不认识这种文件。请使用 PDF、DOCX、XLSX、HTML、Markdown 或者文本文件。',
    en: 'This kind of file is not known. Use PDF, DOCX, XLSX, HTML, Markdown or text.',
  },
} as const satisfies Record<string, { zh: string; en: string }>

export type Refusal = keyof typeof REFUSALS

const LARGE: ReadonlySet<Refusal> = new Set([
  'too-large',
  'unpacks-too-large',
  'too-intricate',
  'too-long',
  'too-slow',
  'too-much-memory',
  'deep',
])

/** The error with which reading a file ends: `too-large` when a limit was passed, `unsupported-file` otherwise. */
export const refuse = (why: Refusal, cause?: unknown): HuiyinError =>
  new HuiyinError(LARGE.has(why) ? 'too-large' : 'unsupported-file', { ...REFUSALS[why], cause })
