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
    notProposer: 'Papers are added by the office that proposed the item, or by the one that convenes.',
    papersClosed: 'Its meeting was held or it was resolved: no papers can be added any more.',
    tooManyPapers: 'An item has at most 10 papers. Join some of them into one.',
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
  notices: {
    invited: {
      name: 'Notice of a meeting',
      subject: 'Joint conference on {on} at {time}',
      text: 'Please send somebody to the joint conference ({number}) on {on} at {time}: {place}. Log in at {address} for the agenda, and name who comes.',
    },
    moved: {
      name: 'Meeting changed',
      subject: 'Joint conference changed: {on} at {time}',
      text: 'The joint conference ({number}) has changed: {on} at {time}, {place}. Log in at {address}.',
    },
    cancelled: {
      name: 'Meeting cancelled',
      subject: 'Joint conference of {on} cancelled',
      text: 'The joint conference ({number}) of {on} at {time}, {place}, is cancelled.',
    },
    decided: {
      name: 'Decision to carry out',
      subject: 'Decision of the joint conference, due {due}',
      text: 'Your office carries out or assists in a decision of the joint conference ({number}) by {due}. Log in at {address} to read it and report.',
    },
    'sent-back': {
      name: 'Decision sent back',
      subject: 'A decision comes back to your office: {due}',
      text: 'A decision ({number}) that your office reported done comes back, due {due}. Log in at {address} for the reason.',
    },
    reported: {
      name: 'Decision reported done',
      subject: 'A decision was reported done',
      text: 'An office reported a decision ({number}), due {due}, as done. Log in at {address} to confirm it or send it back.',
    },
    'decision-near': {
      name: 'Decision due soon',
      subject: 'Decision due, working days left: {left}',
      text: 'A decision of the joint conference ({number}) is due on {due}. Working days left: {left}.',
    },
    'decision-today': {
      name: 'Decision due today',
      subject: 'Decision due on {due}',
      text: 'A decision of the joint conference ({number}) is due on {due}, the last day. Please report.',
    },
    'decision-overdue': {
      name: 'Decision overdue',
      subject: 'Decision overdue',
      text: 'A decision of the joint conference ({number}) was due on {due} and is overdue. Carry it out and report at once.',
    },
  },
  documents: {
    minutes: 'Minutes of the joint conference',
    extract: 'Minutes of the joint conference (extract)',
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
