import type { Messages } from './zh-cn.ts'

export const en: Messages = {
  units: {
    count: 'a count',
    percent: 'percent',
    days: 'days',
    money: 'money',
    date: 'a date',
    number: 'a bare number',
  },
  mistakes: {
    empty: 'Write a formula, such as: answered in time ÷ answers due × 100%.',
    tooLong: 'The formula or a number in it is too long. Shorten it.',
    tooDeep: 'There are too many brackets inside one another. Simplify the formula.',
    valueExpected: 'A name of a figure, a number or a bracket belongs here.',
    unclosed: 'A bracket is not closed. Add the closing one.',
    operatorExpected: 'One of +, −, × and ÷ belongs here.',
    badDate: 'There is no such day. Check the date.',
    unknownName: 'No figure is called “{word}”. Choose one of the names listed.',
    notRecorded:
      'Nobody keeps “{word}” yet, so no formula can use it. Choose one of the names listed, or enter the value by hand with evidence.',
    cannotAdd: '{left} and {right} cannot be added or subtracted. Check the units of both sides.',
    cannotMultiply: '{left} and {right} cannot be multiplied. One of them must be a bare number or percent.',
    cannotDivide: '{left} cannot be divided by {right}. Divide like by like, or by a count.',
    cannotCompare: '{left} and {right} cannot be compared. Check the units.',
    wrongUnit: 'The formula gives {found}, but the target asks for {wanted}. Change the formula.',
  },
  measurements: {
    measured: {
      'ready-made': 'Computed from the records; the formula was matched by the words of the indicator.',
      written: 'Computed from the records; the formula was written by this office.',
    },
    manual: {
      'no-measure': 'Nothing in the records corresponds to it; the value is entered by hand with evidence.',
      'not-recorded':
        'A formula is ready, but nobody keeps “{missing}” yet; until then the value is entered by hand with evidence.',
      date: 'It asks for something to be done by a day; the day is entered by hand with evidence.',
      chosen: 'This office chose to enter the value by hand with evidence.',
    },
    text: {
      qualitative: 'The goal is described in words; how far it was reached is judged.',
      'no-target': 'The document gives no target; only its text is shown.',
    },
    refused: {
      'holding-back':
        'It is about holding back or returning petitioners. Petitioning is a right: the published text is shown and nothing computes it.',
      tracking:
        'It is about tracking or warning of petitioners. Huiyin serves the matter and never watches the person: the published text is shown and nothing computes it.',
      'giving-up':
        'It asks that petitioners give up. Giving up is neither a condition nor a success here: the published text is shown and nothing computes it.',
      'going-higher':
        'It asks that petitioners do not turn to a higher office. Turning to one is a right: the published text is shown and nothing computes it.',
      'coming-again':
        'It asks for fewer petitions. Nothing is deducted because a citizen comes again: the published text is shown and nothing computes it.',
    },
  },
  refusals: {
    noIndicators:
      'No table of indicators was found in this file. Make sure that it is a published departmental budget with its performance tables.',
    refused:
      'This indicator is about holding back or tracking petitioners, or about fewer petitions. It can only be shown as published; nothing is computed or entered.',
    noNumber: 'This indicator asks for no number: how far it was reached is judged, no formula computes it.',
    measured: 'This indicator is computed from the records. To enter values, choose entry by hand first and say why.',
    wrongKind:
      'The value does not fit: a number for a number, a day for a day, percent for what is described in words.',
    notANumber: 'Enter a number; how far it was reached lies between 0 and 100.',
    otherOffice: 'This indicator belongs to another office, which alone can change it.',
    dayToCome: 'Figures cannot be of a day to come.',
  },
  bad: {
    known: 'The year has a goal or project with this name already; it was not taken over again.',
    'no-name': 'This row has no name of an indicator.',
    'too-long': 'This row is too long to be an indicator.',
  },
}
