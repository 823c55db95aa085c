import type { Language } from '../language.ts'

const zhCN = {
  title: '公开答复',
  lead: '经信访人同意、隐去个人信息后公开的问题和答复。您的问题也许已经有了答案。',
  searchLabel: '用几个字查找问题和答复',
  go: '查找',
  none: '没有找到。换几个字，或者去掉一些条件再试。',
  empty: '还没有公开的答复。',
  all: '全部公开答复',
  chosen: '正在看：',
  drop: '去掉条件“{what}”',
  more: '更早的答复',
  topics: '按内容分类',
  offices: '按答复单位',
  months: '按公开月份',
  feeds: '订阅',
  atom: 'Atom 订阅',
  json: 'JSON 订阅',
  feedTitle: '公开答复',
  question: '问题',
  answer: '答复',
  by: '答复单位',
  answeredOn: '答复日期',
  publishedOn: '公开日期',
  topic: '内容分类',
  redacted: '带框的〔 〕处为隐去的个人信息。答复针对当时的情况作出；政策以现行规定为准。',
  next: '接着读（第 {n} 部分，共 {of} 部分）',
  before: '回到第 {n} 部分',
  files: '附件',
  filesNote: '附件已经去掉作者、时间、拍摄地点等信息。',
  size: '{n} KB',
  file: '没有找到答案？提出信访事项',
  homeTitle: '先看看别人问过什么',
  home: '已经答复的问题，经本人同意、隐去个人信息后公开，可以查找、可以订阅。',
  homeLink: '查看公开答复',
  month: '{year}年{month}月',
}
export type AnswerMessages = typeof zhCN

const en: AnswerMessages = {
  title: 'Published answers',
  lead: 'Questions and answers, published with the petitioner’s consent and with everything personal taken out. Yours may be answered already. The texts are in Chinese.',
  searchLabel: 'Words to look for in questions and answers',
  go: 'Search',
  none: 'Nothing found. Try other words, or drop a condition.',
  empty: 'No answer is published yet.',
  all: 'All published answers',
  chosen: 'Shown:',
  drop: 'Drop the condition “{what}”',
  more: 'Earlier answers',
  topics: 'By topic',
  offices: 'By office',
  months: 'By month of publication',
  feeds: 'Feeds',
  atom: 'Atom feed',
  json: 'JSON feed',
  feedTitle: 'Published answers',
  question: 'Question',
  answer: 'Answer',
  by: 'Answered by',
  answeredOn: 'Answered on',
  publishedOn: 'Published on',
  topic: 'Topic',
  redacted:
    'Framed 〔 〕 stand where personal information was taken out. An answer is given for the case as it was; the rules in force apply.',
  next: 'Read on (part {n} of {of})',
  before: 'Back to part {n}',
  files: 'Files',
  filesNote: 'The files say nothing of who made them, when or where.',
  size: '{n} KB',
  file: 'No answer found? File a matter',
  homeTitle: 'What others have asked',
  home: 'Answered questions, published with consent and with everything personal taken out; to search and to subscribe to.',
  homeLink: 'See published answers',
  month: '{year}-{month}',
}

const MESSAGES: Readonly<Record<Language, AnswerMessages>> = { 'zh-CN': zhCN, en }

export const answerMessages = (language: Language): AnswerMessages => MESSAGES[language]

/** A sentence with its `{gaps}` filled. */
export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))

/** `2026-03` as people write it. */
export const monthName = (language: Language, month: string): string => {
  const [year = '', number = ''] = month.split('-')
  return filled(MESSAGES[language].month, { year, month: language === 'en' ? number : Number(number) })
}
