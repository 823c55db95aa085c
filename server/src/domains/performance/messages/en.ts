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
      'This indicator is about holding back or tracking petitioners, or about fewer petitions. It can only be shown as published; nothing is written by hand, computed or entered.',
    noNumber: 'This indicator asks for no number: how far it was reached is judged, no formula computes it.',
    measured: 'This indicator is computed from the records. To enter values, choose entry by hand first and say why.',
    wrongKind:
      'The value does not fit: a number for a number, a day for a day, percent for what is described in words.',
    notANumber: 'Enter a number; how far it was reached lies between 0 and 100.',
    otherOffice: 'This indicator belongs to another office, which alone can change it.',
    dayToCome: 'The day cannot lie ahead.',
    noReason: 'A value was entered before. Say in the note why it is corrected.',
    struck: 'It was struck out and cannot be changed any more.',
    inUse: 'It still has indicators, payments, records or parts. Strike those out or move them first.',
    knownName: 'The year has a goal or project with this name already. Choose another name.',
    otherKind: 'The kind of a goal or project does not change. Write a new one.',
    noParent:
      'A sub-goal belongs to a goal; a project may belong to a goal or a sub-goal. Choose again what it is a part of.',
    planFirst: 'The payment plan is in amounts and does not fit the new budget. Change the plan first.',
    otherYear: 'The day does not lie in this year.',
    order: 'The days of a payment plan follow one another; none comes twice.',
    falls: 'The amounts of a payment plan add up: none is less than the one before.',
    overBudget: 'A payment plan cannot exceed the budget.',
    endsElsewhere: 'The last step of a payment plan is the whole budget.',
    notTheTotal: 'The weights do not add up to the total. Adjust them and save again.',
    notScored: 'What is only shown as published, or has no target, has no weight.',
    noBudget: 'Without a budget, spending has no weight.',
    unknownIndicator: 'One of the indicators does not belong to this project. Reload and try again.',
    notAProject: 'Only projects have payments.',
    paidHere: 'Payments of this project were entered here. Reverse them before its payments come from the books.',
    paidElsewhere: 'The payments of this project come from the books; entered here too, they would count twice.',
    noAccount: 'There is no such account. Choose again.',
    knownVoucher: 'This voucher was entered already. Check its number.',
    notOpenPayment: 'This payment was reversed already, or was not entered here.',
    noCheckpoint: 'This day is no checkpoint. The rules of the office say which days are.',
    drawnAlready: 'The record of this day exists already. Open it.',
    signed: 'A signed record is never changed. Where it is wrong, correct it: that makes a new revision.',
    notSigned: 'What is not signed yet is simply changed; there is nothing to correct.',
    correctedAlready: 'This record was corrected already. Open its latest revision.',
    headSigns: 'The head of the office signs.',
    unexplained: 'A deviation has no cause yet. Explain each one, then sign.',
    noCorrection: 'A deviation has no correction yet. Say for each one what is done, then sign.',
    weights: 'The weights do not add up to the total. Adjust them and draw the record up again.',
    noGoals: 'Say what was reached of the goals of the year, then sign.',
    ruleDay: 'Rules with this day exist already. Choose another day.',
    sameYear: 'Choose two different years.',
    emptyYear: 'The year has no goals and projects to copy.',
  },
  duties: { officer: 'Officer on duty', lawyer: 'Lawyer', counsellor: 'Counsellor', department: 'Department' },
  paymentSources: { relief: 'Books of the relief fund' },
  notices: {
    near: {
      name: 'Monitoring due soon',
      subject: 'Monitoring of performance due, working days left: {left}',
      text: 'The monitoring of "{number}" for {day} is to be signed by {due}. Working days left: {left}. Log in at {address} to draw it up and sign it.',
    },
    overdue: {
      name: 'Monitoring overdue',
      subject: 'Monitoring of performance overdue',
      text: 'The monitoring of "{number}" for {day} was to be signed by {due} and is overdue. Log in at {address} to draw it up and sign it.',
    },
  },
  operation: {
    database: 'the database did not answer, {n} minutes',
    page: 'the portal did not answer, {n} minutes',
    statistics: 'statistics',
    'open-data': 'open data',
    published: 'published pages',
    lists: 'lists of the system',
    open: 'not fixed yet',
    fixed: 'fixed {on}',
    sessions: '{n} workbench sessions',
  },
  bad: {
    known: 'The year has a goal or project with this name already; it was not taken over again.',
    'no-name': 'This row has no name of an indicator.',
    'too-long': 'This row is too long to be an indicator.',
  },
}
