import type { DepartmentId } from '../district/departments.ts'

/** What people suggest: a line, a text and who could do it. */
export const SUGGESTIONS: readonly {
  topic: string
  department: DepartmentId
  summary: string
  text: string
}[] = [
  {
    topic: '010211',
    department: 'transport',
    summary: '建议在{street}增设盲道和过街音响提示',
    text: '{street}是通往{school}和菜市场的主要道路，目前盲道多处中断。建议补齐盲道，在路口增设过街音响提示，让视力不便的人也能安全出行。',
  },
  {
    topic: '010206',
    department: 'transport',
    summary: '建议{line}公交车开通学生定制班次',
    text: '{school}的学生大多乘坐{line}，放学时特别拥挤。建议开通定制班次，与学校放学时间衔接。',
  },
  {
    topic: '090903',
    department: 'civil',
    summary: '建议在{estate}开办老年食堂',
    text: '{estate}及周边独居老人较多，做饭是大问题。建议利用社区闲置房屋开办老年食堂，价格公开，接受监督。',
  },
  {
    topic: '140902',
    department: 'education',
    summary: '建议学校图书室周末向居民开放',
    text: '{school}的图书室周末闲置。建议在保证安全的前提下周末向附近居民开放，由志愿者值守。',
  },
  {
    topic: '101207',
    department: 'water',
    summary: '建议在{village}河段设置安全护栏和救生设施',
    text: '{village}河段夏季常有孩子玩水。建议设置护栏、警示牌和救生圈，并公布救援电话。',
  },
  {
    topic: '010214',
    department: 'environment',
    summary: '建议{street}增加分类垃圾投放点的照明',
    text: '{street}的垃圾投放点晚上没有灯，看不清分类标识。建议加装感应灯，增加破袋工具和洗手处。',
  },
]
