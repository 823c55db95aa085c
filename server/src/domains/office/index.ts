export { commonSuperior, isHigherLevel, nextHigherOffice, petitionOfficeFor } from './competence.ts'
export {
  newOfficeSchema,
  OFFICE_KINDS,
  OFFICE_LEVELS,
  officeSchema,
  regionIdSchema,
  type NewOffice,
  type Office,
  type OfficeKind,
  type OfficeLevel,
} from './office.ts'
export {
  ancestorsOf,
  childrenOf,
  findOffice,
  getOffice,
  isWithin,
  subtreeOf,
  successorOf,
  treeOf,
  type OfficeTree,
} from './tree.ts'
