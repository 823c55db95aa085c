/** Headings of the tables that are taken away for a spreadsheet. */
const zh = {
  duty: ['日期', '半天', '类别', '姓名', '单位', '说明'],
  halves: { morning: '上午', afternoon: '下午' },
  kinds: { officer: '接访人员', lawyer: '律师', counsellor: '心理咨询师', department: '联合接访单位' },
  missing: '缺岗 {count}',
  figures: [
    '大厅',
    '开始日期',
    '结束日期',
    '取号',
    '接待',
    '已登记',
    '咨询引导',
    '待录入',
    '过号离开',
    '到场人数',
    '应登记',
    '录入率',
  ],
}
type SheetWords = typeof zh

const en: SheetWords = {
  duty: ['Date', 'Half-day', 'Kind', 'Name', 'Office', 'Remark'],
  halves: { morning: 'Morning', afternoon: 'Afternoon' },
  kinds: { officer: 'Officer', lawyer: 'Lawyer', counsellor: 'Counsellor', department: 'Office on joint reception' },
  missing: '{count} missing',
  figures: [
    'Hall',
    'From',
    'To',
    'Numbers given',
    'Received',
    'Registered',
    'Informed or directed',
    'Still to enter',
    'Not met',
    'People present',
    'To be registered',
    'Entered rate',
  ],
}
export const sheetWords = (language: 'zh-CN' | 'en'): SheetWords => (language === 'en' ? en : zh)
