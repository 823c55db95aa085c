import type { Language } from '../language.ts'

const zhCN = {
  title: '核对公开的预算',
  lead: '选择一份公开的部门预算或者决算，几秒钟就能看到每个数字是否对得上。',
  what: '核对什么',
  whatItems: [
    '表内的加减关系、表与表之间、文字与表格之间是否一致',
    '增减额、增减率与两年的数字是否相符',
    '项目、绩效目标、用款计划、“三公”经费和资产的数字',
  ],
  file: '预算文件',
  fileHint: 'PDF、Word（.docx）、Excel（.xlsx）、网页、Markdown 或者文本，不超过 {mb} MB。扫描件没有文字，不能核对。',
  check: '开始核对',
  kept: '文件只用于这次核对。文件和结果只在内存里、在一个只有您知道的网址上保留 {minutes} 分钟，之后自动删除；您可以下载、提前删除，或者要求把结果保留 7 天。',
  choose: '请选择一份文件。',
  empty: '这份文件是空的，没有内容。请检查后重新选择。',
  busy: '您上一份文件还在核对，或者等待核对的文件很多。请等它完成或者先取消它，几分钟后再提交。',
  expired: '这张表单已经过期。请重新选择文件。',
  tooLarge: '文件超过 {mb} MB，请拆分后再核对。',
  garbled: '上传的内容不完整，请重新选择文件后再试。',
  deleted: '已经停止核对，结果已经删除。',
  waitingTitle: '正在排队',
  waiting: '前面还有 {ahead} 份文件。',
  runningTitle: '正在核对',
  running: '正在读取并核对“{name}”。',
  refresh: '页面每两秒自动更新，也可以自己刷新。',
  again: '刷新',
  cancel: '取消核对',
  refusedTitle: '这份文件不能核对',
  another: '核对另一份文件',
  resultLead: '共核对 {total} 项：相符 {held}，四舍五入 {rounding}，不符 {failed}，未核对 {notChecked}。',
  errors: '错误',
  warnings: '警告',
  information: '提示',
  unread: '没有读懂 {count} 处',
  notChecked: '没有核对 {count} 项',
  limits: '这些内容不在上面的结论之内。',
  examples: '例如：{examples}',
  places: '{count} 处',
  itemCount: '{count} 项',
  open: '对照原文查看全部结果',
  download: '下载结果',
  downloads: {
    html: '网页，可以离线打开',
    xlsx: 'Excel 工作簿',
    json: '数据（JSON）',
    pdf: '加注的 PDF，问题数字已框出',
  },
  expires:
    '这个网址保留到 {time}，之后自动删除。上传的文件核对完立即删除；带框的 PDF 含有原文件，也只在此之前可以下载。',
  expiresKept: '结果按您的要求保留到 {time}。上传的文件不保留。重新启动网站也会删除结果，重要的请下载。',
  keep: '把结果保留 7 天',
  keepHint: '不按这个按钮，什么都不会留下。',
  remove: '立即删除结果',
  disclaimer: '结果由程序按文件上印出的数字核对得出；哪一个数字有误，需由编制单位核实。',
  more: '另有 {count} 条，请打开全部结果查看。',
}

export type BudgetMessages = typeof zhCN

const en: BudgetMessages = {
  title: 'Check a published budget',
  lead: 'Choose a published departmental budget or final account, and see within seconds whether every figure adds up.',
  what: 'What is checked',
  whatItems: [
    'Sums within tables, between tables, and between the text and the tables',
    'Changes and percentages against the figures of both years',
    'Figures of projects, goals, payment plans, the three public expenses and assets',
  ],
  file: 'The budget',
  fileHint:
    'PDF, Word (.docx), Excel (.xlsx), web page, Markdown or text, at most {mb} MB. Scans have no text and cannot be checked.',
  check: 'Check it',
  kept: 'The file is used for this check only. It and the result stay in memory, at an address that only you know, for {minutes} minutes and are then deleted; you may download the result, delete it before, or ask to keep it for 7 days.',
  choose: 'Choose a file.',
  empty: 'This file is empty: there is nothing in it. Look at it and choose again.',
  busy: 'Your last file is still being checked, or many files are waiting. Wait for it or cancel it, and try again in a few minutes.',
  expired: 'This form has expired. Choose the file again.',
  tooLarge: 'The file is larger than {mb} MB. Split it and try again.',
  garbled: 'What was sent is incomplete. Choose the file again and send it once more.',
  deleted: 'The check is stopped and the result deleted.',
  waitingTitle: 'Waiting',
  waiting: '{ahead} files are before yours.',
  runningTitle: 'Checking',
  running: 'Reading and checking “{name}”.',
  refresh: 'This page looks again every two seconds; you may also reload it.',
  again: 'Look again',
  cancel: 'Cancel the check',
  refusedTitle: 'This file cannot be checked',
  another: 'Check another file',
  resultLead: '{total} checks: {held} hold, {rounding} within rounding, {failed} fail, {notChecked} could not be made.',
  errors: 'Errors',
  warnings: 'Warnings',
  information: 'Information',
  unread: 'Not understood: {count} places',
  notChecked: 'Not checked: {count}',
  limits: 'What is said above does not cover these.',
  examples: 'for example: {examples}',
  places: '{count} places',
  itemCount: '{count} checks',
  open: 'See everything beside the document',
  download: 'Download the result',
  downloads: {
    html: 'Web page, opens offline',
    xlsx: 'Excel workbook',
    json: 'Data (JSON)',
    pdf: 'Annotated PDF with the figures framed',
  },
  expires:
    'This address stays until {time} and is then deleted. The file itself was deleted when it was checked; the PDF with frames holds it and can be downloaded until then only.',
  expiresKept:
    'The result is kept until {time}, as you asked. The file is not kept. A restart of the site deletes results, too: download what matters.',
  keep: 'Keep the result for 7 days',
  keepHint: 'Unless you press this, nothing is kept.',
  remove: 'Delete the result now',
  disclaimer:
    'A program made this result from the figures printed in the document; which of them is wrong is for the issuing office to verify. 万元 is 10,000 yuan, 亿元 is 100 million yuan.',
  more: '{count} more: open the whole result.',
}

const ALL: Readonly<Record<Language, BudgetMessages>> = { 'zh-CN': zhCN, en }

export const budgetMessages = (language: Language): BudgetMessages => ALL[language]

/** Fills `{name}` in a text. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ''))
