/** What the people of the district write at the desks of supervision and conference. */
export const DESK_SAYINGS = {
  templates: [
    {
      daysAgo: 40,
      reason: '群众反映不知道到哪里问，加上办公地点和时间',
      closing: '如需当面了解情况，请在工作日到子虚群众服务大厅二楼咨询窗口，不用预约。',
    },
    {
      daysAgo: 6,
      reason: '大厅窗口调整；查询办法说得更明白',
      acceptedFollow: '您可以凭编号和查询码，在网上或者到大厅查询办理进展，不收任何费用。',
      closing: '如需当面了解情况，请在工作日到子虚群众服务大厅一楼三号窗口，不用预约。',
    },
  ],
  supervision: {
    remind: '请抓紧办理，三个工作日内反馈进展。',
    letter: '该事项已超过规定期限，请说明原因，立即办理并书面答复。',
    place: '子虚村广场',
    findings: '现场核实，施工已经停止，尚未恢复路面，村民出行不便。',
    participants: '承办单位分管负责人、信访工作机构负责人',
    record: '通报超期和未反馈情况，要求说明原因、明确时限、落实责任。',
    outcome: '承办单位承诺一个月内办结并每周报告进展。',
    listed: '约谈以后仍未办结，挂牌督办。',
    closed: '经核实，办理单位已经与信访人当面沟通，另案办理。',
    advice: {
      improve: '建议建立来件当日登记、每周清理的制度，避免超期。',
      policy: '建议明确农村河道附属设施的维护主体和经费来源。',
      accountability: '建议对多次未按期反馈的有关责任人员按照管理权限予以追究。',
    },
    answer: '已采纳建立每周清理制度的建议；人员调整需按程序进行，暂不采纳。',
  },
  conference: {
    meetings: {
      past: '信访工作联席会议第三次会议',
      next: '信访工作联席会议第四次会议',
      place: '县政府第一会议室',
      chair: '联席会议召集人',
      post: '分管负责人',
      decisions: ['梳理河道沿线路灯，列出清单。', '制定移交维护方案，报联席会议办公室。'],
      remarks: '会议要求各成员单位按月报送落实情况。',
      report: '移交维护方案已经印发，清单附后。',
    },
    items: [
      {
        title: '河道沿线路灯维护主体问题',
        background: '多件信访事项反映路灯无人维护，涉及水利、住建等部门。',
        resolution: '由水利部门牵头摸清底数，住建部门制定移交方案，一个月内完成。',
      },
      { title: '集中反映的物业服务问题', background: '近三个月相关信访事项较多，建议统一研究。', resolution: '' },
      { title: '历史遗留的安置房办证问题', background: '涉及三个镇，需要多部门会商。', resolution: '' },
      { title: '农民工工资支付保障', background: '岁末临近，建议提前研究部署。', resolution: '' },
    ],
  },
} as const
