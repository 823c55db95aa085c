import type { DueExplanation, SkippedSpan } from '../explain.ts'
import type { ProblemSentences } from '../notice/problem.ts'
import type { LimitUnit } from '../time-limit.ts'
import type { Messages } from './en.ts'
import { chineseArticle, chineseDate } from './words.ts'

const days = (n: number, unit: LimitUnit): string => `${n}${unit === 'working-days' ? '个工作日' : '日'}`

const span = ({ from, to, reason }: SkippedSpan): string => {
  const dates = from === to ? chineseDate(from) : `${chineseDate(from)}至${chineseDate(to)}`
  const why = reason.kind === 'holiday' ? `${reason.name.zh}放假` : reason.kind === 'hearing' ? '听证' : '周末'
  return `${dates}（${why}）`
}

const list = (spans: readonly SkippedSpan[]): string => spans.map(span).join('、')

/** A date and its reasons in sentences that a citizen understands. */
function explain(e: DueExplanation): string {
  const article = chineseArticle(e.article)
  const rule = e.tightens ? `${e.source.zh}（对应${e.tightens.zh}${article}）` : `${e.source.zh}${article}`
  return [
    `依据：${rule}。事项：${e.step.zh}，期限${days(e.amount, e.unit)}。`,
    `起算：${chineseDate(e.startDate)}（${e.startsAt.zh}），当日不计，从次日起计${days(e.counted, e.unit)}。`,
    ...(e.skippedInCount.length > 0 ? [`不计入：${list(e.skippedInCount)}。`] : []),
    ...(e.rolled
      ? [`期满日原为${chineseDate(e.nominal)}，当日不计，顺延至其后第一个工作日；顺延跳过：${list(e.skippedAtEnd)}。`]
      : []),
    `截止：${chineseDate(e.due)}当日结束（北京时间）。`,
    ...(e.provisional ? ['此日期为暂定：相关日期的放假安排尚未公布，公布后可能调整。'] : []),
  ].join('')
}

const noticeProblem: ProblemSentences = {
  'year-missing': () => '没有写明年份，请保留通知标题。',
  'no-days': () => '没有读到可用的日期，请核对是否为年度放假通知。',
  'not-json': () => '不是有效的 JSON，请更正后重试。',
  'columns-missing': () => '第一行应为：date,kind,name',
  'row-broken': () => '这一行无法读取，请检查引号。',
  'field-invalid': (p) => `字段 ${p.path || '（根）'} 缺失或有误。`,
  'date-unreadable': (p) => `“${p.text}”不是有效日期。`,
  'kind-unknown': (p) => `“${p.text}”不是有效类别，请写 holiday（放假）或 working-weekend（上班）。`,
  'name-missing': () => '缺少节日名称。',
  'not-understood': (p) => `“${p.text}”无法识别，未予采用，请用 CSV 补录这些日期。`,
  'range-reversed': (p) => `起止颠倒：${p.from} 至 ${p.to}。`,
  'weekday-differs': (p) => `${p.date} 与所注星期（周${p.printed}）不符。`,
  'count-differs': (p) => `原文写共${p.printed}天，按日期计为${p.counted}天。`,
  'not-a-weekend': (p) => `${p.date} 注明上班，但不是周末。`,
  'outside-year': (p) => `${p.date} 不属于${p.year}年，也不在上年12月。`,
  'date-twice': (p) => `${p.date} 重复出现。`,
  'holiday-missing': (p) => `没有读到${p.name.zh}的日期，年度通知都应有这一项。`,
}

export const zhCN = {
  explain,
  article: chineseArticle,
  noticeProblem,
  help: {
    calendar: '工作日：已公布的放假和周末上班安排',
    list: '列出已有年份及其通知',
    import: '读取国务院办公厅的年度放假通知并保存',
    file: '通知正文、CSV（date,kind,name）或 JSON 文件',
    dryRun: '只显示可读取的内容，不保存',
    check: '检查从今天起各项期限可能涉及的年份是否都有通知',
  },
  atLine: (line, problem) => (line === 0 ? problem : `第${line}行：${problem}`),
  year: (year, holidays, workingWeekends, source) =>
    `${year}年  放假${holidays}天  周末上班${workingWeekends}天  ${source}`,
  incompleteYear: (year) => `${year}年：通知未能全部读取，该年日期仍为暂定，请导入完整通知。`,
  dryRun: (year, holidays, workingWeekends) =>
    `${year}年：可读取放假${holidays}天、周末上班${workingWeekends}天，未保存。`,
  imported: (year, holidays, workingWeekends, revision) =>
    `${year}年：已保存放假${holidays}天、周末上班${workingWeekends}天（第${revision}版）。`,
  unchanged: (year) => `${year}年：没有变化。`,
  completeKept: (year) => `${year}年已有完整数据，而此文件只读出一部分，仍保留原有数据，请更正文件后再导入。`,
  nothingToImport: '没有可导入的内容。',
  allPublished: (year) => `截至${year}年的放假安排均已公布。`,
  yearMissing: (year) => `${year}年放假通知尚未导入，${year}年的日期为暂定。请运行：huiyin calendar import 文件`,
  noFile: (file) => `无法读取文件 ${file}，请检查文件名和权限。`,
  nothingToOverride: (id) => `该日没有关于“${id}”的现行期限，无从调整。`,
} satisfies Messages
