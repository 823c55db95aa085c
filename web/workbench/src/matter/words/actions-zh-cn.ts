/** What each step does, in one sentence, and its fields as `[label, help]`. */
export const zhCN = {
  verbs: {
    classify: {
      lead: '更正类别、内容分类和标记，并写明理由。受理后，申诉求决与其他类别之间不能互改。',
      fields: {
        class: ['类别', ''],
        topic: ['内容分类', ''],
        accused: ['被检举控告单位', '材料不会送到这些单位及其下级。'],
        litigationRelated: ['涉及诉讼权利救济', ''],
        urgent: ['紧急', ''],
        reason: ['更正理由', ''],
      },
    },
    transfer: {
      lead: '送有权处理的机关、单位。对方自收到之日起15日内告知信访人。',
      fields: {
        to: ['转送至', '被检举控告的单位及其下级不能选择。'],
        reason: ['理由和要求', '写入转送函。'],
        noticeGiven: ['已书面告知信访人转送去向', ''],
      },
    },
    assign: {
      lead: '交有权处理的机关、单位办理，可以要求在期限内反馈结果。',
      fields: {
        lead: ['主办单位', ''],
        assisting: ['协办单位', '最多10个。'],
        reportBy: ['反馈期限', '今天以后的日期。'],
        reason: ['交办要求', '写入交办函。'],
        noticeGiven: ['已书面告知信访人交办去向', ''],
      },
    },
    accept: {
      lead: '决定受理，并书面告知信访人。受理之日起计算60日办理期限（第三十一条第六项）。',
      fields: {
        way: ['办理途径', '按第三十一条分为六种，只有“出具信访处理意见书”适用60日期限。'],
        noticeGiven: ['受理告知书已经送达或者发出', '姓名、住址清楚的，应当书面告知。'],
        note: ['告知书附言', ''],
      },
    },
    decline: {
      lead: '决定不予受理，书面告知信访人理由和应当去的地方。',
      fields: {
        ground: ['不予受理的理由', '后两项须先关联先前的事项。'],
        reasons: ['具体说明', '写入不予受理告知书，信访人会看到。'],
        directTo: ['告知去处', '例如有权处理的机关和联系方式。'],
      },
    },
    object: {
      lead: '不属于本机关、单位职权范围的，收到之日起5个工作日内提出，并详细说明理由。',
      fields: { reasons: ['异议理由', '逐项说明，转送机关会据此核实。'], suggestedOffice: ['建议由谁受理', ''] },
    },
    upholdObjection: {
      lead: '核实后同意异议，事项退回重新转送；原来的期限继续计算。',
      fields: { reasons: ['说明', ''] },
    },
    rejectObjection: {
      lead: '核实后不同意异议，事项仍由对方办理；其期限从未停止。',
      fields: { reasons: ['理由', '对方会看到。'] },
    },
    decideCompetence: {
      lead: '受理有争议的，由共同的上级决定受理机关。',
      fields: { office: ['受理机关', ''], reasons: ['决定理由', ''] },
    },
    handOver: {
      lead: '事项以副本在其他区划或者层级继续办理，在本单位办结。信访人信息、附件、文书和计算中的期限一并移送；对方接收或者退回。',
      fields: { to: ['接收单位（其他区划）', ''], reason: ['移送理由', '为什么属于对方。信访人可以看到。'] },
    },
    takeUp: {
      lead: '事项自此由本单位办理，从移送前的阶段继续；移送单位收到接收回执。',
      fields: { note: ['说明', ''] },
    },
    sendBack: {
      lead: '不属于本单位：事项在本单位结束，回到移送单位继续办理，期限连续计算。',
      fields: { reasons: ['理由', '逐条说明。信访人可以看到。'] },
    },
    succeed: {
      lead: '原承办机关、单位已合并、撤销，由继续行使其职权的机关、单位承接，期限照旧。',
      fields: { basis: ['承接依据', '例如机构改革文件名称和文号。'] },
    },
    separate: {
      lead: '涉及诉讼权利救济的，转送政法部门；来访的，告知其去向。',
      fields: { to: ['转送政法部门', '来访事项可以不选，只告知去处。'], explanation: ['告知内容', '信访人会看到。'] },
    },
    direct: {
      lead: '应当通过其他法定程序解决的，告知信访人程序和受理机关。',
      fields: {
        way: ['适用的程序', ''],
        authority: ['受理机关', '例如：某区劳动人事争议仲裁委员会。'],
        explanation: ['告知内容', '信访人会看到。'],
      },
    },
    handle: {
      lead: '记录听取陈述、调查核实和协调的经过。',
      fields: { note: ['办理情况', '只在机关、单位之间可见。'] },
    },
    extend: {
      lead: '情况复杂的，经本机关、单位负责人批准可以延长一次，最长30日，并告知信访人理由。',
      fields: {
        days: ['延长天数', '1至30日，从原期限届满之日起算。'],
        reason: ['延期理由', '写入延期告知书，信访人会看到。'],
        noticeGiven: ['本人批准延期，并已将理由告知信访人', '批准、理由和告知是同一步。'],
      },
    },
    answer: {
      lead: '作出书面答复。申诉求决事项出具处理意见书，送达后起算30日复查申请期限。',
      fields: {
        outcome: ['处理结果', '支持的，还要登记执行情况。'],
        request: ['信访请求', ''],
        facts: ['事实和理由', ''],
        opinion: ['处理意见', '信访人会看到全文。'],
        legalBasis: ['法律依据', '出具信访处理意见书必须填写。'],
      },
    },
    dispatch: {
      lead: '文书交寄以后登记，邮件即为在途。期限不从这一天起算，收到以后再登记送达，退回的登记退件。',
      fields: {
        on: ['寄出日期', '不早于文书作出之日和上一封退回之日，不晚于今天。'],
        destination: ['寄往', '只选地址的种类；地址本身留在加密的信访人资料里。'],
        postNumber: ['邮件编号', '邮政或者快递单上的编号。'],
        carrier: ['承运单位', '例如中国邮政。'],
        note: ['说明', '不要写姓名和地址。'],
        attachments: ['扫描件', '交寄凭证，PDF或者图片。'],
      },
    },
    recordReturn: {
      lead: '登记在途邮件被退回。期限仍未起算；接下来可以改寄其他地址、当面或者留置送达、公告。',
      fields: {
        on: ['退回日期', '不早于寄出之日，不晚于今天。'],
        reason: ['退回原因', '按退回的信封上的批注选择。'],
        note: ['说明', '选“其他”的，写明情况。不要写姓名和地址。'],
        attachments: ['退回的信封', '扫描或者拍照，PDF或者图片。'],
      },
    },
    deliver: {
      lead: '登记信访人收到文书的日期和凭证。申请复查、复核的30日从这一天起算。',
      fields: {
        on: ['收到日期', '不早于文书作出之日，不晚于今天。'],
        method: ['送达方式', ''],
        receiver: ['收件人', '只写身份；姓名留在签名的送达回证上。'],
        postNumber: ['邮件编号', '邮政或者快递单上的编号。'],
        carrier: ['承运单位', '例如中国邮政。'],
        dispatchedOn: ['寄出日期', ''],
        proof: ['其他凭证', '例如公告张贴的地点。'],
        attachments: ['扫描件', '签名的送达回证、邮件回执，PDF或者图片。'],
      },
    },
    execute: { lead: '支持信访请求的，登记执行完毕的情况。执行与办结分别统计。', fields: { result: ['执行情况', ''] } },
    requestReview: {
      lead: '代信访人登记复查申请，送上一级机关、单位。收到书面答复之日起30日内可以申请。',
      fields: {
        came: ['提出方式', '信访人亲自来访的选当面，来信的选书面。'],
        receivedOn: ['收到日期', '不填即为今天。期限按收到日期计算。'],
        reasons: ['申请理由', '按信访人的陈述填写。'],
      },
    },
    refuseReview: {
      lead: '申请逾期的，书面告知不予受理并说明理由。收到时期限未满的，应当受理。',
      fields: { receivedOn: ['收到申请的日期', ''], reasons: ['理由', '信访人会看到全文。'] },
    },
    formPanel: {
      lead: '指定复查（复核）组成员和主持人。重新指定即替换，例如有人回避。',
      fields: { members: ['成员', ''], presiding: ['主持人', ''], reason: ['说明', '替换成员的，写明原因。'] },
    },
    review: {
      lead: '自收到复查请求之日起30日内提出复查意见，书面答复。',
      fields: {
        result: ['复查结果', ''],
        facts: ['查明的事实', ''],
        opinion: ['复查意见', '信访人会看到全文。'],
        legalBasis: ['法律依据', ''],
      },
    },
    requestSecondReview: {
      lead: '代信访人登记复核申请，送复查机关的上一级。收到复查意见之日起30日内可以申请。',
      fields: {
        came: ['提出方式', '信访人亲自来访的选当面，来信的选书面。'],
        receivedOn: ['收到日期', '不填即为今天。期限按收到日期计算。'],
        reasons: ['申请理由', '按信访人的陈述填写。'],
      },
    },
    secondReview: {
      lead: '自收到复核请求之日起30日内提出复核意见，听证时间不计入。复核是最后一级。',
      fields: {
        result: ['复核结果', ''],
        facts: ['查明的事实', ''],
        opinion: ['复核意见', '信访人会看到全文。'],
        legalBasis: ['法律依据', ''],
      },
    },
    hearing: {
      lead: '登记听证的起止日期和笔录。复核中的听证时间不计入期限。',
      fields: { from: ['开始日期', ''], to: ['结束日期', ''], record: ['听证笔录', ''] },
    },
    mediate: { lead: '登记双方达成的调解、和解协议。', fields: { kind: ['种类', ''], agreement: ['协议内容', ''] } },
    supervise: {
      lead: '向承办机关、单位发督办函，要求在期限内书面答复。',
      fields: { letter: ['督办内容', ''], replyBy: ['答复期限', '今天以后的日期。'] },
    },
    replySupervision: {
      lead: '答复发给本单位、尚未答复的最早一份督办函。',
      fields: {
        reply: ['答复内容', '写明核查情况、已经采取的措施和下一步时间安排。'],
        attachments: ['附件', ''],
      },
    },
    withdraw: { lead: '按信访人的意愿撤回事项或者复查、复核申请。', fields: { reason: ['信访人说明', ''] } },
    changeWishes: {
      lead: '按信访人的意愿变更是否公开、是否保密。收回同意或者要求保密时，已经公开的问答马上撤下。',
      fields: { publishConsent: ['同意公开', ''], confidential: ['要求保密', ''], reason: ['信访人说明', ''] },
    },
    conclude: {
      lead: '办结事项。办结不等于解决：支持、执行和信访人评价分别记录。',
      fields: { report: ['办结报告', ''] },
    },
    rate: {
      lead: '信访部门和办理单位分别评价，各一次。',
      fields: { office: ['评价对象', ''], rating: ['评价', ''], reason: ['理由', ''] },
    },
    addMaterial: {
      lead: '登记信访人补充的说明和材料。',
      fields: { note: ['说明', '说明和附件至少填一项。'], attachments: ['附件', ''] },
    },
    link: {
      lead: '把两件事项关联起来，写明理由，随时可以解除。只关联事项，不关联人。',
      fields: { matterId: ['关联到', '输入事项编号或文字查找。'], relation: ['关系', ''], reason: ['理由', ''] },
    },
    unlink: {
      lead: '解除关联，写明理由；原来的记录仍在时间线中。',
      fields: { matterId: ['解除哪一项', ''], reason: ['理由', ''] },
    },
    recuse: {
      lead: '与事项有直接利害关系的工作人员回避，之后不再看到这件事项。',
      fields: { staffId: ['回避人员', ''], reason: ['理由', ''] },
    },
  },
  agreements: { mediation: '调解', settlement: '和解' },
  preview: '预览文书',
  previewOf: '文书预览',
  previewNone: '这一步不产生文书。',
  previewClose: '收起预览',
  done: '已完成：{verb}',
  checks: {
    required: '请填写“{label}”。',
    choose: '请选择“{label}”。',
    confirm: '请确认“{label}”。',
    long: '“{label}”超过{max}字，请缩短。',
    date: '“{label}”不是有效日期。',
    wrong: '请更正“{label}”。',
    range: '“{label}”应当在{min}至{max}之间。',
    empty: '说明和附件至少填一项。',
  },
  conflict: {
    title: '同事刚刚更新了这件事项',
    lead: '您填写的内容还在。请先看有什么变化：',
    gone: '在新的状态下，这一步已不能进行。您填写的内容保留在下面，可以复制。',
    go: '已看过变化，继续',
  },
  matterNone: '没有找到这件事项',
  days: '日',
} as const
