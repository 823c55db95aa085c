import { nameOfBy } from '../identity/index.ts'
import type { AttachmentRef } from '../matter/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { isCleanable } from './files/clean-file.ts'
import { publicNameOf, type PublicFile, type Publication, type PublicationStep } from './publication.ts'
import type { PublishableRow } from './reader.ts'
import type { PublishedRow } from './tables.ts'
import type { PublicationLine, PublicationView, PublishedAnswer } from './views.ts'

export function presentName(offices: OfficeTree, officeId: string): { zh: string; en: string } {
  const found = findOffice(offices, officeId)
  return { zh: found?.name.zh ?? '', en: found?.name.en ?? '' }
}

export const presentPublished = (offices: OfficeTree, row: PublishedRow): PublishedAnswer => ({
  regionId: row.region_id,
  id: row.id,
  title: row.title,
  question: row.question,
  answer: row.answer,
  topic: row.topic,
  office: { id: row.office_id, name: presentName(offices, row.office_id) },
  answeredOn: row.answered_on,
  publishedOn: row.published_on,
  publishedAt: row.published_at,
  files: row.files.map(({ type, size }, n) => ({ n: n + 1, name: publicNameOf(n + 1, type), type, size })),
})

export const presentPublishable = (row: PublishableRow): PublicationLine => ({
  regionId: row.region_id,
  matterId: row.id,
  state: null,
  title: row.summary,
  topic: row.topic,
  answeredOn: row.answered_on,
  changedOn: null,
})

export const presentLine = (one: Publication): PublicationLine => ({
  regionId: one.regionId,
  matterId: one.matterId,
  state: one.state,
  title: one.texts.title,
  topic: one.topic,
  answeredOn: one.answeredOn,
  changedOn: one.changedOn,
})

export const presentSteps = (
  steps: readonly PublicationStep[],
  names: ReadonlyMap<string, string>,
): PublicationView['steps'] =>
  steps.map(({ staffId, forStaff, ...step }) => ({
    ...step,
    name: staffId === null ? null : nameOfBy(names, { staffId, ...(forStaff === undefined ? {} : { for: forStaff }) }),
  }))

export const presentAttachment = ({ id, name, type, size }: AttachmentRef): PublicationView['attachments'][number] => ({
  id,
  name,
  type,
  size,
  cleanable: isCleanable(type),
})

export const presentFiles = (files: readonly PublicFile[]): PublicationView['files'] =>
  files.map(({ attachmentId, type, size, removed }, n) => ({
    n: n + 1,
    name: publicNameOf(n + 1, type),
    type,
    size,
    attachmentId,
    removed: [...removed],
  }))
