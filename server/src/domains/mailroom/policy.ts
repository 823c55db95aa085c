import { definePolicy } from '../../platform/http/index.ts'
import { holds, type Actor, type Officer } from '../identity/index.ts'
import { isWithin, predecessorsOf, type OfficeTree } from '../office/index.ts'
import type { MailItem } from './item.ts'

/** Who may knock at which door of the mail room. Which item, `maySeeItem` decides. */
export const mailPolicies = {
  read: definePolicy(
    'mail.read',
    {
      zh: '收信、承办、督查、审计人员和负责人可以查看本单位和并入本单位的机构的收发登记。',
      en: 'Intake clerks, handlers, supervisors, auditors and heads see the mail of their own office and of those merged into it.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head', 'supervisor', 'auditor'),
  ),
  work: definePolicy(
    'mail.work',
    {
      zh: '收信、承办人员和负责人可以收件、拆阅、转交、登记。',
      en: 'Intake clerks, handlers and heads take in, open, forward and register mail.',
    },
    (actor) => holds(actor, 'intake-clerk', 'handler', 'head'),
  ),
  release: definePolicy(
    'mail.release',
    {
      zh: '负责人可以解除信件与信访事项的关联，须写明理由。',
      en: 'Heads take the link between an item and its matter away, with a reason.',
    },
    (actor) => holds(actor, 'head'),
  ),
}

type Placed = Pick<MailItem, 'officeId' | 'state' | 'forwardedTo' | 'accused'>

/**
 * An item is seen in the office where it lies, and by its successor. Where it is sent sees it, too, until it is taken in there or taken
 * back.
 */
export const maySeeItem = (actor: Actor, item: Placed, offices: OfficeTree): boolean =>
  actor.kind === 'system' ||
  (actor.kind === 'officer' && (isOwn(actor, item) || isComing(actor, item) || isPast(actor, item, offices)))

export const isOwn = (actor: Officer, item: Pick<MailItem, 'officeId'>): boolean => item.officeId === actor.officeId

export const isComing = (actor: Officer, item: Pick<MailItem, 'state' | 'forwardedTo'>): boolean =>
  item.state === 'forwarded' && item.forwardedTo === actor.officeId

/** Of an office that was merged into this one: to be read, never to be worked on, and not by whom it accuses (Art. 30(3)). */
export const isPast = (
  { officeId }: Officer,
  item: Pick<MailItem, 'officeId' | 'accused'>,
  offices: OfficeTree,
): boolean =>
  predecessorsOf(offices, officeId).some(({ id }) => id === item.officeId) &&
  !item.accused.some((accused) => isWithin(offices, officeId, accused))
