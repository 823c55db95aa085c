/** What the people of the demonstration write on hand-over sheets. */
export const HANDOVER_SAYINGS = {
  reassigned: '分工调整，今后由督办岗办理同类事项。',
  absence: '休假两周，期间请代为办理。',
  away: '参加业务培训',
  declined: '这件事项涉及本人亲属所在单位，请移交给其他同事。',
} as const
