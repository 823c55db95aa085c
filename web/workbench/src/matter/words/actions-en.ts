import type { Wording } from '../../ui/words.ts'
import type { zhCN } from './actions-zh-cn.ts'

/** What each step does, in one sentence, and its fields as `[label, help]`. */
export const en: Wording<typeof zhCN> = {
  verbs: {
    classify: {
      lead: 'Corrects class, topic and marks, with the reason. Once accepted, nothing becomes a request and no request becomes something else.',
      fields: {
        class: ['Class', ''],
        topic: ['Topic', ''],
        accused: ['Accused offices', 'The material never reaches them or their subordinates.'],
        litigationRelated: ['Concerns litigation', ''],
        urgent: ['Urgent', ''],
        reason: ['Reason for the correction', ''],
      },
    },
    transfer: {
      lead: 'Sends it to the office with power to handle it, which tells the petitioner within 15 days of receipt.',
      fields: {
        to: ['Transfer to', 'Accused offices and their subordinates cannot be chosen.'],
        reason: ['Reason and what is asked', 'Goes into the transfer letter.'],
        noticeGiven: ['The petitioner was told in writing where it went', ''],
      },
    },
    assign: {
      lead: 'Gives it to the office with power to handle it, which may have to report back by a date.',
      fields: {
        lead: ['Lead office', ''],
        assisting: ['Assisting offices', 'Ten at most.'],
        reportBy: ['Report back by', 'A date after today.'],
        reason: ['What is asked', 'Goes into the assignment letter.'],
        noticeGiven: ['The petitioner was told in writing where it went', ''],
      },
    },
    accept: {
      lead: 'Accepts the matter and tells the petitioner in writing. The 60 days to answer run from today (Art. 31(6)).',
      fields: {
        way: ['Way of handling', 'The six ways of Art. 31; the 60 days belong to “Handling opinion” alone.'],
        noticeGiven: ['The acceptance notice was given or sent', 'Owed when name and address are clear.'],
        note: ['Remark in the notice', ''],
      },
    },
    decline: {
      lead: 'Does not accept the matter; tells the petitioner why, and where to go.',
      fields: {
        ground: ['Ground', 'For the last two, link the earlier matter first.'],
        reasons: ['Explanation', 'Goes into the notice; the petitioner reads it.'],
        directTo: ['Where to go', 'For example the competent office and how to reach it.'],
      },
    },
    object: {
      lead: 'Says the matter is not this office’s, within 5 working days of receipt and with detailed reasons.',
      fields: {
        reasons: ['Reasons', 'Point by point; the sender verifies them.'],
        suggestedOffice: ['Who should have it', ''],
      },
    },
    upholdObjection: {
      lead: 'Agrees after verifying; the matter comes back to be routed again, and its first clock runs on.',
      fields: { reasons: ['Remark', ''] },
    },
    rejectObjection: {
      lead: 'Does not agree after verifying; the matter stays there, and its clock has never stopped.',
      fields: { reasons: ['Reasons', 'The office reads them.'] },
    },
    decideCompetence: {
      lead: 'In a dispute, the common superior decides which office has it.',
      fields: { office: ['Office that has it', ''], reasons: ['Reasons', ''] },
    },
    handOver: {
      lead: 'The matter goes on as a copy in the register of another region or level and is closed here. People, files, papers and running limits go along; the office there takes it up or sends it back.',
      fields: {
        to: ['Office of another region', ''],
        reason: ['Reason', 'Why it lies there. The petitioner reads it.'],
      },
    },
    takeUp: {
      lead: 'The matter is yours from now on and goes on where it stood; the office that handed it over gets a receipt.',
      fields: { note: ['Remark', ''] },
    },
    sendBack: {
      lead: 'Not yours: the matter is closed here and goes on where it came from, with every limit as it ran.',
      fields: { reasons: ['Reasons', 'Point by point; the petitioner reads them.'] },
    },
    succeed: {
      lead: 'The office was merged or abolished; the one that carries on its powers takes over, clocks and all.',
      fields: { basis: ['Basis', 'For example the reform document and its number.'] },
    },
    separate: {
      lead: 'Litigation matters go to a judicial office; visitors are told where to turn.',
      fields: {
        to: ['Judicial office', 'May stay empty for a visit.'],
        explanation: ['What the petitioner is told', 'The petitioner reads it.'],
      },
    },
    direct: {
      lead: 'Tells the petitioner which procedure of law applies and before which authority.',
      fields: {
        way: ['Procedure', ''],
        authority: ['Authority', 'For example the district’s labour arbitration commission.'],
        explanation: ['What the petitioner is told', 'The petitioner reads it.'],
      },
    },
    handle: {
      lead: 'Records what was heard, checked and arranged.',
      fields: { note: ['What was done', 'Seen by offices only.'] },
    },
    extend: {
      lead: 'In a complicated case the head of the office may extend once, by up to 30 days, and tells the petitioner why.',
      fields: {
        days: ['Days', '1 to 30, from the end of the limit.'],
        reason: ['Reason', 'Goes into the notice; the petitioner reads it.'],
        noticeGiven: [
          'I approve the extension and the petitioner has been told the reason',
          'Approval, reason and notice are one act.',
        ],
      },
    },
    answer: {
      lead: 'Gives the written answer. For a request this is the handling opinion; 30 days to ask for review run from its delivery.',
      fields: {
        outcome: ['Outcome', 'A supported request must also be executed.'],
        request: ['What was asked for', ''],
        facts: ['Facts and reasons', ''],
        opinion: ['Opinion', 'The petitioner reads all of it.'],
        legalBasis: ['Legal basis', 'A handling opinion must state it.'],
      },
    },
    dispatch: {
      lead: 'Records that the paper went out by post. No limit runs from this day: record its delivery once it is received, or its return.',
      fields: {
        on: ['Sent on', 'Not before the paper or the return of the letter before it, not after today.'],
        destination: ['Sent to', 'The kind of address alone; the address stays sealed with the petitioner’s data.'],
        postNumber: ['Tracking number', 'As on the slip of the post or courier.'],
        carrier: ['Carrier', ''],
        note: ['Note', 'No names or addresses.'],
        attachments: ['Scans', 'The slip of the post, as PDF or pictures.'],
      },
    },
    recordReturn: {
      lead: 'Records that the letter came back. No limit has begun; next may be another address, by hand, left with a witness, or a notice.',
      fields: {
        on: ['Came back on', 'Not before it was sent, not after today.'],
        reason: ['Reason', 'As the post marked it on the envelope.'],
        note: ['Note', 'Needed for another reason. No names or addresses.'],
        attachments: ['Returned envelope', 'A scan or photograph, as PDF or pictures.'],
      },
    },
    deliver: {
      lead: 'Records the day the petitioner received the paper, with proof. The 30 days to ask for review run from it.',
      fields: {
        on: ['Received on', 'Between the date of the paper and today.'],
        method: ['Method', ''],
        receiver: ['Taken by', 'What they are to the petitioner; names stay on the signed proof.'],
        postNumber: ['Tracking number', 'As on the slip of the post or courier.'],
        carrier: ['Carrier', ''],
        dispatchedOn: ['Sent on', ''],
        proof: ['Other proof', 'For example where the notice was put up.'],
        attachments: ['Scans', 'The signed proof of delivery or the slip, as PDF or pictures.'],
      },
    },
    execute: {
      lead: 'Records that what was supported has been carried out. Executed and concluded are counted apart.',
      fields: { result: ['What was carried out', ''] },
    },
    requestReview: {
      lead: 'Enters the petitioner’s request for review, to the office one level up, within 30 days of receiving the answer.',
      fields: {
        came: ['How it came', 'In person for a visit, on paper for a letter.'],
        receivedOn: ['Received on', 'Today where left empty. The limit is counted from this day.'],
        reasons: ['Reasons', 'As the petitioner says them.'],
      },
    },
    refuseReview: {
      lead: 'Refuses, in writing and with reasons, a request that came after its window. One that came in time is taken.',
      fields: { receivedOn: ['Received on', ''], reasons: ['Reasons', 'The petitioner reads all of it.'] },
    },
    formPanel: {
      lead: 'Names the members of the panel and who presides. Named again, they replace it, e.g. after a recusal.',
      fields: {
        members: ['Members', ''],
        presiding: ['Presiding', ''],
        reason: ['Remark', 'Where members are replaced, say why.'],
      },
    },
    review: {
      lead: 'Gives the review opinion in writing, within 30 days of receiving the request.',
      fields: {
        result: ['Result', ''],
        facts: ['Facts found', ''],
        opinion: ['Opinion', 'The petitioner reads all of it.'],
        legalBasis: ['Legal basis', ''],
      },
    },
    requestSecondReview: {
      lead: 'Enters the petitioner’s request for second review, within 30 days of receiving the review opinion.',
      fields: {
        came: ['How it came', 'In person for a visit, on paper for a letter.'],
        receivedOn: ['Received on', 'Today where left empty. The limit is counted from this day.'],
        reasons: ['Reasons', 'As the petitioner says them.'],
      },
    },
    secondReview: {
      lead: 'Gives the second-review opinion within 30 days; hearing days do not count. It is the last instance.',
      fields: {
        result: ['Result', ''],
        facts: ['Facts found', ''],
        opinion: ['Opinion', 'The petitioner reads all of it.'],
        legalBasis: ['Legal basis', ''],
      },
    },
    hearing: {
      lead: 'Records the days and the record of a hearing. In second review its days do not count.',
      fields: { from: ['First day', ''], to: ['Last day', ''], record: ['Record', ''] },
    },
    mediate: {
      lead: 'Records the agreement that both sides have reached.',
      fields: { kind: ['Kind', ''], agreement: ['Agreement', ''] },
    },
    supervise: {
      lead: 'Sends a supervision letter to the office that holds the matter, to be answered by a date.',
      fields: { letter: ['Letter', ''], replyBy: ['Answer by', 'A date after today.'] },
    },
    replySupervision: {
      lead: 'Answers the oldest supervision letter to your office that has no answer yet.',
      fields: {
        reply: ['Answer', 'What was found, what was done, and what follows by when.'],
        attachments: ['Files', ''],
      },
    },
    withdraw: {
      lead: 'Takes the matter, or the request for review, back as the petitioner wishes.',
      fields: { reason: ['What the petitioner says', ''] },
    },
    changeWishes: {
      lead: 'Records what the petitioner wishes now. Without consent, or in confidence, what is published of it is withdrawn at once.',
      fields: {
        publishConsent: ['May be published', ''],
        confidential: ['Confidential', ''],
        reason: ['What the petitioner says', ''],
      },
    },
    conclude: {
      lead: 'Closes the matter. Closed is not solved: support, execution and ratings are recorded apart.',
      fields: { report: ['Conclusion report', ''] },
    },
    rate: {
      lead: 'The petition office and the handling office are rated apart, each once.',
      fields: { office: ['Who is rated', ''], rating: ['Rating', ''], reason: ['Reason', ''] },
    },
    addMaterial: {
      lead: 'Records what the petitioner added.',
      fields: { note: ['Note', 'A note, files, or both.'], attachments: ['Files', ''] },
    },
    link: {
      lead: 'Links two matters, with the reason; it can be undone at any time. Matters are linked, never people.',
      fields: {
        matterId: ['Link to', 'Type a number or words to find it.'],
        relation: ['Relation', ''],
        reason: ['Reason', ''],
      },
    },
    unlink: {
      lead: 'Undoes a link, with the reason; what was recorded stays in the timeline.',
      fields: { matterId: ['Which link', ''], reason: ['Reason', ''] },
    },
    recuse: {
      lead: 'A member of staff with a direct interest no longer sees the matter.',
      fields: { staffId: ['Who recuses', ''], reason: ['Reason', ''] },
    },
  },
  agreements: { mediation: 'Mediation', settlement: 'Settlement' },
  preview: 'Preview the document',
  previewOf: 'Preview',
  previewNone: 'This step makes no document.',
  previewClose: 'Hide the preview',
  done: 'Done: {verb}',
  checks: {
    required: 'Fill in “{label}”.',
    choose: 'Choose “{label}”.',
    confirm: 'Confirm “{label}”.',
    long: '“{label}” is longer than {max} characters.',
    date: '“{label}” is not a date.',
    wrong: 'Correct “{label}”.',
    range: '“{label}” must be between {min} and {max}.',
    empty: 'Write a note or add files.',
  },
  conflict: {
    title: 'A colleague has just changed this matter',
    lead: 'What you typed is still here. Look at what changed first:',
    gone: 'In the new state this step is no longer open. What you typed stays below to be copied.',
    go: 'I have seen it, go on',
  },
  matterNone: 'No such matter was found',
  days: 'days',
}
