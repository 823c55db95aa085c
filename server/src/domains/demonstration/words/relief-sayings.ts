/** What the people of the district write when they apply for relief and decide about it. */
export const RELIEF_SAYINGS = {
  basis: '子虚市信访专项资金管理办法（虚构）',
  line: { code: '2010308', name: '特殊疑难信访问题专项资金' },
  needs: [
    '房屋因暴雨受损，一家四口租房居住，收入只够日常开支。',
    '本人患病长期治疗，自付费用超出家庭年收入。',
    '工程队解散，工资追讨无果，子女即将开学。',
    '果园受灾绝收，贷款已经到期。',
  ],
  grounds: '临时救助和保险已经用尽，其他渠道均不能覆盖。',
  facts: '到家中核实，查看病历和收支凭据，情况属实。',
  reasons: {
    granted: '困难属实，其他渠道不能解决。',
    partly: '部分费用已由保险承担，对其余部分予以救助。',
    refused: '已经纳入临时救助，同一困难不重复救助。可以向民政部门申请后续帮扶。',
  },
  recipient: { name: '乌有生', account: '0000 0000 0000（虚构）' },
  refund: '保险补赔以后退回。',
} as const
