import type { Language } from '../language.ts'

const zhCN = {
  title: '系统运行情况',
  lead: '本系统每分钟检查一次自己是否能够使用。这里是今年的结果。',
  now: '现在',
  running: '运行正常',
  failing: '正在处理故障。急事请到接待大厅或者来信反映。',
  unknown: '最近没有检查记录。',
  lookedAt: '{at} 检查',
  year: '{year} 年可用',
  none: '今年还没有记录。',
  inService: '应运行',
  failed: '故障',
  planned: '事先公告的维护',
  hours: '{n} 小时',
  measuredFrom: '记录开始',
  coming: '已公告的维护',
  noneComing: '近期没有安排维护。',
  between: '{from} 至 {to}',
  how: '怎样计算',
  counted:
    '可用比率是应运行时间减去故障时间，再除以应运行时间。检查到的时间都计入；系统没有开机、无法检查的时间，在规定的服务时间内算故障；事先公告的维护单独统计，不算故障。',
  rule: '服务时间自 {from} 起：{days} {opens} 至 {closes}（{basis}）。',
  noRule: '单位还没有规定服务时间，没有检查记录的时间不计入。',
  days: { 'every-day': '每天', 'working-days': '工作日' },
}
export type ServiceMessages = Omit<typeof zhCN, 'days'> & {
  readonly days: Readonly<Record<keyof typeof zhCN.days, string>>
}

const en: ServiceMessages = {
  title: 'How the service runs',
  lead: 'Each minute this service checks whether it can be used. These are the results of this year.',
  now: 'Now',
  running: 'Running',
  failing: 'A failure is being repaired. For urgent matters come to the hall or write a letter.',
  unknown: 'It has not been checked lately.',
  lookedAt: 'checked {at}',
  year: 'Available in {year}',
  none: 'No records for this year yet.',
  inService: 'To be running',
  failed: 'Failure',
  planned: 'Work announced ahead',
  hours: '{n} hours',
  measuredFrom: 'Recorded since',
  coming: 'Announced work',
  noneComing: 'No work is planned.',
  between: '{from} to {to}',
  how: 'How it is counted',
  counted:
    'Available is the time it was to run without the failure time, divided by the time it was to run. Every time that was checked counts. Time in which the system was off and could not be checked is failure within the service time laid down. Work announced ahead is counted apart and is no failure.',
  rule: 'Service time from {from}: {days} {opens} to {closes} ({basis}).',
  noRule: 'The office has not laid down a service time; time without a check is not counted.',
  days: { 'every-day': 'every day', 'working-days': 'working days' },
}

const MESSAGES: Readonly<Record<Language, ServiceMessages>> = { 'zh-CN': zhCN, en }

export const serviceMessages = (language: Language): ServiceMessages => MESSAGES[language]
