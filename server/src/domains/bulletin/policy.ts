import { definePolicy } from '../../platform/http/index.ts'
import { holds, isOfficer } from '../identity/index.ts'

/** Who may knock at which door; which bulletins an office sees, row-level security says. */
export const bulletinPolicies = {
  read: definePolicy(
    'bulletin.read',
    {
      zh: '工作人员可以阅读本单位的通报和发送给本单位的通报。',
      en: 'Officers read the bulletins of their office and those that were sent to it.',
    },
    isOfficer,
  ),
  compose: definePolicy(
    'bulletin.compose',
    {
      zh: '信访部门的督办人员和负责人拟写通报、送审。',
      en: 'Supervisors and heads of petition offices draft bulletins and submit them.',
    },
    (actor) => isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'supervisor', 'head'),
  ),
  sign: definePolicy(
    'bulletin.sign',
    {
      zh: '信访部门负责人签发、退回、撤回通报；自己拟写的由另一位负责人签发。',
      en: 'Heads of petition offices sign, send back and withdraw bulletins; what they drafted, another head signs.',
    },
    (actor) => isOfficer(actor) && actor.officeKind === 'petition-office' && holds(actor, 'head'),
  ),
  receive: definePolicy(
    'bulletin.receive',
    {
      zh: '收到通报的单位由工作人员签收。',
      en: 'Officers acknowledge the bulletins that were sent to their office.',
    },
    isOfficer,
  ),
}
