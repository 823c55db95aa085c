import type { TimelineEntry } from '@huiyin/api'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { isLocalDate } from '../../../../../server/src/platform/time/index.ts'
import { useOffices } from '../../office/queries.ts'
import { useDates } from '../../ui/dates.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { useList, useSay, useWords } from '../../ui/words.ts'
import { COMMON } from '../../ui/words/index.ts'
import { useTopicName } from '../topics/queries.ts'
import { ACTIONS } from '../words/actions.ts'
import { DETAILS, type Detail } from '../words/details.ts'

/** What a step says, as pairs of label and words: offices by name, values from the catalogue, dates as read. Empty parts are left out. */
export function useStepDetails(step: TimelineEntry): readonly (readonly [string, string])[] {
  const names = useWords(DETAILS)
  const write = useWriter()
  if (step.type === 'registered') return []
  return (Object.keys(names) as Detail[]).flatMap((key) => {
    const said = isSaid(step.type, key) ? write(step.type, key, step.data[key]) : ''
    return said === '' ? [] : [[names[key], said] as const]
  })
}

/** The office of a step stands beside its name already, except where it is what the step decides or rates. */
const isSaid = (type: string, key: Detail): boolean =>
  key !== 'office' || type === 'rated' || type === 'competence-decided'

function useWriter(): (type: string, key: Detail, value: unknown) => string {
  const labels = messages[usePreferences().language]
  const { agreements, days } = useWords(ACTIONS)
  const common = useWords(COMMON)
  const offices = useOffices()
  const say = useSay()
  const list = useList()
  const dates = useDates()
  const topicName = useTopicName()
  const sections: Partial<Record<Detail, Readonly<Record<string, string>>>> = {
    way: labels.ways,
    ground: labels.declineGrounds,
    outcome: labels.outcomes,
    method: labels.deliveryMethods,
    receiver: labels.receivers,
    destination: labels.destinations,
    kind: agreements,
    rating: labels.ratings,
    relation: labels.relations,
    paper: labels.papers,
    class: labels.classes,
  }
  const plain = (value: string): string =>
    say(offices.get(value)?.name ?? (isLocalDate(value) ? dates.day(value) : value))
  return (type, key, value) => {
    if (value === true) return common.yes
    if (Array.isArray(value)) return list(value.filter((one) => typeof one === 'string').map(plain))
    if (typeof value === 'number') return key === 'days' ? `${value} ${days}` : String(value)
    if (typeof value !== 'string') return ''
    if (key === 'reason' && type === 'letter-returned') return labels.returnReasons[value as 'moved'] ?? value
    if (key === 'topic') return topicName(value)
    if (key === 'office' && type === 'rated') return labels.ratedOffices[value as 'petition-office'] ?? value
    if (key === 'result' && type !== 'executed') return labels.reviewResults[value as 'upheld'] ?? value
    return sections[key]?.[value] ?? plain(value)
  }
}
