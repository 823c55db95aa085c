import type { DecisionKind, PublishedText } from '../../suggestion/index.ts'

/** A suggestion of the district and what its office makes of it, as far as it has got. */
export interface ToldSuggestion {
  readonly answers: readonly string[]
  readonly theme?: string
  /** Says the same as an earlier one of its topic, by place. */
  readonly same?: number
  readonly decision?: readonly [DecisionKind, string]
  readonly reply?: string
  readonly published?: PublishedText
  readonly reward?: { readonly yuan: number; readonly reason: string }
  /** Left a way to be reached. */
  readonly reachable?: boolean
}

/** A topic with what came in; its days are counted from today. */
export interface ToldTopic {
  readonly title: string
  readonly background: string
  readonly questions: readonly string[]
  readonly themes: readonly string[]
  readonly opens: number
  readonly closes: number
  readonly published: boolean
  readonly closed?: string
  readonly report?: string
  readonly suggestions: readonly ToldSuggestion[]
}

/** What the petition office of the county asks the public about: a topic in every state. */
export const SUGGESTION_TOPICS: readonly ToldTopic[] = [
  {
    title: '老旧小区加装电梯，您希望怎样推进',
    background: '县里准备修订既有住宅加装电梯的办法，先听取住户、物业和社区的意见。',
    questions: ['最难的一步是什么？', '费用怎样分担比较公平？'],
    themes: ['资金', '协商', '施工'],
    opens: -150,
    closes: -105,
    published: true,
    report:
      '共收到建议四条。采纳两条：制定楼层分担比例参考表，社区设立协商室；部分采纳一条：施工期间的临时通行安排写入办法，补偿由住户协商。新办法已经印发。',
    suggestions: [
      {
        answers: ['一楼二楼的住户不同意，谈不下来。', '按楼层分担，低层少出或者不出。'],
        theme: '资金',
        decision: ['adopted', '分担比例是协商中最常见的难点，参考表可以减少争议。'],
        reply: '您的建议已经采纳，楼层分担比例参考表作为附件写入新办法。',
        published: {
          title: '给出楼层分担比例参考',
          text: '建议按楼层分担费用，低层少出或者不出。',
          outcome: '采纳。参考表已经作为新办法的附件印发。',
        },
        reward: { yuan: 500, reason: '建议被全部采纳并写入办法。' },
        reachable: true,
      },
      {
        answers: ['没有人牵头，邻居之间开不了口。', ''],
        theme: '协商',
        decision: ['adopted', '由社区牵头协商，已有先例，成本不高。'],
        reply: '已经采纳：各社区设协商室，由社区工作人员主持。',
        published: {
          title: '社区牵头协商',
          text: '建议由社区牵头，给邻居们一个坐下来谈的地方。',
          outcome: '采纳。各社区已经设立协商室。',
        },
      },
      { answers: ['', '低层住户应当少出钱。'], theme: '资金', same: 0 },
      {
        answers: ['施工三个月出不了门，老人怎么办。', '影响大的住户应当有补偿。'],
        theme: '施工',
        decision: ['partly', '临时通行可以要求；补偿属于住户之间协商的事项。'],
        reply: '临时通行安排已经写入办法；补偿由住户协商，社区可以协助。',
        reachable: true,
      },
    ],
  },
  {
    title: '县城早晚高峰公交怎样调整',
    background: '新城区入住以后，早晚高峰客流变化较大，公交公司准备调整线路和班次。',
    questions: ['哪一段最挤、几点？', '您建议怎样调整？'],
    themes: ['班次', '线路', '站点'],
    opens: -62,
    closes: -20,
    published: true,
    closed: '意见已经收齐，转入研究。',
    suggestions: [
      {
        answers: ['早上七点半到八点，二中门口上不去车。', '上学时段加开区间车。'],
        theme: '班次',
        decision: ['adopted', '客流数据与建议一致，区间车可以调配。'],
        reply: '已经采纳，下学期开学起加开区间车。',
        published: {
          title: '上学时段加开区间车',
          text: '建议早高峰在二中一带加开区间车。',
          outcome: '采纳，下学期开学起实行。',
        },
        reachable: true,
      },
      {
        answers: ['晚上九点以后没有车。', '末班车推迟到十点。'],
        theme: '班次',
        decision: ['kept', '夜间客流不足，需要先试行调查。'],
        reply: '目前客流不足，已列入明年试行的备选方案。',
      },
      {
        answers: ['开发区没有直达车。', '请开一条直达线。'],
        theme: '线路',
        decision: ['not-adopted', '与现有两条线路重合超过八成，换乘时间在十分钟以内。'],
      },
      { answers: ['新城区的站牌离小区太远。', '在北门加一站。'], theme: '站点' },
      { answers: ['二中门口早上挤不上车。', ''] },
    ],
  },
  {
    title: '社区养老服务还缺什么',
    background: '明年的民生实事项目正在编制，养老服务是其中一项。请说说您和家人身边的情况。',
    questions: ['最需要哪一项服务？', '现有的服务哪里不方便？'],
    themes: ['助餐', '助医', '照护'],
    opens: -12,
    closes: 18,
    published: true,
    suggestions: [
      { answers: ['助餐点。', '离家两公里，腿脚不便的去不了。'], theme: '助餐', reachable: true },
      { answers: ['上门量血压、送药。', '卫生院周末不开门。'], theme: '助医' },
      { answers: ['能送餐的食堂。', '现在只能堂食。'], theme: '助餐', same: 0 },
      { answers: ['短期照护，子女出差的时候用。', '没有听说过这种服务。'] },
      { answers: ['', '服务热线经常占线。'], reachable: true },
    ],
  },
  {
    title: '农村公路怎样养护得更好',
    background: '县里将于下月研究农村公路养护办法，提前公告征集安排，届时请提出您的建议。',
    questions: ['您走的哪条路最需要养护？', '您愿意怎样参与？'],
    themes: ['经费', '路政'],
    opens: 6,
    closes: 36,
    published: true,
    suggestions: [],
  },
  {
    title: '公园和广场的开放时间',
    background: '起草中：公园夜间照明和广场活动时间的安排。',
    questions: ['您一般几点去？'],
    themes: [],
    opens: 20,
    closes: 50,
    published: false,
    suggestions: [],
  },
]
