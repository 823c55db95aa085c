import type { PaperWords } from './paper-words.ts'

/** The wording of the papers in English. */
export const en: PaperWords = {
  petitioner: 'Petitioner',
  comma: ', ',
  within: {
    'working-days': 'within {n} working days of receipt',
    'calendar-days': 'within {n} days of receipt',
    soon: 'soon',
  },
  provisional: ' (provisional until the holidays of that year are announced)',
  contact: 'Telephone: {phone}',
  matterNumber: 'Matter number {number}',
  caseFile: {
    heading: 'Case file',
    contents: 'Contents',
    columns: ['No', 'Title', 'Number', 'Date', 'Pages'],
    annex: 'Attachment {n}: {name}',
    listed: 'listed only',
    withheld: 'not shown',
    withheldUnnamed: '{n} papers of other desks, not shown to this reader',
    withheldCount: '{n} not shown to this reader',
    withheldNote: 'Papers that are not shown are printed by those who may read them.',
    note: 'Attachments that are listed only cannot be printed as pages; they are kept in the system and can be taken from the page of the matter.',
    pages: 'Pages',
    holder: 'Handled by',
    span: 'From – to',
    state: 'State',
    pieces: 'Contents',
    counts: '{documents} documents, {files} attachments',
    petitioner: 'Petitioner',
    recordTitle: 'Record of steps',
    record: ['Date', 'Step', 'Office', 'What was said'],
  },
  labels: {
    number: 'Matter number',
    summary: 'Summary',
    text: 'Full text',
    purpose: 'Request',
    channel: 'Channel',
    class: 'Class',
    topic: 'Topic',
    place: 'Place',
    receivedOn: 'Received on',
    registeredBy: 'Registered by',
    people: 'People',
    representatives: 'Representatives',
    attachments: 'Attachments',
    marks: 'Marks',
    request: 'Request',
    facts: 'Facts and reasons',
    opinion: 'Opinion',
    legalBasis: 'Legal basis',
    outcome: 'Outcome',
    result: 'Result',
    paper: 'Paper delivered',
    method: 'Method',
    deliveredOn: 'Delivered on',
    proof: 'Proof',
    receiver: 'Taken by',
    dispatchedOn: 'Sent on',
    postNumber: 'Tracking number',
    openedAt: 'Opened at',
    signature: 'Signature of the recipient',
    hearingDates: 'Dates of the hearing',
    record: 'Record',
    lead: 'Lead office',
    assisting: 'Assisting offices',
    reportBy: 'Report by',
    reason: 'Remarks',
    report: 'How it was concluded',
    steps: 'Course of handling',
    numberHere: 'Number so far',
    numberThere: 'Number after receipt',
    copied: 'Steps copied',
    head: 'Hash of the record (SHA-256)',
    rights: 'What you can do',
  },
  postings: {
    attempt: 'Letter {n}',
    sent: 'Sent on {on} to: {to}; number {number}',
    back: '{sent}; came back on {on}: {reason}',
    returned: 'Letter {number} came back: {reason}',
  },
  bodies: {
    opening: '',
    closing: '',
    accepted:
      'We have received the matter that you filed on {receivedOn} (number {number}). It lies within our powers; we accept it and will handle it by way of: {way}.',
    acceptedPlain:
      'We have received the matter that you filed on {receivedOn} (number {number}). It lies within our powers and we accept it.',
    acceptedDue:
      'We will conclude it within {days} days of acceptance, by {due} (Regulations on Petition Work, Art. 34).',
    acceptedFollow: 'With its number and query code you can follow it online.',
    declined:
      'We have received the matter that you filed on {receivedOn} (number {number}). We do not accept it: {ground}.',
    declinedReasons: 'Reasons: {reasons}',
    declinedDirect: 'Please turn to {directTo}.',
    directed:
      'The matter that you filed on {receivedOn} (number {number}) is to be resolved by: {way} (Regulations on Petition Work, Art. 31). Please turn to {authority}.',
    separated:
      'The matter that you filed on {receivedOn} (number {number}) concerns rights in litigation, which the judicial organs handle by law (Regulations on Petition Work, Art. 28(2)).',
    separatedTo: 'The papers have been passed to {to}.',
    extended:
      'Your matter (number {number}) is complex. With the approval of the head of this office the limit is extended by {days} days, to {due} (Regulations on Petition Work, Art. 34).',
    extendedReason: 'Reason: {reason}',
    transferred:
      'We transfer the matter with the number {number} to you. If it lies within your powers, tell the petitioner in writing {tellWithin}; if not, object with detailed reasons {objectWithin} (Regulations on Petition Work, Art. 23(3)).',
    assigned:
      'We assign the matter with the number {number} to you. Please handle it by law, report the result in time and submit a conclusion report (Regulations on Petition Work, Art. 22(1)(3)).',
    supervised:
      'The matter with the number {number} is with you. It is under supervision (Regulations on Petition Work, Art. 40); please reply in writing by {replyBy}.',
    reviewRight:
      'If you disagree, you may ask the office one level up ({office}) for a review within 30 days of receiving this opinion (Regulations on Petition Work, Art. 35).',
    secondReviewRight:
      'If you disagree, you may ask the office one level up ({office}) for a second review within 30 days of receiving this opinion (Regulations on Petition Work, Art. 36).',
    reviewRefused:
      'Your request for review of the matter with the number {number} was received on {receivedOn}. The time to ask ended on {due} (Regulations on Petition Work, Art. 35); it is not accepted.',
    secondReviewRefused:
      'Your request for second review of the matter with the number {number} was received on {receivedOn}. The time to ask ended on {due} (Regulations on Petition Work, Art. 36); it is not accepted.',
    final:
      'This opinion ends the procedure. The same facts and reasons are not accepted again (Regulations on Petition Work, Art. 36(3)).',
    agreement: 'Of their own free will the parties have agreed on the matter with the number {number} as follows:',
    handedOver:
      'We hand over to you the matter named below. Please take it up {within}; if it does not lie within your powers, send it back within the same time with detailed reasons (Regulations on Petition Work, Art. 23(3)). Every limit runs on from its first day.',
    takenUp:
      'We have received the matter that you handed over (number {number}) with all its papers and go on handling it. Every limit runs on from its first day.',
    report: 'The matter with the number {number} is concluded. We report on its handling.',
  },
  receipt: {
    title: 'Receipt',
    facts: {
      summary: 'Summary',
      office: 'Registered by',
      receivedOn: 'Received on',
      phone: 'Telephone',
      address: 'Address',
    },
    step: '{office}: {step}',
    when: 'by {date}',
    notes: [
      'Keep this receipt. Number and query code together open the matter: do not tell them to others.',
      'Following, adding material, rating and asking for review are free of charge.',
    ],
  },
}
