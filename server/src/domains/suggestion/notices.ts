import type { KeyRing } from '../../platform/crypto/index.ts'
import {
  defineNotice,
  leftPoint,
  portalLanguage,
  type About,
  type OutsideChannel,
  type Subject,
} from '../notification/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { openContact } from './contact.ts'
import { noticeWords as words } from './messages/notices.ts'
import { findContact } from './reader.ts'
import type { Submitted } from './topic.ts'

export const REPLIED = defineNotice('suggestion.replied', { readers: 'petitioner', ...words.replied })

/** A suggestion as messages name it: by its number. */
export const aboutSubmission = ({ regionId, id, number }: Submitted): About => ({
  of: 'suggestion',
  regionId,
  id,
  number: groupNumber(number),
  confidential: false,
})

/** What messages about suggestions ask: where the author wants to be told, if anywhere. The staff are told nothing. */
export const suggestionSubject = (keys: KeyRing, ways: readonly OutsideChannel[]): Subject => ({
  async openContact(tx, { regionId, id }) {
    const sealed = await findContact(tx, { regionId, submissionId: id })
    const left = sealed && openContact(keys, id, sealed)
    return {
      point: left ? leftPoint(left, ways) : null,
      path: `/${portalLanguage(left?.language)}/suggestions/follow`,
    }
  },
  mayKnow: () => Promise.resolve([]),
})
