export { closeOffice, correctOffice, createOffice, mergeOffice, moveOffice } from './commands.ts'
export { codeWordFrom } from './code-word.ts'
export { commonSuperior, isHigherLevel, nextHigherOffice, petitionOfficeFor, servedBy } from './competence.ts'
export { openOfficeDirectory, type OfficeDirectory } from './directory.ts'
export { importOffices, type ImportResult } from './import/import-offices.ts'
export {
  addTo,
  inheritance,
  INHERITED_KINDS,
  replaceIn,
  type Inheritance,
  type Inherited,
  type InheritedKind,
  type Inheriting,
} from './inheritance-writer.ts'
export { readOfficeFile, type OfficeFile, type RowProblem } from './import/read-office-file.ts'
export { migrations } from './migrations.ts'
export {
  newOfficeSchema,
  OFFICE_KINDS,
  OFFICE_LEVELS,
  officeSchema,
  type NewOffice,
  type Office,
  type OfficeKind,
  type OfficeLevel,
} from './office.ts'
export { nameOfPlace } from './place.ts'
export { mergeInto } from './change.ts'
export { PAST_OFFICES } from './past-offices.ts'
export { officePolicies } from './policy.ts'
export { presentOffice, presentOffices, type OfficePresentation } from './present.ts'
export { findPredecessors, hasNoOffice, readTree } from './reader.ts'
export { refuse as refuseOffice } from './refuse.ts'
export { isInRemit, remitOf, requireRemit } from './remit.ts'
export { addOfficeRoutes, type OfficeDoors } from './routes.ts'
export { EVERYWHERE } from './tables.ts'
export {
  ancestorsOf,
  childrenOf,
  findOffice,
  getOffice,
  isWithin,
  predecessorsOf,
  subtreeOf,
  successorOf,
  treeOf,
  withPredecessors,
  type OfficeTree,
} from './tree.ts'
