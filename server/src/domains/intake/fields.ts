/** The fields of a register that are understood, with the headers by which each is recognised, in Chinese and English. */
export const HEADERS = {
  id: ['id', '编号', '序号', '主键', '留言编号', '来源编号', 'source_id'],
  number: ['number', 'matter_number', '信访件编号', '信访编号', '登记编号', '事项编号', '信访事项编号', '原编号'],
  filedAt: [
    'filed_at',
    'filed',
    'date',
    'received_at',
    '信访日期',
    '信访时间',
    '登记日期',
    '登记时间',
    '来信日期',
    '来访日期',
    '提交时间',
    '留言时间',
    '日期',
  ],
  postmarkedOn: ['postmarked_on', 'postmark_date', 'postmark', '邮戳日期', '邮戳时间'],
  channel: ['channel', '信访形式', '信访渠道', '渠道', '来源渠道', '形式'],
  class: ['class', 'matter_class', '信访类别', '事项类别', '信访事项类别', '类别'],
  office: ['office', 'registering_office', '登记机构', '登记单位', '登记机关', '受理单位', '登记部门'],
  clerk: ['clerk', 'receiving_clerk', '登记人', '接待人', '经办人', '受理人'],
  addressee: ['addressee', '收信人', '致', '写信对象', '信访对象', '留言对象'],
  summary: ['summary', 'title', 'subject', '概况', '概况信息', '摘要', '标题', '主题', '留言主题', '信访概况'],
  text: ['text', 'content', 'full_text', 'body', '内容', '全文', '正文', '信访内容', '留言详情', '信访件内容', '详情'],
  place: ['place', 'region', 'region_code', '问题属地', '问题属地代码', '属地', '属地代码', '行政区划', '行政区划代码'],
  placeDetail: ['place_detail', 'location', '地点', '发生地', '发生地点', '问题地点', '详细地点'],
  topic: [
    'topic',
    'category',
    'content_category',
    '内容分类',
    '内容分类代码',
    '分类',
    '分类代码',
    '一级标签',
    '问题分类',
  ],
  purpose: ['purpose', '信访目的', '目的'],
  reason: ['reason', '信访原因', '原因'],
  peopleCount: ['people', 'people_count', 'number_of_people', '信访人数', '人数'],
  representatives: ['representatives', 'representative_count', '代表人数', '代表'],
  firstForOffice: ['first_for_office', '本级初次', '本单位初次', '本机构初次', '初次信访'],
  firstAnywhere: ['first_anywhere', '全国初次', '首次信访', '首次'],
  repeatOf: ['repeat_of', 'repeat_link', '重复信访编号', '关联编号', '重复件编号'],
  anonymous: ['anonymous', '匿名', '是否匿名'],
  joint: ['joint', '联名', '是否联名'],
  confidential: ['confidential', '保密', '是否保密', '密级'],
  publishConsent: ['public', 'publish_consent', '公开', '是否公开', '同意公开'],
  enterpriseRelated: ['enterprise_related', '涉企', '是否涉企'],
  litigationRelated: ['litigation_related', '涉法涉诉', '涉诉', '是否涉法涉诉'],
  urgent: ['urgent', 'urgency', '紧急', '是否紧急', '紧急程度'],
  acceptedAt: ['accepted_at', 'accepted', '受理日期', '受理时间', '受理告知时间'],
  limit: ['limit', 'due', 'due_on', '办理期限', '答复期限', '办结期限'],
  reply: ['reply', 'answer', '答复', '答复意见', '回复', '处理意见', '办理结果', '回复内容'],
  repliedAt: ['replied_at', 'replied', 'answered_at', '答复时间', '答复日期', '回复时间', '回复日期'],
  outcome: ['outcome', '答复结果', '处理结论', '支持情况'],
  concluded: ['concluded', '是否办结', '办结标志', '办结'],
  concludedAt: ['concluded_at', 'concluded_on', '办结日期', '办结时间'],
  review: ['review', '是否复查', '复查', '复查标志'],
  secondReview: ['second_review', '是否复核', '复核', '复核标志'],
  queryCode: ['query_code', '查询码', '查询密码'],
  attachments: ['attachments', '附件'],
  name: ['name', '姓名', '信访人', '信访人姓名', '留言用户', '来信人', '来访人'],
  documentType: ['document_type', '证件类型', '证件种类'],
  documentNumber: ['document_number', '证件号码', '身份证号', '身份证号码', '证件号'],
  phone: ['phone', 'mobile', 'telephone', '电话', '手机', '手机号', '联系电话', '联系方式'],
  address: ['address', '住址', '地址', '联系地址', '通讯地址', '常住地址'],
  postcode: ['postcode', 'zip', '邮编', '邮政编码'],
  email: ['email', 'e-mail', '邮箱', '电子邮箱', '电子邮件'],
} as const satisfies Record<string, readonly string[]>

export type Field = keyof typeof HEADERS
export const FIELDS = Object.keys(HEADERS) as Field[]

const known = new Map<string, Field>(
  FIELDS.flatMap((field) => [field, ...HEADERS[field]].map((header) => [normalised(header), field] as const)),
)

/** `Filed at`, `filed-at` and `filedAt` are one header; Chinese ones may carry spaces and a remark in brackets. */
function normalised(header: string): string {
  return header
    .replace(/^\uFEFF/, '')
    .normalize('NFKC')
    .replace(/\([^)]*\)$/, '')
    .toLowerCase()
    .replaceAll(/[\s_\-*:]/g, '')
}

/** Which field a column means; undefined when it is not known. */
export const fieldOf = (header: string): Field | undefined => known.get(normalised(header))
