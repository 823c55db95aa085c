/** What is written about the running of the system in the demonstration. */
export const OPERATION_WORDS = {
  basis: '子虚市信访信息系统运行维护制度',
  upgraded: '系统升级，期间门户暂停使用',
  upgrade: '更换服务器电源，期间门户暂停使用',
  refreshed: ['上季度信访统计', '办事指南和机构信息', '月度信访统计'],
} as const

/** Faults by the day on which they began, counted back from today, and the minute of that day. */
export const FAULTS = [
  {
    title: '附件打不开',
    what: '承办人反映扫描的附件打不开，提示文件不存在。',
    severity: 'minor',
    daysAgo: 72,
    minute: 9 * 60 + 20,
    fixed: { after: 0, minute: 15 * 60, how: '存储路径设置有误，已改正，附件没有丢失。' },
  },
  {
    title: '窗口电脑连不上网',
    what: '接待大厅三号、四号窗口的电脑连不上工作台。',
    severity: 'serious',
    daysAgo: 41,
    minute: 8 * 60 + 50,
    fixed: { after: 7, minute: 16 * 60 + 30, how: '交换机损坏，配件到货后更换。期间改用一号窗口。' },
  },
  {
    title: '门户页面没有响应',
    what: '群众来电反映傍晚打不开门户首页。',
    severity: 'serious',
    daysAgo: 34,
    minute: 16 * 60 + 45,
    fixed: { after: 0, minute: 18 * 60, how: '重启服务后恢复，已增加内存。' },
  },
  {
    title: '回执打印缺字',
    what: '个别生僻字在打印的回执上显示为空白。',
    severity: 'minor',
    daysAgo: 1,
    minute: 10 * 60,
    fixed: null,
  },
] as const
