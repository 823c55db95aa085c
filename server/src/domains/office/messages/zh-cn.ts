import type { Messages } from './en.ts'

export const zhCN = {
  parentMissing: '上级机关不存在，请重新选择。',
  parentClosed: '上级机关已撤销，请选择正在履职的机关。',
  parentLower: '上级机关的层级不能低于下级，请选择同级或者更高层级的机关。',
  parentWithin: '不能把机关放到自己或者自己的下级之下。',
  sameName: '该上级机关下已有同名机关，请换一个名称。',
  sameCodeWord: '本行政区划内已有机关使用这个机关代字，请换一个。',
  closed: '该机关已撤销，不再更改其信息。',
  hasSubordinates: '该机关下还有正在履职的机关，请先调整或者撤销它们。',
  successorSelf: '不能由自己承继自己的职权，请选择其他机关。',
  successorClosed: '承继机关已撤销，请选择正在履职的机关。',
  successorWithin: '承继机关是该机关的下级，请先调整其隶属关系。',
  outsideRemit: '该机关不在您的管理范围内，请联系上级管理员。',
  lastOffice: '不能在这里撤销您自己所在的机关。',
  alreadySetUp: '系统已经完成初始设置，请直接登录。',
} satisfies Messages
