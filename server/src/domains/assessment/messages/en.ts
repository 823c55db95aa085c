import type { Messages } from './zh-cn.ts'

export const en: Messages = {
  warnings: {
    'coming-again':
      'This rule takes points because a citizen comes again. Whoever does not accept an outcome or a review opinion may ask for review and second review (Regulations on Petition Work, Art. 35, 36); assessment is to be guided by problems solved lawfully, in time and on the spot (Art. 39(1)), not by how often somebody comes.',
    'going-higher':
      'This rule takes points because a citizen goes higher. Visits may be made at the competent office of the same or of the next higher level (Art. 20(1)), review is asked of the next higher one (Art. 35), petitions may be sent to offices of every level (Art. 17(1)); assessment is to be guided by problems solved (Art. 39(1)).',
    'coming-together':
      'This rule takes points because several citizens come together. Those who share a matter may visit through up to five representatives (Art. 20(3)); assessment is to be guided by problems solved (Art. 39(1)).',
    fewer:
      'This rule counts how many come: the fewer, the more points. Offices are to keep the channels open (Art. 6), citizens may petition lawfully (Art. 17(1)); how many come does not say whether problems are solved (Art. 39(1)).',
    'none-at-all':
      'This rule demands that there be none at all. Such a target makes offices not register and not accept: what is received is to be registered (Art. 22(1)), not registering it is to be put right by the superior (Art. 44(1)); channels are to be kept open (Art. 6).',
    'giving-up':
      'This rule demands that the petitioner withdraws or stays silent. Mediation needs the consent of both sides (Art. 33), whoever does not accept an outcome may ask for review and second review (Art. 35, 36); whether to let go is the petitioner’s to decide and earns no points.',
  },
  faults: {
    refused: 'Holding petitioners back, fetching or following them cannot be a rule of assessment. Remove this item.',
    noPoints: 'Enter points above zero.',
    noTarget: 'The target must be above zero; choose “≤” where a number must not be passed.',
    steps:
      'Enter the steps from the lowest: each nearer to the target than the one before and worth more, the last still short of the target.',
  },
  refusals: {
    otherOffice: 'Only the petition office that wrote the scheme can do this.',
    noSubordinates: 'Your office has no subordinate offices to assess.',
    incomplete:
      'The scheme is not complete: points must sum to the total, formulas must be right, and rules with a warning need the reason why they are kept.',
    notDraft: 'The scheme is signed and cannot be changed. Write a new edition.',
    foursEyes: 'Whoever wrote the scheme cannot sign it. Ask another head to sign.',
    draftOpen: 'There is an edition of this year that is not signed yet. Finish it first.',
    notInForce: 'The scheme is not signed yet; nothing can be computed from it.',
    dayToCome: 'Choose days not after today, and figures as of a day not before the end of the period.',
    notMarked: 'Items that people mark have no points yet. Mark them before announcing.',
    tooMany: 'The points cannot be more than the item is worth.',
    notManual: 'This item is computed and cannot be marked by hand.',
    noSuchItem: 'The scheme has no such item.',
    windowOpen: 'The time to contest has not ended (last day {date}).',
    windowClosed: 'The time to contest has ended (last day {date}).',
    appealsOpen: 'Appeals wait for their decision.',
    twice: 'This item is already contested. Wait for the decision.',
    samePerson: 'Who computed, marked or announced cannot decide the appeal. Ask another head.',
    notOwn: 'Only the head of the assessed office can contest its points.',
  },
  notices: {
    announced: {
      name: 'Results of an assessment',
      subject: 'Assessment: {number}',
      text: 'The results of “{number}” are announced. The head of your office may contest points until {date}. Log in at {address} to read every line.',
    },
    decided: {
      name: 'Decision on a contested assessment',
      subject: 'Decided: {number}',
      text: 'Your appeal about “{number}” is decided. Log in at {address} to read the decision and its reasons.',
    },
    appealed: {
      name: 'A contested assessment',
      subject: 'Contested: {number}',
      text: 'An office contests its points in “{number}”. Another head logs in at {address} to decide.',
    },
  },
  why: {
    met: 'As required: full points.',
    partly: 'Short of what is required: points in proportion.',
    step: 'Short of what is required: points by steps.',
    'nothing-to-judge': 'Nothing in the period had to be counted, so nothing was missed: full points.',
    deducted: '{each} points less for each, until none are left.',
    marked: 'Marked by hand.',
    'not-marked': 'Waits to be marked.',
    corrected: 'Appeal upheld: corrected from {from} to {to} points.',
  },
  sheet: {
    results: 'Results',
    lines: 'Line by line',
    rules: 'Rules',
    office: 'Office',
    total: 'Total',
    place: 'Place',
    item: 'Item',
    weight: 'Weight',
    points: 'Points',
    value: 'Reached',
    formula: 'Formula',
    figures: 'Figures',
    why: 'Why',
    warning: 'Warning',
    kept: 'Why it is kept',
    corrections: 'Corrections',
  },
}
