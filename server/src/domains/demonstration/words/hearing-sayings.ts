/** What the people of the demonstration write about hearings. */
export const HEARING_SAYINGS = {
  hearing: {
    topic: '原处理意见认定的事实和依据',
    place: '县人民政府 201 会议室',
    bring: '身份证明，与事项有关的合同、照片、票据',
    people: '申请人言或然；居民代表两名；法律顾问甄有理',
  },
  moved: '会议室另有安排，改期举行。',
  cancelled: '双方已达成一致，申请人书面表示不再需要听证。',
  held: {
    present: '申请人言或然，居民代表两名，法律顾问甄有理，均到场。',
    record: '双方就事实和依据陈述意见、出示证据并相互质证，笔录经各方核对后签字。',
    conclusion: '原处理意见认定的事实清楚；答复中没有写明的依据，应当在复查意见中补充。',
  },
  published: {
    title: '关于一件复查事项的听证结论',
    text: '原处理意见认定的事实清楚；答复中没有写明的依据，应当在复查意见中补充。',
  },
} as const
