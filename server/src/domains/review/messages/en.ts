import type { Messages } from './zh-cn.ts'

/** The words of the desk of reviews. */
export const en: Messages = {
  refusals: {
    notHolder: 'Hearings are arranged by a handler or the head of the office that holds the matter.',
    phase: 'A hearing is arranged while the matter is handled, in review or in second review.',
    state: 'The hearing is not in a state for this step. Reload and look again.',
    placeNeeded: 'Choose a meeting room or write the place.',
    untilBefore: 'The room is taken until after the hearing begins.',
    pastDay: 'The day of a hearing is after today, so that participants can prepare.',
    notYet: 'The hearing has not been held. Enter its record afterwards.',
    dates: 'A hearing ends on or after its first day, and not after today.',
    officeUnknown: 'Choose an office from the list.',
    accused: 'An accused office takes no part in a hearing (Art. 30(3)).',
    confidential: 'The conclusion of a hearing on a confidential matter or an accusation is not published.',
    identityLeft: 'The text still has names, numbers or addresses. Take them out before you publish it.',
    arranged:
      'A hearing of this matter is arranged. Enter its record under “Hearings” on its page of reviews, or cancel it first.',
    notPublished: 'The conclusion of this hearing is not published.',
    pastRule: 'A rule begins today or later.',
  },
  table: {
    number: 'Number',
    summary: 'Matter',
    phase: 'Stage',
    received: 'Matter received',
    due: 'Due',
    overdue: 'Overdue',
    late: 'Yes',
  },
  phases: {
    'in-review': 'In review',
    reviewed: 'Review to deliver',
    'in-second-review': 'In second review',
    'second-reviewed': 'Second review to deliver',
  },
  documents: {
    notice: 'Notice of a hearing',
    lead: 'A hearing on petition matter {number} is held at the following time and place. Please attend.',
    changedLead: 'Time and place of the hearing on petition matter {number} have changed as follows. Please attend.',
    topic: 'Subject',
    when: 'When',
    where: 'Where',
    bring: 'Please bring',
    doors: 'Doors',
    open: 'Open to the public',
    closed: 'Not open to the public',
    offices: 'Offices',
    people: 'Participants',
    rights:
      'Participants may speak, show evidence and ask that a member be recused (Regulations on Petition Work, Art. 28(3)). Please tell us beforehand if you cannot come.',
    comma: ', ',
  },
  notices: {
    announcedName: 'Notice of a hearing',
    announced:
      'A hearing on matter {number} is held on {on} at {time}: {place}. Details at {address} or from the office that handles it.',
    announcedSubject: 'Hearing on matter {number}',
    cancelledName: 'Hearing cancelled',
    cancelled:
      'The hearing on matter {number} of {on} is cancelled. Ask the office that handles it if you have questions.',
    cancelledSubject: 'Hearing on matter {number} cancelled',
    offices: {
      invited: {
        name: 'Invited to a hearing',
        subject: 'Hearing on {on} at {time}',
        text: 'Please send somebody to the hearing on matter {number} on {on} at {time}: {place}. Ask the office that arranges it for the papers.',
      },
      moved: {
        name: 'Hearing changed',
        subject: 'Hearing changed: {on} at {time}',
        text: 'The hearing on matter {number} has changed: {on} at {time}, {place}.',
      },
      cancelled: {
        name: 'Hearing cancelled (offices)',
        subject: 'Hearing of {on} cancelled',
        text: 'The hearing on matter {number} of {on} at {time}, {place}, is cancelled.',
      },
    },
  },
}
