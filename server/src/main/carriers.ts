import path from 'node:path'
import type { Carriers } from '../domains/notification/index.ts'
import type { Config } from '../platform/config/index.ts'
import { folderCarrier, httpCarrier, smtpCarrier } from '../platform/notify/index.ts'

/** The ways out that the settings give: mail always (into a folder without a server), the others where there is a service. */
export const carriersOf = ({ smtp, mailFrom, dataFolder, sms, account }: Config): Carriers => ({
  email: smtp === undefined ? folderCarrier(path.join(dataFolder, 'outbox'), mailFrom) : smtpCarrier(smtp, mailFrom),
  ...(sms === undefined ? {} : { sms: httpCarrier(sms) }),
  ...(account === undefined ? {} : { 'official-account': httpCarrier(account) }),
})
