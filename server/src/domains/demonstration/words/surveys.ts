/** A survey as it is told in the demonstration; days are counted from today. */
export interface ToldSurvey {
  readonly kind: 'visitors' | 'users'
  readonly title: string
  readonly lead: string
  readonly opens: number
  readonly closes: number
  readonly questions: readonly { readonly kind: string; readonly text: string; readonly choices?: readonly string[] }[]
  readonly papers: { readonly label: string; readonly size: number }
  readonly answered: readonly (readonly string[])[]
  readonly closed: string | null
}

export const SURVEYS: readonly ToldSurvey[] = [
  {
    kind: 'visitors',
    title: '接待大厅来访环境问卷',
    lead: '您今天到大厅反映问题，请说说环境和接待怎么样。',
    opens: -70,
    closes: -40,
    questions: [
      { kind: 'scale', text: '您对接待环境总体满意吗？' },
      { kind: 'scale', text: '您对接待人员的态度满意吗？' },
      { kind: 'choice', text: '您等了多久？', choices: ['不到半小时', '半小时到一小时', '一小时以上'] },
      { kind: 'text', text: '还有什么建议？' },
    ],
    papers: { label: '大厅服务台', size: 20 },
    answered: [
      ['5', '5', '0', '饮水机旁边缺纸杯'],
      ['4', '5', '0', ''],
      ['4', '4', '1', '叫号声音小，坐在后排听不清'],
      ['5', '5', '0', '工作人员耐心'],
      ['3', '4', '2', '等得久'],
      ['4', '4', '0', '轮椅坡道好用'],
      ['5', '4', '1', ''],
      ['2', '3', '2', '周一人太多，建议多开窗口'],
      ['4', '5', '0', '希望有充电的地方'],
      ['5', '5', '0', '指引清楚'],
      ['4', '4', '1', '停车位少'],
      ['5', '5', '0', '很好'],
      ['4', '4', '0', '母婴室有人打扫，干净'],
      ['3', '3', '1', '座椅太硬'],
    ],
    closed: '期满结束',
  },
  {
    kind: 'users',
    title: '系统使用人员满意度问卷',
    lead: '各单位使用本系统的工作人员请填写，不记名。',
    opens: -10,
    closes: 20,
    questions: [
      { kind: 'scale', text: '您对系统总体满意吗？' },
      { kind: 'choice', text: '您最常用的是什么？', choices: ['待办', '登记', '统计', '发文'] },
      { kind: 'text', text: '哪里最需要改进？' },
    ],
    papers: { label: '业务培训会', size: 30 },
    answered: [
      ['5', '0', ''],
      ['4', '1', '字体可以再大一点'],
      ['4', '0', ''],
      ['3', '2', ''],
      ['5', '0', ''],
      ['4', '3', ''],
    ],
    closed: null,
  },
]
