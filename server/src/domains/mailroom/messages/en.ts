import type { Messages } from './zh-cn.ts'

export const en: Messages = {
  notOpen: 'This step is not open in the present state of the item. Reload to see the latest.',
  otherYear:
    'Numbers run without gaps in the year of receipt, so the date cannot move to another year. Set it aside as an entry error and take it in again.',
  noOffice: 'There is no such office. Choose again.',
  sameOffice: 'The item is in this office already.',
  accused: 'An office that the letter accuses, and those below it, must not receive it (Art. 30(3)).',
  future: 'The day of receipt cannot lie in the future.',
  postmarkLater: 'The postmark cannot be later than the receipt.',
  scanType: 'Scans are PDF, JPEG or PNG.',
  scanMost: 'An item has at most 200 scanned files.',
  scanOrder: 'The scans have changed. Reload and put them in order again.',
  noMatter: 'There is no such matter, or your office may not see it. Check the number.',
  noLabels: 'Choose the items to print labels for.',
  label: '{office} · received {on}',
  labels: 'Labels',
  comingName: 'Mail passed on',
  comingSubject: 'Mail item {number} is passed on to your office',
  comingText: 'Mail item {number} is passed on to your office. Take it in at the mail room.',
  scans: 'Scan of the letter (item {number})',
}
