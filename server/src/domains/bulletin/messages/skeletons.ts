/** The headings and sentences with which a draft begins. Headings are numbered when they are written, figures are named: `{received|lastYear}`. */
const zh = {
  overviewWeek: {
    heading: '总体情况',
    text: '本周登记信访事项{received}件，涉及{people}人次；件次{received|previous}，{received|lastYear}。其中各级初次信访占{firstAnywhere}，共同走访占走访{groupVisits}。',
  },
  overviewMonth: {
    heading: '总体情况',
    text: '本月登记信访事项{received}件，涉及{people}人次；件次{received|previous}，{received|lastYear}；人次{people|previous}，{people|lastYear}。本年累计登记{received|cumulative}件。\n信访部门及时受理率{routedInTime}，办理机关及时受理率{toldInTime}，按期办结率{onTimeConclusion}。',
  },
  overviewQuarter: {
    heading: '总体情况',
    text: '本季度登记信访事项{received}件，涉及{people}人次；件次{received|previous}，{received|lastYear}。本年累计登记{received|cumulative}件、{people|cumulative}人次。\n信访部门及时受理率{routedInTime}，{routedInTime|lastYear}；办理机关及时受理率{toldInTime}，{toldInTime|lastYear}；按期办结率{onTimeConclusion}，{onTimeConclusion|lastYear}。',
  },
  overviewSpecial: {
    heading: '基本情况',
    text: '期内登记信访事项{received}件，涉及{people}人次；件次{received|previous}，{received|lastYear}。',
  },
  overviewYear: {
    heading: '信访事项总体情况',
    text: '全年登记信访事项{received}件，涉及{people}人次；件次{received|lastYear}，人次{people|lastYear}。按信访形式，较多的是{received|channel}；按类别，{received|class}。各级初次信访占{firstAnywhere}，重复信访占{repeatAnywhere}。',
  },
  channels: { heading: '信访形式', text: '' },
  classes: { heading: '信访类别', text: '' },
  course: { heading: '各月情况', text: '' },
  complained: { heading: '被投诉较多的机关、单位', text: '' },
  fields: {
    heading: '信访事项涉及领域',
    text: '反映较多的是{received|topic1}。',
  },
  complainedYear: {
    heading: '被投诉较多的机关、单位',
    text: '下表按有权处理的机关、单位统计申诉求决类事项；建议意见类和检举控告类不列入。',
  },
  limits: {
    heading: '时限执行情况',
    text: '应当答复而已到期的事项按期办结率{onTimeConclusion}，{onTimeConclusion|previous}；未计入：{onTimeConclusion|excluded}。收到后六十日内答复率{answeredIn60Days}。',
  },
  results: {
    heading: '办理结果',
    text: '办结率{concluded}；处理意见支持率{supported}；支持的意见执行率{executed}；信访人确认率{confirmed}。四项分别统计，办结不等于支持，支持不等于执行，执行不等于信访人满意。申请复查率{reviewAsked}，复查改变率{reviewOverturned}。',
  },
  transfers: {
    heading: '转送、交办、督办情况',
    text: '全年转送{transferred}次，交办{assigned}次。立项督办{supervisionCases}件，发出督办函{supervisionLetters}件、收到回复{supervisionAnswered}件，催办{reminders}次，实地督查{inspections}次，约谈{talks}次，挂牌督办{listed}件。',
  },
  supervision: {
    heading: '督办情况',
    text: '立项督办{supervisionCases}件，发出督办函{supervisionLetters}件，催办{reminders}次，约谈{talks}次。提出改进工作、完善政策、追究责任建议{adviceGiven}条，采纳率{adviceAdopted}。',
  },
  advice: {
    heading: '提出建议及被采纳情况',
    text: '全年提出改进工作、完善政策、追究责任建议{adviceGiven}条，回复率{adviceAnswered}，采纳率{adviceAdopted}；未计入：{adviceAdopted|excluded}。',
  },
  other: { heading: '其他应当报告的事项', text: '' },
  reminderWeek: { heading: '下周工作提示', text: '' },
  work: { heading: '工作要求', text: '' },
  findings: { heading: '情况分析和建议', text: '' },
} as const

type Texts = { readonly [Key in keyof typeof zh]: { readonly heading: string; readonly text: string } }

const en: Texts = {
  overviewWeek: {
    heading: 'Overview',
    text: '{received} matters were registered this week, with {people} people behind them; matters are {received|previous} and {received|lastYear}. Matters new at every level are {firstAnywhere}; group visits are {groupVisits} of visits.',
  },
  overviewMonth: {
    heading: 'Overview',
    text: '{received} matters were registered this month, with {people} people behind them; matters are {received|previous} and {received|lastYear}; people are {people|previous} and {people|lastYear}. {received|cumulative} matters were registered in the year so far.\nRouted in time: {routedInTime}. Petitioners told in time: {toldInTime}. Answered in time: {onTimeConclusion}.',
  },
  overviewQuarter: {
    heading: 'Overview',
    text: '{received} matters were registered this quarter, with {people} people behind them; matters are {received|previous} and {received|lastYear}. In the year so far: {received|cumulative} matters, {people|cumulative} people.\nRouted in time: {routedInTime}, {routedInTime|lastYear}. Petitioners told in time: {toldInTime}, {toldInTime|lastYear}. Answered in time: {onTimeConclusion}, {onTimeConclusion|lastYear}.',
  },
  overviewSpecial: {
    heading: 'Overview',
    text: '{received} matters were registered in these days, with {people} people behind them; matters are {received|previous} and {received|lastYear}.',
  },
  overviewYear: {
    heading: 'Matters of the year',
    text: '{received} matters were registered in the year, with {people} people behind them; matters are {received|lastYear}, people {people|lastYear}. The most frequent channels were {received|channel}; by class: {received|class}. Matters new at every level are {firstAnywhere}, repeated ones {repeatAnywhere}.',
  },
  channels: { heading: 'Channels', text: '' },
  classes: { heading: 'Classes', text: '' },
  course: { heading: 'Month by month', text: '' },
  complained: { heading: 'Offices most complained about', text: '' },
  fields: { heading: 'Fields concerned', text: 'Most matters were about {received|topic1}.' },
  complainedYear: {
    heading: 'Offices most complained about',
    text: 'The table counts requests by the office whose duty it is to handle them; suggestions and accusations are not in it.',
  },
  limits: {
    heading: 'Time limits',
    text: 'Of the answers that were due, {onTimeConclusion} were given in time, {onTimeConclusion|previous}; left out: {onTimeConclusion|excluded}. Answered within sixty days of receipt: {answeredIn60Days}.',
  },
  results: {
    heading: 'What became of the matters',
    text: 'Concluded: {concluded}. Supported: {supported}. Executed, of those supported: {executed}. Confirmed by petitioners: {confirmed}. Each is counted apart: concluded is not supported, supported is not executed, executed is not satisfied. Review was asked in {reviewAsked}; changed on review: {reviewOverturned}.',
  },
  transfers: {
    heading: 'Transfers, assignments and supervision',
    text: 'In the year there were {transferred} transfers and {assigned} assignments, {supervisionCases} supervision cases, {supervisionLetters} supervision letters with {supervisionAnswered} answers, {reminders} reminders, {inspections} inspections, {talks} talks and {listed} listed cases.',
  },
  supervision: {
    heading: 'Supervision',
    text: 'There were {supervisionCases} supervision cases, {supervisionLetters} letters, {reminders} reminders and {talks} talks. Advice to improve work, complete policy or hold to account was given {adviceGiven} times; adopted: {adviceAdopted}.',
  },
  advice: {
    heading: 'Advice and its adoption',
    text: 'In the year advice was given {adviceGiven} times. Answered: {adviceAnswered}. Adopted: {adviceAdopted}; left out: {adviceAdopted|excluded}.',
  },
  other: { heading: 'What else is to be reported', text: '' },
  reminderWeek: { heading: 'For the week to come', text: '' },
  work: { heading: 'What is expected', text: '' },
  findings: { heading: 'Findings and advice', text: '' },
}

export const skeletonWords = { 'zh-CN': zh, en } as const satisfies Record<'zh-CN' | 'en', Texts>
