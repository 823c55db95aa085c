import type { Messages } from './zh-cn.ts'

/** The words of the joint conference. */
export const en: Messages = {
  refusals: {
    state: 'This step is not open in the present state of the meeting.',
    notOrganiser:
      'This step is for the head, supervisors and handlers of the petition office that convenes the meeting.',
    noConference: 'There is no joint conference to which your office could propose this.',
    emptyAgenda: 'Put an item on the agenda and invite an office before the meeting is announced.',
    notYet: 'The day of the meeting has not come: it cannot be recorded as held.',
    pastDay: 'The day to be done by must be after today.',
    notListed: 'This item is not on the agenda of this meeting.',
    listedElsewhere: 'This item is on the agenda of another meeting, or resolved.',
    wrongOrder: 'The agenda has changed. Reload and put it in order again.',
    notInvited: 'This office is not invited to the meeting.',
    ownAttendance: 'An invited office names who comes for it; who attended is recorded by the convening office.',
    unresolved: 'Some items are neither resolved nor deferred. Write down what came of each first.',
    noDispute: 'This item is no dispute over competence.',
    notResponsible: 'The responsible offices report what was done.',
    notReported: 'The responsible office has not reported it done.',
    doneAlready: 'This decision is done.',
    officeUnknown: 'There is no such office. Choose from the list.',
  },
  documents: {
    minutes: 'Minutes of the joint conference',
    notice: 'Notice of a joint conference',
    when: 'Time',
    where: 'Place',
    chair: 'Chair',
    attended: 'Attended',
    absent: 'Absent',
    agenda: 'Agenda',
    resolution: 'Resolved',
    decisions: 'Decisions',
    columns: { text: 'What', lead: 'Lead office', assisting: 'Assisting', dueOn: 'By' },
    deferred: 'Deferred',
    lead: 'The conference discussed the following items.',
    noticeLead:
      'A joint conference is called for the time and place below. Please send a delegate and tell us beforehand who comes.',
    remarks: 'Other',
    comma: ', ',
  },
}
