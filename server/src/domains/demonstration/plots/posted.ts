import type { Chance } from '../chance.ts'
import type { LetterDestination, ReturnReason } from '../../matter/index.ts'
import { requestWords } from '../story/filing.ts'
import type { Plot, Step } from '../story/step.ts'
import * as handle from './handling.ts'
import { outcomeBy } from './plots.ts'
import * as route from './routing.ts'

const office = (days: number, act: Step['act']): Step => ({ days, by: 'office', act })
const numberBy = (chance: Chance): string => `YS${chance.between(10_000_000, 99_999_999)}`
const CARRIER = '演示邮政'

const sent = (postNumber: string, destination: LetterDestination): Step =>
  office(1, (tale) =>
    tale.give('dispatch', { on: tale.today, destination, postNumber, carrier: CARRIER, attachments: tale.files(1) }),
  )

const back = (reason: ReturnReason): Step =>
  office(6, (tale) => tale.give('recordReturn', { on: tale.today, reason, attachments: tale.files(1) }))

const received = (postNumber: string): Step =>
  office(3, (tale) => tale.give('deliver', { on: tale.today, method: 'post', postNumber }))

/** How far the letter with the answer has come: on its way, back, or received at the second address. */
export const posted =
  (until: 'under-way' | 'back' | 'received'): Plot =>
  (scene) => {
    const { chance } = scene
    const reason = chance.one(['unknown', 'moved', 'not-collected', 'refused'] as const)
    const [first, second] = [numberBy(chance), numberBy(chance)]
    const letters = {
      'under-way': [sent(first, 'stated')],
      back: [sent(first, 'stated'), back(reason)],
      received: [sent(first, 'stated'), back(reason), sent(second, 'registered'), received(second)],
    }[until]
    return {
      words: requestWords(scene),
      registeredAt: scene.desk,
      files: 0,
      steps: [
        route.route(scene),
        handle.accept(scene),
        handle.answer(scene, outcomeBy(scene), chance.between(6, 20)),
        ...letters,
      ],
    }
  }
