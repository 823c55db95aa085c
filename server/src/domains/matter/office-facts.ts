import {
  commonSuperior,
  EVERYWHERE,
  findOffice,
  isWithin,
  nextHigherOffice,
  successorOf,
  type OfficeTree,
} from '../office/index.ts'
import type { OfficeFacts } from './facts.ts'

/** What `decide` asks of the tree of offices. */
export function officeFacts(tree: OfficeTree): OfficeFacts {
  const kindOf = (office: string) => findOffice(tree, office)?.kind
  return {
    exists: (office) => findOffice(tree, office) !== undefined,
    isPetitionOffice: (office) => kindOf(office) === 'petition-office',
    isJudicial: (office) => kindOf(office) === 'judicial',
    regionOf(office) {
      const region = findOffice(tree, office)?.regionId
      return region === undefined || region === EVERYWHERE ? null : region
    },
    nextHigher: (office) => nextHigherOffice(tree, office)?.id ?? null,
    commonSuperior: (a, b) => commonSuperior(tree, a, b)?.id ?? null,
    isWithin: (office, above) => isWithin(tree, office, above),
    successorOf(office) {
      const successor = successorOf(tree, office)
      return successor && successor.id !== office ? successor.id : null
    },
  }
}
