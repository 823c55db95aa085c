/** Everyday words of petitions, our own, from which filings of about 300 characters are put together. */
const PLACES = [
  '东河街',
  '新桥路',
  '石榴巷',
  '南门市场',
  '和平小区',
  '青松村',
  '水塔弄',
  '中学路口',
  '西湾码头',
  '桃园新村',
]
const SUBJECTS = [
  '路灯不亮',
  '自来水浑浊',
  '暖气不热',
  '工资拖欠',
  '噪声扰民',
  '垃圾无人清运',
  '公交改线',
  '土地补偿未到位',
  '井盖破损',
  '学校门口拥堵',
]
const SINCE = ['上个月', '去年冬天', '三个星期以前', '今年春节以后', '连续下雨以来', '施工开始以后']
const ASKS = [
  '请有关部门尽快查看并答复',
  '希望明确由谁负责',
  '请告知处理的时间',
  '请协调几家单位共同解决',
  '希望公开经费的使用情况',
]
const MORE = [
  '附近老人和孩子出行很不方便',
  '我们多次拨打电话没有结果',
  '物业说不属于他们管理',
  '邻居们也反映过同样的情况',
  '已经影响到几十户居民的生活',
]

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? ''

/** The n-th text; the same n gives the same text, neighbours differ. */
export function filingText(n: number): { summary: string; text: string } {
  const place = pick(PLACES, n * 7 + 3)
  const subject = pick(SUBJECTS, n * 3 + Math.floor(n / 10))
  const sentences = Array.from({ length: 8 }, (_, turn) => {
    const k = n * 13 + turn * 5
    return `${place}${pick(SUBJECTS, k)}，${pick(SINCE, k + turn)}就是这样，${pick(MORE, k + 2)}，门牌${(n * 31 + turn * 17) % 997}号一带最明显。`
  })
  return { summary: `${place}${subject}`, text: `${sentences.join('')}${pick(ASKS, n)}。` }
}
