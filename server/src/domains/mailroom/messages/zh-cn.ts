export const zhCn = {
  notOpen: '这件邮件目前的状态不能进行这一步，请刷新后查看最新情况。',
  otherYear: '编号按收件年份连续编排，收件日期不能改到另一年。请作为误登处理，再重新收件。',
  noOffice: '没有这个机关或者单位，请重新选择。',
  sameOffice: '邮件已经在本单位，不需要转交。',
  accused: '来信检举控告的单位及其下属单位不能接收这件邮件（第三十条第三款）。',
  future: '收件日期不能晚于今天。',
  postmarkLater: '邮戳日期不能晚于收件日期。',
  scanType: '扫描件只收 PDF、JPEG、PNG。',
  scanMost: '一件邮件最多 200 页（个文件）扫描件。',
  scanOrder: '扫描件已有变化，请刷新后重新排序。',
  noMatter: '没有这件信访事项，或者本单位不能查看。请核对编号。',
  noLabels: '请选择要打印标签的邮件。',
  label: '{office} · {on} 收',
  labels: '收件标签',
  comingName: '转来信件',
  comingSubject: '信件 {number} 转到本单位',
  comingText: '信件 {number} 已转到本单位，请在收发登记中接收。',
  scans: '来信扫描件（收件编号 {number}）',
}

export type Messages = Record<keyof typeof zhCn, string>
