/** The published budget of the county petition office, which does not exist, laid out as counties print theirs. */
export const performanceTables = (year: number): string => `# 云河县信访局${year}年部门预算信息公开

## 七、部门项目预算安排情况及绩效目标

### 1、信访业务经费绩效目标表

单位：万元

项目编码	990101${year % 100}P000000000011		项目名称	信访业务经费		
预算规模及 资金用途	预算数	36.00	其中：财政资金	36.00	其他资金	
	保障来信来访网上信访办理。
资金支出计划（累计支出金额）	3月底		6月底	10月底	12月底	
	9.00		18.00	30.00	36.00	
绩效目标	1. 信访事项依法按期办理，群众满意。					
一级指标	二级指标	三级指标	绩效指标描述	指标值	指标值确定依据	
产出指标	数量指标	登记受理信访事项数量	全年登记受理信访事项数量	≥300件	系统数据	
	数量指标	听证会场次	全年召开听证会次数	≥2次	听证笔录	
	质量指标	一次性化解率	求决类事项一次性化解数量占求决类初次办结总量的比率	≥80%	系统数据	
	质量指标	及时受理率	各类信访事项在期限内及时受理告知的比率	≥95%	系统数据	
	时效指标	按期答复率	按期答复的信访事项占应答复事项的比率	≥95%	系统数据	
	数量指标	条例宣传手册印制份数	印制信访工作条例宣传手册	至少2000份	验收单	
	时效指标	宣传手册完成时间	宣传手册印制完成时间	≤${year}年10月	验收单	
	成本指标	成本控制	本指标衡量年度用款数量，不得超过预算数	≤36万元	支出凭证	
	数量指标	信访接返人次	重要时期接返人员	≥10人次	工作台账	
效益指标	社会效益指标	信访渠道畅通	群众反映问题渠道畅通	效果显著	年度总结	
满意度指标	服务对象满意度指标	群众满意度	参评信访事项群众满意度	90%以上	系统数据	

### 2、信访信息系统运行维护费绩效目标表

单位：万元

项目编码	990101${year % 100}P000000000022		项目名称	信访信息系统运行维护费		
预算规模及 资金用途	预算数	8.00	其中：财政资金	8.00	其他资金	
	保障信访信息系统运行。
资金支出计划（累计支出金额）	3月底		6月底	10月底	12月底	
	2.00		4.00	6.00	8.00	
绩效目标	1. 信访信息系统运行流畅。					
一级指标	二级指标	三级指标	绩效指标描述	指标值	指标值确定依据	
产出指标	数量指标	保障终端数量	系统覆盖单位工作人员电脑、手机等终端数量	≥30个	运行记录	
	质量指标	系统故障率	系统出故障时间占总运行时间的比率（反向指标）	≤1%	运行记录	
	时效指标	运维故障处理及时性	故障在2个工作日内处理好的数量占故障总数的比率	≥95%	运行记录	
满意度指标	服务对象满意度指标	系统使用人员满意率	单位使用系统工作人员对系统满意率	≥90%	调查问卷	
`
/** What the head enters by hand, with the evidence. */
export const ENTERED = {
  条例宣传手册印制份数: { kind: 'number', value: '2200', title: '印刷品验收单', place: '档案室，财务卷 12 号' },
  信访渠道畅通: { kind: 'judged', value: '90', title: '信访工作半年总结', place: '公文登记簿' },
  保障终端数量: { kind: 'number', value: '34', title: '终端设备清单', place: '办公室' },
} as const

/** What the head writes by hand: a goal with the relief fund, payments, and what is said of the year before. */
export const BY_HAND = {
  payments: [
    { amount: 9_000_000, purpose: '接待大厅运行和设备维护', days: 200 },
    { amount: 7_500_000, purpose: '信访工作条例宣传', days: 120 },
    { amount: 6_000_000, purpose: '业务培训和督查', days: 40 },
  ],
  goal: {
    kind: 'goal',
    name: '帮助特殊困难的信访群众',
    code: '',
    description: '依法解决事项的同时，对确有困难的给予救助。',
    goals: ['救助及时、公开、规范'],
    budget: null,
    parent: null,
  },
  relief: {
    kind: 'project',
    name: '特殊疑难信访问题专项资金',
    code: '',
    description: '支付由救助资金台账提供。',
    goals: ['符合条件的申请按期审批、按期支付'],
    budget: 20_000_000,
  },
  bound: '支付以救助资金台账为准',
  indicators: [
    {
      level1: '产出指标',
      level2: '数量指标',
      name: '救助人次',
      description: '全年救助人次',
      target: { kind: 'quantity', operator: '≥', value: '3', unit: '人次' },
      reverse: false,
      basis: '救助资金管理办法',
      evidence: '支付凭证',
      period: 'year',
    },
    {
      level1: '成本指标',
      level2: '经济成本指标',
      name: '成本控制',
      description: '救助支出不超过预算金额',
      target: { kind: 'quantity', operator: '≤', value: '20', unit: '万元' },
      reverse: true,
      basis: '部门预算',
      evidence: '支付凭证',
      period: 'year',
    },
    {
      level1: '产出指标',
      level2: '时效指标',
      name: '救助资金支付及时率',
      description: '救助金在同意后 30 日内支付及时',
      target: { kind: 'quantity', operator: '≥', value: '90', unit: '%' },
      reverse: false,
      basis: '救助资金管理办法',
      evidence: '支付凭证',
      period: 'year',
    },
  ],
  reached: '信访事项依法按期办理，宣传和培训按计划完成。',
  conclusion: '本系统自今年启用，上一年度没有系统记录，指标以年度总结为准。',
} as const
/** What is said of a deviation. */
export const EXPLAINED = {
  cause: '上半年受理数量低于年初预计。',
  correction: '拓宽网上受理渠道，逐月核对进度。',
  responsible: '办公室',
} as const
