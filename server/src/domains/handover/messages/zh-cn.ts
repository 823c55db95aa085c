import type { WorkKind } from '../../identity/index.ts'
import type { Reason } from '../sheet.ts'
import type { ItemState } from '../states.ts'

/** 移交的用语。 */
export const zhCN = {
  kinds: {
    matter: '信访事项（经办）',
    'first-receiver': '首接首办',
    panel: '复查（复核）组成员',
    hearing: '听证',
    supervision: '督办',
    meeting: '联席会议',
    decision: '会议议定事项',
    relief: '救助申请',
    sponsor: '包案事项',
    duty: '值班',
    topic: '建议征集主题',
    mail: '来信来件',
  } satisfies Record<WorkKind, string> as Record<WorkKind, string>,
  reasons: { leaving: '离职', moving: '调动', absence: '请假', reassigned: '分工调整' } satisfies Record<
    Reason,
    string
  > as Record<Reason, string>,
  itemStates: {
    offered: '待接收',
    declined: '未接收',
    accepted: '已接收',
    withdrawn: '已撤回',
    lapsed: '已办结，无需移交',
  } satisfies Record<ItemState, string> as Record<ItemState, string>,
  refusals: {
    notKeeper: '移交由本人办理，或者由本单位负责人、管理员代为办理。',
    notOpen: '清单中有的工作已经办结或者不在此人手中，请刷新后重新选择。',
    twice: '同一项工作在清单中出现了两次。',
    toSelf: '不能移交给本人。',
    noColleague: '请选择本单位在职的工作人员。',
    noDeskRole: '此人没有登记、办理、督办或者负责人岗位，不能接收工作。',
    successorRecused: '接收人对其中的事项应当回避，请把这些事项移交给其他人员（第二十八条）。',
    underWay: '其中的工作已经在另一份未完成的移交清单上，请先撤回。',
    notYoursToAnswer: '这些工作不是移交给您的，或者已经答复。',
    notYoursToOffer: '重新移交和撤回由移交人、本单位负责人或者管理员办理，已接收的不能撤回。',
    notHead: '请选择该单位的负责人。',
    openWork:
      '{name}名下还有{n}项未办结工作，不能停用账号或者调到其他单位。请先在“移交”中逐项或者一并移交，或者在停用时责成本单位负责人接收。',
    offeredTo: '还有工作等待{name}接收，请由{name}先答复，或者由移交人撤回。',
    closedAlready: '该账号已经停用。',
  },
  by: '移交（{number}）',
  declinedByOrder: '账号停用',
  documents: {
    title: '工作移交清单',
    lead: '{office}{from}因{reason}，将下列{n}项未办结工作移交。各项时限照常计算，不因移交中断或者重新起算。',
    order: '本清单由管理员在停用账号时责成{to}接收。',
    note: '说明：{note}',
    columns: { n: '序号', kind: '类别', what: '编号与内容', due: '期限', to: '接收人', state: '接收情况' },
    hidden: '（打印人无权查看）',
    signatures: '签字',
    from: '移交人',
    to: '接收人',
    witness: '监交人',
  },
  export: { kind: '类别', number: '编号', what: '内容', due: '期限' },
  notices: {
    offeredName: '有工作移交给您',
    offeredSubject: '移交清单{number}',
    offered: '移交清单{number}上有工作移交给您，请登录{address}接收或者退回。',
    deputyName: '代理',
    deputySubject: '代理：{from}至{to}',
    deputy: '{from}至{to}的代理已经确定，请登录{address}在“移交 › 代理”中查看。',
    answeredName: '移交的工作有了答复',
    answeredSubject: '移交清单{number}',
    answered: '移交清单{number}上的工作有了答复，请登录{address}查看。',
  },
}

export type Messages = typeof zhCN
