/** What the people of the district write about old matters. */
export const BACKLOG_SAYINGS = {
  campaigns: {
    closed: '上一批积案化解',
    back: '重复反映事项集中化解',
    running: '久拖未决事项百日攻坚',
    draft: '复核后仍有困难的事项化解',
  },
  sponsors: ['明如镜（虚构）', '言必信（虚构）', '行有果（虚构）'],
  plan: ['走访当事人，核实诉求', '召开协调会，商定办法', '落实办法，回访确认'],
  result: '已走访，诉求和分歧已逐条列明。',
  notes: ['两家单位已就资金来源商定，报政府审定。', '当事人同意协调会的办法，等待施工。'],
  proposed: '办法已经落实，文书已经送达，请核定。',
  returned: '只有答复，没有落实的材料，请补充后再提出。',
  held: '现场查看并电话回访，问题没有反复。',
  failed: '现场查看，问题又出现，退回继续化解。',
  added: '清理旧档时发现，符合本专项条件。',
  concluded: '专项期满，转入回头看。',
  ended: '抽中的事项已经全部检查，退回的转入下一批。',
} as const
