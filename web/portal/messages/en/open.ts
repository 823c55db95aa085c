import type { Messages } from '../zh-CN.ts'

export const open: Messages['open'] = {
  guide: {
    title: 'How petitioning works',
    lead: 'Petitioning is your right. Here is in plain words who handles it, how, and how long it takes, each step with its article.',
    sections: [
      {
        title: 'What you can raise',
        items: [
          'Suggestions: ideas and opinions on public affairs. The office must study them, adopt what is reasonable and feasible, and reply to you (Art. 29).',
          'Accusations: breaches of discipline or law. The material must never be shown or passed to the accused person or office (Art. 30).',
          'Requests: problems to be solved. They are handled in six ways (Art. 31).',
        ],
      },
      {
        title: 'How you can raise it',
        items: [
          'Online, by letter, telephone, fax or in person: all count the same (Art. 17).',
          'In person at the reception of the competent office of that level or one above; several people elect at most 5 representatives (Art. 20).',
          'As a rule with name, address, request, facts and reasons; what is said orally must be written down faithfully (Art. 19).',
        ],
      },
      {
        title: 'What the office does',
        items: [
          'The petition office registers it and sends it to the competent office within 15 days (Art. 22).',
          'Another office that receives it tells you in writing on the spot or within 15 days; one that got it from above tells you in writing within 15 days (Art. 23).',
          'An office that thinks it is not its task must object within 5 working days with reasons; it returns only once that is verified (Art. 23).',
          'In a dispute the common superior decides. Nobody may pass you around (Art. 24).',
        ],
      },
      {
        title: 'What the answer says',
        items: [
          'The handling opinion states your request, the facts and reasons, the opinion and its legal basis: supported, explained or not supported (Art. 32).',
          'What is supported must be carried out, not only written down (Art. 32).',
          'Where a handling opinion is due, it is due within 60 days of acceptance; a complex matter may be extended once by at most 30 days, with the reasons told to you (Art. 34).',
          'Where both sides agree, there can be mediation or a settlement, put down in writing (Art. 33).',
        ],
      },
      {
        title: 'If you disagree',
        items: [
          'Within 30 days of receiving the answer, ask the office one level up for review; its written opinion is due within 30 days (Art. 35).',
          'Within 30 days of receiving the review opinion, ask the next level for second review; due within 30 days, hearings not counted (Art. 36).',
          'After that the same facts and reasons are not accepted again; the duty to help goes on (Art. 36, 37).',
        ],
      },
      {
        title: 'What belongs elsewhere',
        items: [
          'Matters for a court, arbitration or administrative reconsideration go there (Art. 28, 31).',
          'Accusations for the discipline organs are passed to the one competent (Art. 22).',
        ],
      },
      {
        title: 'How you are protected',
        items: [
          'Nobody may retaliate against a petitioner (Art. 18).',
          'Staff with a direct interest in the matter or in you must step aside (Art. 28).',
          'You can follow your matter and rate how it was handled (Art. 21).',
        ],
      },
    ],
    source: 'Source: Regulations on Petition Work, in force since 1 May 2022.',
  },
  offices: {
    title: 'Channels, addresses and hours',
    lead: 'A letter, a call, a visit and a filing online count the same. Every office, by place (Art. 18).',
    petition: 'Petition office',
    others: (count) => `Other offices (${count})`,
    noPhone: 'Telephone to be announced',
    place: 'Places',
  },
  timeLimits: {
    title: 'Time limits',
    lead: 'These limits are in force today. Every date on your matter follows from them and says how.',
    step: 'Step',
    limit: 'Limit',
    startsAt: 'Counted from',
    article: 'Article',
    days: (amount, upTo) => `${upTo ? 'up to ' : ''}${amount} days`,
    workingDays: (amount) => `${amount} working days`,
    notesTitle: 'How days are counted',
    notes: [
      'The day of the event is not counted; counting starts with the next day.',
      'Days are calendar days, weekends included; working days leave out weekends and public holidays, and include weekends that are worked in exchange.',
      'A last day that is a day off moves to the next working day.',
      'A limit ends at midnight after its last day, Beijing time.',
      'Sending a matter on or registering it again never restarts a limit that runs for you.',
      'While the holidays of a year are not announced, its dates are marked provisional.',
    ],
    caption: 'Time limits in force',
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'This site follows WCAG 2.2 at level AA, and for contrast of text at level AAA (7:1).',
    items: [
      'Everything works without scripts: on old phones, with screen readers, with the keyboard alone.',
      'Every page has a “Large type” button and can be enlarged to 400 % without scrolling sideways.',
      'Status is said in words and shape, never by colour alone.',
      'Errors are listed at the top of the page, each linked to its field; what you typed is not lost.',
      'Nothing is timed, there are no picture puzzles and nothing plays by itself.',
      'Every page exists in Chinese and English and can be printed.',
    ],
    helpTitle: 'If something is in your way',
    help: 'You can call, write, or ask somebody to file for you; it counts the same. Staff will register it with you.',
  },
  privacy: {
    title: 'Privacy',
    lead: 'We ask only for what the handling needs, and keep “who” apart from “what”.',
    sections: [
      {
        title: 'How we keep it',
        items: [
          'Name, documents, telephone, address and e-mail are sealed, each matter with its own key. Staff must write down a reason to look, and every look is recorded.',
          'Answers not sent yet are sealed as well, and deleted after seven days.',
          'Files are checked for what they are; no program in them is run.',
          'The logs hold no names, numbers or texts.',
        ],
      },
      {
        title: 'What we refuse to do',
        items: [
          'No search or count of matters by person; nobody’s visits are counted.',
          'No lists of “key persons”, no risk scores, no tracking of movements.',
          'No records of intercepting or returning petitioners; no ethnicity or household registration asked.',
          'Relief never depends on a promise to stop petitioning.',
          'Accusation material never reaches the accused; the system refuses whoever tries.',
        ],
      },
      {
        title: 'Cookies',
        items: [
          'Only the few that the tasks need: against forged forms, for your draft, for large type, and for the one matter you opened. None for statistics or advertising.',
          'Choose “Leave”, or do nothing for an hour, and this device forgets the matter you opened. A draft stays on this device for seven days unless you discard it.',
        ],
      },
    ],
  },
}
