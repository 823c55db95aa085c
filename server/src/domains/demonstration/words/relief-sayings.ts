/** What the people of the district write when they apply for relief and decide about it. */
export const RELIEF_SAYINGS = {
  basis: '子虚市信访专项资金管理办法（虚构）',
  line: { code: '2010308', name: '特殊疑难信访问题专项资金' },
  /** Hardship by the content of the matter that it goes with: the topics that ship. */
  needs: {
    '150604': '工程队解散，工资追讨无果，家中没有其他收入，子女即将开学。',
    '150201': '养老金核定以前没有收入，日常开支靠借款。',
    '090902': '家中有人长期患病，自付药费超出家庭年收入，低保还在复核。',
    '120605': '住院自付费用已经花完积蓄，后续治疗没有着落。',
    '101302': '老屋已是危房，一家四口租房居住，收入只够日常开支。',
    '030401': '补偿款没有到位，耕地已经收回，今年没有收成。',
  },
  grounds: '临时救助已经用尽，其他渠道均不能覆盖。',
  facts: '到家中核实，查看收支凭据，情况属实。',
  reasons: {
    granted: '困难属实，其他渠道不能解决。',
    partly: '部分困难已由临时救助解决，对其余部分予以救助。',
    refused: '已经纳入临时救助，同一困难不重复救助。可以向民政部门申请后续帮扶。',
  },
  recipient: { name: '乌有生', account: '0000 0000 0000（虚构）' },
  refund: '其他渠道补发以后退回。',
  withdrawn: '困难已经由其他渠道解决，撤回申请。',
} as const
