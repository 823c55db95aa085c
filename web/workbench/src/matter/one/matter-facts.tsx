import type { OfficerMatter } from '@huiyin/api'
import type { ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { usePlaceName } from '../../office/queries.ts'
import { useDates } from '../../ui/dates.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { fill, useList, useSay, useWords } from '../../ui/words.ts'
import { useTopicName } from '../topics/queries.ts'
import { MATTER } from '../words/matter.ts'

/** What the register says of the matter itself. */
export function MatterFacts({ matter }: { matter: OfficerMatter }): ReactNode {
  const { facts: words } = useWords(MATTER)
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <dl className="facts facts-wide">
        {useFactLines(matter).map(([name, value]) =>
          value === '' ? null : (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}

function useFactLines(matter: OfficerMatter): readonly (readonly [string, string])[] {
  const { facts: words } = useWords(MATTER)
  const labels = messages[usePreferences().language]
  const say = useSay()
  const list = useList()
  const dates = useDates()
  const placeName = usePlaceName()
  const topicName = useTopicName()
  const day = (date: string | null): string => (date === null ? '' : dates.day(date))
  const ratings = Object.entries(matter.ratings).map(
    ([office, rating]) => `${labels.ratedOffices[office as 'petition-office']} ${labels.ratings[rating]}`,
  )
  return [
    [words.class, labels.classes[matter.class]],
    [words.way, matter.way === null ? '' : labels.ways[matter.way]],
    [words.channel, labels.channels[matter.channel]],
    [words.topic, topicName(matter.topic)],
    [words.place, [placeName(matter.place), matter.placeDetail].filter(Boolean).join(' ')],
    [words.received, dates.day(matter.receivedOn)],
    [words.filed, dates.moment(matter.filedAt)],
    [words.addressee, matter.addressee],
    [words.people, fill(words.peopleCount, { n: matter.peopleCount })],
    [
      words.first,
      matter.firstAnywhere ? words.firstAnywhere : matter.firstForOffice ? words.firstForOffice : words.repeat,
    ],
    [words.registeredBy, say(matter.registeredBy.name)],
    [words.sender, say(matter.sender?.name)],
    [words.lead, say(matter.lead?.name)],
    [words.assisting, list(matter.assisting.map((office) => say(office.name)))],
    [words.accused, list(matter.accused.map((office) => say(office.name)))],
    [words.outcome, matter.answer?.outcome ? labels.outcomes[matter.answer.outcome] : ''],
    [words.executed, day(matter.executedOn)],
    [words.concluded, day(matter.concludedOn)],
    [words.ratings, list(ratings)],
  ]
}
