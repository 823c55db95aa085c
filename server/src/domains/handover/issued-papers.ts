import type { PaperOf } from '../document/index.ts'
import type { HandoverDesk } from './desk.ts'
import type { MergerDesk } from './mergers.ts'
import { writeMerger, writeSheet } from './papers.ts'
import { handoverPolicies } from './policy.ts'

/** The hand-over sheets of the register. */
export const handoverIssued =
  (desk: HandoverDesk): PaperOf =>
  async (officer, { subject }, lang) =>
    handoverPolicies.read.test(officer) ? writeSheet(await desk.one(officer, subject), lang) : null

/** The sheets of mergers of the register: for those who may prepare one. */
export const mergerIssued =
  (desk: MergerDesk): PaperOf =>
  async (officer, { subject }, lang) =>
    handoverPolicies.merge.test(officer) ? writeMerger(await desk.one(officer, subject), lang) : null
