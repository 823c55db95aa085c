/** Why a change of the tree of offices is refused. */
export const en = {
  parentMissing: 'The superior office does not exist. Choose another.',
  parentClosed: 'The superior office has been closed. Choose an active one.',
  parentLower: 'A superior office cannot stand at a lower level. Choose one of the same or a higher level.',
  parentWithin: 'An office cannot be placed below itself or its own subordinates.',
  sameName: 'The superior office already has a subordinate of this name. Choose another name.',
  sameCodeWord: 'Another office of the region numbers its documents with this code word. Choose another.',
  closed: 'This office has been closed; its particulars are no longer changed.',
  hasSubordinates: 'Active offices still stand below this one. Move or close them first.',
  successorSelf: 'An office cannot take over from itself. Choose another successor.',
  successorClosed: 'The successor has been closed. Choose an active office.',
  successorWithin: 'The successor stands below this office. Move it out first.',
  outsideRemit: 'This office is outside the area you administer. Ask the superior administrator.',
  lastOffice: 'The office you belong to yourself cannot be closed from here.',
  alreadySetUp: 'This installation has been set up already. Please sign in.',
}
export type Messages = Record<keyof typeof en, string>
