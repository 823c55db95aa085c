import { z } from 'zod'
import type { AttachmentRef, EventOf } from '../event.ts'
import type { Facts } from '../facts.ts'
import { Channel, MatterClass, SUMMARY_MAX, TEXT_MAX } from '../matter.ts'
import { isContactable, Petitioner } from '../petitioner.ts'
import { refuse } from '../refuse.ts'
import { attachmentRef } from './add-material.ts'
import { localDate, officeId, remark, statement, storable, verbatim } from './definition.ts'
import { isProtectedFrom } from './destination.ts'

/** Art. 20(3): common visitors elect at most five representatives. */
export const MAX_REPRESENTATIVES = 5

/** A filing as it comes in by any channel. The text is kept byte for byte. */
export const Filing = z.object({
  channel: Channel,
  class: MatterClass,
  topic: storable(20).nullable().default(null),
  summary: statement(SUMMARY_MAX),
  text: verbatim(TEXT_MAX),
  place: z.string().regex(/^(?!000000)\d{6}$/),
  placeDetail: remark(200),
  purpose: remark(500),
  addressee: remark(100),
  office: officeId,
  receivedOn: localDate,
  postmarkedOn: localDate.nullable().default(null),
  petitioners: z.array(Petitioner).max(50).default([]),
  peopleCount: z.int().min(1).max(100_000).default(1),
  anonymous: z.boolean().default(false),
  confidential: z.boolean().default(false),
  publishConsent: z.boolean().default(false),
  enterpriseRelated: z.boolean().default(false),
  litigationRelated: z.boolean().default(false),
  urgent: z.boolean().default(false),
  firstForOffice: z.boolean().default(true),
  firstAnywhere: z.boolean().default(true),
  accused: z.array(officeId).max(10).default([]),
  attachments: z.array(attachmentRef).max(10).default([]),
})
export type Filing = z.output<typeof Filing>

/** What the register gives a new matter before it exists. */
export interface Assigned {
  regionId: string
  number: string
}

/**
 * 登记 (Art. 22(1), 23(1), 19(1)): every matter received is registered, whoever it is for.
 *
 * @throws HuiyinError 'invalid' for more than five representatives (Art. 20(3)) or a receipt in the future;
 * 'accusation-protected' when the accused office itself would register it (Art. 30(3)).
 */
export function register(filing: Filing, assigned: Assigned, facts: Facts): EventOf<'registered'> {
  const representatives = filing.petitioners.filter((person) => person.representative).length
  if (representatives > MAX_REPRESENTATIVES) refuse('invalid', 'representatives')
  const peopleCount = Math.max(filing.peopleCount, filing.petitioners.length, 1)
  if (filing.receivedOn > facts.today) refuse('invalid', 'future-receipt')
  if (!facts.offices.exists(filing.office)) refuse('invalid', 'office-unknown')
  checkAccused(filing, facts)
  return {
    type: 'registered',
    on: filing.receivedOn,
    data: {
      ...assigned,
      channel: filing.channel,
      class: filing.class,
      topic: filing.topic,
      summary: filing.summary,
      text: filing.text,
      place: filing.place,
      placeDetail: filing.placeDetail,
      purpose: filing.purpose,
      addressee: filing.addressee,
      peopleCount,
      representativeCount: representatives,
      anonymous: filing.anonymous,
      joint: peopleCount > 1,
      confidential: filing.confidential,
      publishConsent: filing.publishConsent,
      enterpriseRelated: filing.enterpriseRelated,
      litigationRelated: filing.litigationRelated,
      urgent: filing.urgent,
      contactable: !filing.anonymous && isContactable(filing.petitioners),
      firstForOffice: filing.firstForOffice,
      firstAnywhere: filing.firstAnywhere,
      postmarkedOn: filing.postmarkedOn,
      receivedOn: filing.receivedOn,
      registeredBy: filing.office,
      byPetitionOffice: facts.offices.isPetitionOffice(filing.office),
      accused: [...new Set(filing.accused)],
      attachments: filing.attachments satisfies readonly AttachmentRef[],
    },
  }
}

function checkAccused(filing: Filing, facts: Facts): void {
  if (filing.accused.length > 0 && filing.class !== 'accusation') refuse('invalid', 'accused-only')
  for (const accused of filing.accused) {
    if (!facts.offices.exists(accused)) refuse('invalid', 'office-unknown')
    if (isProtectedFrom(filing.office, accused, facts)) refuse('accusation-protected', 'accused-registers')
  }
}
