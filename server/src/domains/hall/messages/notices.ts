const booking = (zh: string, en: string) => ({
  name: { zh: `预约${zh}`, en: `Appointment ${en}` },
  zh: {
    subject: `预约 {number} ${zh}`,
    text: `您在接待大厅的预约（预约号 {number}，{date} {time}）${zh}。详情请登录 {address}，用预约号和验证码查看。`,
  },
  en: {
    subject: `Appointment {number} ${en}`,
    text: `Your appointment {number} at the reception hall ({date} {time}) is ${en}. Look at it at {address} with its number and code.`,
  },
})

/** What the holder of an appointment and colleagues are told: when and where, never about what, never who. */
export const noticeWords = {
  booked: booking('已经确认', 'booked'),
  moved: booking('已经改期', 'moved'),
  cancelled: booking('已经取消', 'cancelled'),
  dayCancelled: {
    name: { zh: '领导接访日取消', en: 'Reception day cancelled' },
    zh: {
      subject: '预约 {number}：领导接访日取消',
      text: '您预约（预约号 {number}）的 {date} {time} 领导接访日已经取消，不必前来。请登录 {address} 另行预约。',
    },
    en: {
      subject: 'Appointment {number}: the reception day is cancelled',
      text: 'The reception day of {date} {time} that you booked (number {number}) is cancelled; you need not come. Book another time at {address}.',
    },
  },
  hallClosed: {
    name: { zh: '大厅临时停止接待', en: 'Hall closed' },
    zh: {
      subject: '预约 {number}：大厅临时停止接待',
      text: '您预约（预约号 {number}）的 {date} {time}，接待大厅临时停止接待，预约已经取消，不必前来。请登录 {address} 另行预约。',
    },
    en: {
      subject: 'Appointment {number}: the hall is closed',
      text: 'The reception hall is closed at the time that you booked ({date} {time}, number {number}); the appointment is cancelled and you need not come. Book another time at {address}.',
    },
  },
  handOver: {
    name: { zh: '首接首办移交', en: 'Hand-over offered' },
    zh: {
      subject: '事项 {number}：请确认是否接受首接人移交',
      text: '同事将事项 {number} 的首接人职责移交给您，请登录后接受或者退回。',
    },
    en: {
      subject: '{number}: a hand-over waits for you',
      text: 'A colleague offers you the duty of first receiver of {number}. Log in to accept or decline it.',
    },
  },
  swapAsked: {
    name: { zh: '请求换班', en: 'Swap asked' },
    zh: { subject: '换班请求：{date}', text: '同事请求与您 {date} 的值班互换，请登录后答复。' },
    en: {
      subject: 'A swap is asked: {date}',
      text: 'A colleague asks to swap with your duty of {date}. Log in to answer.',
    },
  },
}
