import type { Answers } from '../../../../server/src/domains/filing/index.ts'
import { Contact } from '../../../../server/src/domains/filing/answers.ts'
import { canReach, type OutsideChannel } from '../../../../server/src/domains/notification/channel.ts'
import { isStorable, type FormBody } from '../../forms/form-body.ts'
import { Choices, SelectField, TextField } from '../../forms/fields.tsx'
import { hasProblems } from '../../forms/problems.tsx'
import type { Messages, ProblemKey } from '../../messages/index.ts'
import {
  ADDRESS_OF,
  documentProblem,
  emailProblem,
  notifyProblem,
  phoneProblem,
  postcodeProblem,
} from '../contact-checks.ts'
import { valueOf, type Step, type StepProps } from '../step.ts'

const DOCUMENTS = ['none', 'resident-id', 'passport', 'permit'] as const
const LINES = ['name', 'organisation', 'documentNumber', 'phone', 'email', 'address', 'postcode', 'account'] as const
/** In characters; an organisation and its contact person are one petitioner and share one name. */
const MOST: Partial<Record<(typeof LINES)[number], number>> = {
  organisation: 70,
  documentNumber: 40,
  phone: 40,
  address: 300,
  postcode: 10,
  account: 128,
}
const NAME_MAX = { alone: 100, joint: 100, organisation: 26, anonymous: 100 } as const

const headingOf = ({ filing: { contact } }: Messages, { filedBy }: Answers): string =>
  filedBy === 'joint' ? contact.titleJoint : filedBy === 'organisation' ? contact.titleOrganisation : contact.title

export const contact: Step = {
  name: 'contact',
  heading: headingOf,
  applies: (answers) => answers.filedBy !== 'anonymous',
  answered({ filedBy, contact: given }) {
    if (!given) return false
    if (filedBy === 'joint') return true
    return given.name !== '' && (filedBy !== 'organisation' || given.organisation !== '')
  },
  shown: ({ contact: given }) => ({ ...given, account: given?.account ?? '', notifyBy: given?.notifyBy ?? '' }),
  read(form, { answers: { filedBy }, channels }) {
    const given = linesOf(form, filedBy, channels)
    const problems = problemsOf(given, filedBy)
    return hasProblems(problems) ? { problems } : { answers: { contact: given } }
  },
  Fields,
}

function linesOf(form: FormBody, filedBy: Answers['filedBy'], channels: readonly OutsideChannel[]): Contact {
  const type = Contact.shape.documentType.safeParse(form.text('documentType'))
  const lines = Object.fromEntries(LINES.map((name) => [name, form.line(name)])) as Record<
    (typeof LINES)[number],
    string
  >
  const documentType =
    filedBy === 'organisation' && lines.documentNumber !== '' ? 'organisation-code' : type.success ? type.data : 'none'
  const wish = form.text('notifyBy')
  const notifyBy = [...channels, 'none' as const].find((way) => way === wish)
  return {
    ...lines,
    ...(notifyBy === undefined ? {} : { notifyBy }),
    documentType,
    documentNumber: documentType === 'none' ? '' : lines.documentNumber,
  }
}

function problemsOf(given: Contact, filedBy: Answers['filedBy']): Record<string, ProblemKey> {
  const problems: Record<string, ProblemKey | undefined> = {
    organisation: filedBy === 'organisation' && given.organisation === '' ? 'writeOrganisation' : undefined,
    name:
      filedBy === 'joint' || given.name !== ''
        ? undefined
        : filedBy === 'organisation'
          ? 'writeContactName'
          : 'writeName',
    documentNumber: documentProblem(given.documentType, given.documentNumber),
    phone: phoneProblem(given.phone),
    email: emailProblem(given.email),
    postcode: postcodeProblem(given.postcode),
  }
  const { notifyBy } = given
  if (notifyBy !== undefined && notifyBy !== 'none') {
    const name = ADDRESS_OF[notifyBy]
    if (!canReach(notifyBy, given[name] ?? '')) problems[name] ??= notifyProblem(notifyBy)
  }
  for (const name of LINES) {
    const written = given[name] ?? ''
    if (!isStorable(written)) problems[name] = 'unreadable'
    else if (written.length > (name === 'name' ? NAME_MAX[filedBy ?? 'alone'] : (MOST[name] ?? 200)))
      problems[name] = 'lineTooLong'
  }
  return Object.fromEntries(Object.entries(problems).filter(([, key]) => key !== undefined)) as Record<
    string,
    ProblemKey
  >
}

function Fields({ visit, answers, typed, problems, channels }: StepProps) {
  const { contact: words } = visit.m.filing
  const { filedBy } = answers
  const line = (name: (typeof LINES)[number]) => ({ visit, problems, name, value: valueOf(typed, name) })
  return (
    <>
      <h1>{headingOf(visit.m, answers)}</h1>
      <p className="hint">{words.hint}</p>
      {filedBy === 'joint' && <p>{words.joint(answers.representatives?.[0]?.name ?? '')}</p>}
      {filedBy === 'organisation' && (
        <>
          <TextField {...line('organisation')} label={words.organisation} autoComplete="organization" />
          <TextField {...line('documentNumber')} label={words.code} width="middle" code optional />
          <TextField {...line('name')} label={words.contactName} autoComplete="name" width="middle" />
        </>
      )}
      {filedBy === 'alone' && <TextField {...line('name')} label={words.name} autoComplete="name" width="middle" />}
      <p className="hint">{words.reachHint}</p>
      <TextField
        {...line('phone')}
        label={words.phone}
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        width="middle"
        note={words.oneOfThree}
      />
      <TextField
        {...line('email')}
        label={words.email}
        type="email"
        inputMode="email"
        autoComplete="email"
        note={words.oneOfThree}
      />
      <TextField {...line('address')} label={words.address} autoComplete="street-address" note={words.oneOfThree} />
      <TextField
        {...line('postcode')}
        label={words.postcode}
        inputMode="numeric"
        autoComplete="postal-code"
        width="short"
        optional
      />
      <Choices
        {...{ visit, problems }}
        name="notifyBy"
        type="radio"
        legend={words.notify}
        hint={words.notifyHint}
        chosen={[valueOf(typed, 'notifyBy')]}
        groups={[{ choices: [...channels, 'none' as const].map((value) => ({ value, label: words.ways[value] })) }]}
      />
      {channels.includes('official-account') && (
        <TextField {...line('account')} label={words.account} hint={words.accountHint} width="middle" code optional />
      )}
      {filedBy === 'alone' && (
        <>
          <SelectField
            {...{ visit, problems }}
            name="documentType"
            label={words.documentType}
            hint={words.documentHint}
            value={valueOf(typed, 'documentType') || 'none'}
            options={DOCUMENTS.map((value) => ({ value, label: words.documents[value] }))}
            optional
          />
          <TextField {...line('documentNumber')} label={words.documentNumber} width="middle" code optional />
        </>
      )}
    </>
  )
}
