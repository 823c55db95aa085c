import type { Wording } from '../words.ts'
import type { zhCN } from './zh-cn.ts'

/** Words that every page shares. */
export const en: Wording<typeof zhCN> = {
  cancel: 'Cancel',
  close: 'Close',
  save: 'Save',
  remove: 'Remove',
  add: 'Add',
  print: 'Print',
  retry: 'Try again',
  loading: 'Reading…',
  more: 'Show more',
  required: 'required',
  optional: 'optional',
  yes: 'Yes',
  no: 'No',
  none: 'None',
  problem: 'This did not work',
  requestId: 'Request',
  wait: 'Wait {seconds} seconds and try again.',
  correct: 'Please correct:',
  characters: '{n} / {max} characters',
  notFound: 'There is no such page',
  backToList: 'Back to the worklist',
  files: {
    choose: 'Choose files',
    drop: 'or drop them here; 20 MB each, {max} at most',
    sending: 'Sending…',
    size: '{n} KB',
    remove: 'Remove {name}',
  },
  pickOffice: 'Type a name to find the office',
  pickTopic: 'Type a name or number to find the topic',
  pickStaff: 'Type a name to find the person',
  nothingFound: 'Nothing found',
}
