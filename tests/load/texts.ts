/**
 * Filings of about 300 characters whose two-character words are as unevenly common as those of real texts: the word of rank r stands
 * in about 60/r percent of them (Zipf), from a vocabulary of 4,000 made of everyday characters.
 */
const CHARACTERS = Array.from(
  '路灯水电气暖房屋街道村社区学校医院公交车站垃圾清运噪声工资拖欠补偿土地征收拆迁物业费用管理维修破损井盖排污河渠树木绿化市场摊位占道停车收费低保养老保险医疗报销户外施工扰民粉尘污染空气油烟幼儿园招生转学贷款合同纠纷退款装修漏水电梯故障消防通道违章搭建农田灌溉种子化肥林权山林承包宅基地证书办理窗口态度效率公开公示咨询投诉建议反映请求解决答复处理核实调查结果时间地点人员负责单位部门领导干部群众居民老人儿童残疾困难救助补贴发放标准政策文件规定依据',
)
const VOCABULARY = 4000
const WORDS_PER_TEXT = 110

/** A generator of numbers from 0 to 1 that gives the same row for the same seed. */
function chance(seed: number): () => number {
  let state = (seed * 2_654_435_761 + 1) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The word of a rank, 1 the most common. */
export function wordOfRank(rank: number): string {
  const next = chance(rank * 7919)
  const pick = (): string => CHARACTERS[Math.floor(next() * CHARACTERS.length)] ?? ''
  return pick() + pick()
}

const words = Array.from({ length: VOCABULARY }, (_, n) => wordOfRank(n + 1))
const HARMONIC = words.reduce((sum, _, n) => sum + 1 / (n + 1), 0)
/** Rank by rank, the share of all words up to it: where a number from 0 to 1 falls is the word. */
let sum = 0
const shares = words.map((_, n) => (sum += 1 / (n + 1) / HARMONIC))

function wordAt(share: number): string {
  let low = 0
  let high = VOCABULARY - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((shares[middle] ?? 1) < share) low = middle + 1
    else high = middle
  }
  return words[low] ?? ''
}

/** The n-th text; the same n gives the same text. */
export function filingText(n: number): { summary: string; text: string } {
  const next = chance(n)
  const pieces = Array.from(
    { length: WORDS_PER_TEXT },
    (_, turn) => wordAt(next()) + (turn % 7 === 6 ? '，' : turn % 23 === 22 ? '。' : ''),
  )
  return {
    summary: pieces
      .slice(0, 6)
      .join('')
      .replaceAll(/[，。]/g, ''),
    text: `${pieces.join('')}。`,
  }
}
