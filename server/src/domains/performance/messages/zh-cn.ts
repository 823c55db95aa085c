export const zhCN = {
  units: { count: '数量', percent: '百分比', days: '天数', money: '金额', date: '日期', number: '无单位数' },
  mistakes: {
    empty: '请写出公式，例如：按期答复数 ÷ 应答复数 × 100%。',
    tooLong: '公式或者数字过长，请缩短。',
    tooDeep: '括号层数过多，请简化公式。',
    valueExpected: '这里应当是指标名称、数字或者括号。',
    unclosed: '括号没有配对，请补上右括号。',
    operatorExpected: '这里应当是 +、−、× 或 ÷。',
    badDate: '没有这一天，请核对日期。',
    unknownName: '没有名为“{word}”的数据。请从列出的名称中选用。',
    notRecorded: '“{word}”目前没有来源，不能用于公式。请从列出的名称中选用，或者改为人工填报并附依据。',
    cannotAdd: '{left}与{right}不能相加减。请核对两边的单位。',
    cannotMultiply: '{left}与{right}不能相乘。其中一个应当是没有单位的数或者百分比。',
    cannotDivide: '{left}不能除以{right}。请用同类数据相除，或者除以数量。',
    cannotCompare: '{left}与{right}不能比较大小。请核对单位。',
    wrongUnit: '公式的结果是{found}，而指标值要求{wanted}。请修改公式。',
  },
  measurements: {
    measured: {
      'ready-made': '由系统记录计算，公式按指标说明匹配。',
      written: '由系统记录计算，公式由本单位填写。',
    },
    manual: {
      'no-measure': '系统没有记录与之对应的数据，由人工填报并附依据。',
      'not-recorded': '公式已备，但“{missing}”目前没有来源，暂由人工填报并附依据。',
      date: '要求在某日之前完成，由人工填报完成日期并附依据。',
      chosen: '本单位选择人工填报并附依据。',
    },
    text: {
      qualitative: '以文字描述目标，由人工判断完成程度。',
      'no-target': '文件没有给出指标值，只展示原文。',
    },
    refused: {
      'holding-back': '涉及劝返、截访、稳控等限制信访人的内容。信访是公民权利，系统只展示公开原文，不计算。',
      tracking: '涉及跟踪、预警信访人的内容。系统只处理事项、不跟踪人员，只展示公开原文，不计算。',
      'giving-up': '把信访人的沉默当作成绩。信访是公民权利，只展示公开原文，不计算。',
      'going-higher': '以信访人不到上级机关反映为目标。向上级反映是公民权利，系统只展示公开原文，不计算。',
      'coming-again': '以减少信访或者再次信访的数量为目标。系统不因公民再次反映而扣分，只展示公开原文，不计算。',
    },
  },
  refusals: {
    noIndicators: '这份文件里没有读到绩效指标表。请确认文件是部门预算公开文本，且包含绩效目标表。',
    refused: '这项指标涉及限制、跟踪信访人或者减少信访，只能展示公开原文，不能计算、填报。',
    noNumber: '这项指标没有数字目标，由人工判断完成程度，不能使用公式。',
    measured: '这项指标由系统计算，不需要填报。如需填报，请先改为人工填报并说明理由。',
    wrongKind: '填报的内容与指标不符：数字目标填数字，日期目标填日期，文字目标填完成百分比。',
    notANumber: '请填写数字；完成程度填 0 到 100。',
    otherOffice: '这项指标属于其他单位，只能由该单位修改。',
    dayToCome: '截至日期不能晚于今天。',
  },
  bad: {
    known: '这一年已经有同名的目标或者项目，没有重复导入。',
    'no-name': '这一行没有指标名称。',
    'too-long': '这一行的文字过长，不像一项指标。',
  },
} as const

type Texts<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : Texts<T[Key]> }
export type Messages = Texts<typeof zhCN>
