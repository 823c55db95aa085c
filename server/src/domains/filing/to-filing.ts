import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { Filing, type Petitioner } from '../matter/index.ts'
import type { ContactLanguage } from '../notification/index.ts'
import type { Answers, Contact } from './answers.ts'

/**
 * The filing that the answers make, received today (Art. 22, 23: the clocks start with receipt).
 *
 * @throws HuiyinError 'invalid' when a question is still open or an answer is not possible
 */
export function toFiling(answers: Answers, today: LocalDate, language?: ContactLanguage): Filing {
  const people = petitionersOf(answers, language)
  const result = Filing.safeParse({
    channel: 'online',
    class: answers.class,
    topic: answers.topic ?? null,
    summary: answers.summary,
    text: answers.text,
    place: answers.place,
    placeDetail: answers.placeDetail ?? '',
    purpose: answers.purpose ?? '',
    office: answers.office,
    receivedOn: today,
    petitioners: people,
    peopleCount: answers.filedBy === 'joint' ? Math.max(answers.peopleCount ?? 2, people.length, 2) : 1,
    anonymous: answers.filedBy === 'anonymous',
    confidential: answers.confidential ?? false,
    publishConsent: mayBePublished(answers) && (answers.publish ?? false),
    enterpriseRelated: false,
    accused: answers.class === 'accusation' ? (answers.accused ?? []) : [],
    attachments: answers.files ?? [],
  })
  if (result.success) return result.data
  throw new HuiyinError('invalid', { cause: result.error })
}

/** Accusations and confidential matters are never published, whatever was answered before they became one (Art. 30(3)). */
const mayBePublished = (answers: Answers): boolean => answers.class !== 'accusation' && answers.confidential !== true

type Person = Partial<Petitioner> & { name: string }

function petitionersOf(
  { filedBy, contact, representatives = [] }: Answers,
  language: ContactLanguage | undefined,
): Person[] {
  if (filedBy === undefined || filedBy === 'anonymous' || contact === undefined) return []
  const reach = { ...reachOf(contact), ...(language === undefined ? {} : { language }) }
  if (filedBy === 'joint') {
    return representatives.map((person, place) => ({
      ...(place === 0 ? { ...reach, phone: contact.phone || person.phone } : { phone: person.phone }),
      name: person.name,
      representative: true,
    }))
  }
  const document = { documentType: contact.documentType, documentNumber: contact.documentNumber }
  if (filedBy === 'organisation') return [{ ...reach, ...document, name: `${contact.organisation}（${contact.name}）` }]
  return [{ ...reach, ...document, name: contact.name }]
}

const reachOf = ({ phone, email, address, postcode, account, notifyBy }: Contact): Partial<Petitioner> => ({
  phone,
  email,
  address,
  postcode,
  ...(account === undefined ? {} : { account }),
  ...(notifyBy === undefined ? {} : { notifyBy }),
})
