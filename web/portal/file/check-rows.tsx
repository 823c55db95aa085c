import type { Answers } from '../../../server/src/domains/filing/index.ts'
import type { Office } from '../../../server/src/domains/office/index.ts'
import type { StepName } from '../paths.ts'
import { findPlace } from '../places.ts'
import type { Visit } from '../visit.ts'
import { topicPath } from './steps/topic.tsx'
import type { Around } from './step.ts'

export interface CheckRow {
  readonly step: StepName
  readonly label: string
  readonly text: string
}

/** Every answer in words, with the question it belongs to. */
export function checkRows(
  visit: Visit,
  { answers, offices, topics }: Around,
): Record<'matter' | 'people' | 'wishes', CheckRow[]> {
  const { filing, common } = visit.m
  const { rows, check } = { rows: filing.check.rows, check: filing.check }
  const row = (step: keyof typeof rows & StepName, text: string): CheckRow => ({
    step,
    label: rows[step],
    text: text === '' ? check.none : text,
  })
  const named = (id: string | undefined): string => nameOf(visit, offices, id)
  const kind = answers.class
  const place = findPlace(offices, answers.place)
  return {
    matter: [
      row('about', kind ? common.classes[kind] : ''),
      row('place', [place ? visit.say(place.name) : '', answers.placeDetail ?? ''].filter(Boolean).join('\n')),
      ...(kind === 'accusation' ? [row('accused', (answers.accused ?? []).map(named).join('\n'))] : []),
      row('topic', answers.topic ? topicPath(topics, answers.topic, visit.say) : check.leaveToOffice),
      row('office', named(answers.office)),
      { step: 'text', label: rows.summary, text: answers.summary || check.none },
      row('text', answers.text ?? ''),
      { step: 'text', label: rows.purpose, text: answers.purpose || check.none },
      row('files', (answers.files ?? []).map((file) => file.name).join('\n')),
    ],
    people: [
      row('people', answers.filedBy ? filing.people.options[answers.filedBy].label : ''),
      ...(answers.filedBy === 'joint' ? [row('representatives', representativesText(visit, answers))] : []),
      ...(answers.filedBy === 'anonymous' ? [] : [row('contact', contactText(visit, answers))]),
    ],
    wishes: [
      row('confidential', yesNo(answers.confidential, filing.confidential)),
      ...(kind === 'accusation' || answers.confidential
        ? []
        : [row('publish', yesNo(answers.publish, filing.publish))]),
    ],
  }
}

const nameOf = (visit: Visit, offices: readonly Office[], id: string | undefined): string => {
  const office = offices.find((candidate) => candidate.id === id)
  return office ? visit.say(office.name) : ''
}

const yesNo = (value: boolean | undefined, words: { yes: string; no: string }): string =>
  value === undefined ? '' : value ? words.yes : words.no

function representativesText({ m }: Visit, { peopleCount = 0, representatives = [] }: Answers): string {
  const people = representatives.map(({ name, phone }) => [name, phone].filter(Boolean).join(' '))
  return [m.filing.check.peopleCount(peopleCount), ...people].join('\n')
}

function contactText({ m }: Visit, { contact }: Answers): string {
  if (!contact) return ''
  const { name, organisation, phone, email, address, postcode, documentType, documentNumber, notifyBy } = contact
  const { told, ways } = m.filing.contact
  const document = documentType === 'none' ? '' : `${m.filing.contact.documents[documentType]} ${documentNumber}`
  return [organisation, name, document, phone, email, address, postcode, notifyBy ? told(ways[notifyBy]) : '']
    .filter(Boolean)
    .join('\n')
}
